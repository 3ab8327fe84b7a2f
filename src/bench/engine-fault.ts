/** What an engine's error is about, as far as it can be told in the reader's language. */
export type FaultKind =
  | "syntax"
  | "no_table"
  | "no_column"
  | "no_function"
  | "arguments"
  | "conversion"
  | "ambiguous"
  | "grouping"
  | "outside"
  | "memory"
  | "cancelled"
  | "other";

/** An error of the engine, read apart. */
export interface EngineFault {
  readonly kind: FaultKind;
  /** The name that it is about, where there is one. */
  readonly name: string | null;
  /** What the engine itself proposes. */
  readonly candidates: readonly string[];
  /** Place in the statement, in UTF-16 units; null where the engine names none. */
  readonly at: number | null;
  /** The engine's own words. */
  readonly words: string;
}

/** Reads what the engine says of a failed statement; with `errors_as_json` it says it in parts. */
export function readFault(message: string, sql: string): EngineFault {
  const parts = partsOf(message);
  const words = (parts.exception_message ?? message).replace(/\nLINE \d+:[^]*$/, "").trim();
  const position = Number(parts.position ?? Number.NaN);
  return {
    kind: kindOf(parts, words),
    name: parts.name ?? /at or near "(?<near>[^"]+)"/.exec(words)?.groups?.near ?? null,
    candidates: (parts.candidates ?? "").split(",").flatMap((name) => (name.trim() === "" ? [] : [name.trim()])),
    at: Number.isInteger(position) ? unitsOf(sql, position) : null,
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

function partsOf(message: string): Parts {
  const start = message.indexOf("{");
  if (start < 0) return {};
  try {
    const read: unknown = JSON.parse(message.slice(start));
    return typeof read === "object" && read !== null ? read : {};
  } catch {
    return {};
  }
}

function kindOf({exception_type: exception = "", error_subtype: subtype, type = ""}: Parts, words: string): FaultKind {
  if (
    /out of memory|memory access out of bounds|could not allocate|allocation failed|Maximum call stack|^Aborted/i.test(
      `${exception} ${words}`
    )
  )
    return "memory";
  if (exception === "Interrupt" || /^Interrupted|query was cancell?ed/i.test(words)) return "cancelled";
  if (exception === "Permission") return "outside";
  if (exception === "Parser") return "syntax";
  if (exception === "Conversion") return "conversion";
  if (subtype === "COLUMN_NOT_FOUND") return "no_column";
  if (subtype === "NO_MATCHING_FUNCTION") return "arguments";
  if (subtype === "MISSING_ENTRY") return type.includes("Function") ? "no_function" : "no_table";
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

/** The known name that is closest to a mistyped one, where one is close enough to be meant. */
export function closest(name: string, known: readonly string[]): string | null {
  const wanted = name.toLowerCase();
  const [best] = known
    .map((candidate) => ({candidate, edits: distance(wanted, candidate.toLowerCase())}))
    .sort((a, b) => a.edits - b.edits);
  return best && best.edits <= Math.max(1, Math.floor(wanted.length / 3)) ? best.candidate : null;
}

/** Edits that turn one text into the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}
