import {followed, followedFirst} from "./followed.js";
import {capitalised} from "../../lib/capitalised.js";
import {locales} from "../../model/language.js";
import type {PlaceWords} from "../../model/place-words.js";
import type {MethodsMessages} from "../topics/methods.js";

/** The sentences in Vietnamese. */
export const vi = (place: PlaceWords): MethodsMessages => ({
  title: "Các phương pháp đánh giá tiến độ",
  lead: `Cùng một chuỗi số liệu, các tổ chức kết luận theo những cách khác nhau. Trang này nói rõ từng cách, với ví dụ tính từ chính số liệu của ${place.home}; mặc định của trang là cam kết của ${followed(place)}.`,
  common: "Quy tắc chung",
  commonRules: [
    "Chỉ xét một phương pháp tính: các năm trước chỗ đứt của chuỗi được bỏ ra, không nối và không tính qua chỗ đứt.",
    "Mỗi năm một giá trị, của cả năm; số liệu một phần năm và số dự báo không dùng. Số ước tính được dùng và luôn có ghi chú.",
    "Ngày đánh giá là ngày phát hành dữ liệu, không phải ngày dựng trang. Mốc đã qua chỉ xét bằng số liệu đến năm đó.",
    "Đúng bằng mức phải đạt là đạt. Xếp loại trên số chưa làm tròn.",
    "Không đủ số liệu thì không kết luận, và luôn nêu lý do."
  ],
  evidence: "Khi nào thì đủ để kết luận",
  evidenceLead: `Các quy tắc này áp dụng cho cách xét theo cam kết của ${followed(place)}, trang tổng quan và các hình vẽ. Những phương pháp đã công bố giữ nguyên quy tắc của chúng.`,
  evidenceRules: ({freshYears, paceWindow, paceMinimum, movementYears}) => [
    [
      "Còn mới",
      `Giá trị mới nhất không cũ hơn ${String(freshYears)} năm so với năm được xét (năm của ngày đánh giá, hoặc năm địa bàn kết thúc nếu sớm hơn). Cũ hơn thì “quá cũ để kết luận”, giá trị cũ vẫn được nêu.`
    ],
    [
      "Đủ số",
      `Nhịp tính từ giá trị ${String(paceWindow)} năm trước giá trị mới nhất; năm đó không có số thì lấy năm gần nhất cách 4 đến 7 năm, chia cho số năm thật. Cần ít nhất ${String(paceMinimum)} giá trị cùng một phương pháp tính.`
    ],
    [
      "Không kéo quá xa",
      "Không dự tính xa hơn về phía trước so với khoảng năm đã có số liệu, và không nói số nằm ngoài thang đo."
    ],
    [
      "Khoảng dự báo",
      "Qua các giá trị ấy kẻ đường bình phương nhỏ nhất với khoảng dự báo 80% (t của Student, n − 2 bậc tự do). Khoảng chứa mức phải đạt thì “chưa nói được”; nhịp luôn nằm trong khoảng ấy."
    ],
    [
      "Đủ kỳ",
      "Bình quân nhiều năm cần số của mọi năm trong kỳ tính đến nay. Có các mức thì tính tăng trưởng từ mức, bình quân của các tốc độ ghi bên cạnh."
    ],
    [
      "Cận không phải là điểm",
      "“Trên”, “gần”, “khoảng” là cận: không trừ, không tính tăng, không xếp hạng; chỉ kết luận khi mọi giá trị có thể đều cho cùng một câu trả lời."
    ],
    [
      "So cùng kỳ",
      "Cam kết từng năm so năm với năm; chưa có cả năm thì so cùng một phần của hai năm, nếu phần ấy dài từ chín tháng."
    ],
    [
      "Không nêu năm gốc",
      `${followedFirst(place)} không nêu năm gốc thì xét mọi năm gốc có thể hiểu, trên mọi phương pháp tính cùng một khái niệm; chỉ kết luận khi tất cả cho cùng một câu trả lời.`
    ],
    [
      "Địa bàn đã kết thúc",
      `Mốc sau ngày địa bàn kết thúc được xét theo số liệu cuối cùng trước ngày ấy và nói ở thì quá khứ: đã đạt, đang tiến tới, hoặc chậm khi ${place.home} kết thúc; không bao giờ là đạt hay không đạt.`
    ],
    [
      "Bằng chứng không phải kết luận",
      `Cam kết chưa kết luận được thì nêu chỉ tiêu đo hoặc gần đúng với nó thay đổi theo chiều nào trong ${String(movementYears)} năm đến giá trị mới nhất. Thay đổi nằm trong sai số thường gặp của cuộc điều tra, hoặc của số làm tròn chỉ chênh một đơn vị chữ số cuối, là “chưa thay đổi rõ rệt”.`
    ],
    [
      "Sai số thường gặp",
      "Nguồn không cho sai số thì theo cách thu thập. Sổ sách, rà soát: không có sai số mẫu. Điều tra hộ: tỷ lệ p có sai số 1,645·√(2·2·p(100 − p)/750); mức bình quân 5%, tỷ suất sự kiện hiếm 10% sai số chuẩn. Khảo sát ý kiến: 1,645·√2·0,3/√200, tức 4,9% thang điểm."
    ]
  ],
  plain: {
    plan: `${capitalised(place.home, locales.vi)} có giữ lời không, theo đúng lời của ${followed(place)}. Mốc đã qua: lấy giá trị của chính năm đó, đạt hay không đạt; không có số thì chưa biết. Mốc phía trước: số liệu phải còn mới và đủ; cả khoảng dự báo 80% tới mốc thì đang tiến tới, cả khoảng không tới thì chậm, khoảng chứa mốc thì chưa nói được. Không mượn ngưỡng của ai.`,
    open_sdg:
      "So tốc độ tăng thực tế mỗi năm từ năm gốc 2015 với tốc độ tăng cần có để tới mốc. Đạt ít nhất 95% tốc độ cần có là đúng hướng. Vì tính theo tốc độ nên mốc gần số không đòi hỏi rất nhiều.",
    eurostat:
      "Cùng tỷ số với Open SDG nhưng ranh giới đặt khác và có thêm loại “tiến bộ chưa đủ”. Thiếu năm 2015 thì lấy năm gần nhất, năm sau trước.",
    un_progress_chart:
      "Giữ tốc độ tăng từ năm gốc đến năm của mốc, xem giá trị dự kiến đi được bao nhiêu phần của quãng đường cần đi. Từ 95% trở lên là đúng hướng.",
    escap_current:
      "Đã đi được bao nhiêu của quãng đường từ năm gốc 2015: 0 là như năm gốc, 10 là đã tới mốc. Chỉ nhìn phần đã đi, không nhìn nhịp.",
    escap_anticipated:
      "Vẽ một đường thẳng qua các giá trị, năm mới nặng hơn, kéo đến năm của mốc rồi xem còn thiếu bao nhiêu phần của thay đổi cần có.",
    sdsn_like: `So nhịp của khoảng năm năm gần nhất với nhịp cần có từ 2015 đến mốc. Mốc của ${followed(place)} thay cho ngưỡng “xanh” của báo cáo gốc.`,
    dns_weather:
      "Giữ nhịp bình quân năm năm gần nhất đến năm của mốc; phần còn thiếu so với quãng đường còn lại cho ký hiệu thời tiết. Cần ít nhất bốn giá trị."
  },
  asks: {
    plan: `${capitalised(place.home, locales.vi)} có giữ cam kết?`,
    open_sdg: "Tốc độ thay đổi có đủ?",
    eurostat: "Tốc độ thay đổi có đủ?",
    un_progress_chart: "Giữ tốc độ thì tới đâu?",
    escap_current: "Đã đi được bao xa?",
    escap_anticipated: "Kéo dài xu hướng thì tới đâu?",
    sdsn_like: "Nhịp gần đây có đủ?",
    dns_weather: "Giữ nhịp gần đây thì còn thiếu bao nhiêu?"
  },
  verification: {
    own: "Quy tắc riêng của trang này, không của tổ chức nào khác.",
    reproduced: "Đã tính lại từ số đầu vào được công bố và khớp kết quả công bố.",
    formula_only: "Công thức có công bố; không có kết quả công bố để đối chiếu.",
    not_verified: "Ngưỡng hoặc chi tiết chính chưa đối chiếu được với bản gốc."
  },
  publisher: "Nơi đặt ra",
  publishers: {
    plan: "trang này",
    open_sdg: "Cơ quan Thống kê Canada",
    eurostat: "Eurostat, theo cách Eustat áp dụng",
    un_progress_chart: "Ban Thống kê Liên Hợp Quốc, theo cách Eustat áp dụng",
    escap_current: "ESCAP (Liên Hợp Quốc), theo mã nguồn của UNICEF",
    escap_anticipated: "ESCAP (Liên Hợp Quốc), theo mã nguồn của UNICEF",
    sdsn_like: "SDSN (Mạng lưới Giải pháp phát triển bền vững), phỏng theo ấn bản châu Phi",
    dns_weather: "Cơ quan Thống kê Liên bang Đức (Chiến lược phát triển bền vững của Đức)"
  },
  ownSource: `lời văn ${place.plan?.name ?? followed(place)}`,
  version: "Phiên bản của quy tắc",
  sources: "Nguồn của quy tắc",
  thresholds: "Ngưỡng xếp loại",
  example: `Ví dụ từ số liệu của ${place.home}`,
  exampleOf: (indicator, milestone, year) => `${indicator}, mốc ${String(year)}: ${milestone}.`,
  noExample: `Hiện chưa có mốc nào của ${followed(place)} mà phương pháp này kết luận được bằng số liệu của ${place.home}.`,
  compareTitle: "So sánh các phương pháp",
  compareLead: (assessed, milestones) =>
    `${followedFirst(place)} đặt ${String(milestones)} mốc cho các chỉ tiêu theo dõi ở đây; ${String(assessed)} mốc có ít nhất một phương pháp kết luận được. Chỗ các phương pháp khác nhau là thông tin: dòng dưới mỗi mốc nói vì sao.`,
  compareCaption: (date) => `Kết luận của từng phương pháp, đánh giá tại ngày phát hành ${date}.`,
  milestone: `Mốc của ${followed(place)}`,
  why: "So sánh",
  agree: "cùng một hướng",
  single: "chỉ một phương pháp kết luận được",
  onlyPlan: `chỉ xét được theo lời của ${followed(place)}`,
  nobody: "chưa phương pháp nào kết luận được",
  notApplicable: "không áp dụng",
  counts: "Số kết luận theo phương pháp",
  countsCaption: `Số mốc của ${followed(place)} theo từng kết luận của mỗi phương pháp.`,
  statusesGiven: "Các kết luận",
  unassessedTitle: (count) => `${String(count)} mốc chưa phương pháp nào kết luận được`,
  table: "Toàn bộ đánh giá là dữ liệu mở, bảng progress"
});
