import type {ChangesMessages} from "../topics/changes.js";

/** The sentences in Vietnamese. */
export const vi: ChangesMessages = {
  title: "Thay đổi giữa hai lần phát hành",
  lead: (now, before) =>
    `Bản phát hành ngày ${now} có gì khác bản ngày ${before}: số liệu, mốc, chỉ tiêu và tình trạng.`,
  first: "Chưa có bản trước để so sánh",
  firstLead: (now) => `Chưa giữ bản phát hành nào trước ngày ${now}, nên chưa có gì để so sánh.`,
  firstNotice: "Trang này không suy đoán bản trước có gì: nó chỉ so với những gì đã được giữ lại khi phát hành.",
  willReport: "Từ lần phát hành sau, trang này cho biết:",
  willTellItems: [
    "giá trị mới, giá trị đã sửa (cũ và mới), giá trị bị rút;",
    "chỉ tiêu thêm vào, bỏ đi hoặc đổi đơn vị, chiều tốt lên;",
    "mốc thêm vào, bỏ đi hoặc đổi mức;",
    "tình trạng đã đổi, và đổi vì số liệu, vì mốc, vì thời gian hay vì cách đánh giá."
  ],
  held: (values, indicators, milestones, verdicts, unknown) =>
    `Bản này có ${values} giá trị được chọn để trình bày, ${indicators} chỉ tiêu, ${milestones} mốc; các phương pháp cho ${verdicts} kết luận và ${unknown} lần chưa kết luận được.`,
  nothing: "Hai bản không có gì khác nhau ở các phần được so sánh.",
  summary: "Tóm tắt",
  what: "Nội dung",
  elsewhere: "Địa bàn khác",
  count: "Số",
  values: "Giá trị",
  valueKind: {new: "mới", revised: "đã sửa", relabelled: "giữ giá trị, đổi tính chất hoặc nguồn", withdrawn: "đã rút"},
  kind: {new: "thêm", revised: "đổi", withdrawn: "bỏ"},
  movedTo: "nay nằm trong",
  statuses: "Tình trạng",
  statusKind: {
    verdict: "kết luận khác",
    decided: "nay có kết luận",
    undecided: "không còn kết luận",
    unknown: "vẫn chưa kết luận được, điều ghi kèm đổi"
  },
  statusesNote:
    "Lý do được tìm bằng cách đánh giá lại số liệu cũ theo cách nay, rồi tại ngày nay, rồi với mốc nay: bước nào làm kết luận đổi thì bước đó là lý do.",
  noStatuses: "Không tình trạng nào đổi.",
  indicator: "Chỉ tiêu",
  milestone: "Mốc",
  method: "Phương pháp",
  before: "Trước",
  now: "Nay",
  why: "Vì",
  cause: {
    rule: "cách đánh giá đổi",
    time: "thời gian trôi qua",
    milestone: "mốc đổi",
    data: "số liệu đổi",
    appeared: "mới có trong bản này",
    gone: "không còn trong bản này"
  },
  rules: "Cách đánh giá",
  ruleChanged: (method, before, now) => `${method}: phiên bản ${before} thành ${now}`,
  valuesOf: (area) => `Giá trị của ${area}`,
  noValues: (area) => `Không giá trị nào của ${area} đổi.`,
  year: "Năm",
  series: "Chuỗi",
  change: "Thay đổi",
  none: "không có",
  others: "Giá trị của địa bàn khác",
  othersNote: "Đếm theo chỉ tiêu; từng giá trị có trong tệp tải về.",
  more: (shown, total) => `Bảng có ${String(shown)} dòng đầu trong ${String(total)}; tất cả có trong tệp tải về.`,
  download: (rows) => `Mọi giá trị đã đổi (${String(rows)} dòng)`,
  indicators: "Chỉ tiêu",
  noIndicators: "Không chỉ tiêu nào thêm, bỏ hay đổi.",
  changedColumns: (columns) => `đổi ${columns}`,
  columns: {
    name_vi: "tên",
    name_en: "tên tiếng Anh",
    unit: "đơn vị",
    decimals: "số chữ số thập phân",
    direction: "chiều tốt lên",
    measure_kind: "loại đại lượng"
  },
  milestones: "Mốc",
  noMilestones: "Không mốc nào thêm, bỏ hay đổi.",
  releases: "Các lần phát hành",
  release: "Ngày",
  note: "Nội dung",
  signed: "Người ký",
  reservations: "Bảo lưu",
  digest: "Mã số liệu"
};
