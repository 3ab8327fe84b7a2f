import {deflateSync, Inflate, strFromU8, strToU8} from "fflate";
import {readNotebook, type Notebook} from "./notebook.js";

/** A link that unpacks to more than this is not one of ours. */
const mostUnpacked = 2_000_000;

/** A notebook as a text that fits behind the `#` of an address. */
export function writeLink({title, cells}: Notebook): string {
  const bytes = deflateSync(strToU8(JSON.stringify({title, cells})), {level: 9});
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** Reads the notebook of a link; null where it is none, damaged, or too large to be one. */
export function readLink(text: string): Notebook | null {
  if (!/^[\w-]+$/.test(text)) return null;
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return readNotebook(JSON.parse(strFromU8(unpack(bytes))));
  } catch {
    return null;
  }
}

/** Unpacks in steps, so that a small link cannot become a large memory. */
function unpack(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((part) => {
    length += part.length;
    if (length > mostUnpacked) throw new RangeError("too large");
    parts.push(part);
  });
  const step = 1024;
  for (let at = 0; at < bytes.length; at += step)
    inflate.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
