/** What the tables of a TrueType font say of it; lengths in ems. */
export interface FontTables {
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  /** How far each of its letters leads, by letter. */
  readonly widths: ReadonlyMap<string, number>;
}

/** Reads heads, widths and letters of a TrueType font; letters of its table of 16 bits, which every font has. */
export function readFontTables(bytes: Uint8Array): FontTables {
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, number>();
  for (let i = 0; i < font.getUint16(4); i++) {
    const entry = 12 + 16 * i;
    tables.set(String.fromCharCode(...bytes.subarray(entry, entry + 4)), font.getUint32(entry + 8));
  }
  const table = (name: string): number => {
    const place = tables.get(name);
    if (place === undefined) throw new Error(`the font has no table ${name}`);
    return place;
  };
  const em = font.getUint16(table("head") + 18);
  const measured = font.getUint16(table("hhea") + 34);
  const width = (glyph: number): number => font.getUint16(table("hmtx") + 4 * Math.min(glyph, measured - 1)) / em;
  const height = (at: number): number => font.getInt16(table("hhea") + at) / em;
  return {
    ascent: height(4),
    descent: -height(6),
    lineGap: height(8),
    widths: new Map([...glyphs(font, table("cmap"))].map(([letter, glyph]) => [letter, width(glyph)]))
  };
}

/** Letters and their glyphs. */
function* glyphs(font: DataView, cmap: number): Generator<[string, number]> {
  for (let i = 0; i < font.getUint16(cmap + 2); i++) {
    const at = cmap + font.getUint32(cmap + 8 + 8 * i);
    if (font.getUint16(at) !== 4) continue;
    const segments = font.getUint16(at + 6) / 2;
    const ends = at + 14;
    const starts = ends + 2 * segments + 2;
    const deltas = starts + 2 * segments;
    const offsets = deltas + 2 * segments;
    for (let segment = 0; segment < segments; segment++) {
      const value = (place: number): number => font.getUint16(place + 2 * segment);
      for (let code = value(starts); code <= value(ends) && code < 0xffff; code++) {
        const offset = value(offsets);
        const found = offset === 0 ? code : font.getUint16(offsets + 2 * segment + offset + 2 * (code - value(starts)));
        const glyph = found === 0 ? 0 : (found + value(deltas)) % 0x10000;
        if (glyph !== 0) yield [String.fromCharCode(code), glyph];
      }
    }
  }
}
