import {zlibSync} from "fflate";
import {crc32} from "../../../lib/xlsx/crc32.js";

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** A picture of red, green, blue and opacity, eight bits each, as PNG; see https://www.w3.org/TR/png-3/. */
export function pngOf({width, height, data}: Pick<ImageData, "width" | "height" | "data">): Uint8Array {
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // Eight bits, colours with opacity; one way to pack, one to filter, no interlacing.
  head.set([8, 6, 0, 0, 0], 8);
  const line = width * 4;
  const lines = new Uint8Array(height * (line + 1));
  // Each line says first how it is filtered: not at all.
  for (let y = 0; y < height; y++) lines.set(data.subarray(y * line, (y + 1) * line), y * (line + 1) + 1);
  return joined([
    signature,
    chunk("IHDR", head),
    chunk("IDAT", zlibSync(lines, {level: 6})),
    chunk("IEND", new Uint8Array())
  ]);
}

function chunk(kind: string, content: Uint8Array): Uint8Array {
  const made = new Uint8Array(content.length + 12);
  const view = new DataView(made.buffer);
  view.setUint32(0, content.length);
  made.set(new TextEncoder().encode(kind), 4);
  made.set(content, 8);
  view.setUint32(content.length + 8, crc32(made.subarray(4, content.length + 8)));
  return made;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
