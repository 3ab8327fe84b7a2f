import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {beforeEach, describe, expect, it} from "vitest";
import {runCheck} from "../../../loaders/cli/check-command.js";
import {runNewPlace} from "../../../loaders/cli/place/new-place-command.js";
import {offices} from "./made-offices.js";
import {runCommand} from "./run-command.js";

let out: string;

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), "office-"));
  return () => rmSync(out, {recursive: true});
});

/** Makes a place of an office's files; what was said of it, and how its tables are read. */
async function madeOf(office: string) {
  const [repository, place] = [join(out, "repository"), join(out, "place")];
  for (const [path, content] of Object.entries(offices[office]!)) {
    mkdirSync(dirname(join(repository, path)), {recursive: true});
    writeFileSync(join(repository, path), content);
  }
  const options = ["--area", "XX", "--name", "Landia", "--date", "2026-03-10", "--lang", "en"];
  const made = await runCommand(runNewPlace, place, "--from-open-sdg", repository, ...options);
  expect(made).toMatchObject({status: 0, stderr: ""});
  const checked = await runCommand(runCheck, "--place", place, "--lang", "en");
  expect([checked.status, checked.stderr.split("\n").filter((line) => line.startsWith("error"))]).toEqual([0, []]);
  const table = (path: string) =>
    readFileSync(join(place, "data", path), "utf8")
      .trim()
      .split("\n");
  return {said: made.stdout, table};
}

describe("new-place --from-open-sdg", () => {
  it.each(Object.keys(offices))("makes a place without a fault of %s", async (office) => {
    const {said} = await madeOf(office);
    expect(said).toMatch(/^rows of data +\d+ +\d+ +\d+ +\d+$/m);
  });

  it("keeps what values are multiples of, whose they are and what is noted on them", async () => {
    const {table, said} = await madeOf("a country with boundaries and translations on the network");
    expect(table("units.csv").slice(1, 4).map((line) => line.split(",0,")[0])).toEqual(['number-thousands,"Number, Thousands",,', "number,Number,,", "percent,Percentage (%),,"]); // prettier-ignore
    expect(table("observations/1-1-1.csv")[2]).toBe("1-1-1,XX,2005,year,,9.2,,preliminary,1-1-1,2026-03-10,2005/06,,,,,"); // prettier-ignore
    expect(table("group_observations/1-1-1.csv")[1]).toContain("13.5,,official,1-1-1,2026-03-10,2005/06; Break");
    expect(table("sources.csv")[1]).toBe("1-1-1,Office,,Office,,,,,https://example.org/data,,,,,");
    expect(said).toContain("config_data.yml, line 10, column geojson_file: found");
    expect(said).toMatch(/metadata fields, left: of a source that is not marked as active \(1\)\n {2}meta\/1-1-1.md/);
  });

  it("takes the name of the home area among places for everybody there, and numbers of an office's own for no target", async () => {
    const {table} = await madeOf("a federation with indicators of its own");
    expect(table("group_observations/1-1-ab.csv").slice(2)).toEqual([
      "1-1-ab,XX,2014,year,,time-series=a-deprivation,12.3,,official,1-1-ab,2026-03-10,r,",
      "1-1-ab,XX,2015,year,,time-series=a-deprivation,11.2,,official,1-1-ab,2026-03-10,p,",
      "1-1-ab,XX,2015,year,,time-series=a-deprivation;sex=female,13.1,,official,1-1-ab,2026-03-10,,",
      "1-1-ab,XX-code08,2015,year,,time-series=a-deprivation,9.5,,official,1-1-ab,2026-03-10,,",
      "1-1-ab,XX-code09,2015,year,,time-series=a-deprivation,8.1,,official,1-1-ab,2026-03-10,,"
    ]);
    expect(table("plan/tables/targets.csv").map((line) => line.split(",")[0])).toEqual(["target", "1.1"]);
    expect(table("indicators.csv")[1]).toMatch(/^1-1-ab,Entbehrung,Deprivation,/);
    expect(table("observations/10-1.csv")[2]).toContain(",1234.75,");
    // States and counties are ranked apart.
    expect(table("areas.csv").map((line) => line.split(",").slice(0, 4))).toEqual([["area", "name_de", "name_en", "kind"], ["XX", "Landia", "Landia", "country"], ["XX-code08", "Süden", "Süden", "laender"], ["XX-code09", "Norden", "Norden", "laender"], ["XX-8111", "Südkreis", "Südkreis", "kreise"]]); // prettier-ignore
    expect(table("place.yaml").join("\n")).toMatch(/kinds:\n {6}laender: laender\n {6}kreise: Kreise\n/);
  });

  it("reads fields by the names of a table, and areas by the codes of the map", async () => {
    const city = await madeOf("a city with metadata in tables");
    expect(city.table("indicators.csv")[2]).toMatch(/^10-1-1-a,Gini Coefficient,/);
    expect(city.table("reporting.csv")[2]).toMatch(/^10-1-1-a,complete,/);
    expect(city.table("sources.csv")[2]).toBe("10-1-1-a,Centre,,Centre,,,,,,,,,,");
    expect(city.said).toContain('column translations: found "https://example.org/translations-un.git@2.2.0"');
    rmSync(join(out, "repository"), {recursive: true});
    rmSync(join(out, "place"), {recursive: true});
    const region = await madeOf("a region whose areas are a breakdown");
    expect(region.said).toContain('indicator-config/10-4-1.yml, line 4, column graph_type: found "pyramid"');
    expect(region.table("areas.csv")[2]).toMatch(/^XX-ES211,Araba,Araba,Araba,region,XX,/);
    expect(region.table("observations/10-4-1.csv")[2]).toMatch(/^10-4-1,XX-ES211,2019,year,,49.4,/);
  });

  it("says what it cannot fetch or read, and goes on with the rest", async () => {
    const {said, table} = await madeOf("an office that takes everything from the network");
    for (const input of ["InputSdmxMl_UnitedNationsApi", "InputSdmxMeta", "InputExcelMeta"]) expect(said).toContain(`column ${input}:`); // prettier-ignore
    expect(said).toContain('column InputPxWebApi: found "https://example.org/px"');
    expect(table("place.yaml").join("\n")).toContain("languages:\n  - ru\n  - zh-Hans\n");
    expect(table("observations/1-1-1.csv")[1]).toContain(",3.4,");
    expect(table("group_observations/1-1-1.csv")[1]).toContain(",sex=f,3.5,");
  });

  it("reads old encodings where no language is named, and says so", async () => {
    const {said, table} = await madeOf("a repository without a configuration, in an old encoding");
    expect(said).toMatch(/not UTF-8; read as what Windows or UTF-16 writes \(1\)/);
    expect(table("breakdown_values.csv")[1]).toBe("region,geneve,Genève,0");
  });

  it("takes no file for a repository", async () => {
    const file = join(out, "file.yml");
    writeFileSync(file, "languages: [en]\n");
    const made = await runCommand(runNewPlace, join(out, "place"), "--from-open-sdg", file, "--lang", "en");
    expect(made).toMatchObject({status: 1, stdout: ""});
    expect(made.stderr).toContain("is no folder");
  });
});
