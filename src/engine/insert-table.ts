import type {Database} from "./database.js";
import {quoteName} from "./sql-tokens.js";

/**
 * Inserts a table and checks that it arrived: from a truncated stream DuckDB-WASM inserts nothing and raises nothing. Each
 * insert has its own connection, because a failed one spoils the connection for those that follow. The bytes may be gone
 * afterwards.
 * @throws Error when the stream is not whole or the table was not made
 */
export async function insertTable(db: Database, name: string, bytes: Uint8Array): Promise<void> {
  if (!hasEndMarker(bytes)) throw new Error("the stream has no end marker");
  const connection = await db.connect();
  try {
    await connection.insertArrow(name, bytes);
    await connection.query(`SELECT count(*) FROM ${quoteName(name)}`);
  } finally {
    await connection.close();
  }
}

/** Whether an Arrow IPC stream is whole: its last eight bytes are the continuation marker and a length of zero. */
function hasEndMarker(bytes: Uint8Array): boolean {
  return [0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0].every((byte, i) => bytes[bytes.length - 8 + i] === byte);
}
