import {createHash} from "node:crypto";
import type {TableRows} from "../../src/model/tables/index.js";
import {encodeSnapshot} from "../../src/releases/encode.js";
import {snapshotOf, type Snapshot} from "../../src/releases/snapshot.js";

/** How many digits of a digest citations have. */
const digits = 12;

/** What a release holds, and the text of the file in which it is kept. */
export interface Edition {
  readonly snapshot: Snapshot;
  readonly text: string;
}

const known = new WeakMap<TableRows, Edition>();

/** The edition of tables at their latest release; made once of the same tables. */
export function editionOf(tables: TableRows, asOf: string): Edition {
  const before = known.get(tables);
  if (before?.snapshot.release === asOf) return before;
  const snapshot = snapshotOf(tables, asOf);
  const edition = {snapshot, text: encodeSnapshot(snapshot)};
  known.set(tables, edition);
  return edition;
}

/** The tables with the digest of their edition, which is that of the file in which the release is kept. */
export function withEdition(tables: TableRows, asOf: string): TableRows {
  const edition = editionOf(tables, asOf);
  const digest = createHash("sha256").update(edition.text).digest("hex").slice(0, digits);
  const releases = tables.releases.map((row) => (row.release === asOf ? {...row, digest} : row));
  const dated = {...tables, releases};
  // A digest is of the data, and is none of them.
  known.set(dated, edition);
  return dated;
}
