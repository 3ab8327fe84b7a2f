import {type EngineErrorKind} from "../../model/explorer.js";

/** An error of the engine, read apart. */
export interface EngineError {
  readonly kind: EngineErrorKind;
  /** The name that it is about, where there is one. */
  readonly name: string | null;
  /** What the engine itself proposes. */
  readonly candidates: readonly string[];
  /** Place in the statement, in UTF-16 units; null where the engine names none. */
  readonly at: number | null;
  /** The engine's own words. */
  readonly words: string;
}

/** Reads what the engine says of a failed statement: in parts, where it says it as JSON, else in one text. */
export function readEngineError(message: string, sql: string): EngineError {
  const parts = partsOf(message) ?? proseOf(message);
  const words = (parts.exception_message ?? message).replace(/\n+LINE \d+:[^]*$/, "").trim();
  const position = Number(parts.position ?? Number.NaN);
  const name = parts.name ?? nameIn(words);
  return {
    kind: kindOf(parts, words, name),
    name,
    candidates: candidatesIn(parts, words),
    at: Number.isInteger(position) ? unitsOf(sql, position) : placeIn(message, sql),
    words
  };
}

type Parts = Readonly<
  Partial<
    Record<
      "exception_type" | "exception_message" | "error_subtype" | "name" | "position" | "candidates" | "type",
      string
    >
  >
>;

function partsOf(message: string): Parts | null {
  const start = message.indexOf("{");
  if (start < 0) return null;
  try {
    const read: unknown = JSON.parse(message.slice(start));
    return typeof read === "object" && read !== null ? read : null;
  } catch {
    return null;
  }
}

/** What the engine says while it binds a statement that was sent, it says in prose whatever the settings are. */
function proseOf(message: string): Parts {
  const {type, words} = /^(?:Error: )?(?<type>[A-Z][\w -]*?) Error: (?<words>[^]*)$/.exec(message)?.groups ?? {};
  return type === undefined || words === undefined ? {} : {exception_type: type, exception_message: words};
}

const namePatterns = [
  /at or near "(?<name>[^"]+)"/,
  /(?:Table|View|Function) with name "?(?<name>.+?)"? does not exist/,
  /Function with name "(?<name>[^"]+)" is not in the catalog/,
  /Referenced (?:column|table) "(?<name>[^"]+)"/,
  /does not have a column named "(?<name>[^"]+)"/,
  /given name and argument types '(?<name>\w+)\(/,
  /Ambiguous reference to column name "(?<name>[^"]+)"/,
  /column "(?<name>[^"]+)" must appear in the GROUP BY clause/
] as const;

function nameIn(words: string): string | null {
  for (const pattern of namePatterns) {
    const name = pattern.exec(words)?.groups?.name;
    if (name !== undefined) return name;
  }
  return null;
}

function candidatesIn({candidates}: Parts, words: string): string[] {
  const listed = candidates ?? /Candidate bindings: *:? *(?<list>.+)/.exec(words)?.groups?.list ?? "";
  return listed.split(",").flatMap((name) => {
    const plain = name.trim().replaceAll('"', "");
    return plain === "" ? [] : [plain.slice(plain.lastIndexOf(".") + 1)];
  });
}

/** The place that a caret points at below an excerpt of the statement; long lines are shown from their middle. */
function placeIn(message: string, sql: string): number | null {
  const found = /\nLINE (?<line>\d+): (?<excerpt>.*)\n(?<room> *)\^/.exec(message)?.groups;
  if (!found) return null;
  const {line = "", excerpt = "", room = ""} = found;
  const lines = sql.split("\n");
  const before = lines.slice(0, Number(line) - 1).join("\n").length + (Number(line) > 1 ? 1 : 0);
  const cut = excerpt.startsWith("...") ? 3 : 0;
  const start = lines[Number(line) - 1]?.indexOf(excerpt.slice(cut).replace(/\.\.\.$/, "")) ?? -1;
  const column = room.length - `LINE ${line}: `.length - cut;
  return start < 0 || column < 0 ? null : before + start + column;
}

const memoryWords =
  /out of memory|memory access out of bounds|could not allocate|allocation failed|Maximum call stack|^Aborted/i;

function kindOf(parts: Parts, words: string, name: string | null): EngineErrorKind {
  const {exception_type: exception = "", error_subtype: subtype} = parts;
  if (memoryWords.test(`${exception} ${words}`)) return "memory";
  if (exception === "Interrupt" || exception === "INTERRUPT" || /^Interrupted/i.test(words)) return "cancelled";
  if (exception === "Permission") return "outside";
  if (exception === "Parser") return "syntax";
  if (exception === "Conversion") return "conversion";
  if (subtype === "COLUMN_NOT_FOUND" || /^Referenced (?:column|table)|does not have a column named/.test(words)) {
    return "no_column";
  }
  if (subtype === "NO_MATCHING_FUNCTION" || words.startsWith("No function matches")) return "arguments";
  // The engine would have it loaded from another host.
  if (/is not in the catalog, but it exists in the \w+ extension/.test(words)) return "extension";
  if (/^[\w ]*Function with name/.test(words)) return "no_function";
  if (subtype === "MISSING_ENTRY" || /^(?:Table|View) with name/.test(words)) {
    // The engine takes a quoted address for the name of a table.
    return /:\/\/|\.(?:csv|tsv|parquet|json|arrow|db|xlsx)$/i.test(name ?? "") ? "outside" : "no_table";
  }
  if (words.includes("GROUP BY clause")) return "grouping";
  return words.startsWith("Ambiguous") ? "ambiguous" : "other";
}

/** The engine counts bytes of UTF-8; texts here are counted in UTF-16 units. */
function unitsOf(sql: string, bytes: number): number {
  let counted = 0;
  let units = 0;
  for (const character of sql) {
    if (counted >= bytes) break;
    const code = character.codePointAt(0)!;
    counted += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    units += character.length;
  }
  return units;
}
