import {mkdtemp, readFile, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, it} from "vitest";
import {tellOfRelease} from "../../../loaders/cli/release/tell-of-release.js";
import {withEdition} from "../../../loaders/site/edition.js";
import {snapshotOf} from "../../../src/releases/snapshot.js";
import {buildSmall, smallInputs} from "../../small-data.js";

const data = await mkdtemp(join(tmpdir(), "release-"));
afterAll(() => rm(data, {recursive: true, force: true}));

it("a build keeps its release once, says what it changes, and that data have moved on since", async () => {
  const tables = buildSmall(await smallInputs()).tables;
  const asOf = "2026-11-23";
  const told = async (of: typeof tables, previous: ReturnType<typeof snapshotOf> | null) => {
    const lines: string[] = [];
    await tellOfRelease(
      {tables: of, asOf, previous},
      () => Promise.resolve(null),
      {data},
      "en",
      (line) => lines.push(line)
    );
    return lines.join("\n");
  };
  expect(await told(tables, null)).toMatch(/no earlier release is kept[^]*kept in .*2026-11-23\.jsonl/);
  const kept = await readFile(join(data, "releases", `${asOf}.jsonl`), "utf8");
  const before = {...snapshotOf(tables, "2025-11-23")};
  expect(await told(tables, before)).toContain("2026-11-23 against 2025-11-23:\n  values: no change");
  const changed = {
    ...tables,
    observations: tables.observations.map((o) =>
      o.indicator === "forest_cover" && o.area === "VN-72" && o.year === 2015 ? {...o, value: 39.2} : o
    )
  };
  expect(await told(changed, null)).toMatch(/differences from the release 2026-11-23 that is kept: 1\./);
  expect(await readFile(join(data, "releases", `${asOf}.jsonl`), "utf8")).toBe(kept);
});

it("an edition has the digest of its data, and other data another one", async () => {
  const tables = buildSmall(await smallInputs()).tables;
  const digestOf = (of: typeof tables) => withEdition(of, "2026-11-23").releases.at(-1)?.digest;
  expect(digestOf(tables)).toMatch(/^[0-9a-f]{12}$/);
  expect(digestOf(tables)).toBe(digestOf(tables));
  expect(digestOf({...tables, observations: tables.observations.slice(1)})).not.toBe(digestOf(tables));
});
