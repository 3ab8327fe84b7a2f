import {decodeText} from "../read/decode.js";
import type {Ledger} from "./account.js";

const byLanguage: Readonly<Record<string, string>> = {
  cs: "windows-1250",
  hr: "windows-1250",
  hu: "windows-1250",
  pl: "windows-1250",
  ro: "windows-1250",
  sk: "windows-1250",
  sl: "windows-1250",
  sq: "windows-1250",
  et: "windows-1257",
  lt: "windows-1257",
  lv: "windows-1257",
  az: "windows-1254",
  tr: "windows-1254",
  vi: "windows-1258"
};

const byScript: Readonly<Record<string, string>> = {
  Latn: "windows-1252",
  Cyrl: "windows-1251",
  Grek: "windows-1253",
  Hebr: "windows-1255",
  Arab: "windows-1256",
  Thai: "windows-874"
};

/** The encoding that programs for Windows wrote a language in before UTF-8; null where they had none. */
export function windowsEncoding(language: string): string | null {
  try {
    const locale = new Intl.Locale(language).maximize();
    return (locale.script === "Latn" ? byLanguage[locale.language] : null) ?? byScript[locale.script ?? ""] ?? null;
  } catch {
    return null;
  }
}

/**
 * The text of a file: UTF-8 as it should be, UTF-16 where a mark says so, or what Windows wrote the first language in that
 * has an encoding of its own; the account names the last two. Line ends become LF, and letters NFC.
 */
export function textOf(bytes: Uint8Array, file: string, languages: readonly string[], ledger: Ledger): string | null {
  const decoded = decodeText(bytes, file);
  if (decoded.text !== undefined) return decoded.text;
  const {line, value} = decoded.problem;
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe ? "utf-16be" : null;
  const label = value === "UTF-16" ? wide : value === "NUL" ? null : encodingOf(languages);
  if (label === null) {
    ledger.leave("files", value === "NUL" ? "binary" : "unknown_encoding", {file, line}, value);
    return null;
  }
  ledger.alter("files", "other_encoding", {file, line}, label);
  return new TextDecoder(label).decode(bytes).replace(/\r\n?/g, "\n").normalize("NFC");
}

function encodingOf(languages: readonly string[]): string | null {
  const encodings = languages.map(windowsEncoding).filter((encoding) => encoding !== null);
  // English alone never needs another encoding, so that a second language decides.
  return encodings.find((encoding) => encoding !== "windows-1252") ?? encodings[0] ?? null;
}
