import type {FaultKind} from "../bench/engine-fault.js";
import type {CellKind, Mark, NameFault, Shelf} from "../bench/notebook.js";
import type {Refusal} from "../bench/sql-statements.js";
import type {Language} from "../lib/language.js";

/** The words of the analyst's bench. */
export interface ExploreMessages {
  readonly title: string;
  readonly lead: string;
  readonly privacy: string;
  readonly keys: string;
  readonly needsScript: string;
  readonly loadFailed: string;
  readonly starting: (megabytes: string, percent: string | null) => string;
  readonly ready: (seconds: string) => string;
  readonly startFailed: string;
  readonly retry: string;
  readonly engineLost: string;
  readonly reset: string;
  readonly resetDone: string;
  readonly notebook: string;
  readonly notebookTitle: string;
  readonly untitled: string;
  readonly newNotebook: string;
  readonly copyNotebook: string;
  readonly deleteNotebook: string;
  readonly deleteConfirm: (title: string) => string;
  readonly undo: string;
  readonly redo: string;
  readonly saved: string;
  readonly saveFailed: string;
  readonly runAll: string;
  readonly share: string;
  readonly linkCopied: (length: string) => string;
  readonly linkShown: string;
  readonly exportMarkdown: string;
  readonly exportZip: string;
  readonly importNotebook: string;
  readonly importFailed: string;
  readonly imported: (title: string) => string;
  readonly fromLink: string;
  readonly runLink: string;
  readonly kept: string;
  readonly kinds: Readonly<Record<CellKind, string>>;
  readonly add: Readonly<Record<CellKind, string>>;
  readonly cell: (kind: string, position: number, name: string) => string;
  readonly name: string;
  readonly namePlaceholder: string;
  readonly nameFaults: Readonly<Record<NameFault, string>>;
  readonly run: string;
  readonly stop: string;
  readonly up: string;
  readonly down: string;
  readonly remove: string;
  readonly edit: string;
  readonly done: string;
  readonly plot: string;
  readonly editor: string;
  readonly textField: string;
  readonly notRun: string;
  readonly changed: string;
  readonly waiting: string;
  readonly running: string;
  readonly stopping: string;
  readonly rows: (rows: number, columns: number, time: string) => string;
  readonly noRows: (time: string) => string;
  readonly finished: (statements: number, time: string) => string;
  readonly cut: (rows: string) => string;
  readonly empty: string;
  readonly circle: (names: string) => string;
  readonly blocked: (name: string) => string;
  readonly faults: Readonly<Record<FaultKind, (name: string | null) => string>>;
  readonly meant: (name: string) => string;
  readonly engineSays: string;
  readonly place: (line: number, column: number) => string;
  readonly tableFailed: (table: string) => string;
  readonly refusals: Readonly<Record<Refusal, string>>;
  readonly resultTable: (name: string) => string;
  readonly sortBy: (column: string) => string;
  readonly filterBy: (column: string) => string;
  readonly filterHint: string;
  readonly filters: string;
  readonly filterFault: string;
  readonly shownOf: (shown: string, all: string) => string;
  readonly copy: string;
  readonly copied: (rows: string) => string;
  readonly nothing: string;
  readonly chartFrom: string;
  readonly choose: string;
  readonly mark: string;
  readonly automatic: string;
  readonly marks: Readonly<Record<Mark, string>>;
  readonly shelf: Readonly<Record<Shelf, string>>;
  readonly chartNeeds: string;
  readonly chartCut: (rows: string) => string;
  readonly chartText: (mark: string, y: string, x: string, rows: number) => string;
  readonly count: string;
  readonly share100: string;
  readonly schema: string;
  readonly schemaSearch: string;
  readonly insert: (name: string) => string;
  readonly samples: string;
  readonly showSamples: string;
  readonly publishedTables: string;
  readonly results: string;
  readonly ownTables: string;
  readonly own: string;
  readonly ownNote: string;
  readonly ownChoose: string;
  readonly ownDrop: string;
  readonly ownReading: (file: string) => string;
  readonly ownAdded: (table: string, rows: string) => string;
  readonly ownFailed: (file: string, why: string) => string;
  readonly ownKind: string;
  readonly ownTooLarge: string;
  readonly ownEmpty: string;
  readonly ownDamaged: string;
  readonly ownRemove: (table: string) => string;
  readonly range: string;
  readonly rangeFrom: (column: string) => string;
  readonly rangeTo: (column: string) => string;
  readonly rangeText: (low: string, high: string, rows: string, all: string) => string;
  readonly otherGroups: string;
  readonly exploreThis: string;
  readonly figureTitle: (indicator: string) => string;
  readonly figureText: (values: string, drawn: string) => string;
  readonly figureQuery: string;
  readonly figureDrawn: string;
  readonly figureMilestones: string;
}

const vi: ExploreMessages = {
  title: "Bàn phân tích",
  lead: "Hỏi các bảng số liệu của trang này bằng SQL, vẽ kết quả thành biểu đồ và ghi lại suy luận. Mọi việc chạy trong trình duyệt của bạn.",
  privacy:
    "Câu lệnh, ghi chép và tệp của bạn ở lại trong trình duyệt này, không gửi đi đâu. Câu lệnh không thể mở tệp hay máy chủ nào.",
  keys: "Ctrl+Enter (máy Mac: ⌘+Enter) chạy ô. Phím Tab rời khỏi ô soạn thảo; khi danh sách gợi ý đang mở, nhấn Esc trước rồi Tab.",
  needsScript: "Bàn phân tích cần JavaScript. Các bảng vẫn tải về được ở trang Dữ liệu.",
  loadFailed: "Không tải được bàn phân tích.",
  starting: (megabytes, percent) =>
    `Đang tải bộ máy truy vấn: ${megabytes} MB${percent === null ? "" : ` (${percent})`}. Bạn có thể soạn câu lệnh ngay.`,
  ready: (seconds) => `Bộ máy truy vấn đã sẵn sàng sau ${seconds} giây.`,
  startFailed: "Không khởi động được bộ máy truy vấn. Ghi chép của bạn vẫn còn nguyên.",
  retry: "Thử lại",
  engineLost:
    "Bộ máy đã phải khởi động lại, các kết quả cũ không còn. Ghi chép của bạn vẫn nguyên; hãy chạy lại các ô.",
  reset: "Khởi động lại bộ máy",
  resetDone: "Bộ máy đã khởi động lại. Các ô chờ chạy lại.",
  notebook: "Sổ ghi",
  notebookTitle: "Tên sổ ghi",
  untitled: "Sổ chưa đặt tên",
  newNotebook: "Sổ mới",
  copyNotebook: "Nhân bản",
  deleteNotebook: "Xóa sổ",
  deleteConfirm: (title) => `Xóa sổ “${title}” khỏi trình duyệt này?`,
  undo: "Hoàn tác",
  redo: "Làm lại",
  saved: "Đã lưu trong trình duyệt này.",
  saveFailed: "Trình duyệt không cho lưu; hãy xuất sổ ra tệp trước khi rời trang.",
  runAll: "Chạy tất cả",
  share: "Chép đường dẫn",
  linkCopied: (length) =>
    `Đã chép đường dẫn mang cả sổ ghi (${length} ký tự). Đường dẫn không mang theo dữ liệu riêng của bạn.`,
  linkShown: "Đường dẫn mang cả sổ ghi",
  exportMarkdown: "Xuất .md",
  exportZip: "Xuất .zip (dữ liệu và SQL)",
  importNotebook: "Nhập sổ…",
  importFailed: "Tệp này không phải sổ ghi.",
  imported: (title) => `Đã nhập sổ “${title}”.`,
  fromLink: "Sổ này đến từ một đường dẫn. Chưa có câu lệnh nào được chạy: hãy đọc qua trước.",
  runLink: "Chạy sổ này",
  kept: "Sổ được lưu vào trình duyệt khi bạn sửa hoặc chạy.",
  kinds: {sql: "SQL", chart: "Biểu đồ", text: "Ghi chép"},
  add: {sql: "Thêm ô SQL", chart: "Thêm biểu đồ", text: "Thêm ghi chép"},
  cell: (kind, position, name) => `Ô ${String(position)}: ${kind}${name === "" ? "" : ` ${name}`}`,
  name: "Tên kết quả",
  namePlaceholder: "đặt tên để ô khác dùng",
  nameFaults: {
    form: "Tên gồm chữ, số và dấu gạch dưới, bắt đầu bằng chữ.",
    reserved: "Từ này là từ khóa của SQL, không đặt làm tên được.",
    published: "Đã có bảng mang tên này.",
    taken: "Một ô khác đã mang tên này."
  },
  run: "Chạy",
  stop: "Dừng",
  up: "Đưa lên",
  down: "Đưa xuống",
  remove: "Xóa ô",
  edit: "Sửa",
  done: "Xong",
  plot: "Vẽ biểu đồ",
  editor: "Câu lệnh SQL",
  textField: "Ghi chép (Markdown)",
  notRun: "Chưa chạy.",
  changed: "Đã sửa, chưa chạy lại.",
  waiting: "Đang chờ…",
  running: "Đang chạy…",
  stopping: "Đang dừng…",
  rows: (rows, columns, time) => `${rows.toLocaleString("vi-VN")} dòng, ${String(columns)} cột, ${time}.`,
  noRows: (time) => `Không có dòng nào (${time}).`,
  finished: (statements, time) => `Đã chạy ${String(statements)} câu lệnh, ${time}.`,
  cut: (rows) =>
    `Chỉ giữ ${rows} dòng đầu. Hãy gộp nhóm hoặc lọc bớt trong câu lệnh; ô khác đọc kết quả này vẫn thấy đủ.`,
  empty: "Ô chưa có câu lệnh.",
  circle: (names) => `Các ô đọc lẫn nhau thành vòng: ${names}. Hãy bỏ một mắt xích.`,
  blocked: (name) => `Ô này cần “${name}”, mà ô đó chưa có kết quả.`,
  faults: {
    syntax: (name) => (name === null ? "Sai cú pháp: câu lệnh chưa trọn." : `Sai cú pháp ở “${name}”.`),
    no_table: (name) => `Không có bảng hay kết quả nào tên “${name ?? "?"}”.`,
    no_column: (name) => `Không có cột “${name ?? "?"}” trong các bảng được đọc.`,
    no_function: (name) => `Không có hàm “${name ?? "?"}”.`,
    arguments: (name) => `Hàm “${name ?? "?"}” không nhận các đối số kiểu này.`,
    conversion: () => "Có giá trị không đổi sang kiểu được yêu cầu; dùng TRY_CAST để nhận NULL thay vì lỗi.",
    ambiguous: () => "Tên cột có ở nhiều bảng; hãy viết kèm tên bảng.",
    grouping: () => "Cột này phải nằm trong GROUP BY hoặc trong một hàm gộp.",
    outside: () =>
      "Câu lệnh muốn mở tệp hoặc máy chủ; ở đây không mở được. Để dùng tệp của bạn, hãy thả nó vào phần Dữ liệu riêng.",
    memory: () =>
      "Bộ máy hết bộ nhớ và đã được thay bằng một bộ máy mới. Ghi chép còn nguyên; hãy thu nhỏ câu lệnh rồi chạy lại.",
    cancelled: () => "Đã dừng theo yêu cầu.",
    other: () => "Bộ máy không thực hiện được câu lệnh."
  },
  meant: (name) => `Có phải ý bạn là “${name}”?`,
  engineSays: "Nguyên văn của bộ máy",
  place: (line, column) => `Dòng ${String(line)}, cột ${String(column)}`,
  tableFailed: (table) => `Bảng “${table}” không tải được. Hãy thử chạy lại.`,
  refusals: {
    outside:
      "Lệnh này mở tệp, máy chủ hoặc phần mở rộng; ở đây không chạy được. Để dùng tệp của bạn, hãy thả nó vào phần Dữ liệu riêng; để lấy kết quả ra, dùng nút tải về.",
    setting: "Cài đặt của bộ máy đã khóa, để không câu lệnh nào với ra ngoài được.",
    published: "Bảng công bố không sửa được. Hãy tạo bảng riêng: CREATE TABLE ten_moi AS SELECT …"
  },
  resultTable: (name) => `Kết quả ${name}`.trim(),
  sortBy: (column) => `Sắp xếp theo ${column}`,
  filterBy: (column) => `Lọc ${column}`,
  filterHint: "Chữ: có chứa; số: >5, 3..7, =2; NULL",
  filters: "Lọc",
  filterFault: "Không hiểu điều kiện lọc. Với số: 5, >5, <=5, 3..7.",
  shownOf: (shown, all) => `${shown} trong ${all} dòng`,
  copy: "Chép",
  copied: (rows) => `Đã chép ${rows} dòng.`,
  nothing: "trống",
  chartFrom: "Vẽ từ",
  choose: "chọn…",
  mark: "Dạng",
  automatic: "tự chọn",
  marks: {line: "đường", area: "miền", bar: "cột", dot: "điểm", histogram: "phân bố", heat: "ô màu"},
  shelf: {x: "Ngang (x)", y: "Đứng (y)", colour: "Màu", facet: "Tách ô"},
  chartNeeds: "Hãy chọn một kết quả hoặc bảng để vẽ.",
  chartCut: (rows) => `Chỉ vẽ ${rows} dòng đầu; hãy gộp nhóm trong câu lệnh.`,
  chartText: (mark, y, x, rows) => `Biểu đồ ${mark}: ${y} theo ${x}, ${rows.toLocaleString("vi-VN")} dòng.`,
  count: "số dòng",
  share100: "%",
  schema: "Bảng và cột",
  schemaSearch: "Tìm bảng, cột",
  insert: (name) => `Chèn ${name}`,
  samples: "Ví dụ",
  showSamples: "Giá trị mẫu",
  publishedTables: "Bảng công bố",
  results: "Kết quả trong sổ",
  ownTables: "Dữ liệu riêng",
  own: "Dữ liệu riêng",
  ownNote: "Thả tệp CSV, TSV, Arrow hoặc XLSX vào đây. Tệp chỉ nằm trong trình duyệt này, không tải lên đâu.",
  ownChoose: "Chọn tệp…",
  ownDrop: "Thả tệp để thêm thành bảng",
  ownReading: (file) => `Đang đọc ${file}…`,
  ownAdded: (table, rows) => `Đã thêm bảng ${table}: ${rows} dòng, chỉ trong trình duyệt này.`,
  ownFailed: (file, why) => `Không đọc được ${file}: ${why}`,
  ownKind: "chỉ nhận CSV, TSV, Arrow và XLSX.",
  ownTooLarge: "tệp lớn hơn 500 MB.",
  ownEmpty: "tệp không có dòng nào.",
  ownDamaged: "tệp hỏng hoặc không đúng định dạng.",
  ownRemove: (table) => `Xóa bảng ${table}`,
  range: "Chọn khoảng trên toàn bộ các dòng",
  rangeFrom: (column) => `${column} từ`,
  rangeTo: (column) => `${column} đến`,
  rangeText: (low, high, rows, all) => `Từ ${low} đến ${high}: ${rows} trong ${all} dòng.`,
  otherGroups: "các nhóm khác",
  exploreThis: "Phân tích biểu đồ này",
  figureTitle: (indicator) => `Biểu đồ ${indicator}`,
  figureText: (values, drawn) =>
    `\`${values}\` là đúng câu lệnh mà biểu đồ của trang dùng, gồm cả giá trị “cũng được công bố”; \`${drawn}\` là những giá trị được vẽ. Hãy sửa tùy ý: các ô dưới chạy theo.`,
  figureQuery: "Đúng câu lệnh của biểu đồ",
  figureDrawn: "Các giá trị được vẽ",
  figureMilestones: "Các mốc của chỉ tiêu"
};

const en: ExploreMessages = {
  title: "The analyst's bench",
  lead: "Ask this site's tables in SQL, draw the results as charts and write down what follows. All of it runs in your browser.",
  privacy:
    "Your statements, notes and files stay in this browser and are sent nowhere. No statement can open a file or another host.",
  keys: "Ctrl+Enter (on a Mac ⌘+Enter) runs a cell. Tab leaves the editor; while suggestions are open, press Esc first, then Tab.",
  needsScript: "The bench needs JavaScript. The tables can still be downloaded from the Data page.",
  loadFailed: "The bench could not be loaded.",
  starting: (megabytes, percent) =>
    `Loading the query engine: ${megabytes} MB${percent === null ? "" : ` (${percent})`}. You can write already.`,
  ready: (seconds) => `The query engine is ready after ${seconds} seconds.`,
  startFailed: "The query engine could not start. Your notebook is untouched.",
  retry: "Try again",
  engineLost: "The engine had to start anew and its results are gone. Your notebook is untouched; run the cells again.",
  reset: "Restart the engine",
  resetDone: "The engine was restarted. The cells wait to be run again.",
  notebook: "Notebook",
  notebookTitle: "Name of the notebook",
  untitled: "Untitled notebook",
  newNotebook: "New",
  copyNotebook: "Duplicate",
  deleteNotebook: "Delete",
  deleteConfirm: (title) => `Delete “${title}” from this browser?`,
  undo: "Undo",
  redo: "Redo",
  saved: "Saved in this browser.",
  saveFailed: "The browser does not let this page save; export the notebook to a file before you leave.",
  runAll: "Run all",
  share: "Copy link",
  linkCopied: (length) =>
    `Copied a link that carries the notebook (${length} characters). It does not carry your own data.`,
  linkShown: "The link that carries the notebook",
  exportMarkdown: "Export .md",
  exportZip: "Export .zip (data and SQL)",
  importNotebook: "Import…",
  importFailed: "This file holds no notebook.",
  imported: (title) => `Imported “${title}”.`,
  fromLink: "This notebook came with a link. None of its statements has run: read it first.",
  runLink: "Run this notebook",
  kept: "It is saved in this browser once you change or run it.",
  kinds: {sql: "SQL", chart: "Chart", text: "Note"},
  add: {sql: "Add SQL", chart: "Add chart", text: "Add note"},
  cell: (kind, position, name) => `Cell ${String(position)}: ${kind}${name === "" ? "" : ` ${name}`}`,
  name: "Name of the result",
  namePlaceholder: "name it for other cells",
  nameFaults: {
    form: "A name has letters, digits and underscores, and begins with a letter.",
    reserved: "SQL keeps this word for itself.",
    published: "There is a table of this name already.",
    taken: "Another cell has this name."
  },
  run: "Run",
  stop: "Stop",
  up: "Move up",
  down: "Move down",
  remove: "Delete cell",
  edit: "Edit",
  done: "Done",
  plot: "Draw a chart",
  editor: "SQL statements",
  textField: "Note (Markdown)",
  notRun: "Not run yet.",
  changed: "Changed since it ran.",
  waiting: "Waiting…",
  running: "Running…",
  stopping: "Stopping…",
  rows: (rows, columns, time) =>
    `${rows.toLocaleString("en-GB")} ${rows === 1 ? "row" : "rows"}, ${String(columns)} ${columns === 1 ? "column" : "columns"}, ${time}.`,
  noRows: (time) => `No rows (${time}).`,
  finished: (statements, time) =>
    `${String(statements)} ${statements === 1 ? "statement" : "statements"} run, ${time}.`,
  cut: (rows) =>
    `Only the first ${rows} rows are held. Group or filter in the statement; cells that read this result see all of it.`,
  empty: "The cell is empty.",
  circle: (names) => `These cells read each other in a circle: ${names}. Take one link out.`,
  blocked: (name) => `This cell needs “${name}”, which has no result.`,
  faults: {
    syntax: (name) => (name === null ? "Syntax error: the statement is incomplete." : `Syntax error at “${name}”.`),
    no_table: (name) => `There is no table or result called “${name ?? "?"}”.`,
    no_column: (name) => `There is no column “${name ?? "?"}” in the tables that are read.`,
    no_function: (name) => `There is no function “${name ?? "?"}”.`,
    arguments: (name) => `The function “${name ?? "?"}” does not take arguments of these types.`,
    conversion: () => "A value cannot be converted to the type asked for; TRY_CAST gives NULL instead of an error.",
    ambiguous: () => "Several tables have a column of this name; write the table before it.",
    grouping: () => "This column must be in GROUP BY or inside an aggregate.",
    outside: () =>
      "The statement would open a file or another host, which nothing here can. To use a file of yours, drop it under Your own data.",
    memory: () =>
      "The engine ran out of memory and was replaced by a fresh one. Your notebook is untouched; make the statement smaller and run again.",
    cancelled: () => "Stopped as you asked.",
    other: () => "The engine could not carry out the statement."
  },
  meant: (name) => `Did you mean “${name}”?`,
  engineSays: "The engine's own words",
  place: (line, column) => `Line ${String(line)}, column ${String(column)}`,
  tableFailed: (table) => `The table “${table}” could not be loaded. Run the cell again.`,
  refusals: {
    outside:
      "This would open a file, another host or an extension, which nothing here can. To use a file of yours, drop it under Your own data; to take a result away, use the download buttons.",
    setting: "The engine's settings are locked, so that no statement can reach outside.",
    published: "Published tables cannot be changed. Make one of your own: CREATE TABLE new_name AS SELECT …"
  },
  resultTable: (name) => `Result ${name}`.trim(),
  sortBy: (column) => `Sort by ${column}`,
  filterBy: (column) => `Filter ${column}`,
  filterHint: "Text: contains; numbers: >5, 3..7, =2; NULL",
  filters: "Filter",
  filterFault: "The filter is not understood. For numbers: 5, >5, <=5, 3..7.",
  shownOf: (shown, all) => `${shown} of ${all} rows`,
  copy: "Copy",
  copied: (rows) => `Copied ${rows} rows.`,
  nothing: "null",
  chartFrom: "Drawn from",
  choose: "choose…",
  mark: "Mark",
  automatic: "automatic",
  marks: {line: "line", area: "area", bar: "bar", dot: "dot", histogram: "histogram", heat: "heat map"},
  shelf: {x: "Across (x)", y: "Up (y)", colour: "Colour", facet: "Facet"},
  chartNeeds: "Choose a result or a table to draw.",
  chartCut: (rows) => `Only the first ${rows} rows are drawn; group in the statement.`,
  chartText: (mark, y, x, rows) => `Chart (${mark}): ${y} by ${x}, ${rows.toLocaleString("en-GB")} rows.`,
  count: "rows",
  share100: "%",
  schema: "Tables and columns",
  schemaSearch: "Find a table or column",
  insert: (name) => `Insert ${name}`,
  samples: "For example",
  showSamples: "Sample values",
  publishedTables: "Published tables",
  results: "Results in this notebook",
  ownTables: "Your own data",
  own: "Your own data",
  ownNote: "Drop a CSV, TSV, Arrow or XLSX file here. It stays in this browser and is uploaded nowhere.",
  ownChoose: "Choose a file…",
  ownDrop: "Drop the file to add it as a table",
  ownReading: (file) => `Reading ${file}…`,
  ownAdded: (table, rows) => `Added the table ${table}: ${rows} rows, in this browser only.`,
  ownFailed: (file, why) => `${file} could not be read: ${why}`,
  ownKind: "only CSV, TSV, Arrow and XLSX are read.",
  ownTooLarge: "the file is larger than 500 MB.",
  ownEmpty: "the file has no rows.",
  ownDamaged: "the file is damaged or not what its name says.",
  ownRemove: (table) => `Remove the table ${table}`,
  range: "Choose a range over all rows",
  rangeFrom: (column) => `${column} from`,
  rangeTo: (column) => `${column} to`,
  rangeText: (low, high, rows, all) => `From ${low} to ${high}: ${rows} of ${all} rows.`,
  otherGroups: "other groups",
  exploreThis: "Explore this chart",
  figureTitle: (indicator) => `Chart of ${indicator}`,
  figureText: (values, drawn) =>
    `\`${values}\` is the very query behind the site's chart, with values that were also reported; \`${drawn}\` are those that it draws. Change them as you like: the cells below follow.`,
  figureQuery: "The very query of the chart",
  figureDrawn: "The values that are drawn",
  figureMilestones: "The milestones of the indicator"
};

export function exploreMessages(language: Language): ExploreMessages {
  return language === "vi" ? vi : en;
}
