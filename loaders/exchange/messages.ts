import {formatShort} from "../../src/lib/format.js";
import {locales, type Localised} from "../../src/model/language.js";
import {say} from "../read/messages.js";
import type {XlsxErrorCode} from "../../src/lib/xlsx/xlsx-error.js";

// What template and import say to officers and maintainers, in both languageCodes: the one catalogue of these sentences.

export const workbookErrors: Readonly<Record<XlsxErrorCode, Localised>> = {
  not_xlsx: say("một tệp Excel .xlsx", "an Excel .xlsx file"),
  old_or_encrypted: say(
    "một tệp .xlsx không đặt mật khẩu (không phải .xls đời cũ)",
    "an .xlsx file without a password (not an old .xls)"
  ),
  truncated: say("một tệp nguyên vẹn; tệp này bị cắt cụt", "a whole file; this one is cut short"),
  damaged: say("một tệp nguyên vẹn; tệp này bị hỏng", "a sound file; this one is damaged"),
  too_large: say("một tệp nhỏ hơn 20 MB", "a file below 20 MB"),
  too_many_entries: say(
    "một tệp Excel thông thường; tệp này có quá nhiều phần",
    "an ordinary workbook; this has too many parts"
  ),
  unpacks_too_large: say(
    "một tệp Excel thông thường; tệp này giải nén ra quá lớn",
    "an ordinary workbook; this one unpacks to too much"
  ),
  too_many_sheets: say("không quá 500 trang tính", "no more than 500 sheets"),
  too_many_cells: say("không quá 500.000 ô có nội dung", "no more than 500,000 cells"),
  too_deep: say(
    "một tệp Excel thông thường; cấu trúc lồng quá sâu",
    "an ordinary workbook; its parts are nested too deep"
  ),
  doctype: say("một tệp Excel thông thường, không khai báo DOCTYPE", "an ordinary workbook, without a document type"),
  missing_part: say(
    "một tệp .xlsx đủ các phần (không phải .ods, .docx hay tệp nén khác)",
    "an .xlsx file with all of its parts (no .ods, .docx or other archive)"
  )
};

export const connectionErrors = {
  unsafe_location: say(
    "một đường dẫn bên trong kho mã, không có .. và không phải địa chỉ mạng",
    "a path within the repository, without .. and no network address"
  ),
  missing_variable: say(
    "một biến môi trường giữ chuỗi kết nối",
    "an environment variable that holds the connection string"
  ),
  missing_query: say("một câu SELECT ở cột query", "a SELECT in the column query"),
  connection_failed: say("một nguồn đọc được", "a source that can be read"),
  too_many_rows: say(
    "không quá số dòng ở cột most_rows (1.000.000 nếu để trống); hãy để cơ sở dữ liệu cộng gộp trước",
    "no more rows than the column most_rows says (1,000,000 where it is blank); let the database aggregate them"
  ),
  too_slow: say(
    "câu trả lời trong số giây ở cột seconds (60 nếu để trống)",
    "an answer within the seconds that the column seconds says (60 where it is blank)"
  ),
  too_large: say("mỗi dòng không quá 10 MB", "no more than 10 MB in a row"),
  not_a_select: say("đúng một câu lệnh, là SELECT", "exactly one statement, a SELECT"),
  too_powerful: say(
    "một vai trò (role) chỉ được đọc các bảng cần thiết, không phải superuser và không đọc được tệp của máy chủ",
    "a role that may only read the tables that are needed, no superuser and none that can read files of the server"
  )
} as const;

export const expectations = {
  fewerThan: (most: number) =>
    say(
      `số người ít hơn ${String(most)} không được công bố`,
      `counts of fewer than ${String(most)} persons are withheld`
    ),
  number: say("một số, như 12,5", "a number, such as 12.5"),
  numberNotMark: (mark: string) =>
    say(
      `một số, như 12,5; “${mark}” thường là dấu cho biết không có số liệu`,
      `a number, such as 12.5; “${mark}” is how offices mark that there is no figure`
    ),
  oneReading: (a: string, b: string) =>
    say(
      `một số chỉ đọc được một cách (ở đây có thể là ${a} hoặc ${b})`,
      `a number that can be read in one way only (this may be ${a} or ${b})`
    ),
  notDate: say("một số, không phải ngày tháng", "a number, not a date"),
  cached: say("một công thức đã có kết quả", "a formula with its result"),
  noError: say("một số, không phải lỗi của Excel", "a number, not an Excel error"),
  notBoolean: say("một số, không phải TRUE hay FALSE", "a number, not TRUE or FALSE"),
  noPercentFormat: (unit: string) =>
    say(`một số tính bằng ${unit}, không định dạng phần trăm`, `a number in ${unit}, not formatted as a percentage`),
  notMerged: (range: string) => say(`các ô riêng lẻ; ${range} đã bị gộp`, `separate cells; ${range} is merged`),
  oneOf: (words: readonly string[]) => say(`một trong: ${words.join("; ")}`, `one of: ${words.join("; ")}`),
  filled: (label: Localised) => say(`ô “${label.vi}” được điền`, `a value for “${label.en}”`),
  noFormula: say("chữ thường, không bắt đầu bằng = + - @", "plain words that do not begin with = + - @"),
  plainText: say("không có ký tự điều khiển", "no control characters"),
  shortText: (length: number) => say(`không quá ${length} ký tự`, `no more than ${length} characters`),
  template: say("một biểu mẫu do `npm run template` tạo ra", "a template made by `npm run template`"),
  templateAsCsv: say("biểu mẫu ở dạng .xlsx, không phải .csv", "the template as .xlsx, not as .csv"),
  columns: (labels: readonly Localised[]) =>
    say(
      `đủ các cột của biểu mẫu; thiếu: ${labels.map(({vi}) => vi).join(", ")}`,
      `all columns of the template; missing: ${labels.map(({en}) => en).join(", ")}`
    ),
  knownRow: say(
    "một dòng có sẵn của biểu mẫu; dòng này mới thêm hoặc mất mã, nên không biết thuộc chỉ tiêu nào",
    "a row of the template; this one was added or lost its key, so that nobody knows its indicator"
  ),
  once: (place: Localised) =>
    say(`mỗi giá trị một lần; đã có ở ${place.vi}`, `each value only once; already at ${place.en}`),
  laterVintage: (vintage: string) =>
    say(`thời điểm (vintage) sau ${vintage}, là bản đang có`, `a vintage after ${vintage}, the one that is there`),
  isoDate: say("một ngày dạng YYYY-MM-DD", "a date as YYYY-MM-DD"),
  known: (table: string, near: readonly string[]) =>
    say(
      `một mã có trong bảng ${table}${near.length > 0 ? ` (gần nhất: ${near.join(", ")})` : ""}`,
      `a code of the table ${table}${near.length > 0 ? ` (closest: ${near.join(", ")})` : ""}`
    ),
  series: (series: readonly string[]) =>
    series.length === 0
      ? say("không ghi chuỗi: chỉ tiêu chỉ có một", "no series: the indicator has only one")
      : say(`một chuỗi của chỉ tiêu: ${series.join(", ")}`, `a series of the indicator: ${series.join(", ")}`),
  unit: (unit: string) => say(`đơn vị ${unit} như chỉ tiêu`, `the unit ${unit} of the indicator`),
  listedSource: (count: number, near: readonly string[]) =>
    say(
      `một tài liệu trong danh sách, hoặc “Nguồn mới 1…${count}”${near.length > 0 ? ` (gần nhất: ${near.join(", ")})` : ""}`,
      `a document of the list, or “Nguồn mới 1…${count}”${near.length > 0 ? ` (closest: ${near.join(", ")})` : ""}`
    ),
  newSource: (number: number) =>
    say(`tên tài liệu ở dòng “Nguồn mới ${number}”`, `the title in the row “New source ${number}”`),
  readable: say("một tệp đọc được", "a file that can be read"),
  codeOrStar: say("một mã, hoặc * cho mọi mã", "a code, or * for every code"),
  ruleForColumn: say("một quy tắc cho cột này trong tệp ánh xạ", "a rule for the column in the mapping file"),
  ruleForField: (field: string) =>
    say(
      `một quy tắc điền ${field}: từ một cột của tệp, hoặc một giá trị cho mọi dòng`,
      `a rule that fills ${field}: from a column of the file, or one value for every row`
    ),
  namedColumns: say("một tên cho mỗi cột có nội dung", "a name for every column with something in it"),
  ruleForCode: say("một quy tắc cho mã này trong tệp ánh xạ", "a rule for the code in the mapping file"),
  oneMeaning: (field: string, a: string, b: string) =>
    say(
      `một giá trị cho ${field}, không phải vừa “${a}” vừa “${b}”`,
      `one value for ${field}, not both "${a}" and "${b}"`
    ),
  namesSomething: say("một cột và mã có trong các tệp được nhập", "a column and code that occur in the imported files"),
  plainNumber: say("một số không có dấu phân cách hàng nghìn", "a number without thousands separators"),
  knownWords: (words: string) =>
    say(
      `lời cạnh số cho biết tính chất (sơ bộ, ước tính, chính thức), không phải “${words}”`,
      `words beside a number that tell its status (preliminary, estimate, official), not “${words}”`
    ),
  powerOfTen: say("một số mũ của 10, như 3", "a power of ten, such as 3"),
  format: (formats: readonly string[]) =>
    say(`một định dạng đã biết: ${formats.join(", ")}`, `a known format: ${formats.join(", ")}`),
  mapping: say("một tệp ánh xạ (--mapping)", "a mapping file (--mapping)"),
  ordered: (first: string, last: string) =>
    say(`${first} là cột đầu và ${last} là cột cuối`, `${first} as the first column and ${last} as the last`),
  unspaced: say("không có khoảng trắng ở đầu và cuối", "no white space at either end"),
  singleColumns: say("mỗi tên cột một lần", "every column name once"),
  sameFields: (count: number) => say(`${count} ô trên mỗi dòng`, `${count} cells on every line`),
  presentOption: (what: string) => say(`${what} có trong tệp số liệu`, `${what} that occurs in the data`),
  metadataOf: (id: string) =>
    say(`tệp số liệu của chỉ tiêu ${id} đi cùng`, `the data file of indicator ${id} beside it`),
  yaml: say("một tệp YAML đọc được", "YAML that can be read"),
  noDelete: say("M, I, A hoặc R: số cũ không bị xóa", "M, I, A or R: nothing is ever deleted"),
  labels: say("nhãn theo labels=id hoặc labels=both", "labels as labels=id or labels=both give them"),
  fullKeys: say(
    "thuộc tính ghi cùng từng quan sát, hoặc theo vài loại khóa thiếu; ở đây có quá nhiều loại",
    "attributes beside every observation, or by a few kinds of partial keys; here are too many kinds"
  ),
  mappingFile: say(
    "tên một tệp trong data/mappings/, như so-y-te.csv",
    "the name of a file in data/mappings/, such as so-y-te.csv"
  ),
  vintageRule: say("một quy tắc cho vintage, thời điểm của số liệu", "a rule for the vintage of the figures"),
  textFile: (megabytes: number) => say(`một tệp nhỏ hơn ${megabytes} MB`, `a file below ${megabytes} MB`)
} as const;

export const remedies = {
  correct: say("Hãy sửa ô này.", "Correct the cell."),
  typeNumber: say(
    "Hãy xóa ô, gõ lại số bằng chữ số (ghi chú đặt ở cột Ghi chú).",
    "Clear the cell and type the number again (words belong into the note)."
  ),
  skipMark: say(
    "Nếu đó là dấu không có số liệu, hãy thêm dòng skip in ở dưới vào tệp ánh xạ; nếu không, hãy sửa tệp nguồn.",
    "If it marks that there is no figure, add the line with skip that is printed below to the mapping; else correct the file."
  ),
  clearMark: say(
    "Nếu không có số liệu, hãy để ô trống và ghi lý do ở cột Ghi chú.",
    "If there is no figure, leave the cell blank and say why in the note."
  ),
  retypeAsDate: say(
    "Excel đã đổi số thành ngày: hãy chọn định dạng Number cho ô rồi gõ lại số.",
    "Excel made a date of the number: format the cell as a number and type it again."
  ),
  checkValue: say("Hãy xem lại đơn vị và sửa giá trị.", "Check the unit and correct the value."),
  retypeAsNumber: say(
    "Hãy gõ lại thành số, không có dấu phân cách hàng nghìn.",
    "Type it again as a number, without a thousands separator."
  ),
  pasteValue: say(
    "Hãy mở bằng Excel rồi lưu lại, hoặc dán giá trị (Paste Special › Values).",
    "Open and save it in Excel, or paste the value (Paste Special › Values)."
  ),
  unmerge: say("Hãy bỏ gộp ô (Merge & Center) rồi điền từng ô.", "Unmerge the cells and fill each of them."),
  fill: say("Hãy chọn trong danh sách của ô.", "Choose from the list of the cell."),
  fillOrClear: say("Hãy điền ô này, hoặc xóa giá trị của dòng.", "Fill the cell, or clear the value of the row."),
  plainWords: say(
    "Hãy bắt đầu bằng một chữ: nội dung này sẽ chạy như công thức khi mở tệp CSV bằng Excel.",
    "Begin with a letter: Excel would run this as a formula when it opens the CSV."
  ),
  shorten: say("Hãy viết ngắn lại.", "Make it shorter."),
  newTemplate: say(
    "Hãy xin biểu mẫu mới và chép số liệu vào đó; đừng chép riêng trang tính sang tệp khác.",
    "Ask for a new template and copy the values into it; do not copy the sheet alone to another file."
  ),
  useGivenRow: say(
    "Hãy điền vào dòng có sẵn, hoặc xin biểu mẫu có chỉ tiêu này.",
    "Fill in a row that is there, or ask for a template with this indicator."
  ),
  saveAgain: say(
    "Hãy mở bằng Excel, lưu lại dạng .xlsx rồi gửi lại.",
    "Open it in Excel, save it as .xlsx and send it again."
  ),
  unpack: say("Hãy giải nén rồi nhập các tệp ở trong.", "Unpack it and import the files in it."),
  removeOne: say("Hãy giữ lại một dòng.", "Keep one of them."),
  vintage: say("Hãy dùng --vintage với ngày sau đó.", "Give --vintage a later date."),
  addCode: (table: string) =>
    say(`Hãy sửa mã, hoặc thêm nó vào bảng ${table}.`, `Correct the code, or add it to the table ${table}.`),
  addTitle: say("Hãy điền tên tài liệu ở trang Nguồn mới.", "Fill in the title on the sheet of new sources."),
  checkPath: say("Hãy kiểm tra đường dẫn và quyền đọc.", "Check the path and the permission to read it."),
  addRule: say(
    "Hãy thêm một dòng vào tệp ánh xạ (ô field để trống nếu bỏ qua).",
    "Add a line to the mapping file (with a blank field to pass it over)."
  ),
  addRuleForField: say(
    "Hãy thêm vào tệp ánh xạ một dòng có tên trường này ở cột field.",
    "Add a line to the mapping file with this name in its column field."
  ),
  correctMapping: say("Hãy sửa tệp ánh xạ.", "Correct the mapping file."),
  staleRule: say(
    "Hãy bỏ dòng này, sửa mã, hoặc ghi optional = 1.",
    "Remove the line, correct the code, or write optional = 1."
  ),
  correctFile: say("Hãy sửa tệp nguồn.", "Correct the file."),
  giveMapping: say(
    "Hãy ghi các dòng in ở dưới vào một tệp như data/mappings/TEN.csv, điền vào, rồi chạy lại với --mapping.",
    "Put the lines printed below into a file such as data/mappings/NAME.csv, fill them in, and run again with --mapping."
  ),
  giveFormat: say(
    "Hãy ghi --format, và --mapping nếu là bảng riêng.",
    "Give --format, and --mapping for a table of your own."
  ),
  staleOption: say(
    "Hãy sửa hoặc bỏ lựa chọn này trong tệp cấu hình.",
    "Correct or remove the option in the configuration."
  ),
  giveBoth: say("Hãy nhập cả hai tệp cùng lúc.", "Import the two files together."),
  askForIds: say("Hãy tải lại với labels=id.", "Fetch it again with labels=id."),
  askForFullKeys: say(
    "Hãy tải lại với thuộc tính lặp lại ở mỗi dòng quan sát.",
    "Fetch it again with the attributes repeated beside every observation."
  ),
  connection: say(
    "Hãy sửa dòng này của data/connections.csv, hoặc kiểm tra nguồn và biến môi trường.",
    "Correct this line of data/connections.csv, or check the source and the environment variable."
  ),
  withheld: say(
    "Không phải làm gì; muốn công bố hết thì để trống cột fewer_than.",
    "Nothing is to be done; leave the column fewer_than blank to publish them."
  ),
  split: say("Hãy tách tệp thành nhiều phần.", "Split the file.")
} as const;

const inVi = (value: number) => formatShort(value, 12, locales.vi);
const inEn = (value: number) => formatShort(value, 12, locales.en);

/** What was done to a value on the way in: accepted, but worth knowing. */
export const remarks = {
  decimalComma: (typed: string, read: number) =>
    say(
      `chữ “${typed}” đọc theo dấu phẩy thập phân là ${inVi(read)}`,
      `text “${typed}” read with a decimal comma as ${inEn(read)}`
    ),
  decimalPoint: (typed: string, read: number) =>
    say(
      `chữ “${typed}” đọc theo dấu chấm thập phân là ${inVi(read)}`,
      `text “${typed}” read with a decimal point as ${inEn(read)}`
    ),
  textNumber: (typed: string, read: number) =>
    say(`chữ “${typed}” đọc thành số ${inVi(read)}`, `text “${typed}” read as the number ${inEn(read)}`),
  mark: (word: string, mark: string) => say(`“${word}” ghi là ${mark}`, `“${word}” kept as ${mark}`),
  footnote: (mark: string) =>
    say(`“${mark}” sau số là chú thích, không đọc vào số`, `“${mark}” after the number is a footnote, no part of it`),
  unitWord: (unit: string) => say(`bỏ đơn vị “${unit}” sau số`, `unit “${unit}” after the number left out`),
  words: (words: string) => say(`lời kèm số: “${words}”`, `words beside the number: “${words}”`),
  percentFormat: (stored: string, read: number) =>
    say(
      `ô định dạng phần trăm: ${stored} đọc là ${inVi(read)}%`,
      `cell formatted as a percentage: ${stored} read as ${inEn(read)}%`
    ),
  formula: (formula: string) =>
    say(`lấy kết quả đã lưu của công thức =${formula}`, `saved result of the formula =${formula}`),
  percentSign: say("bỏ dấu % sau số", "percent sign after the number left out"),
  statusFromWords: (words: string) => say(`tính chất theo lời “${words}”`, `status taken from the words “${words}”`),
  farFromLast: (last: number) =>
    say(
      `khác xa giá trị gần nhất ${inVi(last)}: hãy kiểm tra đơn vị`,
      `far from the last value ${inEn(last)}: check the unit`
    ),
  otherSource: (source: string) => say(`đã có số của nguồn ${source}`, `there is a value of the source ${source}`),
  statusChanged: (from: string, to: string) => say(`tính chất ${from} → ${to}`, `status ${from} → ${to}`),
  multiplied: (factor: string) => say(`nhân với ${factor} theo tệp`, `multiplied by ${factor} as the file says`),
  yearRange: (range: string) => say(`năm của “${range}” lấy năm đầu`, `first year of “${range}”`),
  newSource: (title: string) => say(`nguồn mới: ${title}`, `new source: ${title}`)
} as const;

/** What was left out of a file on the way in. */
export const accounts = {
  skipped: (
    row: {
      readonly file: string;
      readonly column: string;
      readonly cell: string;
      readonly line: number;
      readonly count: number;
    },
    rule: {readonly file: string; readonly line: number} | null
  ): Localised => {
    const {file, column, cell, line, count} = row;
    const by = rule === null ? ["", ""] : [` (${rule.file}, dòng ${rule.line})`, ` (${rule.file}, line ${rule.line})`];
    return say(
      `bỏ theo quy tắc skip${by[0]}: ${column} = “${cell}”, ${count} dòng, đầu tiên là dòng ${line} của ${file}`,
      `left out by a rule with skip${by[1]}: ${column} = “${cell}”, rows: ${count}, the first in line ${line} of ${file}`
    );
  },
  skippedMore: (count: number): Localised =>
    say(`và ${count} mã khác bị bỏ theo quy tắc skip`, `and ${count} more codes left out by rules with skip`),
  lines: (file: string, lines: string, text: string): Localised =>
    say(`không đọc dòng ${lines} của ${file}: “${text}”`, `lines left out of ${file}, ${lines}: “${text}”`),
  joinedNames: (file: string, rows: number): Localised =>
    say(`tên cột của ${file} ghép từ ${rows} dòng`, `names of columns of ${file} joined from ${rows} rows`),
  merged: (file: string, cells: number): Localised =>
    say(`đã điền xuống ${cells} ô gộp của ${file}`, `merged cells of ${file} filled downwards: ${cells}`),
  sheetLeft: (file: string, sheet: string): Localised =>
    say(
      `không đọc trang tính “${sheet}” của ${file}: không có bảng với các cột của tệp ánh xạ`,
      `sheet “${sheet}” of ${file} left out: no table with the columns of the mapping`
    )
};
