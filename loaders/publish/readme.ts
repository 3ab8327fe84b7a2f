import type {TableRows} from "../../src/model/tables/index.js";
import {latestRelease} from "../../src/model/release.js";
import {meaningOf, publicationOf, publishedDefinitions, type Publication} from "./publication.js";

/** How files are written and observations read. */
const inVietnamese = {
  written: `Cách viết: UTF-8, dấu phẩy, dấu chấm thập phân, ô trống là không có giá trị, danh sách nối bằng dấu chấm phẩy, 1 và 0 là có
và không. Ý nghĩa từng cột: datapackage.json. Một ô chữ bắt đầu bằng dấu mà bảng tính sẽ chạy như công thức (= + - @) có thêm
dấu nháy đơn (') ở đầu.`,
  reading: `Đọc bảng observations: một đường = một chỉ tiêu, một địa bàn, một chuỗi (series), kỳ (period) là year, và shown là 1; không
nối hai đoạn (run) khác nhau. Các dòng có shown là 0 là số của nguồn khác hoặc lần công bố khác cho cùng năm.`
};
const inEnglish = {
  written: `How it is written: UTF-8, commas, decimal points, an empty cell has no value, lists are joined by semicolons, 1 and 0 are yes
and no. What each column means: datapackage.json. A text that begins with a sign which spreadsheets run as a formula (= + - @)
has an apostrophe (') put before it.`,
  reading: `Reading observations: one line = one indicator, one area, one series, period year, and shown 1; never join two runs. Rows
with shown 0 are what other sources or other editions say of the same year.`
};

/** Who publishes the data, under which licence, whom to write to and where the site lies, as far as the place says it. */
function origin({licence, publisher, contact, address}: Publication, languages: readonly string[]): string {
  const english = languages.join() === "vi" ? [] : [labels.en];
  const told = languages.includes("vi") ? [labels.vi, ...english] : english;
  const rows: readonly (readonly [keyof Labels, string | null])[] = [
    ["licence", licence === null ? null : [licence.name, licence.address].filter((part) => part !== null).join(", ")],
    ["publisher", publisher],
    ["contact", contact?.replace(/^mailto:/, "") ?? null],
    ["address", address]
  ];
  return rows
    .flatMap(([key, value]) => (value === null ? [] : [`${told.map((words) => words[key]).join(" / ")}: ${value}\n`]))
    .join("");
}

type Labels = typeof labels.en;
const labels = {
  vi: {licence: "Giấy phép", publisher: "Đơn vị công bố", contact: "Liên hệ", address: "Địa chỉ"},
  en: {licence: "Licence", publisher: "Publisher", contact: "Contact", address: "Address"}
};

/** The text that lies in the archive: what is in it, how it is written, and how to read the observations rightly. */
export function readme(tables: TableRows): string {
  const publication = publicationOf(tables);
  const release = latestRelease(tables) ?? "";
  const {languages} = tables.place;
  const rows = publishedDefinitions(tables).map(({name, table}) => {
    const meaning = Object.values(meaningOf(table, languages)).join(" / ");
    return `  ${`${name}.csv`.padEnd(22)} ${String(tables[name].length).padStart(7)}  ${meaning}`;
  });
  const told = [...(languages.includes("vi") ? [inVietnamese] : []), ...(languages.join() === "vi" ? [] : [inEnglish])];
  return `${Object.values(publication.title).join("\n")}
${release}

${Object.values(publication.description).join("\n")}

${rows.join("\n")}

${told.map(({written}) => written).join("\n")}

${told.map(({reading}) => reading).join("\n")}

${Object.values(publication.rights).join("\n")}
${origin(publication, languages)}`;
}
