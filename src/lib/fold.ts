const dashes = /[‐‑‒–—−]/u;

// Texts are compared in two ways: without diacritics (`fold` and what is made of it), as readers type and codes are made, and
// with them but without regard to capitals (`withoutCase`), where `bo` must not be taken for `bò`.

/**
 * A text for comparing: small letters without any diacritics, `đ` as `d`, every dash a hyphen, whatever its normal form. One
 * character of NFC gives one character, so that a place in the folded text is the same place in the printed one.
 */
export function fold(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\P{ASCII}/gu, foldCharacter)
    .toLowerCase();
}

const foldedCharacters = new Map<string, string>();

/** Folded letters are kept: a plan has few different ones, and normalising each anew takes seconds. */
function foldCharacter(character: string): string {
  const known = foldedCharacters.get(character);
  if (known !== undefined) return known;
  const base = dashes.test(character) ? "-" : /[đðɖ]/iu.test(character) ? "d" : character.normalize("NFD").charAt(0);
  const folded = base.length === character.length ? base : character;
  foldedCharacters.set(character, folded);
  return folded;
}

/** The words of a text, folded: what is left when case, diacritics and punctuation do not count. */
export function foldedWords(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a text in plain letters and digits alone: what codes, file names and addresses are made of. */
export function plainWords(text: string): readonly string[] {
  return (
    fold(text)
      .replace(/\p{M}/gu, "")
      .match(/[a-z0-9]+/g) ?? []
  );
}

/** A text for comparing with its diacritics: small letters, one space between words. */
export function withoutCase(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}

/** Letters that look like Đ and are others: Ð of Icelandic and Ɖ of Ewe, which keyboards and old fonts put in its place. */
const likeD = /[ÐƉðɖ]/gu;
/** What cannot be seen in a text: soft hyphens, spaces without width, marks of direction. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu;

/** A raised number behind a word is a footnote, unless it makes a square or a cube of a unit. */
const footnote = /(?<!(?:^|[^\p{L}])[kcdm]?m) ?[⁰¹²³⁴-⁹⁽⁾]+$/u;

/**
 * A text as another spelling of itself is compared with it: one space of one kind between words, nothing that cannot be seen, no footnote,
 * tone marks in one place, and Đ for the letters that look like it. Capitals and diacritics count.
 */
export function plainSpelling(text: string): string {
  if (/^[\x21-\x7e]*$/.test(text)) return text;
  const plain = text.normalize("NFC").replace(unseen, "").replace(/\s+/gu, " ").trim().replace(footnote, "");
  return alignTones(withD(plain));
}

function withD(text: string): string {
  return text.replace(likeD, (letter) => (letter === letter.toLowerCase() ? "đ" : "Đ"));
}

const newer = ["oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"];
const older = ["òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"];
const olderOf = new Map(newer.map((vowels, index) => [vowels, older[index]!]));
const openSyllable = new RegExp(`(?<!q)(?:${newer.join("|")})(?!\\p{L})`, "giu");

/**
 * The text with tone marks where the older school puts them (`hòa`, not `hoà`), so that the two ways to write a syllable
 * compare equal. Only open syllables differ (`hoàn` has one spelling), and `qu` is a consonant (`quý` has one).
 */
export function alignTones(text: string): string {
  return text.replace(openSyllable, (vowels) => inCaseOf(vowels, olderOf.get(vowels.toLowerCase())!));
}

/** A word of the same length with capitals in the places where another has them. */
export function inCaseOf(model: string, word: string): string {
  const letters = Array.from(word);
  return Array.from(model, (letter, index) => {
    const same = letters[index] ?? "";
    return letter === letter.toLowerCase() ? same : same.toUpperCase();
  }).join("");
}

/** A text made comparable, with the way back to the text as printed. */
export interface Searchable {
  /** Small letters without diacritics. */
  readonly folded: string;
  /** The same letters with their diacritics, tone marks in one place; as long as `folded`, place by place. */
  readonly exact: string;
  /** Where each character of `folded` begins in the printed text; one more entry for the end. */
  readonly starts: readonly number[];
}

/**
 * Prepares a text for the search, whatever its normal form. White space of any kind and length is one space, and a
 * capital I that stands for an l is read as one: inside a word, or before a vowel with a mark, where no I begins a word.
 */
export function searchable(text: string): Searchable {
  // The vowels and finals of a Korean syllable join the consonant before them as marks join a letter.
  const clusters = [...text.matchAll(/\P{M}[\p{M}\u1160-\u11ff]*|\p{M}+/gsu)].map((match) => match[0]);
  let folded = "";
  let exact = "";
  let at = 0;
  const starts: number[] = [];
  for (const [i, cluster] of clusters.entries()) {
    const printed = withD(cluster.normalize("NFC"));
    const space = /^\s/u.test(printed);
    if (!space || !folded.endsWith(" ")) {
      const read = space ? " " : printed === "I" && standsForL(clusters[i - 1], clusters[i + 1]) ? "l" : printed;
      const bare = fold(read).replace(/\p{M}/gu, "") || "?";
      // A character whose two forms differ in length is compared without its marks.
      const marked = read.toLowerCase().replace(dashes, "-");
      folded += bare;
      exact += marked.length === bare.length ? marked : bare;
      while (starts.length < folded.length) starts.push(at);
    }
    at += cluster.length;
  }
  starts.push(text.length);
  return {folded, exact: alignTones(exact), starts};
}

function standsForL(before: string | undefined, after: string | undefined): boolean {
  if (after === undefined || !/^\p{Ll}/u.test(after)) return false;
  const next = after.normalize("NFC");
  return (before !== undefined && /^\p{Ll}/u.test(before)) || (fold(next) !== next && /^[aeiouy]/u.test(fold(next)));
}
