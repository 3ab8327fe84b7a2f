import {catalogue} from "./accessor.js";

/** Words of the workings that stand behind every status. */
export interface WorkingMessages {
  readonly open: string;
  readonly copy: string;
  readonly copied: string;
  readonly inputs: string;
  readonly computation: string;
  readonly thresholds: string;
  readonly result: string;
  readonly because: string;
  readonly from: (source: string) => string;
  readonly symbol: Readonly<Record<"b" | "c" | "v" | "T" | "w" | "d", string>>;
  readonly up: string;
  readonly down: string;
  readonly met: string;
  readonly metAndRising: string;
  readonly metAndFalling: string;
  readonly notTowards: string;
  readonly otherwise: string;
  readonly past: string;
  readonly ahead: string;
  readonly short: string;
  readonly undecided: string;
  readonly everyYear: string;
  readonly regression: (values: number) => string;
  readonly lineThrough: (values: number, from: number, to: number) => string;
  readonly intervalOf: string;
  readonly planLine: (line: number) => string;
  readonly notComputed: string;
  readonly step: Readonly<
    Record<
      | "level"
      | "required"
      | "pace"
      | "projected"
      | "line"
      | "carried"
      | "interval"
      | "measure"
      | "actualRate"
      | "requiredRate"
      | "share"
      | "index"
      | "gap"
      | "average"
      | "needed"
      | "kept",
      string
    >
  >;
}

const vi: WorkingMessages = {
  open: "Cách tính",
  copy: "Sao chép",
  copied: "Đã sao chép",
  inputs: "Số đầu vào",
  computation: "Công thức và thay số",
  thresholds: "Ngưỡng xếp loại",
  result: "Kết quả",
  because: "vì",
  from: (source) => `nguồn: ${source}`,
  symbol: {
    b: "giá trị năm gốc",
    c: "giá trị gần nhất",
    v: "giá trị đầu khoảng tính nhịp",
    T: "giá trị phải đạt",
    w: "các giá trị trong kỳ",
    d: "chiều tốt lên"
  },
  up: "+1 (tăng là tốt)",
  down: "−1 (giảm là tốt)",
  met: "đã đạt mốc",
  metAndRising: "đã đạt và không xấu đi",
  metAndFalling: "đã đạt nhưng đang xấu đi",
  notTowards: "không tiến về phía mốc",
  otherwise: "còn lại",
  past: "mốc đã qua: chỉ xét giá trị của chính năm đó",
  ahead: "mốc phía trước: cả khoảng dự báo 80% tới mốc",
  short: "mốc phía trước: cả khoảng dự báo 80% không tới mốc",
  undecided: "số liệu quá cũ, quá ít, hoặc khoảng dự báo chứa mốc",
  everyYear: "mọi năm được xét đều giữ cam kết",
  regression: (values) => `đường thẳng có trọng số qua ${String(values)} giá trị, năm mới nặng hơn`,
  lineThrough: (values, from, to) => `đường thẳng qua ${String(values)} giá trị ${String(from)}–${String(to)}`,
  intervalOf: "t của Student, n − 2 bậc tự do",
  planLine: (line) => `kế hoạch, dòng ${String(line)}`,
  notComputed: "Không tính tiếp được từ đây.",
  step: {
    level: "Mức phải đạt",
    required: "Nhịp cần có mỗi năm",
    pace: "Nhịp thực tế mỗi năm",
    projected: "Giá trị ở năm của mốc nếu giữ nhịp",
    line: "Giá trị ở năm của mốc theo đường bình phương nhỏ nhất",
    carried: "Giá trị ở năm của mốc nếu giữ nhịp",
    interval: "Khoảng dự báo 80%",
    measure: "Khoảng cách có dấu (dương là vượt mốc)",
    actualRate: "Tốc độ thực tế mỗi năm",
    requiredRate: "Tốc độ cần có mỗi năm",
    share: "Phần của đường cần đi sẽ đi được",
    index: "Chỉ số (0 là năm gốc, 10 là mốc)",
    gap: "Phần còn thiếu",
    average: "Tăng bình quân mỗi năm",
    needed: "Bình quân cần có ở các năm còn lại",
    kept: "Tỷ lệ số năm giữ được cam kết"
  }
};

const en: WorkingMessages = {
  open: "Working",
  copy: "Copy",
  copied: "Copied",
  inputs: "Inputs",
  computation: "Formula with the numbers put in",
  thresholds: "Thresholds",
  result: "Result",
  because: "because",
  from: (source) => `source: ${source}`,
  symbol: {
    b: "value of the base year",
    c: "latest value",
    v: "value at the start of the pace",
    T: "value to reach",
    w: "values of the period",
    d: "better direction"
  },
  up: "+1 (more is better)",
  down: "−1 (less is better)",
  met: "the milestone is met",
  metAndRising: "met and not getting worse",
  metAndFalling: "met but getting worse",
  notTowards: "not moving towards the milestone",
  otherwise: "otherwise",
  past: "a past milestone: only the value of that year counts",
  ahead: "a milestone ahead: the whole 80 % prediction interval gets there",
  short: "a milestone ahead: no part of the 80 % prediction interval gets there",
  undecided: "values too old or too few, or an interval that holds the milestone",
  everyYear: "every year that was judged kept the commitment",
  regression: (values) => `a weighted line through ${String(values)} values, newer years count more`,
  lineThrough: (values, from, to) => `the line through ${String(values)} values, ${String(from)}–${String(to)}`,
  intervalOf: "Student's t with n − 2 degrees of freedom",
  planLine: (line) => `plan, line ${String(line)}`,
  notComputed: "Nothing can be computed from here.",
  step: {
    level: "Value to reach",
    required: "Pace needed a year",
    pace: "Actual pace a year",
    projected: "Value in the milestone year if the pace lasts",
    line: "Value in the milestone year on the least-squares line",
    carried: "Value in the milestone year if the pace lasts",
    interval: "80 % prediction interval",
    measure: "Signed distance (positive is beyond the milestone)",
    actualRate: "Actual rate a year",
    requiredRate: "Rate needed a year",
    share: "Share of the required change that will be made",
    index: "Index (0 is the base year, 10 the milestone)",
    gap: "Shortfall",
    average: "Average growth a year",
    needed: "Average needed in the remaining years",
    kept: "Share of years that kept the commitment"
  }
};

/** {@link WorkingMessages} in a language. */
export const workingMessages = catalogue<WorkingMessages>({vi, en});
