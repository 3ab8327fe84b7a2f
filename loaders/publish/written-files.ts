import {closeSync, openSync, readSync} from "node:fs";
import {open, writeFile} from "node:fs/promises";
import {bytesOf} from "../../src/lib/pieces.js";
import {piecesOf, type FileContent, type ReadWritten} from "./file-content.js";

/** How much of a file is read at once. */
const pieceLength = 1 << 20;

/** The bytes of a file, piece by piece. */
export function* readPieces(file: string): Generator<Uint8Array, undefined> {
  const handle = openSync(file, "r");
  try {
    for (;;) {
      const piece = new Uint8Array(pieceLength);
      const length = readSync(handle, piece);
      if (length === 0) return;
      yield piece.subarray(0, length);
    }
  } finally {
    closeSync(handle);
  }
}

/**
 * Writes a file, whole or piece by piece.
 * @param written reads those of the site that were written before
 */
export async function writeContent(file: string, content: FileContent, written: ReadWritten = () => []): Promise<void> {
  if (typeof content === "string" || content instanceof Uint8Array) {
    await writeFile(file, content);
    return;
  }
  const handle = await open(file, "w");
  try {
    for (const bytes of bytesOf(piecesOf(content, written))) await handle.writeFile(bytes);
  } finally {
    await handle.close();
  }
}
