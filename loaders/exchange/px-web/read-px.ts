import type {CellProblem} from "../../read/cell.js";
import {reject, rejectFile, type Rejection} from "../place.js";
import {expectations, remedies} from "./messages.js";
import {dayIn, type Category, type Dimension, type OfficeCell, type OfficeTable} from "./office-table.js";
import {pxData, PxSyntaxError, readPxHeader, type PxEntry, type PxHeader} from "./px-entries.js";
import {decodePx} from "./px-text.js";

/** A table, or why a file is none. */
export type OfficeRead =
  | {readonly table: OfficeTable; readonly rejections?: never}
  | {readonly table?: never; readonly rejections: readonly Rejection[]};

/** Whether bytes are a PX file by what they begin with. */
export function isPx(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 400)).toString("latin1");
  return /^(?:\xef\xbb\xbf)?\s*(?:CHARSET|AXIS-VERSION|CODEPAGE|LANGUAGE|CREATION-DATE|DECIMALS|MATRIX|TITLE|SUBJECT-CODE)\s*=/.test(
    start
  );
}

/** Reads a PX file (2013 format, and older ones) as a table. */
export function readPx(bytes: Uint8Array, file: string): OfficeRead {
  const decoded = decodePx(bytes);
  const failed = (line: number | null, value: string, problem: CellProblem): OfficeRead => ({
    rejections: [reject({file, line, column: null, cell: null}, value, problem)]
  });
  if ("codePage" in decoded) {
    const problem = {code: "unknown_code_page", expected: expectations.codePage, mend: remedies.askForPx};
    return failed(null, decoded.codePage, problem);
  }
  let header: PxHeader;
  try {
    header = readPxHeader(decoded.text);
  } catch (error) {
    if (!(error instanceof PxSyntaxError)) throw error;
    const problem = {code: "px_syntax", expected: expectations.pxEntry, mend: remedies.fetchAgain};
    return failed(error.line, error.found, problem);
  }
  const keywords = new Keywords(header.entries);
  const missing = ["TITLE", "VALUES"].filter((keyword) => keywords.all(keyword).length === 0);
  const names = keywords.dimensionNames();
  if (names.length === 0) missing.push("STUB");
  if (missing.length > 0) {
    const problem = {code: "px_missing_keyword", expected: expectations.pxKeywords(missing), mend: remedies.fetchAgain};
    return {rejections: [rejectFile(file, missing.join(", "), problem)]};
  }
  const dimensions = names.map((name, i) => keywords.dimension(name, i));
  const empty = dimensions.findIndex(({categories}) => categories.length === 0);
  if (empty >= 0) {
    const problem = {
      code: "px_missing_keyword",
      expected: expectations.pxValues(names[empty]!),
      mend: remedies.fetchAgain
    };
    return {rejections: [rejectFile(file, names[empty]!, problem)]};
  }
  const sparse = keywords.keys(names);
  const count = countProblem(decoded.text, header, dimensions, sparse);
  if (count !== null) return failed(count.line, String(count.found), count.problem);
  const cellNotes = keywords.cellNotes(dimensions);
  const table: OfficeTable = {
    file,
    number: keywords.text("MATRIX") ?? keywords.text("TABLEID"),
    titles: [...keywords.texts("DESCRIPTION"), ...keywords.texts("TITLE"), ...keywords.texts("CONTENTS")],
    unit: keywords.text("UNITS"),
    updated: keywords.latest("LAST-UPDATED"),
    source: keywords.text("SOURCE"),
    notes: [
      ...keywords.notes("NOTEX", 0),
      ...keywords.notes("NOTE", 0),
      ...keywords.notes("NOTEX", 1),
      ...keywords.notes("NOTE", 1)
    ],
    dimensions,
    decimal: "point",
    cells: () => cellsOf(decoded.text, header, file, dimensions, sparse, cellNotes)
  };
  return {table};
}

/** Which dimensions stand before each line of data as keys, by their values or codes. */
type Sparse = readonly {readonly dimension: number; readonly by: "names" | "code"}[];

interface CellNote {
  /** The category of each dimension that it is for; null for all. */
  readonly categories: readonly (number | null)[];
  readonly text: string;
}

function sizeOf(dimensions: readonly Dimension[], sparse: Sparse): number {
  const keyed = new Set(sparse.map(({dimension}) => dimension));
  return dimensions.reduce((size, {categories}, i) => (keyed.has(i) ? size : size * categories.length), 1);
}

function countProblem(
  text: string,
  header: PxHeader,
  dimensions: readonly Dimension[],
  sparse: Sparse
): {readonly line: number; readonly found: number; readonly problem: CellProblem} | null {
  const size = sizeOf(dimensions, sparse);
  let found = 0;
  let line = header.dataLine;
  for (const token of pxData(text, header)) {
    found++;
    line = token.line;
  }
  const group = size + sparse.length;
  if (sparse.length === 0 ? found === size : found % group === 0) return null;
  const problem = {code: "px_data_count", expected: expectations.pxCells(group), mend: remedies.fetchAgain};
  return {line, found, problem};
}

function* cellsOf(
  text: string,
  header: PxHeader,
  file: string,
  dimensions: readonly Dimension[],
  sparse: Sparse,
  notes: readonly CellNote[]
): Generator<OfficeCell> {
  const keyed = new Set(sparse.map(({dimension}) => dimension));
  const free = dimensions.map((_, i) => i).filter((i) => !keyed.has(i));
  const size = sizeOf(dimensions, sparse);
  let fixed: (number | undefined)[] = [];
  let at = 0;
  let key = 0;
  for (const {token, line} of pxData(text, header)) {
    if (key < sparse.length) {
      const {dimension, by} = sparse[key]!;
      const index = dimensions[dimension]!.categories.findIndex(({code, names}) =>
        by === "code" ? code === token : names.includes(token)
      );
      fixed[dimension] = index < 0 ? undefined : index;
      key++;
      continue;
    }
    const categories = new Array<number>(dimensions.length);
    let rest = at;
    for (const dimension of free.toReversed()) {
      const {length} = dimensions[dimension]!.categories;
      categories[dimension] = rest % length;
      rest = Math.floor(rest / length);
    }
    const known = sparse.every(({dimension}) => {
      const index = fixed[dimension];
      if (index !== undefined) categories[dimension] = index;
      return index !== undefined;
    });
    if (known) {
      const own = notes.filter((note) =>
        note.categories.every((index, i) => index === null || index === categories[i])
      );
      yield {
        categories,
        value: token,
        status: null,
        notes: own.map((note) => note.text),
        place: {file, line, column: null, cell: null}
      };
    }
    at++;
    if (at === size) [at, key, fixed] = [0, 0, []];
  }
}

/** The entries of a file by keyword, in each of its languages. */
class Keywords {
  readonly #entries: ReadonlyMap<string, readonly PxEntry[]>;
  readonly #language: string | null;
  /** The languages beside the file's own. */
  readonly #others: readonly string[];

  constructor(entries: readonly PxEntry[]) {
    const byKeyword = new Map<string, PxEntry[]>();
    for (const entry of entries) byKeyword.set(entry.keyword, [...(byKeyword.get(entry.keyword) ?? []), entry]);
    this.#entries = byKeyword;
    this.#language = byKeyword.get("LANGUAGE")?.[0]?.values[0] ?? null;
    const named = [
      ...(byKeyword.get("LANGUAGES")?.[0]?.values ?? []),
      ...entries.flatMap(({language}) => language ?? [])
    ];
    this.#others = [...new Set(named)].filter((language) => language !== this.#language);
  }

  all(keyword: string): readonly PxEntry[] {
    return this.#entries.get(keyword) ?? [];
  }

  #in(keyword: string, language: string | null): readonly PxEntry[] {
    const own = (entry: PxEntry) => entry.language === null || entry.language === this.#language;
    return this.all(keyword).filter((entry) => (language === null ? own(entry) : entry.language === language));
  }

  /** The one text of a keyword in the file's own language. */
  text(keyword: string): string | null {
    const text = this.#in(keyword, null)
      .find(({subkeys}) => subkeys.length === 0)
      ?.values.join(", ")
      .trim();
    return text === undefined || text === "" ? null : text;
  }

  texts(keyword: string): string[] {
    return this.all(keyword).flatMap(({subkeys, values}) =>
      subkeys.length === 0 && values[0] ? [clean(values[0])] : []
    );
  }

  /** The latest of the days that a keyword gives, for the table or for parts of it. */
  latest(keyword: string): string | null {
    return (
      this.all(keyword)
        .flatMap(({values}) => dayIn(values[0] ?? "") ?? [])
        .sort()
        .at(-1) ?? null
    );
  }

  notes(keyword: string, subkeys: number): string[] {
    return this.all(keyword)
      .filter((entry) => entry.subkeys.length === subkeys)
      .map(({values}) => clean(values.join(" ")));
  }

  dimensionNames(language: string | null = null): readonly string[] {
    return [...this.#in("STUB", language), ...this.#in("HEADING", language)].flatMap(({values}) => values);
  }

  dimension(name: string, at: number): Dimension {
    const {values, names} = this.#valuesOf(name, at);
    const codes = this.#of("CODES", name, null);
    const times = this.#timesOf(name);
    const categories = values[0]!.map((value, i): Category => {
      const inLanguages = values.flatMap((own) => own[i] ?? []);
      const time = times.length === values[0]!.length ? [times[i]!] : [];
      const ofValue = (keyword: string) =>
        this.all(keyword).filter(
          ({subkeys}) => subkeys.length === 2 && names.includes(subkeys[0]!) && inLanguages.includes(subkeys[1]!)
        );
      const unit = this.#in("UNITS", null).find(({subkeys}) => subkeys.length === 1 && subkeys[0] === value);
      return {
        code: codes[i] ?? value,
        names: [...inLanguages, ...time],
        unit: unit?.values[0] ?? null,
        notes: [...ofValue("VALUENOTEX"), ...ofValue("VALUENOTE")].map((entry) => clean(entry.values.join(" ")))
      };
    });
    return {names, categories};
  }

  /** The labels of a dimension in each language, and its name in each. */
  #valuesOf(name: string, at: number): {values: readonly (readonly string[])[]; names: readonly string[]} {
    const others = this.#others.flatMap((language) => {
      const translated = this.dimensionNames(language)[at];
      const own = translated === undefined ? [] : this.#of("VALUES", translated, language);
      return own.length === 0 ? [] : [{name: translated!, values: own}];
    });
    return {
      values: [this.#of("VALUES", name, null), ...others.map(({values}) => values)],
      names: [name, ...others.map((other) => other.name)]
    };
  }

  #of(keyword: string, name: string, language: string | null): readonly string[] {
    return this.#in(keyword, language).find(({subkeys}) => subkeys[0] === name)?.values ?? [];
  }

  /** The years of a TIMEVAL, listed or as a span. */
  #timesOf(name: string): readonly string[] {
    const [kind = "", ...listed] = this.#of("TIMEVAL", name, null);
    const span = /"(\d{4})"\s*-\s*"(\d{4})"/.exec(kind);
    if (!/^TLIST\(A1/i.test(kind)) return [];
    if (!span) return listed;
    const [from, to] = [Number(span[1]), Number(span[2])];
    return to < from || to - from > 500 ? [] : Array.from({length: to - from + 1}, (_, i) => String(from + i));
  }

  /** The dimensions of which the value stands before each line of data. */
  keys(names: readonly string[]): Sparse {
    return this.#in("KEYS", null).flatMap(({subkeys, values}) => {
      const dimension = names.indexOf(subkeys[0] ?? "");
      return dimension < 0
        ? []
        : [{dimension, by: /^codes$/i.test(values[0] ?? "") ? ("code" as const) : ("names" as const)}];
    });
  }

  cellNotes(dimensions: readonly Dimension[]): CellNote[] {
    return [...this.all("CELLNOTEX"), ...this.all("CELLNOTE")].flatMap(({subkeys, values}) => {
      if (subkeys.length !== dimensions.length) return [];
      const categories = subkeys.map((subkey, i) => {
        if (subkey === "*") return null;
        return dimensions[i]!.categories.findIndex(({code, names}) => names.includes(subkey) || code === subkey);
      });
      return categories.includes(-1) ? [] : [{categories, text: clean(values.join(" "))}];
    });
  }
}

/** A text without the sign that ends a line in PX. */
function clean(text: string): string {
  return text.replace(/#+/g, " ").replace(/\s+/g, " ").trim();
}
