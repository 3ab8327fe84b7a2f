import {followed, followedFirst} from "./followed.js";
import {capitalised} from "../lib/capitalised.js";
import {locales} from "../model/language.js";
import type {PlaceWords} from "../model/place-words.js";
import {catalogue} from "./accessor.js";
import type {MethodId, Verification} from "../model/assessment.js";

/** The numbers of the rules that say when evidence is enough, each from the place where it is applied. */
export interface EvidenceRules {
  readonly freshYears: number;
  readonly paceWindow: number;
  readonly paceMinimum: number;
  readonly movementYears: number;
}

/** Words of the pages that explain and compare the methods. */
export interface MethodsMessages {
  readonly title: string;
  readonly lead: string;
  readonly common: string;
  readonly commonRules: readonly string[];
  readonly evidence: string;
  readonly evidenceLead: string;
  readonly evidenceRules: (rules: EvidenceRules) => readonly (readonly [name: string, rule: string])[];
  readonly plain: Readonly<Record<MethodId, string>>;
  readonly asks: Readonly<Record<MethodId, string>>;
  readonly verification: Readonly<Record<Verification, string>>;
  readonly publisher: string;
  readonly ownPublisher: string;
  readonly ownSource: string;
  readonly version: string;
  readonly sources: string;
  readonly thresholds: string;
  readonly example: string;
  readonly exampleOf: (indicator: string, milestone: string, year: number) => string;
  readonly noExample: string;
  readonly compareTitle: string;
  readonly compareLead: (assessed: number, milestones: number) => string;
  readonly compareCaption: (date: string) => string;
  readonly milestone: string;
  readonly why: string;
  readonly agree: string;
  readonly single: string;
  readonly onlyPlan: string;
  readonly nobody: string;
  readonly notApplicable: string;
  readonly counts: string;
  readonly countsCaption: string;
  readonly statusesGiven: string;
  readonly unassessedTitle: (count: number) => string;
  readonly table: string;
}

const vi = (place: PlaceWords): MethodsMessages => ({
  title: "Các phương pháp đánh giá tiến độ",
  lead: `Cùng một chuỗi số liệu, các tổ chức kết luận theo những cách khác nhau. Trang này nói rõ từng cách, với ví dụ tính từ chính số liệu của ${place.home}; mặc định của trang là cam kết của ${followed(place).vi}.`,
  common: "Quy tắc chung",
  commonRules: [
    "Chỉ xét một phương pháp tính: các năm trước chỗ đứt của chuỗi được bỏ ra, không nối và không tính qua chỗ đứt.",
    "Mỗi năm một giá trị, của cả năm; số liệu một phần năm và số dự báo không dùng. Số ước tính được dùng và luôn có ghi chú.",
    "Ngày đánh giá là ngày phát hành dữ liệu, không phải ngày dựng trang. Mốc đã qua chỉ xét bằng số liệu đến năm đó.",
    "Đúng bằng mức phải đạt là đạt. Xếp loại trên số chưa làm tròn.",
    "Không đủ số liệu thì không kết luận, và luôn nêu lý do."
  ],
  evidence: "Khi nào thì đủ để kết luận",
  evidenceLead: `Các quy tắc này áp dụng cho cách xét theo cam kết của ${followed(place).vi}, trang tổng quan và các hình vẽ. Những phương pháp đã công bố giữ nguyên quy tắc của chúng.`,
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
      `${followedFirst(place).vi} không nêu năm gốc thì xét mọi năm gốc có thể hiểu, trên mọi phương pháp tính cùng một khái niệm; chỉ kết luận khi tất cả cho cùng một câu trả lời.`
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
    plan: `${capitalised(place.home, locales.vi)} có giữ lời không, theo đúng lời của ${followed(place).vi}. Mốc đã qua: lấy giá trị của chính năm đó, đạt hay không đạt; không có số thì chưa biết. Mốc phía trước: số liệu phải còn mới và đủ; cả khoảng dự báo 80% tới mốc thì đang tiến tới, cả khoảng không tới thì chậm, khoảng chứa mốc thì chưa nói được. Không mượn ngưỡng của ai.`,
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
    sdsn_like: `So nhịp của khoảng năm năm gần nhất với nhịp cần có từ 2015 đến mốc. Mốc của ${followed(place).vi} thay cho ngưỡng “xanh” của báo cáo gốc.`,
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
  ownPublisher: "trang này",
  ownSource: `lời văn ${place.plan?.name ?? "kế hoạch"}`,
  version: "Phiên bản của quy tắc",
  sources: "Nguồn của quy tắc",
  thresholds: "Ngưỡng xếp loại",
  example: `Ví dụ từ số liệu của ${place.home}`,
  exampleOf: (indicator, milestone, year) => `${indicator}, mốc ${String(year)}: ${milestone}.`,
  noExample: `Hiện chưa có mốc nào của ${followed(place).vi} mà phương pháp này kết luận được bằng số liệu của ${place.home}.`,
  compareTitle: "So sánh các phương pháp",
  compareLead: (assessed, milestones) =>
    `${followedFirst(place).vi} đặt ${String(milestones)} mốc cho các chỉ tiêu theo dõi ở đây; ${String(assessed)} mốc có ít nhất một phương pháp kết luận được. Chỗ các phương pháp khác nhau là thông tin: dòng dưới mỗi mốc nói vì sao.`,
  compareCaption: (date) => `Kết luận của từng phương pháp, đánh giá tại ngày phát hành ${date}.`,
  milestone: `Mốc của ${followed(place).vi}`,
  why: "So sánh",
  agree: "cùng một hướng",
  single: "chỉ một phương pháp kết luận được",
  onlyPlan: `chỉ xét được theo lời của ${followed(place).vi}`,
  nobody: "chưa phương pháp nào kết luận được",
  notApplicable: "không áp dụng",
  counts: "Số kết luận theo phương pháp",
  countsCaption: `Số mốc của ${followed(place).vi} theo từng kết luận của mỗi phương pháp.`,
  statusesGiven: "Các kết luận",
  unassessedTitle: (count) => `${String(count)} mốc chưa phương pháp nào kết luận được`,
  table: "Toàn bộ đánh giá là dữ liệu mở, bảng progress"
});

const en = (place: PlaceWords): MethodsMessages => ({
  title: "How progress is assessed",
  lead: `From the same series, organisations conclude in different ways. This page says how each of them does it, with examples computed from the own figures of ${place.home}; the default of this site is ${followed(place).en}'s commitment.`,
  common: "Rules for all methods",
  commonRules: [
    "One methodology only: years before a break are left out; nothing is joined or computed across it.",
    "One value a year, for the whole year; part-year values and forecasts do not count. Estimates do, and are always marked.",
    "The date of assessment is that of the data release, not of the build. A past milestone is judged with figures up to its year.",
    "Being equal to the milestone is reaching it. Classes are decided on unrounded numbers.",
    "Without enough figures there is no judgement, and always a reason."
  ],
  evidence: "When there is enough for a verdict",
  evidenceLead: `These rules gate ${followed(place).en}'s own method, the overview and the drawings. Published methods keep their own rules.`,
  evidenceRules: ({freshYears, paceWindow, paceMinimum, movementYears}) => [
    [
      "Fresh",
      `The latest value is at most ${String(freshYears)} years older than the year judged (that of the day of assessment, or that in which the area ended, if earlier). An older one is “too old to judge”, and told all the same.`
    ],
    [
      "Enough",
      `The pace runs from the value ${String(paceWindow)} years before the latest; where that year has none, from the nearest one four to seven years before, over the real number of years. It takes at least ${String(paceMinimum)} values of one methodology.`
    ],
    [
      "Not too far",
      "Nothing is carried further ahead than the values reach back, and no number beyond the end of a scale is said."
    ],
    [
      "Interval",
      "Through those values runs the least-squares line with its 80 % prediction interval (Student's t, n − 2 degrees of freedom). Where the interval holds the level to reach, it “cannot be told”; the pace always leads inside the interval."
    ],
    [
      "Complete",
      "An average over years needs every year of its period so far. Where levels are kept, growth is judged from them, with the mean of the rates beside it."
    ],
    [
      "Bounds are not points",
      "“More than”, “nearly” and “about” are bounds: no difference, growth or rank comes from them, and they decide only where every value that they allow gives the same answer."
    ],
    [
      "Like with like",
      "A commitment for every year compares a year with the year before; where full years are missing, the same part of both, if it covers nine months or more."
    ],
    [
      "No base year",
      `Where ${followed(place).en} names no base year, every one that it can mean is tried, on every methodology of the same concept; there is a verdict only where all of them give the same answer.`
    ],
    [
      "An area that has ended",
      `Milestones after its end are judged on the last evidence before it and told in the past tense: had been reached, was on the way, or was too slow when ${place.home} ended; never as reached or missed.`
    ],
    [
      "Evidence is no verdict",
      `Of a commitment that cannot be judged it is told which way the indicators move that measure it or stand in for it, over ${String(movementYears)} years to the latest value. A change within the usual error of a survey, or of rounded figures by one unit of the last printed digit, is “no clear change”.`
    ],
    [
      "Usual error",
      "Where a source gives no error, by how it collects. Registers: no sampling error. Surveys of households: of a share p, 1.645·√(2·2·p(100 − p)/750); of a mean 5 %, of a rate of rare events 10 % standard error. Surveys of opinions: 1.645·√2·0.3/√200, which is 4.9 % of the scale."
    ]
  ],
  plain: {
    plan: `Did ${place.home} keep its word, in ${followed(place).en}'s own terms? A past milestone: the value of that very year decides, reached or missed; without one it is not known. A milestone ahead: with fresh values, and enough of them, it is on the way where the whole 80 % prediction interval gets there, too slow where no part of it does, and cannot be told where the interval holds the milestone. No thresholds are borrowed.`,
    open_sdg:
      "The actual rate of growth a year since 2015 over the rate needed to reach the milestone. At least 95% of the needed rate is on track. Because it compares rates, a milestone close to zero asks for a great deal.",
    eurostat:
      "The same ratio as Open SDG with other bounds and a class of its own for insufficient progress. If 2015 is missing the nearest year stands in, the later one first.",
    un_progress_chart:
      "The rate of growth since the base year is carried forward to the milestone year; what share of the required change would that bring? From 95% on it is on track.",
    escap_current:
      "How much of the way since 2015 is done: 0 is the base year, 10 the milestone. It looks at the way done only, not at the pace.",
    escap_anticipated:
      "A straight line through the values, newer years counting more, is drawn to the milestone year; the shortfall is held against the required change.",
    sdsn_like: `The pace of about the last five years over the pace needed from 2015 to the milestone. ${followedFirst(place).en}'s milestone takes the place of the original report's green threshold.`,
    dns_weather:
      "The average pace of the last five years is carried to the milestone year; the shortfall, as a share of the way still to go, gives a weather symbol. At least four values are needed."
  },
  asks: {
    plan: "Is the commitment kept?",
    open_sdg: "Is the rate of change enough?",
    eurostat: "Is the rate of change enough?",
    un_progress_chart: "Where does the present rate lead?",
    escap_current: "How far have we come?",
    escap_anticipated: "Where does the trend lead?",
    sdsn_like: "Is the recent pace enough?",
    dns_weather: "What will be missing at the recent pace?"
  },
  verification: {
    own: "This site's own rule; no other organisation stands behind it.",
    reproduced: "Recomputed from published inputs, and equal to the published results.",
    formula_only: "The formula is published; there are no published results to compare with.",
    not_verified: "Thresholds or essential details could not be verified against the original."
  },
  publisher: "Set by",
  ownPublisher: "this site",
  ownSource: `the words of ${place.plan?.name ?? "the plan"}`,
  version: "Version of the rule",
  sources: "Sources of the rule",
  thresholds: "Thresholds",
  example: `Example from the figures of ${place.home}`,
  exampleOf: (indicator, milestone, year) => `${indicator}, milestone ${String(year)}: ${milestone}.`,
  noExample: `At present there is no milestone of ${followed(place).en} that this method can judge with the figures of ${place.home}.`,
  compareTitle: "Methods compared",
  compareLead: (assessed, milestones) =>
    `${followedFirst(place).en} sets ${String(milestones)} milestones for the indicators followed here; at least one method can judge ${String(assessed)} of them. Where methods differ, that is information: the line below each milestone says why.`,
  compareCaption: (date) => `The judgement of each method on the release date ${date}.`,
  milestone: `Milestone of ${followed(place).en}`,
  why: "Comparison",
  agree: "same direction",
  single: "only one method can judge",
  onlyPlan: `can only be judged in ${followed(place).en}'s terms`,
  nobody: "no method can judge yet",
  notApplicable: "does not apply",
  counts: "Judgements by method",
  countsCaption: `Milestones of ${followed(place).en} by the status that each method gives.`,
  statusesGiven: "Statuses",
  unassessedTitle: (count) => `${String(count)} milestones that no method can judge yet`,
  table: "Every assessment is open data, in the table progress"
});

/** {@link MethodsMessages} in a language. */
export const methodsMessages = catalogue<MethodsMessages>({vi, en});
