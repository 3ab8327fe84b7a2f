/** How the letters of a run of text stand: above the line, below it, or on it. */
export type Raising = "superscript" | "subscript" | null;

/** What the property of a run says of its letters. */
export function raisingOf(stored: string | undefined): Raising {
  return stored === "superscript" || stored === "subscript" ? stored : null;
}

const plain = "0123456789+-=()abcdefghijklmnoprstuvwxyz";
const forms = {
  superscript: "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ",
  // Of letters below the line Unicode has a few only, and no footnote is one.
  subscript: "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎"
} as const;

/**
 * A run of text with its digits as they are seen: joined to the text before it, a raised 1 would turn 12,5 into 12,51. What
 * Unicode has no raised form of stays.
 */
export function raised(text: string, raising: Raising): string {
  if (raising === null) return text;
  return text.replace(/[-0-9+=()a-z]/g, (sign) => forms[raising].charAt(plain.indexOf(sign)) || sign);
}
