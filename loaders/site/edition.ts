import {createHash} from "node:crypto";
import type {TableRows} from "../../src/model/tables/index.js";
import {encodeSnapshot} from "../../src/releases/encode.js";
import {snapshotOf} from "../../src/releases/snapshot.js";

/** How many digits of a digest citations have. */
const digits = 12;

/** The tables with the digest of their data at the latest release: that of the file in which the release is kept. */
export function withEdition(tables: TableRows, asOf: string): TableRows {
  const digest = createHash("sha256")
    .update(encodeSnapshot(snapshotOf(tables, asOf)))
    .digest("hex")
    .slice(0, digits);
  return {...tables, releases: tables.releases.map((row) => (row.release === asOf ? {...row, digest} : row))};
}
