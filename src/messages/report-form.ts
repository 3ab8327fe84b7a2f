import {catalogue} from "./accessor.js";

/**
 * The words around the yearly report and of its form, once in each language. `blank…` are what only an officer can fill in.
 */
export interface ReportFormMessages {
  // The pages around it
  readonly reports: string;
  readonly reportsLead: (first: number, last: number) => string;
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
  readonly issuer: (area: string) => string;
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

const vi: ReportFormMessages = {
  reports: "Báo cáo hằng năm",
  reportsLead: (first, last) =>
    `Dự thảo báo cáo tình hình thực hiện kế hoạch cho từng năm ${String(first)}–${String(last)}, theo mục IV của kế hoạch: các cơ quan báo cáo trước 20/11, tỉnh báo cáo trước 05/12.`,
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
  issuer: (area) => `ỦY BAN NHÂN DÂN\nTỈNH ${area.toLocaleUpperCase("vi")}`,
  blankIssuer: (successor) => `cơ quan ban hành; địa bàn nay thuộc ${successor}`,
  number: "Số:",
  blankNumber: "số",
  symbol: "/BC-UBND",
  blankPlace: "địa danh",
  dateParts: ["ngày", "tháng", "năm"],
  kind: "BÁO CÁO",
  subject: (area, year) =>
    `Tình hình thực hiện mục tiêu phát triển bền vững trên địa bàn tỉnh ${area} năm ${String(year)}`,
  addressed: "Kính gửi:",
  blankAddressee: "nơi nhận báo cáo",
  opening: (year) => [
    "Thực hiện Kế hoạch số ",
    "số, ngày ban hành",
    " của Ủy ban nhân dân tỉnh Đắk Nông triển khai thực hiện Quyết định số 622/QĐ-TTg ngày 10/5/2017 của Thủ tướng Chính phủ ban hành Kế hoạch hành động quốc gia thực hiện Chương trình nghị sự 2030 vì sự phát triển bền vững, tình hình thực hiện năm " +
      `${String(year)} như sau:`
  ],
  vintage: (year, date) =>
    `Dự thảo này được lập từ số liệu của năm ${String(year)} trở về trước, lấy theo bản phát hành ngày ${date}: giá trị là giá trị đang được công bố, có thể khác với giá trị đã công bố trong năm ${String(year)}. Tình trạng là đánh giá vào cuối năm ${String(year)}.`,
  ended: (area, lastDay, successor) =>
    `Tỉnh ${area} tồn tại đến hết ngày ${lastDay}, nay thuộc ${successor}. Sau ngày đó không còn số liệu của tỉnh; số liệu của tỉnh mới là của địa bàn khác nên không dùng ở đây.`,
  recipients: "Nơi nhận:",
  blankRecipients: "các cơ quan nhận",
  archive: "Lưu: VT,",
  blankArchive: "đơn vị soạn thảo",
  signsFor: "TM. ỦY BAN NHÂN DÂN",
  blankSigner: "chức vụ người ký",
  blankName: "họ và tên"
};

const en: ReportFormMessages = {
  reports: "Yearly report",
  reportsLead: (first, last) =>
    `Drafts of the report on carrying out the plan, for each year ${String(first)}–${String(last)}, as its section IV asks for: agencies report before 20 November, the province before 5 December.`,
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
  issuer: (area) => `People's Committee of ${area} province`,
  blankIssuer: (successor) => `issuing agency; the area is now part of ${successor}`,
  number: "Number:",
  blankNumber: "number",
  symbol: "",
  blankPlace: "place",
  dateParts: ["day", "month", "year"],
  kind: "Report",
  subject: (area, year) => `Carrying out the sustainable development goals in ${area} province, ${String(year)}`,
  addressed: "To:",
  blankAddressee: "who receives the report",
  opening: (year) => [
    "Carrying out Plan ",
    "number, date",
    " of the People's Committee of Dak Nong province under the Prime Minister's Decision 622/QĐ-TTg of 10 May 2017, the National Action Plan for the 2030 Agenda for Sustainable Development, the state of " +
      `${String(year)} is as follows.`
  ],
  vintage: (year, date) =>
    `This draft rests on values of ${String(year)} and earlier as they stand in the release of ${date}: they are the values published today, which may differ from those published in ${String(year)}. Statuses are as judged at the end of ${String(year)}.`,
  ended: (area, lastDay, successor) =>
    `${area} province existed until ${lastDay} and is now part of ${successor}. There are no values of it after that day; those of the new province are of another area and are not used here.`,
  recipients: "Recipients:",
  blankRecipients: "receiving agencies",
  archive: "Archive:",
  blankArchive: "drafting unit",
  signsFor: "On behalf of the People's Committee",
  blankSigner: "position of the signatory",
  blankName: "full name"
};

/** {@link ReportFormMessages} in a language. */
export const reportFormMessages = catalogue<ReportFormMessages>({vi, en});
