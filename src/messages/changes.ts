import {catalogue} from "./accessor.js";
import type {ValueKind, Cause, StatusKind} from "../model/releases.js";

/** The sentences of the page about what changed between two releases, once in each language. */
export interface ChangesMessages {
  readonly title: string;
  readonly lead: (now: string, before: string) => string;
  readonly first: string;
  readonly firstLead: (now: string) => string;
  readonly firstNotice: string;
  readonly willReport: string;
  readonly willTellItems: readonly string[];
  readonly held: (values: string, indicators: string, milestones: string, verdicts: string, unknown: string) => string;
  readonly nothing: string;
  readonly summary: string;
  readonly what: string;
  readonly elsewhere: string;
  readonly count: string;
  readonly values: string;
  readonly valueKind: Readonly<Record<ValueKind, string>>;
  readonly kind: Readonly<Record<"new" | "revised" | "withdrawn", string>>;
  readonly statuses: string;
  readonly statusKind: Readonly<Record<StatusKind, string>>;
  readonly statusesNote: string;
  readonly noStatuses: string;
  readonly indicator: string;
  readonly milestone: string;
  readonly method: string;
  readonly before: string;
  readonly now: string;
  readonly why: string;
  readonly cause: Readonly<Record<Cause, string>>;
  readonly rules: string;
  readonly ruleChanged: (method: string, before: string, now: string) => string;
  readonly valuesOf: (area: string) => string;
  readonly noValues: (area: string) => string;
  readonly year: string;
  readonly series: string;
  readonly change: string;
  readonly none: string;
  readonly others: string;
  readonly othersNote: string;
  readonly more: (shown: number, total: number) => string;
  readonly download: (rows: number) => string;
  readonly indicators: string;
  readonly noIndicators: string;
  readonly changedColumns: (columns: string) => string;
  readonly columns: Readonly<Record<string, string>>;
  readonly milestones: string;
  readonly noMilestones: string;
  readonly releases: string;
  readonly release: string;
  readonly note: string;
}

const vi: ChangesMessages = {
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
  download: (rows) => `Mọi giá trị đã đổi: CSV mở được bằng Excel (${String(rows)} dòng)`,
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
  note: "Nội dung"
};

const en: ChangesMessages = {
  title: "What changed between releases",
  lead: (now, before) =>
    `How the release of ${now} differs from that of ${before}: values, milestones, indicators and statuses.`,
  first: "No earlier release to compare with",
  firstLead: (now) => `No release before ${now} has been kept, so there is nothing to compare with yet.`,
  firstNotice:
    "This page does not guess what an earlier release held: it compares with what was kept when it was made.",
  willReport: "From the next release on, this page tells:",
  willTellItems: [
    "values that are new, revised (the old and the new one) or withdrawn;",
    "indicators added, removed, or with another unit or better direction;",
    "milestones added, removed, or with another level;",
    "statuses that changed, and whether because of the data, the milestone, the time or the rule."
  ],
  held: (values, indicators, milestones, verdicts, unknown) =>
    `This release has ${values} values that are shown, ${indicators} indicators and ${milestones} milestones; the methods give ${verdicts} verdicts, and ${unknown} times cannot tell.`,
  nothing: "The two releases do not differ in anything that is compared.",
  summary: "In short",
  what: "What",
  elsewhere: "Other areas",
  count: "Number",
  values: "Values",
  valueKind: {new: "new", revised: "revised", relabelled: "same value, other status or source", withdrawn: "withdrawn"},
  kind: {new: "added", revised: "changed", withdrawn: "removed"},
  statuses: "Statuses",
  statusKind: {
    verdict: "another verdict",
    decided: "a verdict now",
    undecided: "no verdict any more",
    unknown: "still no verdict, what is said of it changed"
  },
  statusesNote:
    "The reason is found by judging the old values again by today's rule, then at today's date, then against today's milestones: the step that changes the answer is the reason.",
  noStatuses: "No status has changed.",
  indicator: "Indicator",
  milestone: "Milestone",
  method: "Method",
  before: "Before",
  now: "Now",
  why: "Because",
  cause: {
    rule: "the rule changed",
    time: "time passed",
    milestone: "the milestone changed",
    data: "the data changed",
    appeared: "new in this release",
    gone: "no longer in this release"
  },
  rules: "Rules",
  ruleChanged: (method, before, now) => `${method}: version ${before} became ${now}`,
  valuesOf: (area) => `Values of ${area}`,
  noValues: (area) => `No value of ${area} has changed.`,
  year: "Year",
  series: "Series",
  change: "Change",
  none: "none",
  others: "Values of other areas",
  othersNote: "Counted by indicator; each value is in the file to download.",
  more: (shown, total) =>
    `The table has the first ${String(shown)} of ${String(total)} rows; all are in the file to download.`,
  download: (rows) => `Every value that changed: CSV that Excel opens (${String(rows)} rows)`,
  indicators: "Indicators",
  noIndicators: "No indicator was added, removed or changed.",
  changedColumns: (columns) => `changed: ${columns}`,
  columns: {
    name_vi: "name in Vietnamese",
    name_en: "name",
    unit: "unit",
    decimals: "decimals",
    direction: "better direction",
    measure_kind: "kind of measure"
  },
  milestones: "Milestones",
  noMilestones: "No milestone was added, removed or changed.",
  releases: "Releases",
  release: "Date",
  note: "What it brings"
};

/** {@link ChangesMessages} in a language. */
export const changesMessages = catalogue<ChangesMessages>({vi, en});
