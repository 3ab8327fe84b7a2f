import {existsSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import type {Table} from "../../src/model/tables/table.js";
import {placeFiles} from "../../loaders/open-sdg/place/files.js";
import {placeOf} from "../../loaders/open-sdg/place/place.js";
import {placeTables, tableNameOf} from "../../loaders/open-sdg/place/tables.js";
import {progressOf} from "../../loaders/open-sdg/progress.js";
import {comparePublished} from "../../loaders/open-sdg/published-progress.js";
import {readTable} from "../../loaders/read/records.js";
import {readOpenSdg} from "../../loaders/open-sdg/read.js";
import {readUnNames} from "../../loaders/place/un-names.js";

const un = readUnNames();

const folder = process.env.OPEN_SDG_REPOSITORIES;
const repositories =
  folder === undefined ? [] : readdirSync(folder, {withFileTypes: true}).filter((entry) => entry.isDirectory());

test.skipIf(folder !== undefined)("OPEN_SDG_REPOSITORIES is not set: no repositories are read", () => {
  expect(folder).toBeUndefined();
});

test.for(repositories.map(({name}) => name))("%s is read, and everything of it counted", (name) => {
  const {indicators, account} = readOpenSdg(join(folder!, name));
  expect(indicators.length).toBeGreaterThan(0);
  expect(account.counts.indicators.read).toBe(indicators.length);
  const rows = indicators.reduce((sum, {data}) => sum + (data?.rows.length ?? 0), 0);
  expect(account.counts.rows.read).toBeGreaterThanOrEqual(rows);
});

test.for(repositories.map(({name}) => name))(
  "%s becomes tables of a place, and each of its rows is in one or named",
  (name) => {
    const repository = readOpenSdg(join(folder!, name));
    const place = placeOf(repository, {home: "XX", name, release: "2026-03-10", un});
    const {read, left} = place.account.counts.rows;
    expect(read + left).toBe(repository.indicators.reduce((sum, {data}) => sum + (data?.rows.length ?? 0), 0));
    const definitions: Partial<Record<string, Table>> = placeTables(place.languages);
    for (const [path, text] of placeFiles(place)) {
      // What no repository fills has only its header.
      const table = path.endsWith(".csv") ? definitions[tableNameOf(path)] : undefined;
      if (table) expect(readTable(table, new TextEncoder().encode(text), path).problems).toEqual([]);
      else if (path.endsWith(".csv")) expect(text.trim().split("\n")).toHaveLength(1);
    }
  }
);

const publishing = repositories.filter(({name}) =>
  existsSync(join(folder!, name, "indicator_calculation_components.yml"))
);

test.for(publishing.map(({name}) => name))("the progress that %s publishes beside its data is ours", (name) => {
  const {indicators, publishedProgress} = readOpenSdg(join(folder!, name));
  const progress = indicators.map(progressOf);
  const {series, differences} = comparePublished(publishedProgress!, progress);
  expect(series).toBeGreaterThan(0);
  // The working is as old as the last build of the office: what its options name may have another name in the data by now.
  const renamed = new Set(
    progress.flatMap(({id, series: of}) => (of.some(({unmatched}) => unmatched.length > 0) ? [id] : []))
  );
  expect(differences.filter(({id}) => !renamed.has(id))).toEqual([]);
  const withDifferences = new Set(differences.map(({id}) => id));
  expect(withDifferences.size).toBeLessThanOrEqual(publishedProgress!.fields.size / 50);
});
