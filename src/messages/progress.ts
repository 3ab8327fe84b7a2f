import {followed, followedFirst} from "./followed.js";
import type {PlaceWords} from "../model/place-words.js";
import {catalogue} from "./accessor.js";
import type {Reason, PathReason, Difference} from "../model/assessment.js";

/** Words of the progress section of an indicator's page, its chart and its controls. */
export interface ProgressMessages {
  readonly title: string;
  readonly byDefault: string;
  readonly otherMethods: string;
  readonly byChoice: (method: string) => string;
  readonly fallback: (method: string) => string;
  readonly noMilestone: string;
  readonly milestoneOf: (year: number, terms: string) => string;
  readonly methodology: (name: string) => string;
  readonly noPace: string;
  readonly latest: string;
  readonly toReach: string;
  readonly paceSinceStart: (from: number, to: number) => string;
  readonly recentPace: (from: number, to: number) => string;
  readonly paceNeeded: string;
  readonly noneNeeded: string;
  readonly averageSoFar: string;
  readonly averageNeeded: string;
  readonly aYear: (amount: string) => string;
  readonly outlookIn: (year: number) => string;
  readonly band: (low: string, high: string) => string;
  readonly noBandByMethod: string;
  readonly bandNote: string;
  readonly scenario: (pace: string, year: number, value: string) => string;
  readonly scenarioReaches: string;
  readonly scenarioFalls: string;
  readonly scenarioWithoutLevel: string;
  readonly noScenario: string;
  readonly pathTitle: string;
  readonly pathNote: (base: number) => string;
  readonly pathRateNote: (base: number) => string;
  readonly pathNeededNote: (value: string, from: number, to: number) => string;
  readonly pathTable: string;
  readonly pathRequired: string;
  readonly pathActual: string;
  readonly pathDifference: string;
  readonly noPath: (year: number, reason: string) => string;
  readonly pathReason: Readonly<Record<Exclude<PathReason, Reason>, string>>;
  readonly pathLabel: string;
  readonly neededLabel: (value: string) => string;
  readonly outlookLabel: (value: string) => string;
  readonly scenarioLabel: (value: string) => string;
  readonly legendPath: string;
  readonly legendOutlook: string;
  readonly legendBand: string;
  readonly legendScenario: string;
  readonly historyTitle: string;
  readonly historyNote: (method: string, year: number) => string;
  readonly history: {
    readonly newValue: (year: number, value: string) => string;
    readonly newMethodology: string;
    readonly pastMilestone: string;
    readonly areaEnded: string;
    readonly unchanged: string;
    readonly nothing: string;
  };
  readonly methodsTitle: string;
  readonly methodsNote: string;
  readonly methodsCaption: (unit: string) => string;
  readonly methodsOnlyPlan: string;
  readonly differ: (why: string) => string;
  readonly difference: Readonly<Record<Difference, string>>;
  readonly noneJudges: string;
  readonly agree: (concluding: number, all: number) => string;
  readonly column: Readonly<Record<"method" | "status" | "measure" | "base" | "latest" | "remarks", string>>;
  readonly notVerified: string;
  readonly aboutMethods: string;
  readonly compareMethods: string;
  readonly controls: Readonly<
    Record<
      "legend" | "method" | "base" | "milestone" | "methodology" | "pace" | "asPlan" | "latestMethodology" | "last",
      string
    >
  >;
  readonly paceUnit: (unit: string) => string;
}

const vi = (place: PlaceWords): ProgressMessages => ({
  title: "Tiến độ",
  byDefault: `Đánh giá theo chính cam kết của ${followed(place).vi}.`,
  otherMethods: "Có thể chọn phương pháp khác ở phần chọn phía trên.",
  byChoice: (method) =>
    `Đang xem theo lựa chọn của người đọc: ${method}. Mặc định là cam kết của ${followed(place).vi}.`,
  fallback: (method) =>
    `${method} không xét loại cam kết này nên hiện kết luận theo cam kết của ${followed(place).vi}.`,
  noMilestone: `${followedFirst(place).vi} không đặt mốc bằng số cho chỉ tiêu này nên không có đường cần đi và không có kết luận.`,
  milestoneOf: (year, terms) => `Mốc ${String(year)}: ${terms}`,
  methodology: (name) => `Xét trên chuỗi: ${name}.`,
  noPace: "chưa tính được",
  latest: "Giá trị gần nhất",
  toReach: "Mức phải đạt",
  paceSinceStart: (from, to) => `Nhịp từ đầu chuỗi (${String(from)}–${String(to)})`,
  recentPace: (from, to) => `Nhịp gần đây (${String(from)}–${String(to)})`,
  paceNeeded: "Nhịp cần có từ nay",
  noneNeeded: "đã ở mức phải đạt, chỉ cần giữ",
  averageSoFar: "Bình quân năm đến nay",
  averageNeeded: "Bình quân cần có ở các năm còn lại",
  aYear: (amount) => `${amount} mỗi năm`,
  outlookIn: (year) => `Nếu giữ nhịp hiện nay, năm ${String(year)}`,
  band: (low, high) => `từ ${low} đến ${high}`,
  noBandByMethod: "phương pháp này không có dải tin cậy",
  bandNote:
    "Đường chấm là đường thẳng bình phương nhỏ nhất qua các giá trị của khoảng tính nhịp; dải là khoảng dự báo 80%: bốn trong năm lần giá trị sẽ rơi vào đó nếu xu hướng không đổi. Chỉ kéo dài tới trước bằng khoảng năm đã có số liệu; đây là cách đọc, không phải dự báo.",
  scenario: (pace, year, value) => `Giả sử từ nay ${pace}: năm ${String(year)} là ${value}`,
  scenarioReaches: "đạt mốc",
  scenarioFalls: "chưa đạt mốc",
  scenarioWithoutLevel: "chưa biết mốc là bao nhiêu",
  noScenario: "Cam kết này nói về tốc độ tăng bình quân nên giả định về lượng mỗi năm không áp dụng được.",
  pathTitle: "Đường cần đi",
  pathNote: (base) => `Từ giá trị năm ${String(base)} đến mốc, mỗi năm một lượng như nhau.`,
  pathRateNote: (base) => `Từ giá trị năm ${String(base)} đến mốc, mỗi năm một tốc độ như nhau.`,
  pathNeededNote: (value, from, to) =>
    `Để bình quân cả kỳ đúng cam kết, mỗi năm từ ${String(from)} đến ${String(to)} cần ${value}.`,
  pathTable: "Từng năm: mức cần có và mức thực tế",
  pathRequired: "Mức cần có",
  pathActual: "Thực tế",
  pathDifference: "Chênh lệch",
  noPath: (year, reason) => `Không vẽ đường đến mốc ${String(year)}: ${reason}.`,
  pathReason: {
    growth_commitment: "cam kết nói về tốc độ tăng, không về một mức phải đạt",
    yearly_commitment: "cam kết xét riêng từng năm, không có mức chung ở giữa đường",
    relative_commitment: "mức phải đạt phụ thuộc giá trị của địa bàn khác trong cùng năm"
  },
  pathLabel: "đường cần đi",
  neededLabel: (value) => `cần: ${value}`,
  outlookLabel: (value) => `giữ nhịp: ${value}`,
  scenarioLabel: (value) => `giả định: ${value}`,
  legendPath: "đường cần đi, mỗi chấm một năm",
  legendOutlook: "nếu giữ nhịp hiện nay",
  legendBand: "khoảng dự báo 80%",
  legendScenario: "giả định của người đọc",
  historyTitle: "Kết luận qua các năm",
  historyNote: (method, year) =>
    `${method}, mốc ${String(year)}. Mỗi ô là kết luận sẽ có vào cuối năm đó, chỉ dùng giá trị của các năm đến lúc ấy; giá trị lấy theo lần công bố hiện nay, không phải bản công bố khi đó.`,
  history: {
    newValue: (year, value) => `thêm số năm ${String(year)}: ${value}`,
    newMethodology: "đổi phương pháp tính hoặc chuỗi đứt",
    pastMilestone: "năm của mốc đã qua",
    areaEnded: "địa bàn đã sáp nhập",
    unchanged: "không có số mới",
    nothing: "chưa có số liệu"
  },
  methodsTitle: "Các phương pháp cạnh nhau",
  methodsNote: "Mỗi phương pháp dùng từ của chính nó. Mở “Cách tính” để xem số đầu vào, công thức, ngưỡng và kết quả.",
  methodsCaption: (unit) => `Giá trị tính bằng ${unit}; năm ghi trong ngoặc.`,
  methodsOnlyPlan: "Các phương pháp khác chỉ xét một mức phải đạt trong một năm; cam kết này không thuộc loại đó.",
  differ: (why) => `Các phương pháp không cùng một hướng, do khác nhau về: ${why}.`,
  difference: {
    base_year: "năm gốc",
    growth: "tính thay đổi theo lượng hay theo tốc độ",
    period: "lấy nhịp của năm năm gần nhất hay của cả kỳ từ năm gốc",
    measure: "xét phần đường đã đi hay nơi sẽ đến",
    boundary: "ngưỡng, vì đại lượng nằm sát ngưỡng xếp loại"
  },
  noneJudges: "Chưa phương pháp nào kết luận được; lý do ở từng dòng.",
  agree: (concluding, all) =>
    concluding === 1
      ? `Chỉ 1 trên ${String(all)} phương pháp kết luận được.`
      : `${String(concluding)} trên ${String(all)} phương pháp kết luận được, đều cùng một hướng.`,
  column: {
    method: "Phương pháp",
    status: "Kết luận",
    measure: "Đại lượng",
    base: "Năm gốc",
    latest: "Gần nhất",
    remarks: "Lý do, lưu ý"
  },
  notVerified: "ngưỡng chưa đối chiếu được với bản gốc",
  aboutMethods: "Các phương pháp được giải thích thế nào",
  compareMethods: "So sánh các phương pháp trên mọi chỉ tiêu",
  controls: {
    legend: "Cách đánh giá tiến độ",
    method: "Phương pháp",
    base: "Năm gốc",
    milestone: "Mốc",
    methodology: "Đánh giá trên chuỗi",
    pace: "Nếu từ nay mỗi năm thay đổi",
    asPlan: `theo ${followed(place).vi}`,
    latestMethodology: "chuỗi mới nhất",
    last: "mốc cuối"
  },
  paceUnit: (unit) => (unit === "%" ? "điểm %" : unit)
});

const en = (place: PlaceWords): ProgressMessages => ({
  title: "Progress",
  byDefault: `Judged by ${followed(place).en}'s own commitment.`,
  otherMethods: "Other methods can be chosen in the controls above.",
  byChoice: (method) =>
    `Shown by the reader's choice: ${method}. The default is ${followed(place).en}'s own commitment.`,
  fallback: (method) =>
    `${method} does not judge this kind of commitment, so ${followed(place).en}'s own judgement is shown.`,
  noMilestone: `${followedFirst(place).en} sets no number for this indicator, so there is no path and no judgement.`,
  milestoneOf: (year, terms) => `Milestone ${String(year)}: ${terms}`,
  methodology: (name) => `Judged on the series: ${name}.`,
  noPace: "cannot be computed",
  latest: "Latest value",
  toReach: "Value to reach",
  paceSinceStart: (from, to) => `Pace since the start (${String(from)}–${String(to)})`,
  recentPace: (from, to) => `Recent pace (${String(from)}–${String(to)})`,
  paceNeeded: "Pace needed from now on",
  noneNeeded: "already at the level, which has to be kept",
  averageSoFar: "Yearly average so far",
  averageNeeded: "Average needed in the remaining years",
  aYear: (amount) => `${amount} a year`,
  outlookIn: (year) => `At the present pace, in ${String(year)}`,
  band: (low, high) => `from ${low} to ${high}`,
  noBandByMethod: "this method has no band",
  bandNote:
    "The dotted line is the least-squares line through the values of the pace; the band is its 80 % prediction interval, which holds the value four times out of five if the trend goes on. It is drawn no further ahead than the values reach back; it is a reading aid, not a forecast.",
  scenario: (pace, year, value) => `Supposing ${pace} from now on: ${value} in ${String(year)}`,
  scenarioReaches: "reaches the milestone",
  scenarioFalls: "falls short of the milestone",
  scenarioWithoutLevel: "the value to reach is not known",
  noScenario: "This commitment is about average growth, so an amount a year cannot be supposed for it.",
  pathTitle: "The path",
  pathNote: (base) => `From the value of ${String(base)} to the milestone, by the same amount every year.`,
  pathRateNote: (base) => `From the value of ${String(base)} to the milestone, by the same rate every year.`,
  pathNeededNote: (value, from, to) =>
    `For the average of the whole period to hold, every year from ${String(from)} to ${String(to)} needs ${value}.`,
  pathTable: "Year by year: required and actual",
  pathRequired: "Required",
  pathActual: "Actual",
  pathDifference: "Difference",
  noPath: (year, reason) => `No path is drawn to the milestone of ${String(year)}: ${reason}.`,
  pathReason: {
    growth_commitment: "the commitment is about growth, not about a level to reach",
    yearly_commitment: "the commitment holds for every single year, with no level on the way",
    relative_commitment: "the value to reach depends on another area's value of the same year"
  },
  pathLabel: "required path",
  neededLabel: (value) => `needed: ${value}`,
  outlookLabel: (value) => `present pace: ${value}`,
  scenarioLabel: (value) => `scenario: ${value}`,
  legendPath: "required path, a dot a year",
  legendOutlook: "if the present pace lasts",
  legendBand: "80 % prediction interval",
  legendScenario: "the reader's scenario",
  historyTitle: "The judgement over the years",
  historyNote: (method, year) =>
    `${method}, milestone ${String(year)}. Each cell is the judgement that the end of that year would have given, with values of the years up to it and nothing later; the values are as published today, not as published then.`,
  history: {
    newValue: (year, value) => `figure of ${String(year)} added: ${value}`,
    newMethodology: "change of methodology or break in series",
    pastMilestone: "the milestone year is past",
    areaEnded: "the area has ended",
    unchanged: "no new figure",
    nothing: "no figure yet"
  },
  methodsTitle: "Methods side by side",
  methodsNote: "Each method keeps its own words. Open “Working” for inputs, formula, thresholds and result.",
  methodsCaption: (unit) => `Values in ${unit}, years in brackets.`,
  methodsOnlyPlan: "The other methods only judge a level to reach in a year; this commitment is not of that kind.",
  differ: (why) => `The methods do not point in the same direction; they differ in ${why}.`,
  difference: {
    base_year: "the base year",
    growth: "whether change is an amount or a rate",
    period: "whether the pace is that of the last five years or of all years since the base",
    measure: "whether they look at the way done or at where it leads",
    boundary: "the bounds, the measure being next to one"
  },
  noneJudges: "No method can judge yet; each row says why.",
  agree: (concluding, all) =>
    concluding === 1
      ? `Only 1 of ${String(all)} methods can conclude.`
      : `${String(concluding)} of ${String(all)} methods can conclude, all in one direction.`,
  column: {
    method: "Method",
    status: "Status",
    measure: "Measure",
    base: "Base year",
    latest: "Latest",
    remarks: "Reason, remarks"
  },
  notVerified: "thresholds not verified against the original",
  aboutMethods: "How the methods work",
  compareMethods: "Methods compared on every indicator",
  controls: {
    legend: "How progress is judged",
    method: "Method",
    base: "Base year",
    milestone: "Milestone",
    methodology: "Judge on series",
    pace: "If from now on it changes a year by",
    asPlan: `as in ${followed(place).en}`,
    latestMethodology: "latest series",
    last: "last milestone"
  },
  paceUnit: (unit) => (unit === "%" ? "percentage points" : unit)
});

/** {@link ProgressMessages} in a language. */
export const progressMessages = catalogue<ProgressMessages>({vi, en});
