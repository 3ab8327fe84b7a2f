import type {TableRows} from "../../src/model/tables/index.js";
import {encodeSnapshot} from "../../src/releases/encode.js";
import {snapshotOf, type Snapshot} from "../../src/releases/snapshot.js";
import {releaseDigest, type KeptRelease} from "../read/kept-releases.js";

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

/** The tables with the digests of their edition and of those before, which are those of the files in which releases are kept. */
export function withEdition(
  tables: TableRows,
  asOf: string,
  kept: readonly Pick<KeptRelease, "release" | "digest">[] = []
): TableRows {
  const edition = editionOf(tables, asOf);
  const digests = new Map(kept.map(({release, digest}) => [release, digest])).set(asOf, releaseDigest(edition.text));
  const releases = tables.releases.map((row) => ({...row, digest: digests.get(row.release) ?? null}));
  const dated = {...tables, releases};
  // A digest is of the data, and is none of them.
  known.set(dated, edition);
  return dated;
}
