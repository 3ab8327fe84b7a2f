import type {Pieces} from "../../src/lib/pieces.js";

/** Reads a file of the site that was written before, by its path below the site's root. */
export type ReadWritten = (path: string) => Iterable<Uint8Array>;

/** A file that is made while it is written, since it would not lie in memory with all the others. */
export interface Streamed {
  /** Makes the file; asked again, it makes the same. */
  readonly pieces: (written: ReadWritten) => Pieces;
}

/** What a file of the site holds. */
export type FileContent = string | Uint8Array | Streamed;

/** The pieces of a file, of whatever kind. */
export function piecesOf(content: FileContent, written: ReadWritten): Pieces {
  return typeof content === "string" || content instanceof Uint8Array ? [content] : content.pieces(written);
}

/** The whole of a file, for who asks for one alone. */
export function wholeOf(content: FileContent, written: ReadWritten): string | Uint8Array {
  if (typeof content === "string" || content instanceof Uint8Array) return content;
  return Buffer.concat(Array.from(content.pieces(written), (piece) => Buffer.from(piece)));
}
