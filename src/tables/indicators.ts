import {allStatuses, methodIds, reasons} from "../progress/vocabulary.js";
import {defineTable} from "./table.js";

// The tables that people keep in data/*.csv, and `progress`, which is computed over them.

const disaggregation = {
  sex: {type: "code", nullable: true, vi: "Giới tính; trống là tổng số", en: "Sex; blank for the total"},
  age: {type: "code", nullable: true, vi: "Nhóm tuổi; trống là tổng số", en: "Age group; blank for the total"},
  location: {
    type: "code",
    nullable: true,
    vi: "Thành thị hay nông thôn; trống là tổng số",
    en: "Urban or rural; blank for the total"
  },
  ethnicity: {type: "code", nullable: true, vi: "Dân tộc; trống là tổng số", en: "Ethnic group; blank for the total"}
} as const;

export const areas = defineTable({
  name: "areas",
  key: ["area"],
  origin: "data",
  vi: "Địa bàn theo thời gian",
  en: "Territories in a span of time",
  columns: {
    area: {type: "code", vi: "Mã địa bàn (ISO 3166-2 nếu có)", en: "Area code (ISO 3166-2 where there is one)"},
    name_vi: {type: "text", vi: "Tên", en: "Name in Vietnamese"},
    name_en: {type: "text", vi: "Tên tiếng Anh", en: "Name in English"},
    kind: {type: "code", values: ["country", "region", "province"], vi: "Cấp", en: "Level"},
    parent: {type: "code", nullable: true, references: "areas.area", vi: "Thuộc", en: "Part of"},
    valid_from: {type: "text", nullable: true, vi: "Có từ ngày (ISO), nếu chắc", en: "Exists from (ISO), where sure"},
    valid_to: {type: "text", nullable: true, vi: "Có đến ngày (ISO)", en: "Exists until (ISO)"},
    successor: {type: "code", nullable: true, references: "areas.area", vi: "Địa bàn kế thừa", en: "Successor"},
    code_basis: {
      type: "code",
      values: ["iso_3166_1", "iso_3166_2", "local"],
      vi: "Gốc của mã",
      en: "Where the code comes from"
    },
    note: {type: "text", nullable: true, vi: "Ghi chú", en: "Note"}
  }
});

export const indicators = defineTable({
  name: "indicators",
  key: ["indicator"],
  origin: "data",
  vi: "Chỉ tiêu thống kê",
  en: "Indicators",
  columns: {
    indicator: {type: "code", vi: "Mã chỉ tiêu", en: "Indicator"},
    name_vi: {type: "text", vi: "Tên", en: "Name in Vietnamese"},
    name_en: {type: "text", vi: "Tên tiếng Anh", en: "Name in English"},
    unit: {type: "code", references: "units.unit", vi: "Mã đơn vị", en: "Unit code"},
    unit_label_vi: {type: "text", vi: "Đơn vị khi trình bày", en: "Unit as shown in Vietnamese"},
    unit_label_en: {type: "text", vi: "Đơn vị bằng tiếng Anh", en: "Unit as shown in English"},
    decimals: {type: "int16", vi: "Số chữ số thập phân khi trình bày", en: "Decimals shown"},
    direction: {type: "code", values: ["increase", "decrease", "none"], vi: "Chiều tốt lên", en: "Which way is better"},
    measure_kind: {
      type: "code",
      nullable: true,
      values: ["level", "growth_rate"],
      vi: "level (hoặc trống): mức; growth_rate: giá trị đã là tốc độ tăng của năm",
      en: "level (or blank): a level; growth_rate: the value is already the growth of a year"
    },
    plan_target: {
      type: "code",
      nullable: true,
      references: "targets.target",
      vi: "Mục tiêu của kế hoạch mà chỉ tiêu đo",
      en: "Target of the plan that it measures"
    },
    goal: {type: "int16", nullable: true, references: "goals.goal", vi: "Mục tiêu chung", en: "Goal of the plan"},
    relation: {
      type: "code",
      values: ["measures", "proxy", "context"],
      vi: "measures: đo trực tiếp; proxy: gần đúng; context: bối cảnh",
      en: "measures: measures the target; proxy: stands in for it; context: background"
    },
    context_for: {
      type: "code",
      nullable: true,
      references: "targets.target",
      vi: "Làm bối cảnh cho mục tiêu",
      en: "Target that it gives background for"
    },
    headline: {
      type: "int16",
      nullable: true,
      vi: "Thứ tự trên trang tổng quan; trống nếu không nằm ở đó",
      en: "Order on the overview; blank if it does not stand there"
    },
    un_indicator: {
      type: "code",
      nullable: true,
      vi: "Chỉ tiêu gần nhất của Liên Hợp Quốc, chỉ khi chắc",
      en: "Closest UN indicator, only where sure"
    },
    definition_vi: {type: "text", vi: "Định nghĩa", en: "Definition in Vietnamese"},
    definition_en: {type: "text", vi: "Định nghĩa tiếng Anh", en: "Definition in English"},
    source_default: {
      type: "code",
      nullable: true,
      references: "sources.source",
      vi: "Nguồn thường dùng",
      en: "Usual source"
    }
  }
});

export const series = defineTable({
  name: "series",
  key: ["indicator", "series"],
  origin: "data",
  vi: "Chuỗi số liệu theo từng thước đo",
  en: "Series: the rulers of an indicator",
  columns: {
    indicator: {type: "code", references: "indicators.indicator", vi: "Chỉ tiêu", en: "Indicator"},
    series: {type: "code", vi: "Mã chuỗi", en: "Series"},
    name_vi: {type: "text", vi: "Tên", en: "Name in Vietnamese"},
    name_en: {type: "text", vi: "Tên tiếng Anh", en: "Name in English"},
    short_vi: {type: "text", vi: "Tên ngắn ghi trên biểu đồ", en: "Short name written on charts, in Vietnamese"},
    short_en: {type: "text", vi: "Tên ngắn bằng tiếng Anh", en: "Short name written on charts"},
    un_indicator: {type: "code", nullable: true, vi: "Chỉ tiêu Liên Hợp Quốc", en: "UN indicator"},
    note_vi: {type: "text", nullable: true, vi: "Ghi chú", en: "Note in Vietnamese"},
    note_en: {type: "text", nullable: true, vi: "Ghi chú tiếng Anh", en: "Note in English"}
  }
});

export const observations = defineTable({
  name: "observations",
  key: ["indicator", "area", "year", "period", "series", "source", "vintage", "sex", "age", "location", "ethnicity"],
  origin: "data",
  vi: "Số liệu",
  en: "Observations: one value from one source",
  columns: {
    indicator: {type: "code", references: "indicators.indicator", vi: "Chỉ tiêu", en: "Indicator"},
    area: {type: "code", references: "areas.area", vi: "Địa bàn", en: "Area"},
    year: {type: "int16", vi: "Năm", en: "Year"},
    period: {
      type: "code",
      values: ["year", "h1", "9m", "to_12_15", "to_10", "at_05", "at_06"],
      vi: "Kỳ: cả năm, 6 tháng, 9 tháng, đến một ngày, tại một tháng",
      en: "Period: full year, first half, nine months, up to a day, in a month"
    },
    series: {type: "code", nullable: true, vi: "Chuỗi; trống nếu chỉ có một", en: "Series; blank if there is only one"},
    value: {type: "float64", unit: "indicators.unit", vi: "Giá trị", en: "Value"},
    qualifier: {
      type: "code",
      nullable: true,
      values: [">", "<", "~"],
      vi: "> nguồn nói hơn; < gần; ~ khoảng",
      en: "> the source says more than; < nearly; ~ about"
    },
    status: {
      type: "code",
      values: ["official", "preliminary", "estimate"],
      vi: "Chính thức, sơ bộ hay ước tính",
      en: "Official, preliminary or estimate"
    },
    source: {type: "code", references: "sources.source", vi: "Nguồn", en: "Source"},
    vintage: {
      type: "text",
      vi: "Thời điểm của nguồn (năm, tháng hoặc ngày)",
      en: "When the source says so (year, month or day)"
    },
    note: {type: "text", nullable: true, vi: "Ghi chú bằng tiếng Anh", en: "Note"},
    note_vi: {type: "text", nullable: true, vi: "Ghi chú", en: "Note in Vietnamese"},
    ...disaggregation,
    shown: {
      type: "bool",
      computed: true,
      vi: "Giá trị được chọn để vẽ trong các giá trị cùng năm",
      en: "Chosen for display among the values of its year"
    },
    run: {
      type: "int16",
      computed: true,
      vi: "Đoạn liền mạch: không vẽ nối, không tính qua hai đoạn khác nhau",
      en: "Unbroken run: no line is drawn and nothing computed from one run to another"
    }
  }
});

export const milestones = defineTable({
  name: "milestones",
  key: ["indicator", "area", "year", "basis", "source", "series", "comparator", "value"],
  origin: "data",
  vi: "Mốc phải đạt",
  en: "Milestones: values to reach",
  columns: {
    indicator: {type: "code", references: "indicators.indicator", vi: "Chỉ tiêu", en: "Indicator"},
    area: {type: "code", references: "areas.area", vi: "Địa bàn", en: "Area"},
    year: {type: "int16", vi: "Năm", en: "Year"},
    series: {
      type: "code",
      nullable: true,
      vi: "Chuỗi, nếu mốc chỉ đúng với một chuỗi",
      en: "Series, if it is for one only"
    },
    comparator: {type: "code", values: ["<", "<=", "=", ">=", ">", "~"], vi: "So sánh (~: khoảng)", en: "Comparator"},
    value: {type: "float64", unit: "unit", vi: "Giá trị", en: "Value"},
    value_max: {type: "float64", nullable: true, unit: "unit", vi: "Cận trên của khoảng", en: "Upper end of a range"},
    unit: {
      type: "code",
      references: "units.unit",
      vi: "Đơn vị; có thể là tỷ lệ so với năm gốc",
      en: "Unit; may be a ratio to a base year"
    },
    basis: {
      type: "code",
      values: [
        "plan",
        "provincial_resolution",
        "government_resolution",
        "master_plan",
        "national_roadmap",
        "national_programme"
      ],
      vi: "Văn bản đặt ra mốc",
      en: "What kind of document sets it"
    },
    period_from: {
      type: "int16",
      nullable: true,
      vi: "Năm đầu, nếu là bình quân nhiều năm",
      en: "First year, if the value is a yearly average up to `year`"
    },
    baseline_year: {type: "int16", nullable: true, vi: "Năm gốc", en: "Base year"},
    implied: {type: "bool", vi: "Số suy từ lời, không in", en: "The number follows from the words"},
    year_printed: {
      type: "bool",
      vi: "Năm có in; nếu không thì lấy chân trời 2030 của kế hoạch",
      en: "The year is printed; otherwise the plan's horizon 2030 stands in"
    },
    source: {type: "code", references: "sources.source", vi: "Nguồn", en: "Source"},
    plan_line: {type: "int32", nullable: true, computed: true, vi: "Dòng trong kế hoạch", en: "Line of the plan"},
    commitment: {
      type: "code",
      nullable: true,
      computed: true,
      references: "commitments.commitment",
      vi: "Cam kết của kế hoạch mà mốc này lấy số từ đó",
      en: "Commitment of the plan that the number is taken from"
    },
    note: {type: "text", nullable: true, vi: "Ghi chú bằng tiếng Anh", en: "Note"},
    note_vi: {type: "text", nullable: true, vi: "Ghi chú", en: "Note in Vietnamese"}
  }
});

/** Rows of `milestones` whose numbers are not typed but taken from the plan's text, by commitment. */
export const plan_milestones = defineTable({
  name: "plan_milestones",
  key: ["commitment", "indicator", "area", "series", "year"],
  origin: "data",
  vi: "Cam kết nào của kế hoạch đặt mốc cho chỉ tiêu nào",
  en: "Which commitment of the plan sets a milestone for which indicator",
  columns: {
    commitment: {type: "code", references: "commitments.commitment", vi: "Cam kết của kế hoạch", en: "Commitment"},
    indicator: {type: "code", references: "indicators.indicator", vi: "Chỉ tiêu", en: "Indicator"},
    area: {type: "code", references: "areas.area", vi: "Địa bàn", en: "Area"},
    series: {
      type: "code",
      nullable: true,
      vi: "Chuỗi, nếu mốc chỉ đúng với một chuỗi",
      en: "Series, if it is for one only"
    },
    year: {
      type: "int16",
      vi: "Năm của mốc: năm có in, hoặc 2030 nếu cam kết không in năm",
      en: "Year of the milestone: a printed one, or 2030 where the commitment prints none"
    },
    note: {type: "text", nullable: true, vi: "Ghi chú bằng tiếng Anh", en: "Note"},
    note_vi: {type: "text", nullable: true, vi: "Ghi chú", en: "Note in Vietnamese"}
  }
});

export const breaks = defineTable({
  name: "breaks",
  key: ["indicator", "area", "series", "year"],
  origin: "data",
  vi: "Chỗ đứt của chuỗi",
  en: "Breaks: where a series changes its ruler",
  columns: {
    indicator: {
      type: "code",
      references: "indicators.indicator",
      wildcard: "*",
      vi: "Chỉ tiêu (* là tất cả)",
      en: "Indicator (* is all)"
    },
    area: {type: "code", references: "areas.area", wildcard: "*", vi: "Địa bàn (* là tất cả)", en: "Area (* is all)"},
    series: {type: "code", nullable: true, vi: "Chuỗi; trống là tất cả", en: "Series; blank is all"},
    year: {type: "int16", vi: "Năm đầu của thước đo mới", en: "First year on the new ruler"},
    reason_vi: {type: "text", vi: "Lý do", en: "Reason in Vietnamese"},
    reason_en: {type: "text", vi: "Lý do bằng tiếng Anh", en: "Reason in English"},
    source: {type: "code", references: "sources.source", vi: "Nguồn", en: "Source"}
  }
});

export const progress = defineTable({
  name: "progress",
  key: ["indicator", "area", "series", "milestone_year", "basis", "source", "commitment", "milestone", "method"],
  origin: "computed",
  vi: "Đánh giá tiến độ theo từng phương pháp",
  en: "Assessments of progress by method",
  columns: {
    indicator: {type: "code", references: "indicators.indicator", vi: "Chỉ tiêu", en: "Indicator"},
    area: {type: "code", references: "areas.area", vi: "Địa bàn", en: "Area"},
    series: {type: "code", nullable: true, vi: "Chuỗi dùng để đánh giá", en: "Series that was assessed"},
    milestone_year: {type: "int16", vi: "Năm của mốc", en: "Year of the milestone"},
    basis: {
      type: "code",
      nullable: true,
      values: milestones.columns.basis.values,
      vi: "Văn bản đặt ra mốc; trống nếu chỉ xét chiều thay đổi",
      en: "What kind of document sets the milestone; blank if only the direction is judged"
    },
    commitment: {
      type: "code",
      nullable: true,
      references: "commitments.commitment",
      vi: "Cam kết của kế hoạch được đánh giá",
      en: "Commitment of the plan that is assessed"
    },
    source: {
      type: "code",
      nullable: true,
      references: "sources.source",
      vi: "Nguồn của mốc",
      en: "Source of the milestone"
    },
    method: {type: "code", values: methodIds, vi: "Phương pháp", en: "Method"},
    status: {
      type: "code",
      values: allStatuses,
      vi: "Kết luận theo từ của phương pháp; insufficient_data: chưa đủ số liệu",
      en: "Status in the method's own words; insufficient_data where it cannot judge"
    },
    measure: {
      type: "float64",
      nullable: true,
      vi: "Đại lượng dùng để xếp loại, chưa làm tròn",
      en: "Quantity that was classified, unrounded"
    },
    score: {
      type: "float64",
      nullable: true,
      vi: "Điểm của phương pháp, nếu có",
      en: "Score of the method, if it has one"
    },
    baseline_year: {type: "int16", nullable: true, vi: "Năm gốc đã dùng", en: "Base year used"},
    baseline: {
      type: "float64",
      nullable: true,
      unit: "indicators.unit",
      vi: "Giá trị năm gốc",
      en: "Value of the base year"
    },
    latest_year: {type: "int16", nullable: true, vi: "Năm mới nhất đã dùng", en: "Latest year used"},
    latest: {type: "float64", nullable: true, unit: "indicators.unit", vi: "Giá trị mới nhất", en: "Latest value"},
    milestone: {
      type: "float64",
      nullable: true,
      vi: "Giá trị phải đạt, quy về đơn vị của chỉ tiêu nếu được",
      en: "Value to reach, in the unit of the indicator where it can be put so"
    },
    required_pace: {
      type: "float64",
      nullable: true,
      vi: "Nhịp cần có mỗi năm (lượng, hoặc tốc độ với phương pháp theo tốc độ tăng)",
      en: "Pace required a year (an amount, or a rate for methods of growth)"
    },
    actual_pace: {type: "float64", nullable: true, vi: "Nhịp thực tế mỗi năm", en: "Actual pace a year"},
    projected: {
      type: "float64",
      nullable: true,
      vi: "Giá trị ở năm của mốc nếu giữ nhịp hiện nay",
      en: "Value in the milestone year if the present pace lasts"
    },
    n: {type: "int16", vi: "Số giá trị đã dùng", en: "Number of values used"},
    reason: {
      type: "code",
      nullable: true,
      values: reasons,
      vi: "Vì sao không kết luận được",
      en: "Why there is no judgement"
    },
    marks: {type: "codes", vi: "Điều người đọc cần biết thêm", en: "What a reader must know beside the status"}
  }
});

export const sources = defineTable({
  name: "sources",
  key: ["source"],
  origin: "data",
  vi: "Nguồn số liệu",
  en: "Sources",
  columns: {
    source: {type: "code", vi: "Mã nguồn", en: "Source"},
    title: {type: "text", vi: "Tên tài liệu", en: "Title"},
    publisher: {type: "text", nullable: true, vi: "Nơi công bố", en: "Publisher"},
    year: {type: "int16", nullable: true, vi: "Năm", en: "Year"},
    address: {type: "text", nullable: true, vi: "Địa chỉ", en: "Address"},
    kind: {
      type: "code",
      values: ["statistical_table", "yearbook", "press", "portal", "decision", "survey"],
      vi: "Loại",
      en: "Kind"
    },
    confidence: {type: "code", values: ["high", "medium", "low"], vi: "Độ tin cậy", en: "Confidence"},
    note: {type: "text", nullable: true, vi: "Ghi chú", en: "Note"}
  }
});

export const releases = defineTable({
  name: "releases",
  key: ["release"],
  origin: "data",
  vi: "Các lần phát hành; ngày của lần mới nhất là ngày đánh giá",
  en: "Releases; the date of the latest is the date of assessment",
  columns: {
    release: {type: "text", vi: "Ngày phát hành (ISO)", en: "Date of the release (ISO)"},
    note_vi: {type: "text", vi: "Nội dung", en: "What it brings, in Vietnamese"},
    note_en: {type: "text", vi: "Nội dung bằng tiếng Anh", en: "What it brings"}
  }
});
