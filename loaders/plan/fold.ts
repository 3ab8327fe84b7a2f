const dashes = /[‐‑‒–—−]/u;

/**
 * A text for comparing: small letters without any diacritics, `đ` as `d`, every dash a hyphen. One character in gives
 * one character out (the text must be NFC), so that a place in the folded text is the same place in the printed one.
 */
export function fold(text: string): string {
  return Array.from(text, foldCharacter).join("");
}

function foldCharacter(character: string): string {
  if (dashes.test(character)) return "-";
  if (character === "đ" || character === "Đ") return "d";
  const base = character.normalize("NFD").charAt(0).toLowerCase();
  return base.length === character.length ? base : character;
}

/** The words of a text, folded: what is left when case, diacritics and punctuation do not count. */
export function foldedWords(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

const olderTones: readonly (readonly [string, string])[] = [
  ["oà", "òa"],
  ["oá", "óa"],
  ["oả", "ỏa"],
  ["oã", "õa"],
  ["oạ", "ọa"],
  ["oè", "òe"],
  ["oé", "óe"],
  ["oẻ", "ỏe"],
  ["oẽ", "õe"],
  ["oẹ", "ọe"],
  ["uỳ", "ùy"],
  ["uý", "úy"],
  ["uỷ", "ủy"],
  ["uỹ", "ũy"],
  ["uỵ", "ụy"]
];

/**
 * The text with tone marks where the older school puts them (`hòa`, not `hoà`), so that the two ways to write a syllable
 * compare equal. Only open syllables differ (`hoàn` has one spelling), and `qu` is a consonant (`quý` has one).
 */
export function alignTones(text: string): string {
  let aligned = text;
  for (const [newer, older] of olderTones) {
    const open = new RegExp(`(?<![qQ])${newer}(?!\\p{L})`, "gu");
    const openCapital = new RegExp(`(?<![qQ])${capitalised(newer)}(?!\\p{L})`, "gu");
    aligned = aligned.replace(open, older).replace(openCapital, capitalised(older));
  }
  return aligned;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** An identifier made of a name: folded words joined by underscores, as `so_y_te`. */
export function slug(name: string): string {
  return foldedWords(name).join("_");
}
