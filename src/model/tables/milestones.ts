import {bases} from "../bases.js";
import {
  accounts,
  allStatuses,
  evidenceResults,
  grades,
  methodIds,
  reasons,
  statuses,
  unmeasured
} from "../assessment.js";
import {defineTable} from "./table.js";

// What is to be reached by when, as people keep it in data/*.csv and as the plan says it, and `progress`, how far it is.

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
      values: bases,
      vi: "Văn bản đặt ra mốc",
      en: "What kind of document sets it"
    },
    period_from: {
      type: "int16",
      nullable: true,
      vi: "Năm đầu, nếu là bình quân nhiều năm; bằng chính năm của mốc nếu là mức tăng, giảm của riêng năm ấy",
      en: "First year, if the value is a yearly average up to `year`; the year itself for a growth or a change of that year alone"
    },
    baseline_year: {type: "int16", nullable: true, vi: "Năm gốc", en: "Base year"},
    implied: {type: "bool", vi: "Số suy từ lời, không in", en: "The number follows from the words"},
    year_printed: {
      type: "bool",
      vi: "Năm có in; nếu không thì lấy chân trời của kế hoạch",
      en: "The year is printed; otherwise the plan's horizon stands in"
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
      vi: "Năm của mốc: năm có in, hoặc chân trời của kế hoạch nếu cam kết không in năm",
      en: "Year of the milestone: a printed one, or the plan's horizon where the commitment prints none"
    },
    note: {type: "text", nullable: true, vi: "Ghi chú bằng tiếng Anh", en: "Note"},
    note_vi: {type: "text", nullable: true, vi: "Ghi chú", en: "Note in Vietnamese"}
  }
});

/** What else is known of a commitment: its evidence where it cannot be judged by the plan's own words. */
export const plan_evidence = defineTable({
  name: "plan_evidence",
  key: ["commitment", "indicator", "series"],
  origin: "data",
  optional: true,
  vi: "Chỉ tiêu nào là bằng chứng cho cam kết nào, dù không đủ để kết luận",
  en: "Which indicator is evidence of which commitment, though it decides nothing",
  columns: {
    commitment: {type: "code", references: "commitments.commitment", vi: "Cam kết của kế hoạch", en: "Commitment"},
    indicator: {type: "code", references: "indicators.indicator", vi: "Chỉ tiêu", en: "Indicator"},
    series: {
      type: "code",
      nullable: true,
      vi: "Chuỗi; trống là phương pháp tính mới nhất",
      en: "Series; blank for the latest methodology"
    },
    relation: {
      type: "code",
      values: ["measures", "proxy"],
      vi: "measures: đo chính điều cam kết; proxy: gần đúng",
      en: "measures: measures what is promised; proxy: stands in for it"
    },
    against_indicator: {
      type: "code",
      nullable: true,
      references: "indicators.indicator",
      vi: "Chỉ tiêu đem so tốc độ tăng, nếu cam kết là so sánh",
      en: "Indicator whose growth it is compared with, where the commitment is a comparison"
    },
    against_area: {
      type: "code",
      nullable: true,
      references: "areas.area",
      vi: "Địa bàn của chỉ tiêu đem so",
      en: "Area of the indicator that it is compared with"
    },
    note: {type: "text", nullable: true, vi: "Ghi chú bằng tiếng Anh", en: "Note"},
    note_vi: {type: "text", nullable: true, vi: "Ghi chú", en: "Note in Vietnamese"}
  }
});

/** What is to be said of each commitment, in two accounts that are never mixed. */
export const assessments = defineTable({
  name: "assessments",
  key: ["commitment", "account"],
  origin: "computed",
  vi: "Từng cam kết: kết luận theo lời kế hoạch, và điều bằng chứng cho thấy khi chưa kết luận được",
  en: "Each commitment: the verdict in the plan's own words, and what the evidence shows where there is none",
  columns: {
    commitment: {type: "code", references: "commitments.commitment", vi: "Cam kết của kế hoạch", en: "Commitment"},
    account: {
      type: "code",
      values: accounts,
      vi: "commitment: cam kết của kế hoạch; evidence: bằng chứng, không phải kết luận",
      en: "commitment: the plan's commitment; evidence: what is known all the same, never a verdict"
    },
    result: {
      type: "code",
      values: [...statuses.plan.filter((status) => status !== "unknown"), "undecided", ...evidenceResults],
      vi: "Kết quả",
      en: "Result"
    },
    grade: {type: "code", nullable: true, values: grades, vi: "Mức chắc chắn", en: "How sure it is"},
    reason: {
      type: "code",
      nullable: true,
      values: [...reasons, ...unmeasured.filter((reason) => reason !== "no_data"), "before_plan"],
      vi: "Vì sao chưa kết luận, hoặc điều cần biết về bằng chứng",
      en: "Why it is undecided, or what must be known of the evidence"
    },
    indicators: {type: "codes", vi: "Các chỉ tiêu đã dùng", en: "Indicators used"},
    years: {type: "years", vi: "Năm đầu và năm cuối của số liệu đã dùng", en: "First and last year of the values used"},
    as_of: {type: "text", vi: "Ngày đánh giá (ISO)", en: "Date of the assessment (ISO)"}
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
