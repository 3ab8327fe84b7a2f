/** The upper half of code page 850, in which PX files for DOS were written. */
const codePage850 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0";

/**
 * Decodes a PX file: as UTF-8 where it is that, else by its CODEPAGE, else as its CHARSET says (ANSI is the code page of Windows, none
 * the one of DOS). Letters come out composed (NFC), lines end in LF.
 * @returns the text, or the code page that nobody knows
 */
export function decodePx(bytes: Uint8Array): {readonly text: string} | {readonly codePage: string} {
  const content = bytes.subarray(0, endOf(bytes));
  const utf8 = decode(content, "utf-8", true);
  if (utf8 !== null) return {text: tidy(utf8)};
  const header = valueOf(latin1(content.subarray(0, 20_000)));
  const codePage = header("CODEPAGE") ?? (/^ansi$/i.test(header("CHARSET") ?? "") ? "windows-1252" : "cp850");
  if (/^(?:cp|ibm)?-?850$/i.test(codePage)) return {text: tidy(fromCodePage850(content))};
  const text = decode(content, codePage, false);
  return text === null ? {codePage} : {text: tidy(text)};
}

/** Some servers end what they send with bytes of zero. */
function endOf(bytes: Uint8Array): number {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  return end;
}

function decode(bytes: Uint8Array, label: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(/^\d{4}$/.test(label) ? `windows-${label}` : label, {fatal}).decode(bytes);
  } catch {
    return null;
  }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}

/** Looks up keywords at the beginning of a file of which the letters are not known yet; the words asked for are ASCII. */
function valueOf(text: string): (keyword: string) => string | null {
  return (keyword) => new RegExp(`(?:^|[;\\s])${keyword}\\s*=\\s*"([^"]*)"\\s*;`, "i").exec(text)?.[1] ?? null;
}

function fromCodePage850(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : codePage850[byte - 0x80]!)).join("");
}

function tidy(text: string): string {
  return text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .normalize("NFC");
}
