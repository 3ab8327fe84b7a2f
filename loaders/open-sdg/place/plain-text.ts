const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  rsquo: "’",
  lsquo: "‘",
  ldquo: "“",
  rdquo: "”"
};

/** The words of a text that may hold HTML, on one line, without what no reader sees. */
export function plainText(given: string): string {
  return lineOf(
    given
      .replaceAll(/<(?:script|style)\b[^]*?<\/(?:script|style)>/gi, " ")
      .replaceAll(/<[a-z/!][^<>]{0,2000}>/gi, " ")
      .replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) =>
        entityOf(whole, decimal as string | undefined, hex as string | undefined, name as string | undefined)
      )
  );
}

function entityOf(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
  const code = decimal !== undefined ? Number(decimal) : parseInt(hex ?? "", 16);
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : " ";
}

/** The same, no longer than a cell may be. */
export function cellOf(text: string): string {
  return lineOf(text.slice(0, longestCell));
}

/** A text as a cell may hold it: without control characters, in one piece. */
export function lineOf(text: string): string {
  return text
    .replaceAll(/[\p{Bidi_Control}\u2028\u2029\ufffe\uffff]/gu, "")
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim();
}

/** A cell that a spreadsheet can hold. */
export const longestCell = 32_000;
