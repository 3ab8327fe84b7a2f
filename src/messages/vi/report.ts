import {capitalised} from "../../lib/capitalised.js";
import {locales} from "../../model/language.js";
import type {PlaceWords} from "../../model/place-words.js";
import type {ReportMessages} from "../topics/report.js";

/** The sentences in Vietnamese. */
export const vi = (place: PlaceWords): ReportMessages => ({
  summary: "Đánh giá chung",
  summaryText: (goals, targets, commitments, year) =>
    `Kế hoạch có ${String(goals)} mục tiêu chung, ${String(targets)} mục tiêu cụ thể và ${String(commitments)} cam kết đo được hoặc có thời hạn. Bảng 1 cho biết các cam kết đứng ở đâu vào cuối năm ${String(year)}, theo lời văn của kế hoạch.`,
  tallyCaption: (year) => `Bảng 1. Cam kết theo tình trạng vào cuối năm ${String(year)}`,
  state: "Tình trạng",
  atEndOf: (year) => `Cuối năm ${String(year)}`,
  difference: "Tăng, giảm",
  total: "Tổng số",
  turnsTitle: (year) => `Cam kết có tình trạng khác cuối năm ${String(year - 1)}:`,
  noTurns: (year) => `Không cam kết nào đổi tình trạng so với cuối năm ${String(year - 1)}.`,
  turn: (before) => `trước đó: ${before}`,
  indicatorText: (withValue, all, ofYear, year) =>
    `Trong ${String(all)} chỉ tiêu theo dõi, ${String(withValue)} có số liệu của ${place.home} đến năm ${String(year)}, trong đó ${String(ofYear.all)} có số liệu của chính năm ${String(year)}${ofYear.partly === 0 ? "" : ` (${String(ofYear.partly)} chỉ của một phần năm)`}.`,
  changeText: (better, worse, unclear, same) =>
    `So với lần có số liệu trước theo cùng phương pháp tính: ${String(better)} chỉ tiêu có số của năm tốt lên, ${String(worse)} xấu đi, ${String(unclear)} chưa thay đổi rõ rệt, ${String(same)} không đổi hoặc không xét chiều tốt xấu.`,
  boundedText: (count) =>
    `${String(count)} chỉ tiêu không tính được thay đổi vì nguồn chỉ viết “trên”, “gần” hoặc “khoảng”.`,
  incomparableText: (count) =>
    `${String(count)} chỉ tiêu chưa so được: là số đầu tiên, hoặc chuỗi số liệu đứt trước đó.`,
  figureCaption: (number, name, unit, year) => `Hình ${String(number)}. ${name} (${unit}), đến năm ${String(year)}`,
  figureDescription: (name, latest, milestone) =>
    `${name}, gần nhất ${latest}${milestone === null ? "" : `; mốc kế tiếp ${milestone}`}.`,
  figureSource: (publishers) => `Nguồn: ${publishers}.`,
  otherSources: (count) => `${String(count)} nơi khác (Phụ lục 3)`,
  figuresNote: `Vạch đỏ là mốc của ${place.plan?.name ?? "kế hoạch"}, nét đỏ mảnh là đường đến mốc; nét chấm đen là mức sẽ đến nếu giữ nhịp của những năm qua; mỗi màu khác là một chuỗi số liệu; điểm rỗng là số sơ bộ hoặc ước tính; đường chấm đứng là chỗ chuỗi đứt, số hai bên không so sánh được (lý do ở Phụ lục 2).`,
  blankContext: "bối cảnh, công tác chỉ đạo, điều hành và lồng ghép trong năm",
  byGoal: "Kết quả theo mục tiêu",
  byGoalCaption: (year) => `Bảng 2. Cam kết theo mục tiêu và tình trạng vào cuối năm ${String(year)}`,
  goal: "Mục tiêu",
  commitments: "Cam kết",
  unknown: "Chưa kết luận được",
  unmeasured: "Chưa đo được",
  columnsNote:
    "Chưa kết luận được: có số liệu nhưng chưa đủ để kết luận. Chưa đo được: chưa có số liệu, chưa có chỉ tiêu hoặc cam kết không có con số.",
  newOfGoal: (year) => `Chỉ tiêu có số liệu năm ${String(year)}:`,
  nothingNew: (year) => `Chưa có số liệu năm ${String(year)}; gần nhất:`,
  moreOfGoal: (count) => `${String(count)} chỉ tiêu khác ở Phụ lục 1.`,
  noValueOfGoal: (count) => `Chưa có số liệu nào (${String(count)} chỉ tiêu).`,
  noIndicatorOfGoal: "Chưa có chỉ tiêu nào đo mục tiêu này.",
  goalBlanks:
    "Dưới mỗi mục tiêu, các cơ quan chủ trì ghi trong ngoặc vuông bổ sung nhiệm vụ đã thực hiện, kết quả và tồn tại trong năm.",
  blankGoal: (agencies) => (agencies === "" ? "nhiệm vụ, kết quả, tồn tại" : `${agencies} bổ sung`),
  byAgency: "Kết quả theo cơ quan chủ trì",
  byAgencyText: (agencies, last) =>
    `Theo ${place.plan?.reporting ?? "kế hoạch"}, các cơ quan gửi báo cáo ${agencies} hằng năm, báo cáo của ${place.home} lập ${last}. Một cam kết có nhiều cơ quan chủ trì được tính cho từng cơ quan.`,
  byAgencyCaption: (year) => `Bảng 3. Cam kết và số liệu theo cơ quan chủ trì, năm ${String(year)}`,
  agency: "Cơ quan",
  held: "Chỉ tiêu có số / cần có",
  heldOf: (held, due) => `${String(held)}/${String(due)}`,
  sent: (date) => `Gửi báo cáo ${date}`,
  blankSent: "…",
  byState: "Cam kết đã đạt, không đạt, đang thực hiện và chưa kết luận được",
  byStateCaption: (year) => `Bảng 4. Cam kết có số liệu, theo tình trạng vào cuối năm ${String(year)}`,
  commitment: "Cam kết",
  required: "Mức phải đạt",
  judgedBy: "Số liệu đã xét",
  deadline: "Thời hạn",
  lead: "Chủ trì:",
  groupOf: (state, count) => `${capitalised(state, locales.vi)}: ${String(count)} cam kết`,
  noneInStates: (states) => `Không có cam kết nào ở tình trạng: ${states}.`,
  restText: (all, counts) =>
    `${String(all)} cam kết chưa đo được, gồm: ${counts}; Bảng 5 (Phụ lục 4) ghi từng cam kết theo cơ quan.`,
  restCaption: "Bảng 5. Cam kết chưa đo được, theo cơ quan chủ trì ghi đầu tiên",
  lacking: "Số liệu mà bộ sưu tập này chưa có",
  lackingText: (count, due, year) =>
    `Trong ${String(due)} chỉ tiêu cần có số của năm ${String(year)} để theo dõi kế hoạch, bộ sưu tập này chưa có số của ${String(count)}; cơ quan có thể đã báo cáo mà ở đây chưa biết. Bảng 6 (Phụ lục 4) xếp theo cơ quan chủ trì ghi đầu tiên của mục tiêu.`,
  partly: (count, year) => `Chỉ có số của một phần năm ${String(year)} (${String(count)} chỉ tiêu):`,
  nothingDue: (year) => `Không chỉ tiêu nào của ${place.home} cần có số của năm ${String(year)}.`,
  nothingLacking: (year) => `Bộ sưu tập này có số của mọi chỉ tiêu cần theo dõi trong năm ${String(year)}.`,
  lackingCaption: (year) => `Bảng 6. Chỉ tiêu mà bộ sưu tập này chưa có số của năm ${String(year)}`,
  noAgency: "Kế hoạch không nêu cơ quan",
  indicator: "Chỉ tiêu",
  count: "Số",
  withLastYear: "Chỉ tiêu và năm gần nhất có số",
  never: "chưa có",
  difficulties: "Tồn tại, hạn chế và nguyên nhân",
  blankDifficulties: "tồn tại, hạn chế, nguyên nhân khách quan và chủ quan",
  ahead: (year) => `Nhiệm vụ năm ${String(year)}`,
  aheadText: (year, count) =>
    `Mốc thời hạn kế tiếp của kế hoạch là hết năm ${String(year)}, với ${String(count)} cam kết. Các cam kết đó chưa được kết luận là đã đạt:`,
  nothingAhead: "Kế hoạch không còn mốc thời hạn nào sau năm báo cáo.",
  blankAhead: "nhiệm vụ trọng tâm, cơ quan thực hiện, nguồn lực",
  proposals: "Đề xuất, kiến nghị",
  blankProposals: "nội dung cần sửa đổi, bổ sung kế hoạch; kiến nghị với cấp trên",
  annexIndicators: "Phụ lục 1. Chỉ tiêu",
  annexCaption: (year) => `Giá trị gần nhất đến năm ${String(year)} và giá trị liền trước theo cùng phương pháp tính`,
  previous: "Trước đó",
  latest: "Gần nhất",
  change: "Thay đổi",
  milestone: "Mốc kế tiếp",
  withoutGoal: "Bối cảnh chung",
  withoutValue: (count, names) => `Chưa có số liệu của ${place.home} (${String(count)} chỉ tiêu): ${names}.`,
  noChange: {
    first_value: "giá trị đầu tiên",
    other_period: "chưa có số cùng kỳ trước đó",
    bounded: "chỉ biết cận, không tính được"
  },
  better: "tốt lên",
  worse: "xấu đi",
  same: "không đổi",
  unclear: "chưa thay đổi rõ rệt",
  higher: "tăng, không rõ bao nhiêu",
  lower: "giảm, không rõ bao nhiêu",
  against: (year) => `so với năm ${String(year)}`,
  againstPart: (year) => `so với cùng kỳ năm ${String(year)}`,
  estimated: {preliminary: "sơ bộ", estimate: "ước tính"},
  teller: {
    press: "Theo báo chí đưa lại (tên báo, đài ở Phụ lục 3), chưa đối chiếu với tài liệu gốc.",
    aggregator: "Theo trang tổng hợp lại số của nơi khác, không phải nơi công bố.",
    unnamed: "Theo bản sao không nêu số của ai."
  },
  officeTable: (table) => `Cơ quan thống kê công bố chỉ tiêu này ở biểu ${table}.`,
  annexNotes: "Phụ lục 2. Ghi chú",
  notes: [
    `Tình trạng xét theo lời văn của kế hoạch. Mốc đã qua chỉ xét bằng số liệu của chính năm đó; mốc phía trước xét bằng nhịp thay đổi, khi số liệu còn mới và đủ và khoảng dự báo 80% không chứa mốc. Sau khi ${place.home} kết thúc, mốc về sau chỉ nói ở thì quá khứ.`,
    "Chưa biết không phải là không đạt. Bằng chứng ghi cạnh cam kết chưa kết luận được không phải là kết luận.",
    "Không nội suy, không tính chênh lệch qua chỗ chuỗi đứt (đổi phương pháp tính, chuẩn, nguồn hay địa giới); số một phần năm ghi rõ là phần nào, và chỉ so với cùng kỳ của năm khác.",
    "“Chưa thay đổi rõ rệt”: số làm tròn chỉ chênh một đơn vị của chữ số cuối mà nguồn in, hoặc nằm trong sai số thường gặp của điều tra mẫu và khảo sát ý kiến. Số “trên”, “gần”, “khoảng” không dùng để tính chênh lệch; chỉ nói tốt lên hay xấu đi khi mọi cách hiểu đều như nhau.",
    "“Trước đó” là lần có số liệu liền trước, không nhất thiết là năm trước; năm ghi trong ngoặc, kèm “sơ bộ” hoặc “ước tính” nếu số chưa chính thức.",
    "Một cam kết có nhiều chỉ tiêu thì chỉ tiêu kém nhất quyết định."
  ],
  breaks: "Chỗ chuỗi số liệu của các chỉ tiêu đo cam kết bị đứt, và lý do:",
  annexSources: "Phụ lục 3. Nguồn số liệu",
  annexAgencies: "Phụ lục 4. Cam kết chưa đo được và số liệu chưa có, theo cơ quan",
  annexFootnotes: "Phụ lục 5. Chú thích của số liệu"
});
