import {
  numberOf,
  plainTyping,
  readNumberText,
  marksNoFigure,
  type DecimalSign,
  type NumberText
} from "../number-text.js";
import {cellText} from "./cell-kind.js";
import type {GridCell} from "./grid.js";
import {readWrittenMoment, type WrittenMoment} from "./written-moment.js";

/** The values of a column: all of its kind or null. Days and moments are milliseconds since 1970, in no zone. */
export type ColumnValues =
  | {readonly kind: "number" | "day" | "moment"; readonly values: readonly (number | null)[]}
  | {readonly kind: "text"; readonly values: readonly (string | null)[]}
  | {readonly kind: "truth"; readonly values: readonly (boolean | null)[]};

/** What was understood of the cells of a column beyond what stands in them. */
export interface ColumnReading {
  /** Whether numbers, days or moments written as text became such, and by which sign their decimals begin. */
  readonly made: "numbers" | "comma" | "thousands" | "days" | null;
  /** Marks that were read as nothing. */
  readonly nothing: readonly string[];
  readonly footnotes: readonly string[];
  readonly words: readonly string[];
  readonly percent: boolean;
  /** A text because of which a column that holds numbers stayed text; null where it is none or holds none. */
  readonly kept: {readonly because: "text" | "bound" | "two readings"; readonly example: string} | null;
}

export type Column = ColumnValues & {readonly reading: ColumnReading};

const plainReading: ColumnReading = {made: null, nothing: [], footnotes: [], words: [], percent: false, kept: null};

/** The sign that begins decimals in the texts of a column: what they prove, `null` where nothing does, `both` where they differ. */
export type Proof = DecimalSign | "both" | null;

/** Reads a text as a number; what it has read before it knows. */
export type NumberReader = (text: string) => NumberText | null;

/** A reader for the cells of a column, of which many are often the same. */
export function numberReader(): NumberReader {
  const known = new Map<string, NumberText | null>();
  return (text) => {
    let read = known.get(text);
    if (read === undefined) {
      read = readNumberText(text);
      known.set(text, read);
    }
    return read;
  };
}

/** The sign that begins the decimals of a column's texts, as far as these prove it. */
export function decimalProof(cells: readonly GridCell[], read: NumberReader): Proof {
  let proof: Proof = null;
  for (const cell of cells) {
    if (typeof cell !== "string") continue;
    const digits = read(cell)?.digits;
    if (!digits || !("plain" in digits) || digits.decimal === null) continue;
    if (proof !== null && proof !== digits.decimal) return "both";
    proof = digits.decimal;
  }
  return proof;
}

/** A code such as `01`, a telephone number or what has more digits than a number can hold is no number. */
const code = /^(?:0\d|\d{16,}|\+\d{2} ?\d{2})/;

/**
 * The values of a column, of the one kind that all of its cells have: numbers, days, moments or truth values, else text.
 * Marks such as `...` are nothing among numbers and words elsewhere.
 * @param decimal the sign that begins decimals, where its own texts do not prove it
 * @param proof what its own texts prove of that
 */
export function readColumn(
  cells: readonly GridCell[],
  decimal: DecimalSign | null,
  proof: Proof,
  read: NumberReader
): Column {
  const filled = cells.filter((cell) => cell !== null && !(typeof cell === "string" && cell.trim() === ""));
  if (filled.every((cell) => typeof cell === "boolean" || isTruth(cell)) && filled.length > 0) {
    return {kind: "truth", values: cells.map(truthOf), reading: plainReading};
  }
  const others = filled.filter((cell) => typeof cell !== "string" || !marksNoFigure(cell));
  // Where nothing but dots and dashes stands there are no figures; crosses may tick something off.
  if (
    others.length === 0 &&
    filled.length > 0 &&
    filled.every((cell) => typeof cell === "string" && !/\p{L}/u.test(cell))
  ) {
    return {
      kind: "number",
      values: cells.map(() => null),
      reading: {...plainReading, nothing: some(cells.map(nothingOf))}
    };
  }
  if (others.length > 0) {
    if (
      others.some((cell) => typeof cell === "object" && cell !== null && "milliseconds" in cell) ||
      others.every((cell) => typeof cell === "string")
    ) {
      const moments = readMoments(cells, others);
      if (moments) return moments;
    }
    if (others.some((cell) => typeof cell === "number" || typeof cell === "string" || isPercent(cell))) {
      const numbers = readNumbers(cells, others, proof ?? decimal, read);
      if (numbers) return numbers;
    }
  }
  return {kind: "text", values: cells.map(textOf), reading: {...plainReading, kept: keptBecause(others)}};
}

const isPercent = (cell: GridCell): cell is {readonly percent: number} =>
  typeof cell === "object" && cell !== null && "percent" in cell;
const isTruth = (cell: GridCell) => typeof cell === "string" && /^(?:true|false)$/i.test(cell.trim());

function truthOf(cell: GridCell): boolean | null {
  if (typeof cell === "boolean") return cell;
  return typeof cell === "string" && cell.trim() !== "" ? cell.trim().toLowerCase() === "true" : null;
}

function textOf(cell: GridCell): string | null {
  if (typeof cell === "string") return cell.trim() === "" ? null : cell;
  return cell === null ? null : cellText(cell);
}

/** A mark of nothing as it is told; null where the cell is none. */
function nothingOf(cell: GridCell): string | null {
  return typeof cell === "string" && marksNoFigure(cell) ? cell.trim() : null;
}

function readNumbers(
  cells: readonly GridCell[],
  others: readonly GridCell[],
  decimal: Proof,
  reader: NumberReader
): Column | null {
  if (decimal === "both") return null;
  const texts = new Map<string, NumberText>();
  for (const cell of others) {
    if (typeof cell === "number" || isPercent(cell)) continue;
    if (typeof cell !== "string") return null;
    const read = reader(cell);
    // A bound is no point on a line, and a code no number.
    if (read?.mark !== null || code.test(plainTyping(cell)) || numberOf(read, decimal) === null) return null;
    texts.set(cell, read);
  }
  const values = cells.map((cell) => {
    if (typeof cell === "number") return cell;
    if (isPercent(cell)) return cell.percent;
    const read = typeof cell === "string" ? texts.get(cell) : undefined;
    return read ? numberOf(read, decimal) : null;
  });
  const all = [...texts.values()];
  const comma = decimal === "," && all.some(({digits}) => !("plain" in digits) || digits.decimal === ",");
  const grouped = all.some(({digits}) => (!("plain" in digits) ? digits.separator !== decimal : digits.grouped));
  return {
    kind: "number",
    values,
    reading: {
      made: comma ? "comma" : grouped ? "thousands" : all.length > 0 ? "numbers" : null,
      nothing: some(cells.map(nothingOf)),
      footnotes: some(all.map(({footnote}) => footnote)),
      words: some(all.map(({words}) => words)),
      percent: all.some(({percent}) => percent) || others.some(isPercent),
      kept: null
    }
  };
}

/** Days or moments where every cell is one, or a text that is one with its day first, or with its month where it must be. */
function readMoments(cells: readonly GridCell[], others: readonly GridCell[]): Column | null {
  const written = new Map<string, WrittenMoment>();
  let whole = true;
  for (const cell of others) {
    if (typeof cell === "string") {
      const read = readWrittenMoment(plainTyping(cell));
      if (!read) return null;
      whole &&= read.kind === "day";
      written.set(cell, read);
    } else if (typeof cell === "object" && cell !== null && "milliseconds" in cell && cell.kind !== "time") {
      whole &&= cell.kind === "day";
    } else return null;
  }
  const all = [...written.values()];
  const order = (["dayFirst", "monthFirst"] as const).find((first) => all.every((read) => !Number.isNaN(read[first])));
  if (order === undefined) return null;
  const values = cells.map((cell) => {
    if (typeof cell === "string") return written.get(cell)?.[order] ?? null;
    return typeof cell === "object" && cell !== null && "milliseconds" in cell ? cell.milliseconds : null;
  });
  const made = all.some(({dayFirst, monthFirst}) => dayFirst !== monthFirst) ? "days" : null;
  return {
    kind: whole ? "day" : "moment",
    values,
    reading: {...plainReading, made, nothing: some(cells.map(nothingOf))}
  };
}

/** Why a column with numbers among its cells is text all the same; codes and words that happen to have digits are no numbers. */
function keptBecause(others: readonly GridCell[]): ColumnReading["kept"] {
  // The first cells show whether a column is one of numbers; what keeps it from that may stand further down.
  const few = others.slice(0, 1000);
  const figures = few.filter((cell) => typeof cell === "number" || isPercent(cell) || (typeof cell === "string" && readNumberText(cell))); // prettier-ignore
  if (figures.length * 2 <= few.length) return null;
  const reads = others.map((cell) => (typeof cell === "string" ? readNumberText(cell) : null));
  const numeric = others.filter((cell, i) => typeof cell === "number" || isPercent(cell) || reads[i] !== null);
  if (
    numeric.length * 2 <= others.length ||
    others.some((cell) => typeof cell === "string" && code.test(plainTyping(cell)))
  ) {
    return null;
  }
  const odd = others.find((cell, i) => reads[i] === null && typeof cell !== "number" && !isPercent(cell));
  if (odd !== undefined) return {because: "text", example: cellText(odd)};
  const bound = others.find((_, i) => (reads[i]?.mark ?? null) !== null);
  if (bound !== undefined) return {because: "bound", example: cellText(bound)};
  const open = others.find((_, i) => !("plain" in (reads[i]?.digits ?? {plain: ""})));
  return {because: "two readings", example: cellText(open ?? others[0]!)};
}

function some(texts: readonly (string | null)[]): readonly string[] {
  const found = new Set<string>();
  for (const text of texts) if (text !== null && found.size < 6) found.add(text);
  return [...found];
}

/** A column as it is written in its cells: numbers, truth values and days where the file itself says so, else text. */
export function columnAsWritten(cells: readonly GridCell[]): Column {
  const filled = cells.filter((cell) => cell !== null);
  const types = new Set(
    filled.map((cell) => (typeof cell === "object" ? ("percent" in cell ? "number" : cell.kind) : typeof cell))
  );
  const [only] = types;
  if (types.size === 1 && only === "number") return {kind: "number", values: cells.map((cell) => (typeof cell === "number" ? cell : isPercent(cell) ? cell.percent / 100 : null)), reading: plainReading}; // prettier-ignore
  if (types.size === 1 && only === "boolean") return {kind: "truth", values: cells.map(truthOf), reading: plainReading};
  if (types.size > 0 && [...types].every((type) => type === "day" || type === "moment")) {
    return readMoments(cells, filled) ?? {kind: "text", values: cells.map(textOf), reading: plainReading};
  }
  return {kind: "text", values: cells.map(textOf), reading: plainReading};
}
