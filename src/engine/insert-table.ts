import type {Database} from "./database.js";
import {quoteName} from "./sql-tokens.js";

/**
 * Inserts a table and checks that it arrived: from a truncated stream DuckDB-WASM inserts nothing and raises nothing. Each
 * insert has its own connection, because a failed one spoils the connection for those that follow. The bytes may be gone
 * afterwards.
 * @param more whether the rows are added to a table that is there
 * @throws Error when the stream is not whole or the table was not made
 */
export async function insertTable(db: Database, name: string, bytes: Uint8Array, more = false): Promise<void> {
  if (!hasEndMarker(bytes)) throw new Error("the stream has no end marker");
  const connection = await db.connect();
  try {
    await connection.insertArrow(name, bytes, more);
    await connection.query(`SELECT count(*) FROM ${quoteName(name)}`);
  } finally {
    await connection.close();
  }
}

/** Inserts a table that came in several files, one after the other. */
export async function insertFiles(db: Database, name: string, files: readonly Uint8Array[]): Promise<void> {
  for (const [i, bytes] of files.entries()) await insertTable(db, name, bytes, i > 0);
}

/** Whether an Arrow IPC stream is whole: its last eight bytes are the continuation marker and a length of zero. */
function hasEndMarker(bytes: Uint8Array): boolean {
  return [0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0].every((byte, i) => bytes[bytes.length - 8 + i] === byte);
}
