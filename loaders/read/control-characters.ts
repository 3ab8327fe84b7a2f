// What no reader sees: control characters, what turns the direction of reading, line ends of Unicode, and what is no character.
const control = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufffe\uffff]/gu;
const ofCell = /[^\P{Cc}\t\n\r]|[\p{Bidi_Control}\u2028\u2029\ufffe\uffff]/u;

/**
 * Whether a text holds a character that would be obeyed rather than read, or that makes it look like another one. Tabs and
 * the ends of lines are the reader's own.
 */
export function hasControl(text: string): boolean {
  return ofCell.test(text);
}

/** A text of a foreign file as it may reach a terminal, one line without the control characters of a hostile one. */
export function printable(text: string): string {
  return text.replace(control, "\u00b7");
}

/** A text in quotes, with such characters by their numbers, so that who has to remove one can find it. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(control, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
