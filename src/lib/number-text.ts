// How people write a number in a cell of text: with the signs of two manners, a mark before it, a percent sign, a footnote
// or words behind it. Readers of workbooks, of delimited text and of forms share it.

/** The sign that begins the decimals. */
export type DecimalSign = "," | ".";

/** The digits of a number without sign: read in one way, or in two where three digits follow one separator. */
export type Digits =
  | {
      readonly plain: string;
      readonly decimal: DecimalSign | null;
      /** Whether signs or spaces part its thousands. */
      readonly grouped?: true;
    }
  /** With its separator as the decimal sign, and with it between thousands. */
  | {readonly separator: DecimalSign; readonly fraction: string; readonly grouped: string};

/** What stands in a cell of text that holds one number. */
export interface NumberText {
  readonly digits: Digits;
  readonly negative: boolean;
  /** A bound or an approximation, by its sign. */
  readonly mark: "<" | ">" | "~" | null;
  /** The word that said what {@link mark} says, such as `khoảng`. */
  readonly spoken: string | null;
  readonly percent: boolean;
  /** The mark of a footnote behind the number, such as `¹`, `(*)` or `(1)`; never a digit of it. */
  readonly footnote: string | null;
  /** Words beside the number, such as `sơ bộ`. */
  readonly words: string | null;
}

/** Signs and words that mean the same; others, such as `dưới`, are not understood. */
const markWords = {khoảng: "~", "xấp xỉ": "~", about: "~", trên: ">", hơn: ">", "more than": ">", gần: "<", nearly: "<"} as const; // prettier-ignore
const spokenMark = new RegExp(`^(${Object.keys(markWords).join("|")}) +(?=\\d)`, "i");
const marks = {">": ">", "<": "<", "~": "~", "≈": "~"} as const;

/** Words with which offices begin a figure that is not final. */
const provisional =
  /^((?:số )?(?:sơ bộ|ước(?: tính| đạt| thực hiện)?)|prel\.?|preliminary|est\.?|estimated?)[ :]+(?=[<>~≈]? ?[-+]?\d)/i;

/** Raised and lowered digits and letters, and signs that only ever mark a footnote. */
const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻªº*†‡§¶①②③④⑤⑥⑦⑧⑨⁽⁾⁺⁻₍₎";
const footnoteEnd = new RegExp(
  `(?:[${raised}][${raised}, ]*|[([]\\s?(?:\\*+|\\d{1,2}|[a-z]{1,2})\\s?[)\\]]|\\s(?:\\d{1,2}|[a-z])\\))$`,
  "iu"
);
const wordsEnd = /\(([^()]{1,200})\)$/;
const shape = /^([<>~≈]?) ?([+-]?) ?([\d., ]*\d)$/;

/** Nobody types more than this around a number. */
const longest = 300;

/** Letters of double width, as East Asian keyboards type them, and what cannot be seen. */
const wide = /[\uff01-\uff5e]/g;
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** A text with one kind of minus sign and of space, nothing invisible, and nothing around it. */
export function plainTyping(text: string): string {
  // Most cells are plain already.
  if (/^[\x21-\x7e]*(?: [\x21-\x7e]+)*$/.test(text) && !text.startsWith(" ")) return text;
  return text
    .normalize("NFC")
    .replace(wide, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(unseen, "")
    .replace(/[\u2010-\u2013\u2212\ufe63]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * What a text says as a number, or null where it is none: `≈ 12,5% (sơ bộ)`, `1 234¹`. Nothing is guessed: digits that can
 * be read in two ways keep both readings.
 */
export function readNumberText(typed: string): NumberText | null {
  if (typed.length > longest || !/[\d\uff10-\uff19]/.test(typed)) return null;
  if (/^\d+$/.test(typed)) return {...bareNumber, digits: {plain: typed, decimal: null}};
  const text = plainTyping(typed);
  // Nothing stands behind a last digit, and no word before a first one: most numbers need not be searched for either.
  const {rest, ...behind} = /\d$/.test(text) ? {...nothingBehind, rest: text} : withoutEnd(text);
  const status = /^\p{L}/u.test(rest) ? (provisional.exec(rest)?.[1] ?? null) : null;
  const bare = status === null ? rest : rest.slice(status.length).replace(/^[ :]+/, "");
  const spoken = /^\p{L}/u.test(bare) ? (spokenMark.exec(bare)?.[1] ?? null) : null;
  const spokenAs = spoken === null ? "" : markWords[spoken.toLowerCase() as keyof typeof markWords];
  const match = shape.exec(spokenAs + bare.slice(spoken?.length ?? 0).replace(/^ +/, spoken === null ? " " : ""));
  if (!match) return null;
  const [, mark = "", sign = "", written = ""] = match;
  const digits = readDigits(written);
  if (!digits) return null;
  const words = [status, behind.words].filter((part) => part !== null).join("; ");
  return {
    digits,
    negative: sign === "-",
    mark: mark === "" ? null : marks[mark as keyof typeof marks],
    spoken,
    percent: behind.percent,
    footnote: behind.footnote,
    words: words === "" ? null : words
  };
}

const nothingBehind = {percent: false, footnote: null, words: null} as const;
const bareNumber = {...nothingBehind, negative: false, mark: null, spoken: null} as const;

/** What stands behind the digits, in whatever order, and the text without it. */
function withoutEnd(text: string): Pick<NumberText, "percent" | "footnote" | "words"> & {readonly rest: string} {
  let rest = text;
  let percent = false;
  let words: string | null = null;
  let footnote: string | null = null;
  // Two footnotes, a percent sign and words; whoever writes more has written no number.
  for (let parts = 0; parts < 4; parts++) {
    const note = footnoteEnd.exec(rest)?.[0];
    const said = note === undefined ? wordsEnd.exec(rest) : null;
    if (note !== undefined) {
      rest = rest.slice(0, -note.length);
      footnote = note.trim() + (footnote ?? "");
    } else if (said && words === null) {
      rest = rest.slice(0, -said[0].length);
      words = said[1]!.trim();
    } else if (rest.endsWith("%") && !percent) {
      rest = rest.slice(0, -1);
      percent = true;
    } else break;
    rest = rest.trimEnd();
  }
  return {rest, percent, words, footnote};
}

const bothKinds = [
  [/^\d{1,3}([. ])\d{3}(?:\1\d{3})*,\d+$/, ","],
  [/^\d{1,3}([, ])\d{3}(?:\1\d{3})*\.\d+$/, "."]
] as const;

/** Which separator groups thousands and which begins the decimals; null where the digits are no number. */
function readDigits(digits: string): Digits | null {
  if (/^\d+$/.test(digits)) return {plain: digits, decimal: null};
  const single = /^(\d+)([.,])(\d+)$/.exec(digits);
  if (single) return readSingle(single[1]!, single[2] === "," ? "," : ".", single[3]!);
  // Separators of both kinds: the last one begins the decimals, the others must group by three.
  for (const [grouped, decimal] of bothKinds) {
    if (!grouped.test(digits)) continue;
    const [whole = "", fraction = ""] = digits.split(decimal);
    return {plain: `${whole.replace(/\D/g, "")}.${fraction}`, decimal, grouped: true};
  }
  // Groups of three more than once, or parted by spaces, can only be thousands.
  if (/^\d{1,3}(?: \d{3})+$/.test(digits)) return {plain: digits.replace(/\D/g, ""), decimal: null, grouped: true};
  const several = /^\d{1,3}([.,])\d{3}(?:\1\d{3})+$/.exec(digits);
  if (several) return {plain: digits.replace(/\D/g, ""), decimal: several[1] === "." ? "," : ".", grouped: true};
  return null;
}

function readSingle(whole: string, sign: DecimalSign, fraction: string): Digits {
  // Three digits after one separator are thousands or decimals, unless no thousands could be written so.
  if (fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole)) {
    return {separator: sign, fraction: `${whole}.${fraction}`, grouped: `${whole}${fraction}`};
  }
  return {plain: `${whole}.${fraction}`, decimal: sign};
}

/** The number of a text, or null where it can be read in two ways and nobody says which sign begins the decimals. */
export function numberOf(text: NumberText, decimal: DecimalSign): number;
export function numberOf(text: NumberText, decimal: DecimalSign | null): number | null;
export function numberOf({digits, negative}: NumberText, decimal: DecimalSign | null): number | null {
  if (!("plain" in digits) && decimal === null) return null;
  const plain = "plain" in digits ? digits.plain : digits.separator === decimal ? digits.fraction : digits.grouped;
  const value = Number(plain);
  return negative && value !== 0 ? -value : value;
}

const noFigure =
  /^(?:\.{1,4}|…|-{1,3}|—|x|:|n\/?a|n\.a\.?|nan|null|#(?:n\/a|ref!|div\/0!|value!|name\?|null!|num!)|\/+|\(?\*+\)?|\((?:-|x|\.{2,3})\))$/i;

/** What such a mark begins with; most texts are known by it to be none. */
const mayBegin = /^[\s.…\-\u2010-\u2015\u2212xX:nN#/*(\ufe63\uff0d]/;

/** Whether a text is one of the marks by which offices say that there is no figure: `...`, `-`, `–`, `x`, `:`, `(*)`. */
export function marksNoFigure(text: string): boolean {
  return text.length < 10 && mayBegin.test(text) && noFigure.test(plainTyping(text));
}
