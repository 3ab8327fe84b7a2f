import type {Localised} from "../../src/model/language.js";

// What the readers of data/ expected and how to mend it, in both languageCodes: the one catalogue of these sentences.

/** A sentence in both languageCodes; a problem carries both until somebody reads it. */
export const say = (vi: string, en: string): Localised => ({vi, en});

/** A row that a value is compared with. */
interface Neighbour {
  readonly year: number;
  readonly value: number;
  readonly file: string;
  readonly line: number;
}

function rangeInWords(
  min: number | null,
  max: number | null,
  from: string,
  to: string,
  more: string,
  less: string
): string {
  if (min !== null && max !== null) return `${from} ${String(min)} ${to} ${String(max)}`;
  return min === null ? `${String(max)} ${less}` : `${String(min)} ${more}`;
}

export const expectations = {
  utf8: say("văn bản mã hóa UTF-8", "text encoded as UTF-8"),
  file: (name: string) => say(`có tệp ${name}`, `the file ${name}`),
  saidSomewhere: say(
    "từ có trong tên chỉ tiêu, mục tiêu, cơ quan hoặc trong kế hoạch",
    "words of a name of an indicator, goal, target or agency, or of the plan"
  ),
  plan: (table: string) =>
    say(
      `văn bản của kế hoạch, hoặc các bảng của nó như ${table}`,
      `the text of the plan, or its tables such as ${table}`
    ),
  textIsPlan: say("chỉ một trong hai: văn bản hoặc các bảng của kế hoạch", "either the text or the tables of the plan"),
  tableFile: say("một tệp mang tên một bảng", "a file named after a table"),
  header: (columns: readonly string[]) =>
    say(`dòng đầu gồm các cột ${columns.join(", ")}`, `a first line with the columns ${columns.join(", ")}`),
  column: (name: string) => say(`có cột ${name}`, `the column ${name}`),
  knownColumn: (columns: readonly string[]) =>
    say(`một trong các cột ${columns.join(", ")}`, `one of the columns ${columns.join(", ")}`),
  singleColumn: say("mỗi cột chỉ một lần", "each column only once"),
  fields: (count: number) => say(`${String(count)} ô trên dòng`, `${String(count)} cells on the line`),
  quotes: say(
    'dấu ngoặc kép mở và đóng đúng chỗ ("" cho một dấu ngoặc trong ô)',
    'quotes that open and close around a whole cell ("" for a quote inside it)'
  ),
  filled: say("có giá trị", "a value"),
  year: say("một năm từ 1900 đến 2100, bốn chữ số", "a year from 1900 to 2100, four digits"),
  integer: (min: number, max: number) =>
    say(`số nguyên từ ${String(min)} đến ${String(max)}`, `a whole number from ${String(min)} to ${String(max)}`),
  number: say("một số viết với dấu chấm thập phân, như 12.5", "a number written with a decimal point, such as 12.5"),
  boolean: say("0 hoặc 1", "0 or 1"),
  vocabulary: (values: readonly string[]) => say(`một trong ${values.join(", ")}`, `one of ${values.join(", ")}`),
  trimmed: say("không có khoảng trắng ở đầu và cuối ô", "no white space at either end of the cell"),
  plainText: say("không có ký tự điều khiển", "no control characters"),
  shortCell: (length: number) => say(`không quá ${String(length)} ký tự`, `no more than ${String(length)} characters`),
  commas: (found: "semicolons" | "tabs") =>
    say(
      `các cột cách nhau bằng dấu phẩy, không phải ${found === "tabs" ? "dấu tab" : "dấu chấm phẩy"}`,
      `columns separated by commas, not by ${found}`
    ),
  notAnIndicator: say("một mã chưa có trong bảng indicators", "a code that is not in the table indicators"),
  factor: say("một số khác 0", "a number other than 0"),
  csvFile: say("một tệp .csv", "a .csv file"),
  unique: (key: readonly string[], line: number, file: string) =>
    say(
      `một dòng duy nhất cho mỗi ${key.join(", ")}; đã có ở ${file}, dòng ${String(line)}`,
      `one row for each ${key.join(", ")}; already in ${file}, line ${String(line)}`
    ),
  reference: (column: string, near: string | null) =>
    say(
      `giá trị có trong ${column}${near === null ? "" : ` (gần nhất: ${near})`}`,
      `a value of ${column}${near === null ? "" : ` (closest: ${near})`}`
    ),
  groups: (near: string | null) =>
    say(
      `các cặp phân tổ=nhóm có trong breakdown_values, cách nhau bằng dấu chấm phẩy, mỗi phân tổ một lần${near === null ? "" : ` (gần nhất: ${near})`}`,
      `pairs breakdown=group of breakdown_values, between semicolons, each breakdown once${near === null ? "" : ` (closest: ${near})`}`
    ),
  namedGroup: (breakdown: string) =>
    say(
      `một nhóm của phân tổ ${breakdown} có tên trong breakdown_values`,
      `a group of the breakdown ${breakdown} that has a name in breakdown_values`
    ),
  series: (known: readonly string[]) =>
    known.length === 0
      ? say("ô trống: chỉ tiêu này chỉ có một chuỗi", "a blank cell: this indicator has a single series")
      : say(`một chuỗi của chỉ tiêu này: ${known.join(", ")}`, `a series of this indicator: ${known.join(", ")}`),
  commitmentYear: (years: readonly number[], horizon: number) =>
    years.length === 0
      ? say(
          `năm ${String(horizon)}, chân trời của kế hoạch, vì cam kết không in năm`,
          `${String(horizon)}, the horizon of the plan, because the commitment prints no year`
        )
      : say(`một năm mà cam kết có in: ${years.join(", ")}`, `a year that the commitment prints: ${years.join(", ")}`),
  planOfPlace: say(
    "khóa plan trong place.yaml, vì mốc này là của kế hoạch",
    "the key plan in place.yaml, whose milestones these are"
  ),
  commitmentValue: say("cam kết có giá trị bằng số", "a commitment with a number"),
  range: (unit: string, min: number | null, max: number | null) =>
    say(
      `giá trị ${rangeInWords(min, max, "từ", "đến", "trở lên", "trở xuống")} (đơn vị ${unit})`,
      `a value ${rangeInWords(min, max, "from", "to", "or more", "or less")} (unit ${unit})`
    ),
  formulaInput: (formula: string, column: string) =>
    say(`${column}, vì công thức ${formula} cần đến`, `${column}, which the formula ${formula} needs`),
  whole: (unit: string) => say(`một số nguyên (đơn vị ${unit} là số đếm)`, `a whole number (the unit ${unit} counts)`),
  atLeast: (value: number) => say(`một giá trị từ ${String(value)} trở lên`, `a value of ${String(value)} or more`),
  day: say("một ngày có thật viết kiểu 2025-06-30", "a day of the calendar, written 2025-06-30"),
  vintage: say(
    "một năm, tháng hoặc ngày có thật, như 2024, 2024-05 hoặc 2024-05-31",
    "a year, month or day of the calendar, such as 2024, 2024-05 or 2024-05-31"
  ),
  baseYear: (unit: string) =>
    say(`năm gốc, vì đơn vị ${unit} tính từ đó`, `the base year, which the unit ${unit} counts from`),
  period: (year: number) =>
    say(
      `năm đầu của kỳ tính bình quân, hoặc ${String(year)} nếu là mức của riêng năm ấy`,
      `the first year of the average, or ${String(year)} for that year alone`
    ),
  before: (year: number) => say(`một năm trước ${String(year)}`, `a year before ${String(year)}`),
  keptWithin: (from: number, latest: number) =>
    say(
      `một mốc chỉ đạt bằng giá trị từ năm ${String(from)}; giá trị năm ${String(latest)} đã đạt`,
      `a milestone that only values from ${String(from)} on can keep; that of ${String(latest)} does already`
    ),
  notBefore: (date: string) => say(`không sớm hơn ${date}`, `nothing before ${date}`),
  notAfter: (date: string) => say(`không muộn hơn ${date}`, `nothing after ${date}`),
  span: (area: string, from: string | null, to: string | null) =>
    say(
      `một thời gian mà ${area} tồn tại: ${from ?? "…"} đến ${to ?? "…"}`,
      `a time in which ${area} existed: ${from ?? "…"} to ${to ?? "…"}`
    ),
  near: (year: number, neighbours: readonly Neighbour[]) =>
    say(
      `giá trị năm ${String(year)} gần với ${neighbours.map((n) => `${String(n.value)} của năm ${String(n.year)} (${n.file}, dòng ${String(n.line)})`).join(" và ")}`,
      `a value of ${String(year)} nearer to ${neighbours.map((n) => `${String(n.value)} of ${String(n.year)} (${n.file}, line ${String(n.line)})`).join(" and ")}`
    )
} as const;

export const remedies = {
  utf8: say(
    "Trong Excel hãy lưu bằng “CSV UTF-8 (phân cách bằng dấu phẩy)”.",
    "In Excel, save as “CSV UTF-8 (comma delimited)”."
  ),
  restoreFile: say("Hãy đặt lại tệp này vào thư mục dữ liệu.", "Put the file back into the data folder."),
  withoutPlan: say("Trang không có kế hoạch; phần còn lại vẫn được làm.", "The site has no plan; all else is made."),
  textIsPlan: say(
    "Kế hoạch được đọc từ văn bản; hãy bỏ tệp này hoặc bỏ văn bản.",
    "The plan is read from its text; remove this file or the text."
  ),
  unusedFile: say("Tệp này không được đọc; hãy đổi tên hoặc bỏ đi.", "The file is not read; rename or remove it."),
  saveAsCsv: say(
    "Hãy lưu bằng “CSV UTF-8” với dấu phẩy phân cách và dấu chấm thập phân, hoặc nhập tệp bằng npm run import -- TỆP.",
    "Save as “CSV UTF-8” with commas between columns and a decimal point, or bring the file in by npm run import -- FILE."
  ),
  unreadFormat: say(
    "Tệp này không được đọc; hãy lưu thành CSV UTF-8, nhập bằng npm run import -- TỆP, hoặc bỏ đi.",
    "The file is not read; save it as CSV UTF-8, bring it in by npm run import -- FILE, or remove it."
  ),
  shorten: say("Hãy rút ngắn nội dung ô này.", "Shorten the cell."),
  addHeader: say("Hãy thêm dòng tên cột.", "Add the line of column names."),
  addColumn: say(
    "Hãy thêm cột này (ô có thể để trống nếu được phép).",
    "Add the column (cells may be blank where allowed)."
  ),
  removeColumn: say("Hãy sửa tên cột hoặc bỏ cột.", "Correct the name of the column or remove it."),
  quotes: say("Hãy sửa dấu ngoặc kép trên dòng này.", "Mend the quotes on this line."),
  fields: say(
    "Hãy kiểm tra dấu phẩy thừa hoặc thiếu; ô có dấu phẩy phải đặt trong ngoặc kép.",
    "Look for a comma too many or too few; a cell with a comma needs quotes."
  ),
  decimalPoint: (written: string) => say(`Hãy viết ${written}.`, `Write ${written}.`),
  fill: say("Hãy điền ô này hoặc xóa cả dòng.", "Fill the cell, or delete the row."),
  correct: say("Hãy sửa giá trị này.", "Correct the value."),
  trim: say("Hãy xóa khoảng trắng thừa.", "Delete the extra white space."),
  duplicate: say(
    "Hãy xóa một dòng, hoặc ghi nguồn hay thời điểm (vintage) khác.",
    "Delete one of the rows, or give it another source or vintage."
  ),
  nameGroup: (breakdown: string, value: string) =>
    say(
      `Hãy sửa mã này, hoặc thêm dòng ${breakdown},${value} với tên của nhóm vào breakdown_values.csv (và ${breakdown} vào breakdowns.csv nếu chưa có).`,
      `Correct the code, or add the row ${breakdown},${value} with the group's name to breakdown_values.csv (and ${breakdown} to breakdowns.csv where it is not there).`
    ),
  reference: (table: string) =>
    say(`Hãy sửa mã này hoặc thêm nó vào bảng ${table}.`, `Correct the code, or add it to the table ${table}.`),
  planReference: say(
    "Văn bản kế hoạch đang dùng không có mã này; liên kết bị bỏ qua.",
    "The plan that was read does not have it; the link is left out."
  ),
  planOfPlace: say(
    "Hãy thêm plan với source vào place.yaml, hoặc bỏ mọi dòng của tệp này.",
    "Add plan with its source to place.yaml, or remove every row of this file."
  ),
  skippedMilestone: say("Mốc này không được đưa vào bảng.", "The milestone is left out of the tables."),
  range: say(
    "Hãy sửa giá trị; nếu là tốc độ tăng thì ghi growth_rate ở cột measure_kind của indicators.csv, nếu khoảng sai thì sửa units.csv.",
    "Correct the value; a rate of growth needs growth_rate as its measure_kind in indicators.csv, a wrong range is mended in units.csv."
  ),
  vintage: say(
    "Hãy sửa năm hoặc thời điểm của nguồn (vintage); mục tiêu thì ghi vào milestones.csv.",
    "Correct the year or the vintage; an aim belongs in milestones.csv."
  ),
  vintageAhead: say(
    "Hãy sửa thời điểm (vintage): số có thời điểm muộn nhất sẽ được hiện. Nếu đúng, hãy thêm lần phát hành vào releases.csv.",
    "Correct the vintage: the value with the latest one is shown. If it is right, add a release to releases.csv."
  ),
  period: say(
    "Hãy xem lại kỳ, đơn vị và giá trị của mốc: có lẽ là bình quân nhiều năm hoặc tính từ một năm gốc.",
    "Look at the milestone's period, unit and value: it is probably an average of years, or counts from a base year."
  ),
  areaInTime: (successor: string | null) =>
    successor === null
      ? say("Hãy sửa năm hoặc địa bàn.", "Correct the year or the area.")
      : say(
          `Hãy sửa năm, hoặc ghi số này cho địa bàn kế thừa ${successor}.`,
          `Correct the year, or give the value to the successor ${successor}.`
        ),
  saidSomewhere: say(
    "Hãy viết đúng từ mà chỉ tiêu hoặc kế hoạch dùng, hoặc bỏ từ này.",
    "Write the words that an indicator or the plan has, or leave this one out."
  ),
  partOfYear: say(
    "Hãy xem số này có đúng là của địa bàn cũ không, hoặc ghi kỳ ngắn hơn.",
    "See whether the value is that of the former area, or give it a shorter period."
  ),
  jump: say(
    "Hãy đối chiếu với nguồn; nếu đúng thì ghi chú lý do, nếu đổi cách đo thì thêm dòng vào breaks.csv.",
    "Compare with the source; if it is right, note why, and if the measuring changed, add a row to breaks.csv."
  )
} as const;
