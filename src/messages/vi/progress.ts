import {followed} from "./followed.js";
import type {PlaceWords} from "../../model/place-words.js";
import type {ProgressMessages} from "../topics/progress.js";

/** The sentences in Vietnamese. */
export const vi = (place: PlaceWords): ProgressMessages => ({
  title: "Tiến độ",
  byDefault: `Đánh giá theo chính cam kết của ${followed(place)}.`,
  otherMethods: "Có thể chọn phương pháp khác ở phần chọn phía trên.",
  byChoice: (method) => `Đang xem theo lựa chọn của người đọc: ${method}. Mặc định là cam kết của ${followed(place)}.`,
  fallback: (method) => `${method} không xét loại cam kết này nên hiện kết luận theo cam kết của ${followed(place)}.`,
  noMilestone: `Chỉ tiêu này chưa nối với mốc bằng số nào của ${followed(place)} nên không có đường cần đi và không có kết luận.`,
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
    asPlan: `theo ${followed(place)}`,
    latestMethodology: "chuỗi mới nhất",
    last: "mốc cuối"
  },
  paceUnit: (unit) => (unit === "%" ? "điểm %" : unit)
});
