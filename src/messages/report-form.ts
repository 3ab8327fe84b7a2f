import {capitalised} from "../lib/capitalised.js";
import {locales} from "../model/language.js";
import type {PlaceWords} from "../model/place-words.js";
import {catalogue} from "./accessor.js";

/** When agencies owe their reports and when the last of all is due, as "before 20 November". */
export interface DutyDates {
  readonly agencies: string;
  readonly last: string;
}

/**
 * The words around the yearly report and of its form, once in each language. `blank…` are what only an officer can fill in.
 */
export interface ReportFormMessages {
  // The pages around it
  readonly reports: string;
  readonly reportsLead: (first: number, last: number, dates: DutyDates | null) => string;
  readonly reportsNote: string;
  readonly reportOf: (year: number) => string;
  readonly yearColumn: string;
  readonly newValues: string;
  readonly downloadDocx: string;
  readonly fileOf: (year: number) => string;
  readonly print: string;
  readonly blanksMarked: string;
  readonly otherYears: string;
  // Its form
  readonly draft: string;
  readonly translation: string | null;
  /** The lines of who issues it. */
  readonly issuer: readonly string[];
  readonly blankIssuer: (successor: string) => string;
  readonly number: string;
  readonly blankNumber: string;
  readonly symbol: string;
  readonly blankPlace: string;
  readonly dateParts: readonly [day: string, month: string, year: string];
  readonly kind: string;
  readonly subject: (area: string, year: number) => string;
  readonly addressed: string;
  readonly blankAddressee: string;
  readonly opening: (year: number) => readonly [before: string, plan: string, after: string];
  readonly vintage: (year: number, date: string) => string;
  readonly ended: (area: string, lastDay: string, successor: string) => string;
  readonly recipients: string;
  readonly blankRecipients: string;
  readonly archive: string;
  readonly blankArchive: string;
  readonly signsFor: string;
  readonly blankSigner: string;
  readonly blankName: string;
}

const vi = (place: PlaceWords): ReportFormMessages => ({
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

const en = (place: PlaceWords): ReportFormMessages => ({
  reports: "Yearly report",
  reportsLead: (first, last, dates) =>
    `Drafts of the report on carrying out the plan, for each year ${String(first)}–${String(last)}, as ${place.plan?.reporting ?? "the plan"} asks for${dates === null ? "" : `: agencies report ${dates.agencies}, ${place.home} ${dates.last}`}.`,
  reportsNote:
    "Values and statuses are made by this site; what only an officer can know is left blank and marked. Each can be printed on A4, or downloaded for Word to be edited.",
  reportOf: (year) => `Report for ${String(year)}`,
  yearColumn: "Year",
  newValues: "Indicators with a value of the year",
  downloadDocx: "Download for Word (.docx)",
  fileOf: (year) => `Word file for ${String(year)}`,
  print: "To print or save as PDF, use the browser's print command with A4 paper.",
  blanksMarked: "Shaded text in square brackets is for an officer to fill in.",
  otherYears: "Other years",
  draft: "DRAFT",
  translation: "Translation of the draft report, without its official form",
  issuer: (place.plan?.issuer ?? place.name).split("|"),
  blankIssuer: (successor) => `issuing agency; the area is now part of ${successor}`,
  number: "Number:",
  blankNumber: "number",
  symbol: "",
  blankPlace: "place",
  dateParts: ["day", "month", "year"],
  kind: "Report",
  subject: (area, year) => `Carrying out the sustainable development goals in ${area} ${place.area}, ${String(year)}`,
  addressed: "To:",
  blankAddressee: "who receives the report",
  opening: (year) => [
    "Carrying out Plan ",
    "number, date",
    `${place.plan?.opening === undefined ? "" : ` ${place.plan.opening}`}, the state of ${String(year)} is as follows.`
  ],
  vintage: (year, date) =>
    `This draft rests on values of ${String(year)} and earlier as they stand in the release of ${date}: they are the values published today, which may differ from those published in ${String(year)}. Statuses are as judged at the end of ${String(year)}.`,
  ended: (area, lastDay, successor) =>
    `${area} ${place.area} existed until ${lastDay} and is now part of ${successor}. There are no values of it after that day; those of the new ${place.area} are of another area and are not used here.`,
  recipients: "Recipients:",
  blankRecipients: "receiving agencies",
  archive: "Archive:",
  blankArchive: "drafting unit",
  signsFor: "On behalf of the People's Committee",
  blankSigner: "position of the signatory",
  blankName: "full name"
});

/** {@link ReportFormMessages} in a language. */
export const reportFormMessages = catalogue<ReportFormMessages>({vi, en});
