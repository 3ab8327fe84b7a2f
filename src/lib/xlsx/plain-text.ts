/**
 * A text as a person typed it: Excel writes characters that XML cannot hold as `_x000D_`, and an underscore that would
 * look like one as `_x005F_`. Line ends become LF, letters are composed (NFC).
 */
export function plainText(stored: string): string {
  return stored
    .replace(/_x([0-9A-F]{4})_/gi, (_match, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\r\n?/g, "\n")
    .normalize("NFC");
}
