import {followed} from "./followed.js";
import type {PlaceWords} from "../../model/place-words.js";
import type {CompareMessages} from "../topics/compare.js";

/** The sentences in Vietnamese. */
export const vi = (place: PlaceWords): CompareMessages => ({
  controls: "Chọn nội dung so sánh",
  reset: "Đặt lại",
  export: "Tải bảng đang hiện (Excel)",
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
  milestone: `Mốc của ${followed(place)}`,
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
