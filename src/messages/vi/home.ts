import {followed} from "./followed.js";
import type {PlaceWords} from "../../model/place-words.js";
import type {HomeMessages} from "../topics/home.js";

/** The sentences in Vietnamese. */
export const vi = (place: PlaceWords): HomeMessages => ({
  decided: (decided, total, verdicts) =>
    decided === 0
      ? ` trong ${String(total)} cam kết kết luận được.`
      : ` trong ${String(total)} cam kết kết luận được: ${verdicts}.`,
  shown: (shown, results, grades) =>
    shown === 0
      ? " cam kết khác có bằng chứng."
      : ` cam kết khác chưa kết luận được nhưng có bằng chứng: ${results}. Bằng chứng ${grades}.`,
  graded: (grade, count) => `${grade} ở ${String(count)}`,
  beforePlan: (count) => `${String(count)} chỉ dựa vào số liệu có từ trước ${followed(place)}.`,
  unknown: (unknown, reasons) =>
    unknown === 0 ? " cam kết không có kết luận hay bằng chứng." : ` cam kết chưa biết đến đâu: ${reasons}.`,
  owing: (agencies, level, count, measurable) =>
    `Trong ${String(measurable)} cam kết đo được mà ở đây chưa nối với số liệu nào, ${agencies} chủ trì nhiều nhất (${level > 1 ? "mỗi cơ quan " : ""}${String(count)}).`,
  silent: {
    unknown: "đã qua hạn mà không có số liệu của năm đến hạn",
    insufficient_data: "có số liệu nhưng chưa đủ",
    no_data: "chưa có số liệu",
    no_indicator: "chưa có chỉ tiêu nào đo",
    qualitative: "chỉ nêu bằng lời"
  },
  indicatorsKnown: (_known, all) => ` trong ${String(all)} chỉ tiêu có số liệu cả năm.`,
  indicatorsFollowed: (followed, states) =>
    followed === 0 ? " chỉ tiêu có mốc phải đạt." : ` chỉ tiêu có mốc phải đạt: ${states}.`,
  byGoalTitle: "Theo mục tiêu",
  noIndicator: "chưa có chỉ tiêu",
  ofIndicators: (known, all) => `${String(known)} trên ${String(all)} chỉ tiêu có số liệu`,
  standingNote:
    "Không gộp thành một điểm chung: điều chưa biết vẫn ghi là chưa biết, và chưa biết không có nghĩa là không đạt.",
  pictureTitle: (commitments, goals) => `${String(commitments)} cam kết của ${String(goals)} mục tiêu`,
  pictureSum: ({decided, shown, unknown, total}) =>
    `${String(total)} cam kết: ${String(decided)} kết luận được, ${String(shown)} có bằng chứng, ${String(unknown)} chưa biết đến đâu`,
  pictureHint: `Mỗi ô là một cam kết, theo thứ tự trong ${followed(place)}. Di chuột, chạm hoặc dùng phím Tab để đọc; chạm lần nữa để mở.`,
  pictureBeside: "Hình tách riêng những cam kết có bằng chứng; các bảng xếp chúng theo lý do chưa kết luận được.",
  wordBreaks: [],
  known: "Biết được nhờ",
  knowledge: {
    verdict: "kết luận",
    evidence: "bằng chứng",
    nothing: "chưa có số liệu ở đây",
    words: "chỉ bằng lời"
  },
  keyTitle: "Chú giải",
  headlinesTitle: "Chỉ tiêu chủ yếu",
  headlinesNote: `Đỏ: mốc và đường đến mốc của ${followed(place)}. Mỗi màu khác là một phương pháp tính; đường chấm dọc là chỗ chuỗi bị đứt, hình thoi rỗng là số của một phần năm.`,
  noMilestone: `chưa nối với mốc bằng số nào của ${followed(place)}`,
  noCommitment: "không có",
  owedTitle: "Còn thiếu số liệu của ai",
  owedNote: (agencies, lacking) =>
    `${String(agencies)} cơ quan chủ trì các mục tiêu còn thiếu ${String(lacking)} số liệu hằng năm trong bộ sưu tập này. Không ai ở đây biết cơ quan nào đã gửi gì cho cơ quan nào.`,
  nothingDue: (agencies) =>
    `${String(agencies)} cơ quan chủ trì: bộ sưu tập này chưa có chỉ tiêu nào theo dõi phần việc của họ, nên chưa có số liệu hằng năm nào đến hạn.`,
  noneDue: "chưa có số đến hạn",
  lackingColumn: "Số liệu còn thiếu",
  unknownColumn: "Cam kết chưa có số",
  ofAll: (count, all) => `${String(count)} trên ${String(all)}`,
  allAgencies: "Tất cả các cơ quan",
  changedTitle: "Thay đổi gần nhất",
  turns: (count, year) => `${String(count)} cam kết đổi tình trạng trong năm ${String(year)}:`,
  noTurn: (year) => `Không cam kết nào đổi tình trạng trong năm ${String(year)}.`,
  reportLink: (year) => `Báo cáo năm ${String(year)}`,
  dueTitle: "Sắp đến hạn",
  reportBefore: (day) => `Trước ngày ${day}`,
  reportsOf: (agencies, recipient) => `${agencies} báo cáo ${recipient}`,
  via: (agency) => `qua ${agency}`,
  deadlineAt: (year, count) => `Hết năm ${String(year)}: đến hạn ${String(count)} cam kết`,
  coverageLink: "Bộ sưu tập này có và thiếu số liệu nào, của năm nào",
  whereTitle: "Ở đâu"
});
