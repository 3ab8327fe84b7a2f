import {collections} from "../assessment.js";
import {breakKinds} from "../breaks.js";
import {defineTable} from "./table.js";

// The tables of values and of what they mean, which people keep in data/*.csv.

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
    decimals: {type: "int16", vi: "Số chữ số thập phân nhiều nhất khi trình bày", en: "Most decimals shown"},
    direction: {type: "code", values: ["increase", "decrease", "none"], vi: "Chiều tốt lên", en: "Which way is better"},
    measure_kind: {
      type: "code",
      nullable: true,
      values: ["level", "growth_rate"],
      vi: "level (hoặc trống): mức; growth_rate: giá trị đã là tốc độ tăng của năm",
      en: "level (or blank): a level; growth_rate: the value is already the growth of a year"
    },
    levels: {
      type: "code",
      nullable: true,
      addedLater: true,
      references: "indicators.indicator",
      vi: "Chỉ tiêu giữ các mức mà tốc độ tăng này tính từ đó",
      en: "Indicator that keeps the levels of which it is the growth"
    },
    every: {
      type: "int16",
      nullable: true,
      addedLater: true,
      vi: "Số năm giữa hai kỳ thu thập, như 2 với khảo sát mức sống hộ gia đình; trống là 1, mỗi năm một số",
      en: "Years from one collection to the next, such as 2 for the household living standards survey; blank for 1, a figure every year"
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
  vi: "Chuỗi số liệu theo từng phương pháp tính",
  en: "Series: the figures of an indicator by each methodology",
  columns: {
    indicator: {type: "code", references: "indicators.indicator", vi: "Chỉ tiêu", en: "Indicator"},
    series: {type: "code", vi: "Mã chuỗi", en: "Series"},
    name_vi: {type: "text", vi: "Tên", en: "Name in Vietnamese"},
    name_en: {type: "text", vi: "Tên tiếng Anh", en: "Name in English"},
    short_vi: {type: "text", vi: "Tên ngắn ghi trên biểu đồ", en: "Short name written on charts, in Vietnamese"},
    short_en: {type: "text", vi: "Tên ngắn bằng tiếng Anh", en: "Short name written on charts"},
    un_indicator: {type: "code", nullable: true, vi: "Chỉ tiêu Liên Hợp Quốc", en: "UN indicator"},
    concept: {
      type: "code",
      nullable: true,
      addedLater: true,
      vi: "Điều được đo: các chuỗi cùng một khái niệm nối tiếp nhau, năm gốc của kế hoạch có thể nằm trên chuỗi nào cũng được",
      en: "What is measured: series of one concept follow each other, and a base year that the plan leaves open may lie on any"
    },
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
      values: [
        ...(["year", "h1", "h2", "9m", "to_12_15", "to_10", "at_05", "at_06", "q1", "q2", "q3", "q4"] as const),
        ...(["m01", "m02", "m03", "m04", "m05", "m06", "m07", "m08", "m09", "m10", "m11", "m12"] as const)
      ],
      vi: "Kỳ: cả năm, nửa năm, 9 tháng, quý, tháng, đến một ngày, tại một tháng",
      en: "Period: full year, a half, nine months, a quarter, a month, up to a day, in a month"
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
      vi: "Thời điểm của nguồn (năm, tháng hoặc ngày); chỉ có năm hoặc tháng thì khi xếp hạng tính là ngày cuối",
      en: "When the source says so (year, month or day); a year or a month alone is ranked as its last day"
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
    },
    printed_decimals: {
      type: "int16",
      computed: true,
      vi: "Số chữ số thập phân như nguồn in: nhiều nhất trong các số của chuỗi ấy từ nguồn ấy, không quá indicators.decimals",
      en: "Decimals as the source prints: the most among its values of the series, no more than indicators.decimals"
    },
    before_end: {
      type: "bool",
      computed: true,
      vi: "Nguồn nói trước khi hết kỳ, nên phần còn lại là dự báo; không bao giờ thay số nói sau khi hết kỳ",
      en: "Said before its period was over, so that the rest was foreseen; never takes the place of a value said afterwards"
    }
  }
});

export const breaks = defineTable({
  name: "breaks",
  key: ["indicator", "area", "series", "year"],
  origin: "data",
  vi: "Chỗ đứt của chuỗi",
  en: "Breaks: from where on the values of a series cannot be compared with those before",
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
    year: {type: "int16", vi: "Năm đầu sau chỗ đứt", en: "First year after the break"},
    kind: {
      type: "code",
      nullable: true,
      addedLater: true,
      values: breakKinds,
      vi: "Loại: territory đổi địa giới; poverty_line đổi chuẩn nghèo; methodology đổi phương pháp tính; source đổi nguồn; revision nguồn tính lại; unexplained nguồn không nêu lý do",
      en: "Kind: territory; poverty_line; methodology; source, values of another one; revision, computed anew; unexplained by the source"
    },
    reason_vi: {type: "text", vi: "Lý do", en: "Reason in Vietnamese"},
    reason_en: {type: "text", vi: "Lý do bằng tiếng Anh", en: "Reason in English"},
    source: {type: "code", references: "sources.source", vi: "Nguồn", en: "Source"}
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
    title_vi: {
      type: "text",
      nullable: true,
      addedLater: true,
      vi: "Tên bằng tiếng Việt, nếu cột title là tiếng khác",
      en: "Title in Vietnamese, where the other is not"
    },
    publisher: {
      type: "text",
      nullable: true,
      vi: "Nơi công bố, bằng tiếng Việt hoặc tên riêng",
      en: "Publisher, in Vietnamese or by its own name"
    },
    publisher_en: {
      type: "text",
      nullable: true,
      vi: "Nơi công bố bằng tiếng Anh, nếu khác",
      en: "Publisher in English, where that differs"
    },
    copy: {
      type: "text",
      nullable: true,
      addedLater: true,
      vi: "Nơi có bản sao đã dùng; trống nếu đọc từ chính nơi công bố",
      en: "Where the copy lies that was read, in Vietnamese or by its own name; blank where the publisher itself was read"
    },
    copy_en: {
      type: "text",
      nullable: true,
      addedLater: true,
      vi: "Nơi có bản sao bằng tiếng Anh, nếu khác",
      en: "Where the copy lies in English, where that differs"
    },
    year: {type: "int16", nullable: true, vi: "Năm", en: "Year"},
    address: {type: "text", nullable: true, vi: "Địa chỉ", en: "Address"},
    kind: {
      type: "code",
      nullable: true,
      values: ["statistical_table", "yearbook", "press", "portal", "decision", "survey", "aggregator"],
      vi: "Loại; trống nếu không nêu; aggregator là trang tổng hợp, trang du lịch",
      en: "Kind; blank where nobody says; aggregator gathers what others tell, as travel sites do"
    },
    confidence: {
      type: "code",
      nullable: true,
      values: ["high", "medium", "low"],
      vi: "Độ tin cậy; trống nếu không nêu, khi chọn giữa các nguồn thì xếp sau cùng",
      en: "Confidence; blank where nobody says, and then last in the choice among sources"
    },
    collection: {
      type: "code",
      nullable: true,
      addedLater: true,
      values: collections,
      vi: "Cách thu thập: register sổ sách, rà soát toàn bộ; survey điều tra mẫu hộ; opinion_survey khảo sát ý kiến; accounts tính toán",
      en: "How values are collected: register, everything is counted; survey of households; opinion_survey; accounts, compiled"
    },
    origin: {
      type: "code",
      nullable: true,
      addedLater: true,
      values: ["unnamed"],
      vi: "unnamed: chép lại số mà không nêu của ai; không bao giờ thay số của nguồn có nêu",
      en: "unnamed: copies figures without saying whose they are; never takes the place of a source that does"
    },
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
    release: {type: "text", day: true, vi: "Ngày phát hành (ISO)", en: "Date of the release (ISO)"},
    note_vi: {type: "text", vi: "Nội dung", en: "What it brings, in Vietnamese"},
    note_en: {type: "text", vi: "Nội dung bằng tiếng Anh", en: "What it brings"},
    signed_by: {
      type: "text",
      nullable: true,
      addedLater: true,
      vi: "Người ký lần phát hành, họ tên và chức vụ; trống nếu chưa ai ký",
      en: "Who signs the release, with the office held; blank where nobody has"
    },
    reservations_vi: {
      type: "text",
      nullable: true,
      addedLater: true,
      vi: "Bảo lưu khi ký",
      en: "With what reservations, in Vietnamese"
    },
    reservations_en: {
      type: "text",
      nullable: true,
      addedLater: true,
      vi: "Bảo lưu khi ký, bằng tiếng Anh",
      en: "With what reservations"
    },
    digest: {
      type: "text",
      nullable: true,
      computed: true,
      vi: "Mã của số liệu: 12 chữ số đầu của SHA-256 của bản được giữ; trống nếu lần ấy không được giữ",
      en: "Digest of the data: the first 12 digits of the SHA-256 of the release as it is kept; blank where it is not"
    }
  }
});
