import type {ResultColumn} from "../result/columns.js";
import type {ChartChoice} from "../notebook/notebook.js";
import type {Mark} from "../../model/explorer.js";

/** What is known of a column when a chart is proposed. */
export interface ChartColumn extends ResultColumn {
  /** How many different values it has, counted up to a bound. */
  readonly distinct: number;
  /** True for texts that say times, such as "Sơ bộ 2023". */
  readonly times?: boolean;
}

/** A chart with every choice made. */
export interface Chart extends ChartChoice {
  readonly mark: Mark;
}

/** More groups than these are no help to the eye. */
const mostColours = 12;
const mostBars = 80;
/** Names of more bars than these stand beside them, where they need not be turned. */
const mostUpright = 8;

/** Columns by which lines are cut apart without a colour of their own: a line never crosses a change of methodology. */
export const cutters = ["indicator", "area", "series", "run"] as const;

/**
 * Fills the choices that were left open: years lie along x, values along y, what distinguishes series gives the colour. What
 * the reader chose stays, as long as the column exists.
 */
export function completeChart(choice: ChartChoice, columns: readonly ChartColumn[]): Chart {
  const chart = encoded(choice, columns);
  return choice.look ? {...chart, look: choice.look} : chart;
}

function encoded(choice: ChartChoice, columns: readonly ChartColumn[]): Chart {
  const has = (name: string) => columns.some((column) => column.name === name);
  const kept = (name: string) => (has(name) ? name : "");
  if (choice.mark !== null) {
    const {from, mark} = choice;
    const [x, y, colour, facet] = [choice.x, choice.y, choice.colour, choice.facet].map(kept) as [
      string,
      string,
      string,
      string
    ];
    // A mark that nothing is left to be placed by, as after another table was chosen, is placed anew.
    if (x === "" && y === "") return {...placedAnew(columns), from, mark, facet};
    return {from, mark, x, y, colour, facet};
  }
  const x = kept(choice.x) || proposeX(columns);
  const y = kept(choice.y) || proposeY(columns, x);
  const colour = kept(choice.colour) || proposeColour(columns, [x, y]);
  const along = columns.find(({name}) => name === x);
  const mark = proposeMark(along, y);
  if (mark === "bar" && y !== "" && choice.x === "" && choice.y === "" && (along?.distinct ?? 0) > mostUpright)
    return {from: choice.from, mark, x: y, y: x, colour, facet: kept(choice.facet)};
  return {from: choice.from, mark, x, y, colour, facet: kept(choice.facet)};
}

function placedAnew(columns: readonly ChartColumn[]): Pick<Chart, "x" | "y" | "colour"> {
  const x = proposeX(columns);
  const y = proposeY(columns, x);
  return {x, y, colour: proposeColour(columns, [x, y])};
}

function proposeX(columns: readonly ChartColumn[]): string {
  const texts = columns.filter(({kind, distinct}) => kind === "text" && distinct > 1 && distinct <= mostBars);
  const candidate =
    // Of a single year nothing runs along.
    columns.find(({year, distinct}) => year && distinct > 1) ??
    columns.find(({kind, distinct}) => (kind === "date" || kind === "time") && distinct > 1) ??
    texts.find(({times}) => times === true) ??
    texts.find(({name}) => /^(?:name|label|province|ten|tên|nhan|nhãn|tinh|tỉnh)(?:_|$)/iu.test(name)) ??
    texts.find(({name}) => !(cutters as readonly string[]).includes(name)) ??
    texts[0] ??
    columns.find(({kind, year}) => kind === "number" && !year) ??
    columns.find(({year, kind}) => year || kind === "date" || kind === "time");
  return candidate?.name ?? "";
}

function proposeY(columns: readonly ChartColumn[], x: string): string {
  const numbers = columns.filter(({name, kind, year}) => kind === "number" && !year && name !== x);
  const named = (...words: readonly string[]) => numbers.find(({name}) => words.includes(name.toLowerCase()));
  const value = named("value", "gia_tri", "giá_trị") ?? named("share", "pct", "percent", "ty_le", "tỷ_lệ");
  const own = numbers.find(({name}) => !(cutters as readonly string[]).includes(name));
  return (value ?? own ?? numbers[0])?.name ?? "";
}

function proposeColour(columns: readonly ChartColumn[], taken: readonly string[]): string {
  // What cuts lines apart gives them their colours, too: lines of one colour could not be told apart.
  const most = (name: string) => ((cutters as readonly string[]).includes(name) ? mostOf.colour : mostColours);
  const words = columns.filter(
    ({name, kind, distinct}) => kind === "text" && distinct > 1 && distinct <= most(name) && !taken.includes(name)
  );
  const order = [/^series/, /^chuoi|^chuỗi/u, /^area/, /^dia_ban|^địa_bàn/u, /^indicator/];
  for (const pattern of order) {
    const found = words.find(({name}) => pattern.test(name.toLowerCase()));
    if (found) return found.name;
  }
  return words[0]?.name ?? "";
}

function proposeMark(x: ChartColumn | undefined, y: string): Mark {
  if (!x) return "histogram";
  if (y === "") return x.kind === "number" && !x.year ? "histogram" : "bar";
  if (x.year || x.kind === "date" || x.kind === "time") return "line";
  return x.kind === "number" ? "dot" : "bar";
}

/** Whether values are shares, by the name of their column or the units that stand beside them. */
export function isShare(y: string, units: readonly unknown[]): boolean {
  if (/(?:^|_)(?:share|pct|percent|ty_le|tỷ_lệ)(?:$|_)/iu.test(y)) return true;
  return isPercent(units);
}

/** Whether units that stand beside values are percent. */
export const isPercent = (units: readonly unknown[]): boolean =>
  units.length > 0 && units.every((unit) => unit === "percent" || unit === "%");

/** Different values that an encoding can distinguish in one picture; a browser could not even draw many more. */
const mostOf = {facet: 40, colour: 60, names: 400} as const;

/** A column with more different values than can be drawn. */
export interface TooManyValues {
  readonly column: string;
  readonly values: number;
  readonly most: number;
}

/** The first encoding that holds more different values than can be distinguished, or null. */
export function tooMany(
  {mark, x, y, colour, facet}: Chart,
  columns: readonly ResultColumn[],
  rows: readonly Readonly<Record<string, unknown>>[],
  distinct: ReadonlyMap<string, number> = new Map()
): TooManyValues | null {
  const text = (name: string) => columns.some((column) => column.name === name && column.kind === "text");
  // A bar or a tile stands at a place of its own, whatever its column holds; bars beside names have a scale below them.
  const places = mark === "heat" || mark === "tile";
  const banded = places || (mark === "bar" && !text(y));
  const held = [
    [facet, mostOf.facet],
    // Of lines that are too many the groups cannot be put together, as those of bars can.
    [mark === "line" ? colour : "", mostOf.colour],
    [text(y) || places ? y : "", mark === "swarm" ? mostOf.facet : mostOf.names],
    [text(x) || banded ? x : "", mostOf.names]
  ] as const;
  for (const [column, most] of held) {
    if (column === "") continue;
    const values = distinct.get(column) ?? new Set(rows.map((row) => row[column])).size;
    if (values > most) return {column, values, most};
  }
  return null;
}
