const longest = 60;

/** A word in small letters, figures and hyphens of a text, or blank where its script has none of these. */
export function codeOf(text: string): string {
  const words = text.replaceAll("%", " ");
  // A sign that stands alone is a word.
  return withoutMarks(/[\p{L}\p{N}]/u.test(words) ? words : text.replaceAll("%", "percent"))
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, "");
}

/** A text without the marks of its letters, as English texts print a Vietnamese name. */
export function withoutMarks(text: string): string {
  return text.normalize("NFKD").replaceAll("đ", "d").replaceAll("Đ", "D").replaceAll(/\p{M}/gu, "");
}

/** Gives each text a code of its own, always the same one, in the order in which they are asked for. */
export class Codes {
  readonly #byText = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #otherwise: string;

  /** @param otherwise what a code begins with where the text has no Latin letter, such as `value` */
  constructor(otherwise: string) {
    this.#otherwise = otherwise;
  }

  /** @param wanted the code that a new text is given, where that is free */
  of(text: string, wanted: string = codeOf(text)): string {
    const known = this.#byText.get(text);
    if (known !== undefined) return known;
    const plain = wanted;
    const base = plain === "" ? this.#otherwise : plain;
    let code = plain === "" ? `${base}-1` : base;
    for (let i = 2; this.#taken.has(code); i++) code = `${base}-${String(i)}`;
    this.#taken.add(code);
    this.#byText.set(text, code);
    return code;
  }

  /** The texts that have a code, in order. */
  get texts(): readonly (readonly [text: string, code: string])[] {
    return [...this.#byText];
  }
}
