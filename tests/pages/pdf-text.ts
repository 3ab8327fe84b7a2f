import {inflateSync} from "node:zlib";

/** A page of a printed file: its words in the order in which they are drawn, and its size in points. */
export interface PrintedPage {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Reads what Chromium prints, and no more of the format than Chromium writes: pages whose fonts say which letters their
 * glyphs stand for. Words that are drawn apart are set apart by a space.
 */
export function printedPages(pdf: Buffer): PrintedPage[] {
  const objects = new Map(
    [...pdf.toString("latin1").matchAll(/(\d+) 0 obj\s([^]*?)endobj/g)].map(([, id, body]) => [Number(id), body ?? ""])
  );
  const textOf = (id: number): string => {
    const body = objects.get(id) ?? "";
    const start = /stream\r?\n/.exec(body);
    if (start === null) throw new Error(`object ${String(id)} holds no stream`);
    // The length is said beforehand: what is packed may hold any bytes, line ends among them.
    const from = start.index + start[0].length;
    const packed = body.slice(from, from + Number(/\/Length (\d+)/.exec(body)?.[1]));
    return inflateSync(Buffer.from(packed, "latin1")).toString("latin1");
  };
  const lettersOf = (font: number): ReadonlyMap<string, string> => {
    const id = /\/ToUnicode (\d+)/.exec(objects.get(font) ?? "")?.[1];
    return id === undefined ? new Map() : readLetters(textOf(Number(id)));
  };
  return [...objects.values()]
    .filter((body) => /\/Type \/Page\b/.test(body))
    .map((body) => {
      const [, width = "0", height = "0"] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(body) ?? [];
      const fonts = new Map(
        [...body.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [name, lettersOf(Number(id))])
      );
      const content = textOf(Number(/\/Contents (\d+)/.exec(body)?.[1]));
      return {text: readContent(content, fonts), width: Math.round(Number(width)), height: Math.round(Number(height))};
    });
}

/** What the glyphs of a font stand for, one by one and in ranges. */
function readLetters(map: string): Map<string, string> {
  const letters = new Map<string, string>();
  const letter = (hex: string) => Buffer.from(hex, "hex").swap16().toString("utf16le");
  for (const [, list = ""] of map.matchAll(/beginbfchar([^]*?)endbfchar/g)) {
    for (const [, glyph = "", code = ""] of list.matchAll(/<(\w+)> <(\w+)>/g)) letters.set(glyph, letter(code));
  }
  for (const [, list = ""] of map.matchAll(/beginbfrange([^]*?)endbfrange/g)) {
    for (const [, from = "", to = "", code = ""] of list.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      for (let i = 0; i <= parseInt(to, 16) - parseInt(from, 16); i++) {
        letters.set(hex(parseInt(from, 16) + i, from.length), letter(hex(parseInt(code, 16) + i, 4)));
      }
    }
  }
  return letters;
}

const hex = (value: number, digits: number) => value.toString(16).toUpperCase().padStart(digits, "0");

function readContent(content: string, fonts: ReadonlyMap<string | undefined, ReadonlyMap<string, string>>): string {
  let letters: ReadonlyMap<string, string> = new Map();
  let text = "";
  for (const [, font, glyphs, end] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<((?:[0-9A-F]{2})+)>|\b(ET)\b/g)) {
    if (font !== undefined) letters = fonts.get(font) ?? new Map();
    else if (end !== undefined) text += " ";
    else
      text += codesIn(glyphs ?? "", letters)
        .map((glyph) => letters.get(glyph) ?? "")
        .join("");
  }
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

/** The codes of a run of glyphs: two bytes each, or one in a font whose letters are drawn, as a face made bold by the browser is. */
function codesIn(glyphs: string, letters: ReadonlyMap<string, string>): readonly string[] {
  const [known = "0000"] = letters.keys();
  return glyphs.match(new RegExp(`.{${String(known.length)}}`, "g")) ?? [];
}
