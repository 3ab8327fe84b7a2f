import {capitalised} from "../../lib/capitalised.js";
import {locales} from "../../model/language.js";
import type {PlaceWords} from "../../model/place-words.js";
import type {ReportFormMessages} from "../topics/report-form.js";

/** The sentences in Vietnamese. */
export const vi = (place: PlaceWords): ReportFormMessages => ({
  reports: "Báo cáo hằng năm",
  reportsLead: (first, last, dates) =>
    `Dự thảo báo cáo tình hình thực hiện kế hoạch cho từng năm ${String(first)}–${String(last)}, theo ${place.plan?.reporting ?? "kế hoạch"}${dates === null ? "" : `: các cơ quan báo cáo ${dates.agencies}, ${place.home} báo cáo ${dates.last}`}.`,
  reportsNote:
    "Số liệu và tình trạng do trang này lập; chỗ chỉ cán bộ mới biết để trống và đánh dấu. Mỗi bản in được khổ A4 hoặc tải về dạng Word để sửa.",
  reportOf: (year) => `Báo cáo năm ${String(year)}`,
  yearColumn: "Năm",
  newValues: "Chỉ tiêu có số của năm",
  downloadDocx: "Tải bản Word (.docx)",
  fileOf: (year) => `Bản Word năm ${String(year)}`,
  print: "Để in hoặc lưu PDF, dùng lệnh in của trình duyệt, khổ A4.",
  blanksMarked: "Chỗ trong ngoặc vuông có nền là phần cán bộ điền.",
  otherYears: "Năm khác",
  draft: "DỰ THẢO",
  translation: null,
  issuer: (place.plan?.issuer ?? place.name).split("|").map((line) => line.toLocaleUpperCase(locales.vi.tag)),
  blankIssuer: (successor) => `cơ quan ban hành; địa bàn nay thuộc ${successor}`,
  number: "Số:",
  blankNumber: "số",
  symbol: "/BC-UBND",
  blankPlace: "địa danh",
  dateParts: ["ngày", "tháng", "năm"],
  kind: "BÁO CÁO",
  subject: (area, year) =>
    `Tình hình thực hiện mục tiêu phát triển bền vững trên địa bàn ${place.area} ${area} năm ${String(year)}`,
  addressed: "Kính gửi:",
  blankAddressee: "nơi nhận báo cáo",
  opening: (year) => [
    "Thực hiện Kế hoạch số ",
    "số, ngày ban hành",
    `${place.plan?.opening === undefined ? "" : ` ${place.plan.opening}`}, tình hình thực hiện năm ${String(year)} như sau:`
  ],
  vintage: (year, date) =>
    `Dự thảo này được lập từ số liệu của năm ${String(year)} trở về trước, lấy theo bản phát hành ngày ${date}: giá trị là giá trị đang được công bố, có thể khác với giá trị đã công bố trong năm ${String(year)}. Tình trạng là đánh giá vào cuối năm ${String(year)}.`,
  release: (details) => `Bản phát hành: ${details}.`,
  ended: (area, lastDay, successor) =>
    `${capitalised(place.area, locales.vi)} ${area} tồn tại đến hết ngày ${lastDay}, nay thuộc ${successor}. Sau ngày đó không còn số liệu của ${place.home}; số liệu của ${place.area} mới là của địa bàn khác nên không dùng ở đây.`,
  recipients: "Nơi nhận:",
  blankRecipients: "các cơ quan nhận",
  archive: "Lưu: VT,",
  blankArchive: "đơn vị soạn thảo",
  signsFor: "TM. ỦY BAN NHÂN DÂN",
  blankSigner: "chức vụ người ký",
  blankName: "họ và tên"
});
