// What the writer and the reader of templates agree on. People may rename sheets, move columns and sort rows; the reader
// goes by these words alone, which stand in hidden cells.

/** Version of the layout; a template of another version is rejected rather than half understood. */
export const layoutVersion = 1;

/** First cell of the hidden sheet that carries the keys; the second was written before there were several places. */
export const keySheetMarks = ["sdg-plan-template", "daknong-sdg-template"] as const;
/** First cell of the sheet of new sources. */
export const sourceSheetMark = "dsdg:sources";

/** Words in the hidden first row of the data sheet that say what a column holds. */
export const columnMarks = {
  row: "dsdg:row",
  value: "dsdg:value",
  period: "dsdg:period",
  status: "dsdg:status",
  source: "dsdg:source",
  note: "dsdg:note"
} as const;
export type MarkedColumn = keyof typeof columnMarks;

/** Words in the hidden first row of the sheet of new sources. */
export const sourceMarks = {
  title: "dsdg:title",
  publisher: "dsdg:publisher",
  year: "dsdg:year",
  address: "dsdg:address",
  kind: "dsdg:kind"
} as const;
export type SourceMark = keyof typeof sourceMarks;

/** The lines that part the rows of a form: what the agency leads, and what it only helps with. */
export const sectionWords = ["Cơ quan chủ trì", "Cơ quan phối hợp (chỉ điền nếu có số liệu)"] as const;

/** How many sources that are not known yet a template has room for. */
export const newSourceCount = 5;

/** The word of the drop-down list for the nth new source. */
export function newSourceLabel(number: number): string {
  return `Nguồn mới ${number}`;
}

export function isNewSource(text: string): boolean {
  return Array.from({length: newSourceCount}, (_, i) => newSourceLabel(i + 1)).includes(text);
}

/** A source in the drop-down list: its title for people, its code for the reader. */
export function sourceLabel(code: string, title: string): string {
  // Excel shows at most 255 characters of an item.
  return `${title.slice(0, 150)} [${code}]`;
}
