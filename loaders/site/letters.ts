/*
 * What the site's own fonts hold. A page of the tests looks for letters of the built site that stand in neither list.
 */

const ascii = Array.from({length: 0x7f - 0x20}, (_, i) => String.fromCharCode(0x20 + i));

const toneMarks = ["\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];

/** Every vowel with every tone, and đ, as one sign each. */
const vietnamese = [
  "đ",
  ...Array.from("aăâeêioôơuưy").flatMap((vowel) => ["", ...toneMarks].map((tone) => (vowel + tone).normalize("NFC")))
].flatMap((letter) => [letter, letter.toUpperCase()]);

/** What French has besides. */
const french = Array.from("çëïîûüÿœæ").flatMap((letter) => [letter, letter.toUpperCase()]);

/** Marks on their own: who types a letter in parts sees it like the others. */
const marks = [...toneMarks, "\u0302", "\u0306", "\u031b"];

const signs = Array.from("\u00a0\u00ad–—‘’“”„…‹›«»·•×÷±−≈≠≤≥°‰§©²³₀₁₂₫€½");

/** The letters and signs that the site's fonts hold. */
export const letters: string = [...new Set([...ascii, ...vietnamese, ...french, ...marks, ...signs])].join("");

/**
 * Signs that the site writes and Be Vietnam Pro does not have: the reader's machine draws them. They are shapes, and letters of
 * formulas, to which no word is joined.
 */
export const signsOfTheMachine = "\u202f↑↓→◆○●◐▸▾⌘√ρₙ";
