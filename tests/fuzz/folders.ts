import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {openSdgPlace} from "../../loaders/cli/place/open-sdg-place.js";
import {buildTables} from "../../loaders/derive/tables.js";
import {readInputs} from "../../loaders/exchange/connections/inputs.js";
import {readOpenSdg} from "../../loaders/open-sdg/read.js";
import {placeFolder, type Inputs} from "../../loaders/read/inputs.js";
import {InputError} from "../../loaders/read/problem.js";
import {mutated, type Random} from "./random.js";
import {bytesOf, demand, surface, type Surface} from "./surface.js";

/** Files of a folder that are changed, by their paths. */
type Edits = ReadonlyMap<string, string>;

/** One to three files of a folder changed. */
function edits(paths: readonly string[], textOf: (path: string) => string, random: Random): Edits {
  const chosen = Array.from({length: 1 + random.below(3)}, () => random.of(paths));
  return new Map(chosen.map((path) => [path, mutated(textOf(path), random)]));
}

const shared = {
  *smaller(given: Edits): Iterable<Edits> {
    if (given.size > 1) for (const path of given.keys()) yield new Map([...given].filter(([other]) => other !== path));
    for (const [path, text] of given) {
      const lines = text.split("\n");
      for (let i = 1; i < lines.length && lines.length < 200; i++)
        yield new Map([...given, [path, [...lines.slice(0, i), ...lines.slice(i + 1)].join("\n")]]);
    }
  },
  written: (given: Edits) => bytesOf(JSON.stringify(Object.fromEntries(given), null, 2))
};

const inputs: Inputs = await readInputs(placeFolder("tests/site/places/exland"));
const dataFiles = [...inputs.data.keys()];

/** Whole folders of data: tables that keep what they promise, or problems with their places. */
const folders = surface<Edits>({
  name: "data-folder",
  limit: 10,
  make: (random) => edits(dataFiles, (path) => new TextDecoder().decode(inputs.data.get(path)!.bytes), random),
  hold: (given) => {
    const data = new Map(inputs.data);
    for (const [path, text] of given) data.set(path, {...data.get(path)!, bytes: bytesOf(text)});
    try {
      const {tables} = buildTables({...inputs, data});
      const indicators = new Set(tables.indicators.map(({indicator}) => indicator));
      const areas = new Set(tables.areas.map(({area}) => area));
      for (const {indicator, area, value} of tables.observations) {
        demand(indicators.has(indicator), `an observation of ${indicator}, which is none`);
        demand(areas.has(area), `an observation of ${area}, which is none`);
        demand(Number.isFinite(value), "a value that is no number");
      }
      for (const {indicator} of tables.progress)
        demand(indicators.has(indicator), `progress of ${indicator}, which is none`);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      demand(error.problems.length > 0, "an error that names no problem");
      for (const {file, expected, mend} of error.problems)
        demand(
          file !== "" && expected.en !== "" && mend.en !== "" && expected.vi !== "",
          "a problem that does not say all"
        );
    }
  },
  ...shared
});

const canada = "tests/loaders/open-sdg/canada";
const repositoryFiles = readdirSync(canada, {recursive: true, encoding: "utf8"}).filter((path) =>
  statSync(join(canada, path)).isFile()
);
const copy = mkdtempSync(join(tmpdir(), "fuzzed-repository-"));
cpSync(canada, copy, {recursive: true});
process.on("exit", () => rmSync(copy, {recursive: true, force: true}));

/** Whole repositories of Open SDG: a place of what can be read, with an account of every row. */
const repositories = surface<Edits>({
  name: "open-sdg-repository",
  limit: 20,
  make: (random) => edits(repositoryFiles, (path) => readFileSync(join(canada, path), "utf8"), random),
  hold: (given) => {
    for (const [path, text] of given) writeFileSync(join(copy, path), text);
    try {
      const office = readOpenSdg(copy);
      const rows = office.indicators.reduce((sum, {data}) => sum + (data?.rows.length ?? 0), 0);
      demand(
        office.account.counts.rows.read >= rows,
        `${String(rows)} rows, ${String(office.account.counts.rows.read)} counted`
      );
      openSdgPlace(office, {home: "CA", name: "Canada", release: "2026-03-10"});
    } finally {
      for (const path of given.keys()) cpSync(join(canada, path), join(copy, path));
    }
  },
  ...shared
});

/** The surfaces of which an input takes some hundredths of a second. */
export const slowSurfaces: readonly Surface[] = [folders, repositories];
