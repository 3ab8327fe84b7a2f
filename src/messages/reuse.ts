import {catalogue} from "./accessor.js";

/** The sentences about taking a figure along, once in each language; the browser loads them too. */
export interface ReuseMessages {
  readonly title: string;
  readonly picture: string;
  readonly shownValues: string;
  readonly cite: string;
  /** What the plan's own words say of the last milestone. */
  readonly byPlan: (verdict: string) => string;
  readonly embed: string;
  readonly embedNote: string;
  readonly copy: string;
  readonly copied: string;
  readonly failed: string;
  readonly citation: (parts: {
    readonly name: string;
    readonly place: string;
    readonly publishers: string;
    readonly release: string;
  }) => string;
  /** How to cite the picture of the plan; `plan` says whose words it quotes. */
  readonly planCitation: (parts: {
    readonly title: string;
    readonly place: string;
    readonly plan: string;
    readonly release: string;
  }) => string;
  readonly from: string;
  readonly frameTitle: (name: string) => string;
  readonly whole: string;
}

const vi: ReuseMessages = {
  title: "Dùng lại hình và số liệu",
  picture: "Tải hình",
  shownValues: "Tải số liệu đang hiện (CSV)",
  cite: "Trích dẫn",
  byPlan: (verdict) => `Theo lời kế hoạch: ${verdict}.`,
  embed: "Nhúng vào trang khác",
  embedNote: "Khung nhỏ gồm hình, đơn vị và nguồn; không tải gì từ máy chủ khác.",
  copy: "Sao chép",
  copied: "Đã sao chép",
  failed: "Không tạo được tệp. Hãy tải lại trang rồi thử lại.",
  citation: ({name, place, publishers, release}) =>
    `${place}, “${name}”, bản phát hành ${release}. Số liệu gốc: ${publishers}.`,
  planCitation: ({title, place, plan, release}) => `${place}, “${title}”, bản phát hành ${release}. ${plan}`,
  from: "Từ",
  frameTitle: (name) => `Biểu đồ: ${name}`,
  whole: "Xem đầy đủ: bảng, cách đánh giá, nguồn"
};

const en: ReuseMessages = {
  title: "Use the figure and its numbers",
  picture: "Download the picture",
  shownValues: "Download the values shown (CSV)",
  cite: "Cite",
  byPlan: (verdict) => `By the plan's own words: ${verdict}.`,
  embed: "Embed in another page",
  embedNote: "A small frame with the picture, unit and source; it loads nothing from any other host.",
  copy: "Copy",
  copied: "Copied",
  failed: "The file could not be made. Load the page again and retry.",
  citation: ({name, place, publishers, release}) =>
    `${place}, “${name}”, release of ${release}. Original data: ${publishers}.`,
  planCitation: ({title, place, plan, release}) => `${place}, “${title}”, release of ${release}. ${plan}`,
  from: "From",
  frameTitle: (name) => `Chart: ${name}`,
  whole: "In full: table, assessment, sources"
};

/** {@link ReuseMessages} in a language. */
export const reuseMessages = catalogue<ReuseMessages>({vi, en});
