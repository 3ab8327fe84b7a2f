import {Inflate} from "fflate";
import {crc32} from "./crc32.js";
import type {Limits} from "./limits.js";
import {XlsxError} from "./xlsx-error.js";

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
/** The end record is 22 bytes and may be followed by a comment of up to 65,535. */
const endSearch = 22 + 0xffff;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * The parts of a ZIP archive whose names are wanted, unpacked within the limits. Declared sizes are not believed: each
 * part is unpacked with a hard bound and must match its declared size and checksum.
 * @throws XlsxError where the archive is truncated, damaged or exceeds a limit
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean, limits: Limits): Map<string, Uint8Array> {
  if (bytes.length > limits.file) throw new XlsxError("too_large");
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new XlsxError("old_or_encrypted");
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new XlsxError("not_xlsx");
  const parts = new Map<string, Uint8Array>();
  let unpacked = 0;
  for (const entry of listEntries(bytes, limits)) {
    if (!wanted(entry.name)) continue;
    // Two entries of one name would let one reader see what another does not.
    if (parts.has(entry.name)) throw new XlsxError("damaged", entry.name);
    const part = unpack(bytes, entry, limits.unpacked - unpacked);
    unpacked += part.length;
    parts.set(entry.name, part);
  }
  return parts;
}

function listEntries(bytes: Uint8Array, limits: Limits): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const first = Math.max(0, bytes.length - endSearch);
  while (end >= first && view.getUint32(end, true) !== endSignature) end--;
  if (end < first) throw new XlsxError("truncated");
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) throw new XlsxError("too_many_entries");
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) throw new XlsxError("damaged");
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw new XlsxError("damaged");
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true)
    });
    at = next;
  }
  return entries;
}

function unpack(bytes: Uint8Array, entry: Entry, room: number): Uint8Array {
  const {name, flags, method, packed, size, offset} = entry;
  if ((flags & 1) !== 0) throw new XlsxError("old_or_encrypted", name);
  if (size > room) throw new XlsxError("unpacks_too_large", name);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature) {
    throw new XlsxError("damaged", name);
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw new XlsxError("truncated", name);
  const content = bytes.subarray(start, start + packed);
  const part = method === 0 ? content : inflate(content, method, size, name);
  if (part.length !== size || crc32(part) !== entry.crc) throw new XlsxError("damaged", name);
  return part;
}

/** What is unpacked at once; deflate makes at most some thousand bytes of one. */
const step = 8192;

/** Unpacks in steps into just the room that the entry declares, so that nothing can grow beyond it. */
function inflate(content: Uint8Array, method: number, size: number, name: string): Uint8Array {
  if (method !== 8) throw new XlsxError("damaged", name);
  const part = new Uint8Array(size);
  let length = 0;
  const unpacking = new Inflate((piece) => {
    if (length + piece.length > size) throw new XlsxError("unpacks_too_large", name);
    part.set(piece, length);
    length += piece.length;
  });
  try {
    for (let at = 0; at < content.length; at += step) {
      unpacking.push(content.subarray(at, at + step), at + step >= content.length);
    }
  } catch (error) {
    throw error instanceof XlsxError ? error : new XlsxError("damaged", name);
  }
  return part.subarray(0, length);
}
