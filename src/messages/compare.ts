import {followed} from "./followed.js";
import type {PlaceWords} from "../model/place-words.js";
import {counted} from "../lib/counted.js";
import {catalogue} from "./accessor.js";
import type {YearState, YearSort} from "../model/comparison.js";

/** The sentences that all comparing pages share, and those of the comparison of years, once in each language. */
export interface CompareMessages {
  readonly controls: string;
  readonly reset: string;
  readonly export: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly estimated: Readonly<Record<"preliminary" | "estimate", string>>;
  readonly unit: (label: string) => string;
  readonly ofYear: (year: number) => string;
  readonly sources: (publishers: string) => string;
  readonly wholeData: string;
  readonly withoutGoal: string;
  readonly goal: (goal: number) => string;
  readonly all: string;
  readonly indicator: string;
  readonly keys: string;

  readonly yearsTitle: string;
  readonly yearsLead: (from: number, to: number, comparable: number, all: number) => string;
  readonly yearsNote: string;
  readonly counts: string;
  readonly fromYear: string;
  readonly toYear: string;
  readonly milestone: string;
  readonly reach: string;
  readonly reaches: (years: number) => string;
  readonly find: string;
  readonly goalField: string;
  readonly stateField: string;
  readonly comparable: string;
  readonly sharesTitle: (from: number, to: number) => string;
  readonly amountsTitle: (from: number, to: number) => string;
  readonly changesNote: string;
  readonly uncharted: (count: number) => string;
  readonly boundsUncharted: (count: number) => string;
  readonly nothingToChart: string;
  readonly changesSpoken: (count: number) => string;
  readonly tableTitle: string;
  readonly tableCaption: (from: number, to: number, milestone: number) => string;
  readonly column: Readonly<Record<YearSort, string>>;
  readonly neededBy: (year: number) => string;
  readonly state: Readonly<Record<YearState, string>>;
  readonly lacks: (years: string) => string;
  readonly unknownAmount: string;
  readonly methodologies: (from: string, to: string) => string;
  readonly unnamedMethodology: string;
  readonly brokenAt: (year: number, reason: string) => string;
  readonly reached: string;
  readonly stillNeeded: (change: string, sinceYear: number) => string;
  readonly noMilestone: string;
  readonly notMeasurable: string;
  readonly otherMethodology: string;
  readonly onlyBound: string;
  readonly bestPairs: string;
  readonly pair: (from: number, to: number, comparable: number) => string;
  readonly showing: (shown: number, all: number) => string;
  readonly noneLeft: string;
  readonly sortBy: (column: string) => string;
}

const vi = (place: PlaceWords): CompareMessages => ({
  controls: "Chọn nội dung so sánh",
  reset: "Đặt lại",
  export: "Tải bảng đang hiện (CSV)",
  loading: "Đang tải số liệu (một lần, khoảng 100 kB)…",
  failed: "Không tải được số liệu hoặc chương trình vẽ. Bảng và biểu đồ đang hiện vẫn đúng như khi phát hành.",
  retry: "Thử lại",
  estimated: {preliminary: "sơ bộ", estimate: "ước tính"},
  unit: (label) => `đơn vị: ${label}`,
  ofYear: (year) => `số năm ${String(year)}`,
  sources: (publishers) => `Nguồn: ${publishers}.`,
  wholeData: "Toàn bộ số liệu và nguồn từng số",
  withoutGoal: "Bối cảnh chung",
  goal: (goal) => `Mục tiêu ${String(goal)}`,
  all: "tất cả",
  indicator: "Chỉ tiêu",
  keys: "Dùng các phím mũi tên để đi qua từng điểm của hình.",

  yearsTitle: "So sánh hai năm",
  yearsLead: (from, to, comparable, all) =>
    `Từ năm ${String(from)} đến năm ${String(to)}, ${String(comparable)} trên ${String(all)} chỉ tiêu của ${place.name} so sánh được.`,
  yearsNote:
    "Chỉ so sánh hai số của cả năm theo cùng một phương pháp tính. Tỷ lệ thay đổi tính bằng điểm phần trăm; tỷ suất, điểm số và chỉ số tính bằng chính đơn vị của chúng; số lượng tính bằng phần trăm của năm đầu. Tốt lên hay xấu đi là theo chiều của chỉ tiêu, không phải kết luận về mốc. Chưa thay đổi rõ rệt là khi số làm tròn chỉ chênh một đơn vị của chữ số cuối mà nguồn in, hoặc nằm trong sai số thường gặp của điều tra mẫu, khảo sát ý kiến. Số mà nguồn viết “trên”, “gần” hoặc “khoảng” không cho mức thay đổi.",
  counts: "Kết quả so sánh",
  fromYear: "Năm đầu",
  toYear: "Năm sau",
  milestone: `Mốc của ${followed(place).vi}`,
  reach: "Nếu năm đó thiếu số",
  reaches: (years) => (years === 0 ? "để trống" : `lấy số gần nhất trong ${String(years)} năm trước`),
  find: "Tìm chỉ tiêu",
  goalField: "Mục tiêu",
  stateField: "Kết quả",
  comparable: "so sánh được",
  sharesTitle: (from, to) => `Các tỷ lệ: thay đổi từ ${String(from)} đến ${String(to)} (điểm %)`,
  amountsTitle: (from, to) => `Các số lượng: thay đổi từ ${String(from)} đến ${String(to)} (%)`,
  changesNote:
    "Khoảng cách từ vạch 0 là mức thay đổi so với năm đầu. Hình tròn là tốt lên, vuông là xấu đi, tam giác là chưa thay đổi rõ rệt, hình thoi là không xét chiều.",
  uncharted: (count) =>
    `${String(count)} chỉ tiêu đo bằng tỷ suất, điểm số hoặc chỉ số không có trục chung với các chỉ tiêu khác; mức thay đổi nằm trong bảng.`,
  boundsUncharted: (count) =>
    `${String(count)} chỉ tiêu có số mà nguồn chỉ viết “trên”, “gần” hoặc “khoảng” nên không có mức thay đổi để vẽ.`,
  nothingToChart: "Không có cặp số nào so sánh được trong phần đã chọn. Bảng dưới đây nói rõ vì sao.",
  changesSpoken: (count) => `${String(count)} chỉ tiêu; từng số nằm trong bảng bên dưới.`,
  tableTitle: "Từng chỉ tiêu",
  tableCaption: (from, to, milestone) =>
    `Giá trị năm ${String(from)} và ${String(to)} của ${place.name}, mức thay đổi và phần còn phải đạt cho mốc ${String(milestone)}.`,
  column: {
    name: "Chỉ tiêu",
    goal: "Mục tiêu",
    from: "Năm đầu",
    to: "Năm sau",
    change: "Thay đổi",
    state: "Kết quả",
    needed: "Còn phải đạt"
  },
  neededBy: (year) => `Còn phải đạt đến ${String(year)}`,
  state: {
    better: "tốt lên",
    worse: "xấu đi",
    no_clear_change: "chưa thay đổi rõ rệt",
    same: "không đổi",
    changed: "có thay đổi, không xét tốt xấu",
    bounded: "chỉ biết cận",
    broken: "không so sánh được",
    from_only: "thiếu năm sau",
    to_only: "thiếu năm đầu",
    neither: "thiếu cả hai năm"
  },
  lacks: (years) => `không có số năm ${years}`,
  unknownAmount: "không rõ bao nhiêu: nguồn chỉ viết “trên”, “gần” hoặc “khoảng”",
  methodologies: (from, to) => `hai phương pháp tính khác nhau: “${from}” và “${to}”`,
  unnamedMethodology: "không tên",
  brokenAt: (year, reason) => `từ ${String(year)}: ${reason}`,
  reached: "đã đạt",
  stillNeeded: (change, year) => `cần ${change} so với ${String(year)}`,
  noMilestone: "không đặt mốc",
  notMeasurable: "không tính được từ một số",
  otherMethodology: "số này không theo phương pháp tính của mốc",
  onlyBound: "không tính được: nguồn chỉ viết “trên”, “gần” hoặc “khoảng”",
  bestPairs: "Các cặp năm có nhiều chỉ tiêu so sánh được nhất:",
  pair: (from, to, comparable) => `${String(from)}–${String(to)} (${String(comparable)} chỉ tiêu)`,
  showing: (shown, all) => `Đang hiện ${String(shown)} trên ${String(all)} chỉ tiêu.`,
  noneLeft: "Không có chỉ tiêu nào hợp với các điều kiện này. Hãy bỏ bớt một điều kiện.",
  sortBy: (column) => `Sắp xếp theo ${column}`
});

const en = (place: PlaceWords): CompareMessages => ({
  controls: "Choose what to compare",
  reset: "Reset",
  export: "Download this table (CSV)",
  loading: "Loading the figures (once, about 100 kB)…",
  failed: "The figures or the drawing program could not be loaded. The table and charts shown are still as published.",
  retry: "Try again",
  estimated: {preliminary: "preliminary", estimate: "estimate"},
  unit: (label) => `unit: ${label}`,
  ofYear: (year) => `of ${String(year)}`,
  sources: (publishers) => `Sources: ${publishers}.`,
  wholeData: "All figures with the source of each",
  withoutGoal: "General background",
  goal: (goal) => `Goal ${String(goal)}`,
  all: "all",
  indicator: "Indicator",
  keys: "Use the arrow keys to go through the points of the figure.",

  yearsTitle: "Two years compared",
  yearsLead: (from, to, comparable, all) =>
    `From ${String(from)} to ${String(to)}, ${String(comparable)} of ${String(all)} indicators of ${place.name} can be compared.`,
  yearsNote:
    "Only full-year figures by the same methodology are compared. Shares change by percentage points; rates, scores and indices by their own unit; amounts by percent of the first year. Better or worse follows the indicator's direction and says nothing about a milestone. A difference of rounded figures by no more than one unit of the last printed digit, or within the usual error of a survey, is no clear change. What a source gives as “more than”, “nearly” or “about” gives no change.",
  counts: "Results of the comparison",
  fromYear: "First year",
  toYear: "Second year",
  milestone: `Milestone of ${followed(place).en}`,
  reach: "If a year has no figure",
  reaches: (years) => (years === 0 ? "leave it blank" : `take the last one of up to ${String(years)} years before`),
  find: "Find an indicator",
  goalField: "Goal",
  stateField: "Result",
  comparable: "can be compared",
  sharesTitle: (from, to) => `Shares: change from ${String(from)} to ${String(to)} (percentage points)`,
  amountsTitle: (from, to) => `Amounts: change from ${String(from)} to ${String(to)} (%)`,
  changesNote:
    "The distance from the line at 0 is the change against the first year. A circle is better, a square worse, a triangle no clear change, a diamond has no direction.",
  uncharted: (count) =>
    `Indicators counted in rates, scores or indices share no axis with the others (${String(count)}); their changes stand in the table.`,
  boundsUncharted: (count) =>
    `A source says only “more than”, “nearly” or “about” (${String(count)}), which gives no change to draw.`,
  nothingToChart: "No pair of figures in this selection can be compared. The table below says why.",
  changesSpoken: (count) => `${counted(count, "indicator")}; every figure stands in the table below.`,
  tableTitle: "Every indicator",
  tableCaption: (from, to, milestone) =>
    `Values of ${place.name} in ${String(from)} and ${String(to)}, the change, and what is still needed for the milestone of ${String(milestone)}.`,
  column: {
    name: "Indicator",
    goal: "Goal",
    from: "First year",
    to: "Second year",
    change: "Change",
    state: "Result",
    needed: "Still needed"
  },
  neededBy: (year) => `Still needed by ${String(year)}`,
  state: {
    better: "better",
    worse: "worse",
    no_clear_change: "no clear change",
    same: "unchanged",
    changed: "changed, neither better nor worse",
    bounded: "only a bound known",
    broken: "not comparable",
    from_only: "second year missing",
    to_only: "first year missing",
    neither: "both years missing"
  },
  lacks: (years) => `no figure of ${years}`,
  unknownAmount: "not known by how much: a source says only “more than”, “nearly” or “about”",
  methodologies: (from, to) => `two different methodologies: “${from}” and “${to}”`,
  unnamedMethodology: "unnamed",
  brokenAt: (year, reason) => `from ${String(year)}: ${reason}`,
  reached: "reached",
  stillNeeded: (change, year) => `${change} needed against ${String(year)}`,
  noMilestone: "no milestone",
  notMeasurable: "cannot be told from one figure",
  otherMethodology: "this figure is not by the methodology of the milestone",
  onlyBound: "not told by “more than”, “nearly” or “about”",
  bestPairs: "The pairs of years with the most indicators that compare:",
  pair: (from, to, comparable) => `${String(from)}–${String(to)} (${counted(comparable, "indicator")})`,
  showing: (shown, all) => `Showing ${String(shown)} of ${String(all)} indicators.`,
  noneLeft: "No indicator meets all of this. Take one condition away.",
  sortBy: (column) => `Sort by ${column}`
});

/** {@link CompareMessages} in a language. */
export const compareMessages = catalogue<CompareMessages>({vi, en});
