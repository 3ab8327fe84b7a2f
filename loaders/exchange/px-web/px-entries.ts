/** One entry of a PX file: `KEYWORD[language]("subkey",…)=value;`. */
export interface PxEntry {
  readonly keyword: string;
  readonly language: string | null;
  readonly subkeys: readonly string[];
  /** The texts of the value; of unquoted words such as YES or 2 each is one. */
  readonly values: readonly string[];
  readonly line: number;
}

/** Where a PX file breaks off being one. */
export class PxSyntaxError extends Error {
  readonly line: number;
  /** What stands there. */
  readonly found: string;

  constructor(line: number, found: string) {
    super(`line ${String(line)}: ${found}`);
    this.name = "PxSyntaxError";
    this.line = line;
    this.found = found;
  }
}

/** The header of a PX file and where its data begin. */
export interface PxHeader {
  readonly entries: readonly PxEntry[];
  /** The position behind `DATA=`. */
  readonly dataAt: number;
  readonly dataLine: number;
}

const keyShape = /^[A-Z][A-Z0-9_-]*$/i;

/**
 * Reads the entries of a PX file up to its data. Texts in quotes that follow each other without a comma are parts of one: the format
 * knows lines of 256 characters at most.
 * @throws PxSyntaxError where an entry is not whole
 */
export function readPxHeader(text: string): PxHeader {
  const entries: PxEntry[] = [];
  const reader = new Reader(text);
  for (;;) {
    reader.skipSpace();
    if (reader.atEnd()) throw new PxSyntaxError(reader.line, "");
    const line = reader.line;
    const keyword = reader
      .until(/[[(=;"]/)
      .trim()
      .toUpperCase();
    if (!keyShape.test(keyword)) throw new PxSyntaxError(line, reader.shown(keyword));
    const language = reader.take("[") ? reader.closing("]") : null;
    const subkeys = reader.take("(") ? reader.texts(")") : [];
    reader.skipSpace();
    if (!reader.take("=")) throw new PxSyntaxError(reader.line, reader.shown(keyword));
    if (keyword === "DATA") return {entries, dataAt: reader.at, dataLine: reader.line};
    entries.push({keyword, language: language?.replace(/"/g, "") ?? null, subkeys, values: reader.texts(";"), line});
  }
}

/** The tokens of the data, with the line of each: numbers, and texts in quotes without these. Ends at the semicolon or the end. */
export function* pxData(
  text: string,
  {dataAt, dataLine}: PxHeader
): Generator<{token: string; quoted: boolean; line: number}> {
  const token = /\n|"([^"]*)"|[^\s",;]+|;/g;
  token.lastIndex = dataAt;
  let line = dataLine;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [found, quoted] = match;
    if (found === "\n") line++;
    else if (found === ";") return;
    else yield {token: quoted ?? found, quoted: quoted !== undefined, line};
  }
}

/** A text read from its beginning to its end, with the line that is reached. */
class Reader {
  readonly #text: string;
  at = 0;
  line = 1;

  constructor(text: string) {
    this.#text = text;
  }

  atEnd(): boolean {
    return this.at >= this.#text.length;
  }

  #next(): string {
    const character = this.#text[this.at++] ?? "";
    if (character === "\n") this.line++;
    return character;
  }

  skipSpace(): void {
    while (/\s/.test(this.#text[this.at] ?? "")) this.#next();
  }

  take(sign: string): boolean {
    if (this.#text[this.at] !== sign) return false;
    this.at++;
    return true;
  }

  until(stop: RegExp): string {
    let found = "";
    while (!this.atEnd() && !stop.test(this.#text[this.at]!)) found += this.#next();
    return found;
  }

  closing(sign: string): string {
    const found = this.until(/[\]\n]/);
    if (!this.take(sign)) throw new PxSyntaxError(this.line, this.shown(found));
    return found;
  }

  /** Texts parted by commas up to a closing sign, each in quotes or a bare word such as `TLIST(A1)`. */
  texts(end: string): string[] {
    const texts: string[] = [];
    let current: string | null = null;
    for (;;) {
      this.skipSpace();
      if (this.atEnd()) throw new PxSyntaxError(this.line, "");
      if (this.take(end)) {
        if (current !== null) texts.push(current);
        return texts;
      }
      if (this.take(",")) {
        texts.push(current ?? "");
        current = null;
      } else if (this.take('"')) {
        const line = this.line;
        const quoted = this.until(/"/);
        if (!this.take('"')) throw new PxSyntaxError(line, this.shown(quoted));
        current = `${current ?? ""}${quoted.replace(/\r?\n/g, "")}`;
      } else {
        const line = this.line;
        const word = this.#word(end);
        if (word === "") throw new PxSyntaxError(line, this.shown(this.#text[this.at] ?? ""));
        current = `${current ?? ""}${word}`;
      }
    }
  }

  /** A bare word, with the brackets that belong to it. */
  #word(end: string): string {
    const word = this.until(end === ")" ? /[",)]/ : /[",;(]/).trimEnd();
    if (end === ")" || !this.take("(")) return word;
    const inner = this.until(/[);]/);
    if (!this.take(")")) throw new PxSyntaxError(this.line, this.shown(inner));
    return `${word}(${inner})`;
  }

  shown(found: string): string {
    return found.slice(0, 80);
  }
}
