import type {PlaceWords} from "../../model/place-words.js";
import type {ExploreMessages} from "../topics/explore.js";

/** The sentences in Vietnamese. */
export const vi = (place: PlaceWords): ExploreMessages => ({
  title: "Bàn phân tích",
  exampleTitle: place.example?.title ?? "Ví dụ: một chỉ tiêu qua các năm, cạnh mốc của nó",
  exampleText:
    place.example?.text ??
    "Mỗi chuỗi (`series`) là **một phương pháp tính riêng** và không nối với chuỗi khác. Hãy sửa câu lệnh dưới đây rồi nhấn Ctrl+Enter.",
  exampleGoalsTitle: "Ví dụ: các mục tiêu được theo dõi",
  exampleGoalsText:
    "Chưa có chỉ tiêu nào. Các bảng nằm bên cạnh sổ tay này và được hỏi bằng SQL. Hãy sửa câu lệnh dưới đây rồi nhấn Ctrl+Enter.",
  exampleMilestones: "Các mốc của kế hoạch và của văn bản khác",
  exampleChanges: (values) => [
    `Ô này đọc kết quả “${values}”: sửa ô trên, ô này chạy theo.`,
    "Gộp theo cả run: không tính mức thay đổi qua chỗ đứt của chuỗi"
  ],
  exampleColumns: {from: "tu_nam", to: "den_nam", count: "so_gia_tri", first: "dau", last: "cuoi", change: "thay_doi"},
  resultNames: {
    result: "ket_qua",
    figures: "so_lieu",
    drawn: "tren_bieu_do",
    milestones: "cac_moc",
    bySeries: "theo_chuoi",
    map: "ban_do",
    correlation: "tuong_quan",
    shares: "ty_trong",
    amounts: "quy_mo",
    verdicts: "ket_qua"
  },
  lead: "Hỏi các bảng số liệu của trang này bằng SQL, vẽ kết quả thành biểu đồ và ghi lại suy luận. Mọi việc chạy trong trình duyệt của bạn.",
  privacy:
    "Câu lệnh, ghi chép và tệp của bạn ở lại trong trình duyệt này, không gửi đi đâu. Câu lệnh và chương trình không thể mở tệp hay máy chủ nào.",
  keys: "Ctrl+Enter (máy Mac: ⌘+Enter) chạy ô. Phím Tab rời khỏi ô soạn thảo; khi danh sách gợi ý đang mở, nhấn Esc trước rồi Tab.",
  needsScript: "Bàn phân tích cần JavaScript. Các bảng vẫn tải về được ở trang Dữ liệu.",
  loadFailed: "Không tải được bàn phân tích.",
  opening: "Đang mở sổ ghi…",
  engineWaits: "Bộ máy truy vấn khởi động khi bạn bắt đầu làm việc với sổ.",
  beforehand: "tính sẵn cùng trang",
  starting: (megabytes, percent) =>
    `Đang tải bộ máy truy vấn: ${megabytes} MB${percent === null ? "" : ` (${percent})`}. Bạn có thể soạn câu lệnh ngay.`,
  partsLoading: (files, megabytes) =>
    `Câu lệnh đọc cả bảng observations: đang tải ${files} phần, ${megabytes} MB khi chưa nén. Câu lệnh có điều kiện indicator = 'MÃ' chỉ tải phần của chỉ tiêu đó.`,
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
  notebookMenu: "Việc khác",
  how: "Cách dùng",
  copyNotebook: "Nhân bản",
  deleteNotebook: "Xóa sổ",
  deleted: (title) => `Đã xóa sổ “${title}” khỏi trình duyệt này.`,
  readFailed: "Trình duyệt không cho trang này đọc các sổ đã lưu; những gì đã lưu vẫn còn nguyên.",
  deleteFailed: (title) =>
    `Không xóa được sổ “${title}”: trình duyệt không cho. Sổ vẫn còn trong danh sách; hãy tải lại trang rồi thử lại.`,
  putBack: "Lấy lại",
  undo: "Hoàn tác",
  redo: "Làm lại",
  saved: "Đã lưu trong trình duyệt này.",
  otherTab: (title) => `${title} (bản ở thẻ này)`,
  keptApart: (title) =>
    `Sổ này vừa được sửa ở một thẻ khác. Bản ở đây được lưu riêng thành “${title}”; không bản nào bị mất.`,
  saveFailed: "Trình duyệt không cho lưu; hãy xuất sổ ra tệp trước khi rời trang.",
  runAll: "Chạy tất cả",
  share: "Chép đường dẫn",
  linkCopied: (length) =>
    `Đã chép đường dẫn mang cả sổ ghi (${length} ký tự). Đường dẫn không mang theo dữ liệu riêng của bạn.`,
  linkLong: "Đường dẫn dài, nhiều chương trình thư và nhắn tin sẽ cắt ngắn; nên gửi tệp .md hoặc .zip.",
  linkShown: "Đường dẫn mang cả sổ ghi",
  exportMarkdown: "Xuất .md",
  exportZip: "Xuất .zip (dữ liệu và SQL)",
  importNotebook: "Nhập sổ…",
  importFailed: "Tệp này không phải sổ ghi.",
  imported: (title) => `Đã nhập sổ “${title}”.`,
  fromLink: "Sổ này đến từ một đường dẫn hoặc tệp. Chưa có câu lệnh nào được chạy: hãy đọc qua trước.",
  programsFromLink:
    "Sổ này đến từ một đường dẫn hoặc tệp và có chương trình (JavaScript). Chưa có gì trong sổ được chạy: hãy đọc qua trước. Chương trình chỉ nhận các bảng và tham số mà nó gọi tên; nó không dùng được mạng và không chạm tới trang này.",
  runLink: "Chạy sổ này",
  kept: "Sổ được lưu vào trình duyệt khi bạn sửa hoặc chạy.",
  kinds: {sql: "SQL", chart: "Biểu đồ", text: "Ghi chép", input: "Tham số", js: "Chương trình"},
  add: {
    sql: "Thêm ô SQL",
    chart: "Thêm biểu đồ",
    text: "Thêm ghi chép",
    input: "Thêm tham số",
    js: "Thêm chương trình"
  },
  cell: (kind, position, name) => `Ô ${String(position)}: ${kind}${name === "" ? "" : ` ${name}`}`,
  name: "Tên kết quả",
  namePlaceholder: "đặt tên để ô khác dùng",
  nameProblems: {
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
  removed: "Đã xóa ô; nút Hoàn tác lấy lại được.",
  edit: "Sửa",
  done: "Xong",
  plot: "Vẽ biểu đồ",
  editor: "Câu lệnh SQL",
  values: "Giá trị có thể dùng",
  proposed: (count) => `${String(count)} giá trị có thể dùng; chọn bằng mũi tên và Enter.`,
  textField: "Ghi chép (Markdown)",
  fold: (part) => `Gập: ${part}`,
  unfold: (part) => `Mở: ${part}`,
  foldCode: "Câu lệnh",
  foldResult: "Kết quả",
  lines: (count) => `${String(count)} dòng`,
  addBelow: "Ô SQL mới bên dưới",
  renamed: (name, cells) => `${String(cells)} ô đọc kết quả này nay gọi nó là ${name}.`,
  notRun: "Chưa chạy.",
  changed: "Đã sửa, chưa chạy lại.",
  waiting: "Đang chờ…",
  running: "Đang chạy…",
  stopping: "Đang dừng…",
  rows: (rows, columns, time) => `${rows.toLocaleString("vi-VN")} dòng, ${String(columns)} cột, ${time}.`,
  noRows: (time) => `Không có dòng nào (${time}).`,
  finished: (statements, time) => `Đã chạy ${String(statements)} câu lệnh, ${time}.`,
  cut: (rows, most, megabytes) =>
    `Chỉ giữ ${rows} dòng đầu: trang giữ nhiều nhất ${most} dòng hoặc ${megabytes} MB của một kết quả, và tệp tải về hay bản chép cũng chỉ có chừng ấy. Muốn xem hết, hãy gộp nhóm (GROUP BY), lọc bớt (WHERE) hoặc lấy từng phần (LIMIT … OFFSET …); ô khác đọc kết quả này và ô lọc của bảng vẫn xét mọi dòng.`,
  empty: "Ô chưa có câu lệnh.",
  circle: (names) => `Các ô đọc lẫn nhau thành vòng: ${names}. Hãy bỏ một mắt xích.`,
  blocked: (name) => `Ô này cần “${name}”, mà ô đó chưa có kết quả.`,
  noVariable: (name) =>
    `Không ô nào đặt biến “${name}”: nó sẽ không cho gì cả. Hãy viết SET VARIABLE ${name} = … trong một ô phía trên.`,
  errors: {
    syntax: (name) => (name === null ? "Sai cú pháp: câu lệnh chưa trọn." : `Sai cú pháp ở “${name}”.`),
    no_table: (name) => `Không có bảng hay kết quả nào tên “${name ?? "?"}”.`,
    no_column: (name) => `Không có cột “${name ?? "?"}” trong các bảng được đọc.`,
    no_function: (name) => `Không có hàm “${name ?? "?"}”.`,
    extension: (name) =>
      `Hàm “${name ?? "?"}” thuộc một phần mở rộng của bộ máy; ở đây không nạp được phần mở rộng nào. Nếu cần ngày hôm nay, hãy viết thẳng DATE.`,
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
  singleQuotes: (text) => `Nếu đó là văn bản, hãy viết trong nháy đơn: '${text}'.`,
  meant: (name) => `Có phải ý bạn là “${name}”?`,
  engineSays: "Nguyên văn của bộ máy",
  place: (line, column) => `Dòng ${String(line)}, cột ${String(column)}`,
  tableFailed: (table) => `Bảng “${table}” không tải được. Hãy thử chạy lại.`,
  rejections: {
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
  filterProblem: "Không hiểu điều kiện lọc. Với số: 5, >5, <=5, 3..7.",
  shownOf: (shown, all) => `${shown} trong ${all} dòng`,
  paperPrinted: (day, address) => `In ${day} từ ${address}`,
  paperTables: (tables) => `Số liệu từ các bảng của trang này: ${tables}`,
  paperOwn: (tables) => `và từ dữ liệu riêng của người đọc: ${tables}`,
  paperRows: (shown, all) => `${shown} dòng đầu trong ${all} dòng.`,
  copy: "Chép",
  copied: (rows) => `Đã chép ${rows} dòng.`,
  nothing: "trống",
  chartFrom: "Vẽ từ",
  choose: "chọn…",
  mark: "Dạng",
  automatic: "tự chọn",
  marks: {
    line: "đường",
    area: "miền",
    bar: "cột",
    dot: "điểm",
    histogram: "phân bố",
    heat: "ô màu",
    tile: "bản đồ ô",
    swarm: "đám điểm"
  },
  encoding: {x: "Ngang (x)", y: "Đứng (y)", colour: "Màu", facet: "Tách ô"},
  chartNeeds: "Hãy chọn một kết quả hoặc bảng để vẽ.",
  chartEmpty: "Không có gì để vẽ: các cột đã chọn không có giá trị.",
  chartTooMany: (column, values, most) =>
    `Cột “${column}” có ${values} giá trị khác nhau; chỉ phân biệt được tới ${most}. Hãy lọc, gộp, hoặc chọn cột khác.`,
  chartPlaceless:
    "Bản đồ ô cần vị trí của từng ô: hãy nối bảng tiles theo area, rồi chọn cột column cho Ngang (x), cột row cho Đứng (y) và giá trị cho Màu.",
  chartMerged: {
    sum: "Các dòng ở cùng một chỗ được cộng lại. Cách ấy hợp với số lượng; với tỷ lệ, hãy gộp trong câu lệnh (avg).",
    mean: "Chỗ nào có nhiều dòng thì vẽ trung bình của chúng: hãy chọn màu để phân biệt chúng, hoặc gộp trong câu lệnh.",
    covered: "Nhiều dòng rơi vào cùng một ô và che nhau: hãy chọn một năm hoặc gộp trong câu lệnh."
  },
  chartSampled: (shown, all) =>
    `Mẫu: ${shown.toLocaleString("vi-VN")} trong ${all.toLocaleString("vi-VN")} dòng, lấy ngẫu nhiên.`,
  chartOthers: (count, names) => `Các nhóm lớn nhất được phân biệt; ${count} nhóm khác được vẽ như một loại: ${names}.`,
  chartUnnamed: (count) =>
    `${count} đường không có tên riêng: hãy chọn làm màu cột phân biệt chúng, hoặc lọc trong câu lệnh.`,
  chartText: (mark, y, x, rows) => `Biểu đồ ${mark}: ${y} theo ${x}, ${rows.toLocaleString("vi-VN")} dòng.`,
  count: "số dòng",
  share100: "%",
  schema: "Bảng và cột",
  schemaSearch: "Tìm bảng, cột, chỉ tiêu, địa bàn hay cơ quan",
  terms: "Trong dữ liệu",
  termKinds: {indicator: "chỉ tiêu", area: "địa bàn", agency: "cơ quan", series: "chuỗi"},
  termQuery: "Truy vấn",
  termQueryOf: (name) => `Truy vấn: ${name}`,
  moreTerms: (count) => `còn ${String(count)}; gõ thêm để thu hẹp.`,
  questions: "Câu hỏi để bắt đầu",
  workedQueries: {
    trend: "Một chỉ tiêu thay đổi thế nào qua các năm?",
    rank: "Địa bàn này đứng ở đâu giữa các nơi khác?",
    behind: "Mốc nào chậm hay lỡ?",
    pair: "Hai chỉ tiêu đi cùng nhau ra sao?",
    missing: "Số liệu nào còn thiếu?",
    due: "Cam kết nào sắp đến hạn, và đang ra sao?",
    disagree: "Các nguồn khác nhau ở đâu?",
    change: "Điều gì thay đổi nhiều nhất trong mười năm?",
    agencies: "Cơ quan nào chủ trì bao nhiêu nhiệm vụ?",
    breaks: "Phương pháp tính đã đổi ở đâu?",
    sources: "Ai đã công bố bao nhiêu số liệu?",
    bounds: "Số liệu nào chỉ là giới hạn?"
  },
  insert: (name) => `Chèn ${name}`,
  samples: "Ví dụ",
  publishedTables: "Bảng công bố",
  results: "Kết quả trong sổ",
  ownTables: "Dữ liệu riêng",
  own: "Dữ liệu riêng",
  ownNote:
    "Thả tệp CSV, TSV, XLSX, Parquet, JSON, GeoJSON hoặc Arrow vào đây. Tệp chỉ nằm trong trình duyệt này, không tải lên đâu.",
  ownChoose: "Chọn tệp…",
  ownReading: (file, megabytes) => `Đang đọc ${file} (${megabytes} MB).`,
  ownStages: {letters: "xem bảng mã", rows: "đọc các dòng", table: "lập bảng"},
  ownStage: (stage, step, steps) => `Bước ${String(step)} trong ${String(steps)}: ${stage}…`,
  ownSeconds: (seconds) => `Đã ${String(seconds)} giây.`,
  ownStop: "Dừng đọc",
  ownStopped: (file) => `Đã dừng đọc ${file}; không bảng nào được thêm.`,
  ownAdded: (table, rows) => `Đã thêm bảng ${table}: ${rows} dòng, chỉ trong trình duyệt này.`,
  ownNotRead: "Trình duyệt không cho trang này đọc các bảng riêng đã lưu; những gì đã lưu vẫn còn nguyên.",
  ownNotKept: "Trình duyệt không cho lưu bảng này; sau khi rời trang, hãy thả lại tệp.",
  ownNotes: {
    encoding: (name) => `Tệp được đọc theo bảng mã ${name}; hãy kiểm tra dấu tiếng Việt.`,
    skipped: (lines) => `Đã bỏ ${String(lines)} dòng ở trên tên cột.`,
    padded: "Có dòng thiếu hoặc thừa ô so với dòng tên cột; ô thiếu để trống.",
    comma: (columns) => `Dấu phẩy được hiểu là dấu thập phân ở: ${columns}.`,
    text: (columns) => `Có giá trị không cùng kiểu nên giữ nguyên dạng chữ ở: ${columns}.`
  },
  ownFailed: (file, why) => `Không đọc được ${file}: ${why}`,
  ownKind: "chỉ nhận CSV, TSV, XLSX, Parquet, JSON, NDJSON, GeoJSON và Arrow.",
  ownTooLarge: "tệp lớn hơn 500 MB.",
  ownEmpty: "tệp không có dòng nào.",
  ownDamaged: "tệp hỏng hoặc không đúng định dạng.",
  ownRemove: (table) => `Xóa bảng ${table}`,
  ownRemoved: (table) => `Đã xóa bảng ${table}.`,
  ownNotRemoved: (table) =>
    `Không xóa được bảng ${table}: trình duyệt không cho. Bảng vẫn còn đây; hãy tải lại trang rồi thử lại.`,
  range: "Chọn khoảng trên toàn bộ các dòng",
  rangeFrom: (column) => `${column} từ`,
  rangeTo: (column) => `${column} đến`,
  rangeText: (low, high, rows, all) => `Từ ${low} đến ${high}: ${rows} trong ${all} dòng.`,
  otherGroups: "các nhóm khác",
  otherGroupsOf: (count) => `${String(count)} nhóm khác`,
  comparison: {
    map: {
      title: "Số liệu của bản đồ",
      note: (name) =>
        `\`${name}\` là các ${place.area} trên bản đồ, có giá trị, thứ hạng và vị trí ô; ${place.area} không có số thì ở đây cũng trống.${place.map?.beside === undefined ? "" : ` ${place.map.beside}`}`
    },
    areas: {
      title: "Các địa bàn qua các năm",
      note: (name) =>
        `\`${name}\` là đúng các giá trị trong biểu đồ nhỏ: cùng một phương pháp tính, đường nét cắt ở chỗ \`run\` đổi.`
    },
    provinces: {
      title: `Hai chỉ tiêu theo ${place.area}`,
      note: (name) =>
        `\`${name}\` là các cặp trong biểu đồ; ô cuối tính hai hệ số từ những cặp mà cả hai là con số. Đi cùng nhau chưa hẳn là nhân quả.`
    },
    course: {
      title: "Hai chỉ tiêu theo năm",
      note: (name) =>
        `\`${name}\` là các cặp trong biểu đồ, cùng trong một đoạn liền mạch; ô cuối tính hai hệ số từ những cặp mà cả hai là con số. Đi cùng nhau chưa hẳn là nhân quả.`
    },
    years: {
      title: "So sánh hai năm",
      note: (name) =>
        `\`${name}\` là mọi chỉ tiêu so sánh được, cùng phương pháp tính và không đứt đoạn: tỷ lệ vẽ theo giá trị, quy mô vẽ theo phần trăm thay đổi. Ô cuối cho biết từng thay đổi được xét thế nào, theo sai số thường gặp của cách thu thập; số mà nguồn viết “trên”, “gần” hoặc “khoảng” không có mức thay đổi.`
    }
  },
  exploreThis: "Phân tích biểu đồ này",
  figureTitle: (indicator) => `Biểu đồ ${indicator}`,
  figureText: (values, drawn) =>
    `\`${values}\` là đúng câu lệnh mà biểu đồ của trang dùng, gồm cả giá trị “cũng được công bố”; \`${drawn}\` là những giá trị được vẽ. Hãy sửa tùy ý: các ô dưới chạy theo.`,
  figureQuery: "Đúng câu lệnh của biểu đồ",
  figureDrawn: "Các giá trị được vẽ",
  figureMilestones: "Các mốc của chỉ tiêu"
});
