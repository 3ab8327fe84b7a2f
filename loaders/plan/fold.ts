const dashes = /[‐‑‒–—−]/u;

/**
 * A text for comparing: small letters without any diacritics, `đ` as `d`, every dash a hyphen. One character in gives
 * one character out (the text must be NFC), so that a place in the folded text is the same place in the printed one.
 */
export function fold(text: string): string {
  return text.replace(/\P{ASCII}/gu, foldCharacter).toLowerCase();
}

const foldedCharacters = new Map<string, string>();

/** Folded letters are kept: a plan has few different ones, and normalising each anew takes seconds. */
function foldCharacter(character: string): string {
  const known = foldedCharacters.get(character);
  if (known !== undefined) return known;
  const base = dashes.test(character) ? "-" : /đ/iu.test(character) ? "d" : character.normalize("NFD").charAt(0);
  const folded = base.length === character.length ? base : character;
  foldedCharacters.set(character, folded);
  return folded;
}

/** The words of a text, folded: what is left when case, diacritics and punctuation do not count. */
export function foldedWords(text: string): readonly string[] {
  return fold(text.normalize("NFC")).match(/[\p{L}\p{N}]+/gu) ?? [];
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

/** An identifier made of a name: folded words joined by underscores, as `so_y_te`. */
export function slug(name: string): string {
  return foldedWords(name).join("_");
}
