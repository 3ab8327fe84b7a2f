import type {Cells} from "./cells.js";
import type {Column} from "./columns.js";
import type {Entry, RowKind} from "./entry.js";
import {classifyLine, type LineKind} from "./headings.js";
import {readResponsibility} from "./responsibility.js";

type Piece = Omit<Entry, "line">;

/** Whether a row says without a head what its cells are: words in one of them, responsibilities in the others. */
export function selfDescribing({cells}: Cells): boolean {
  const written = cells.filter((lines) => lines.length > 0);
  return merged(written) || written.slice(1).every((lines) => lines.some((line) => isRole(classifyLine(line))));
}

/** What a row of a table says: its headings, then its tasks and figures with who is responsible. */
export function rowEntries({cells}: Cells, columns: readonly Column[] | null): readonly Piece[] {
  const written = cells.filter((lines) => lines.length > 0);
  if (written.length === 0) return [];
  if (merged(written)) return written[0]!.map((text) => ({text, read: classifyLine(text)}));
  if (columns === null) return rowOf(written.flat(), []);
  const under = (...kinds: readonly Column["holds"][]): readonly string[] =>
    cells.flatMap((lines, index) => (kinds.includes(columns[index]?.holds ?? "aside") ? lines : []));
  const [number] = under("number");
  const named = [...under("heading").map(byNumber), ...under("task", "indicator")];
  const levels = levelsOf(cells, columns, unitInName(named.at(-1) ?? ""));
  const responsible = under("lead", "cooperation", "responsible").length > 0;
  const lines = numbered(named, number, {levels: levels !== "", responsible});
  const said = [
    ...under("lead").map((line) => `Chủ trì: ${line}`),
    ...under("cooperation").map((line) => `Phối hợp: ${line}`),
    ...under("responsible").map((line) => (isRole(classifyLine(line)) ? line : `Phân công: ${line}`))
  ].filter((line) => !/: ?[-–—"”'〃\s]*(?:nt|như trên)?[-–—"”'〃\s]*$/iu.test(line));
  return rowOf(withLevels(lines, levels), said);
}

/** A heading that a row names by its number alone is that of a goal or target. */
const byNumber = (heading: string): string =>
  /^\d{1,2}(?:\.\d{1,2})?\.?$/u.test(heading) ? `Mục tiêu ${heading.replace(/\.$/u, "")}:` : heading;

/** One text in all cells, or in one alone: cells that were joined in the document. */
function merged(written: readonly (readonly string[])[]): boolean {
  const [first = []] = written;
  return written.every((lines) => lines.join("\n") === first.join("\n"));
}

function isRole({kind}: LineKind): boolean {
  return kind === "lead" || kind === "cooperation" || kind === "responsible";
}

/**
 * The words of a row whose number stands in a cell of its own: "3.1" before them makes them a target, certainly where the row
 * has nobody to carry it out.
 */
function numbered(
  lines: readonly string[],
  number: string | undefined,
  row: {readonly levels: boolean; readonly responsible: boolean}
): readonly string[] {
  const [first, ...rest] = lines;
  if (number === undefined) return lines;
  if (first === undefined) return [number];
  if (/^mục tiêu/iu.test(first)) return lines;
  if (/^mục tiêu/iu.test(number)) return [`${number}: ${first}`, ...rest];
  const target = /^(\d{1,2}\.\d{1,2})\.?$/u.exec(number)?.[1];
  if (target === undefined || row.levels) return lines;
  return [`${row.responsible ? "" : "Mục tiêu "}${target}: ${first}`, ...rest];
}

/** The figures of a row as a list prints them: "năm 2025: 45%; năm 2030: 60%". */
function levelsOf(cells: Cells["cells"], columns: readonly Column[], inName: string): string {
  const ofRow = cells[columns.findIndex(({holds}) => holds === "unit")]?.join(" ") ?? "";
  const unit = ofRow === "" ? inName : ofRow;
  const level = (index: number): string => {
    const value = (cells[index] ?? []).join(" ");
    return /\d/u.test(value) || /\p{L}{2}/u.test(value) ? withUnit(value, unit) : "";
  };
  const levels = columns.flatMap((column, index) =>
    column.holds === "level" && level(index) !== "" ? [`năm ${String(column.year)}: ${level(index)}`] : []
  );
  if (levels.length === 0) return "";
  const bases = columns.flatMap((column, index) =>
    column.holds === "base" && level(index) !== ""
      ? [` (hiện trạng${column.year === null ? "" : ` năm ${String(column.year)}`}: ${level(index)})`]
      : []
  );
  return `${bases.join("")}: ${levels.join("; ")}`;
}

/** The unit that an indicator's name ends with: "(%)", "(bác sĩ/10.000 dân)", "/10.000 dân"; empty where it has none. */
function unitInName(name: string): string {
  const named = /\(([%‰]|[^()]*\/[^()]*)\)$|(\/ ?1[\d.]+ [\p{L} ]+)$/u.exec(name);
  return named?.[1] ?? named?.[2] ?? "";
}

function withUnit(value: string, unit: string): string {
  if (unit === "" || !/\d$/u.test(value)) return value;
  return /^[%‰/]/u.test(unit) ? `${value}${unit}` : `${value} ${unit}`;
}

/** The last line of a row's words, which its figures belong to, with them. */
function withLevels(lines: readonly string[], levels: string): readonly string[] {
  if (levels === "") return lines;
  return [...lines.slice(0, -1), `${(lines.at(-1) ?? "").replace(/[\s:;.,]+$/u, "")}${levels}`];
}

function rowOf(lines: readonly string[], said: readonly string[]): readonly Piece[] {
  const headings: Piece[] = [];
  const items: string[] = [];
  const lead: string[] = [];
  const cooperation: string[] = [];
  for (const text of [...lines, ...said]) {
    const read = classifyLine(text);
    if (read.kind === "goal" || read.kind === "target" || read.kind === "bare_target" || read.kind === "part")
      headings.push({text, read});
    else if (read.kind === "lead" || read.kind === "responsible") {
      const named = readResponsibility(read.text);
      lead.push(named.lead);
      cooperation.push(named.cooperation);
    } else if (read.kind === "cooperation") cooperation.push(read.text);
    else if (read.kind === "bullet" || read.kind === "paragraph" || read.kind === "level") items.push(read.text);
  }
  const row: RowKind = {kind: "row", items, lead: listed(lead), cooperation: listed(cooperation)};
  if (items.length === 0 && row.lead === "" && row.cooperation === "") return headings;
  return [...headings, {text: [...items, row.lead].join(" "), read: row}];
}

function listed(names: readonly string[]): string {
  return names
    .map((name) => name.replace(/[\s,;.]+$/u, ""))
    .filter((name) => name !== "")
    .join(", ");
}
