import {tableOf, type TableName, publishedTables} from "../../src/model/tables/index.js";
import type {Localised} from "../../src/model/language.js";
import type {Table} from "../../src/model/tables/table.js";
/** What the descriptions of the open data have in common. */
export const publication = {
  name: "daknong-sdg",
  title: {
    vi: "Đắk Nông và Chương trình nghị sự 2030: số liệu và kế hoạch",
    en: "Dak Nong and the 2030 Agenda: figures and plan"
  } satisfies Localised,
  description: {
    vi: "Kế hoạch của tỉnh Đắk Nông thực hiện Chương trình nghị sự 2030, đọc thành bảng, cùng số liệu hằng năm của các chỉ tiêu, có nguồn, chỗ đứt và mốc phải đạt.",
    en: "The plan of Dak Nong province for the 2030 Agenda, read into tables, with yearly figures of the indicators, their sources, breaks and milestones."
  } satisfies Localised,
  rights: {
    vi: "Số liệu thuộc về nơi công bố, ghi trong sources.csv; xin dẫn nguồn đó.",
    en: "The figures belong to their publishers, named in sources.csv; please cite them."
  } satisfies Localised,
  keywords: ["SDG", "2030 Agenda", "Đắk Nông", "Dak Nong", "Viet Nam", "indicators"]
} as const;

/** Tables that are published, with their definitions. */
export function publishedDefinitions(): readonly {readonly name: TableName; readonly table: Table}[] {
  return publishedTables.map((name) => ({name, table: tableOf(name)}));
}

/** The columns of a key that can be empty; standards do not allow them in a primary key. */
export function hasNullableKey(table: Table): boolean {
  return table.key.some((name) => table.columns[name]?.nullable === true);
}

/** A text in both languages as JSON-LD, and CSV on the Web with it, writes it. */
export function inBoth({vi, en}: Localised): object[] {
  return [
    {"@value": vi, "@language": "vi"},
    {"@value": en, "@language": "en"}
  ];
}

/** The columns of a table whose values each stand in a column of another one, so far as the standards can say it. */
export function referencesOf(
  table: Table
): readonly {readonly name: string; readonly resource: string; readonly reference: string}[] {
  return Object.entries(table.columns).flatMap(([name, column]) => {
    if (column.references === undefined || column.wildcard !== undefined || column.type === "codes") return [];
    const [resource = "", reference = ""] = column.references.split(".");
    return [{name, resource, reference}];
  });
}
