import {languages, place} from "../../place.js";
import {createHash} from "node:crypto";
import {mkdir, mkdtemp, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {parse} from "csv-parse/sync";
import {Package} from "datapackage";
import {unzipSync} from "fflate";
import {toRDF} from "jsonld";
import {beforeAll, describe, expect, it} from "vitest";
import {piecesOf, wholeOf} from "../../../loaders/publish/file-content.js";
import {openDataFiles, type Files} from "../../../loaders/publish/open-data.js";
import {openSdgId} from "../../../loaders/publish/open-sdg.js";
import {cellAt, type Sheet} from "../../../src/lib/xlsx/sheet.js";
import {readWorkbook} from "../../../src/lib/xlsx/workbook.js";
import {tableOf, type TableRows, publishedTablesOf} from "../../../src/model/tables/index.js";
import {repositoryTables} from "../../repository-tables.js";

/** What this place has: tables that it need not have and does not are not published. */
const publishedTables = publishedTablesOf(await repositoryTables());

let tables: TableRows;
let files: Files;
let folder: string;

beforeAll(async () => {
  tables = await repositoryTables();
  files = openDataFiles(tables);
  folder = await mkdtemp(join(tmpdir(), "open-data-"));
  for (const [path, content] of files) {
    if (/^(excel|indicators|opensdg)\//.test(path)) continue;
    await mkdir(dirname(join(folder, path)), {recursive: true});
    await writeFile(
      join(folder, path),
      wholeOf(content, () => [])
    );
  }
});

const text = (path: string): string => {
  const content = files.get(path);
  if (typeof content !== "string") throw new Error(`no text file ${path}`);
  return content;
};
const csv = (path: string) => parse<Record<string, string>>(text(path), {columns: true, bom: true});
const json = (path: string): unknown => JSON.parse(text(path));

describe("openDataFiles(tables)", () => {
  it("makes the same bytes again, the archive too", async () => {
    const again = openDataFiles(await repositoryTables());
    const digest = (all: Files) => {
      const hash = createHash("sha256");
      for (const [path, content] of all) hash.update(path).update(wholeOf(content, () => []));
      return hash.digest("hex");
    };
    expect(digest(again)).toBe(digest(files));
  });

  it("puts every table at its stable address, in three formats and with its description", () => {
    for (const name of publishedTables) {
      for (const ending of ["arrow", "csv", "json", "csv-metadata.json"]) {
        expect(files.has(`${name}.${ending}`), `${name}.${ending}`).toBe(true);
      }
    }
  });
});

/** The files of an archive by their names, as texts. */
const unpacked = (archive: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]));

describe("openDataFiles(tables) of long tables", () => {
  it("writes piece by piece what it else holds, files that are made of others after these", () => {
    const lists = Object.entries(tables).filter(([, rows]) => Array.isArray(rows));
    const short = Object.fromEntries(lists.map(([name, rows]) => [name, (rows as readonly object[]).slice(0, 20)]));
    const few = {...tables, ...short, areas: tables.areas} as TableRows;
    const [whole, long] = [openDataFiles(few), openDataFiles(few, undefined, 10)];
    const written = new Map<string, Uint8Array>();
    const read = (path: string): Iterable<Uint8Array> => {
      const bytes = written.get(path);
      if (bytes === undefined) throw new Error(`${path} is read before it is written`);
      return [bytes.subarray(0, 7), bytes.subarray(7)];
    };
    for (const [path, content] of long) {
      const bytes = Buffer.concat(Array.from(piecesOf(content, read), (piece) => Buffer.from(piece)));
      written.set(`data/${path}`, bytes);
    }
    expect([...long.keys()].sort()).toEqual([...whole.keys()].sort());
    // An archive that is written as it is made says behind each file how large it is; what is in it is the same.
    for (const [path, content] of whole) {
      const [one, other] = [Buffer.from(wholeOf(content, read)), Buffer.from(written.get(`data/${path}`)!)];
      if (/\.(?:zip|xlsx)$/.test(path)) expect(unpacked(other), path).toEqual(unpacked(one));
      else if (!path.endsWith("all_indicators.json")) expect(other.equals(one), path).toBe(true);
    }
    const sheets = readWorkbook(written.get("data/excel/observations.xlsx")!);
    expect(sheets[0]!.lastRow).toBe(few.observations.length + 1);
  });
});

describe("excel/<table>.csv", () => {
  it("is the table with the mark by which Excel knows UTF-8; no file for programs has it", () => {
    for (const name of publishedTables) expect(text(`excel/${name}.csv`)).toBe(`\ufeff${text(`${name}.csv`)}`);
    const others = [...files.keys()].filter((path) => !/^(excel|indicators)\//.test(path));
    expect(others.filter((path) => typeof files.get(path) === "string" && text(path).startsWith("\ufeff"))).toEqual([]);
  });
});

describe("excel/<table>.xlsx", () => {
  const workbook = (path: string) => {
    const content = files.get(path);
    if (!(content instanceof Uint8Array)) throw new Error(`no workbook ${path}`);
    return readWorkbook(content);
  };
  const cellsOf = (sheet: Sheet, row: number, columns: number) =>
    Array.from({length: columns}, (_, i) => cellAt(sheet, row, i + 1)?.content ?? "");

  it("has the columns and rows of its table, and explains the columns beside them", () => {
    const small = publishedTables.filter((name) => tables[name].length < 1000);
    for (const name of small) {
      const [sheet, dictionary] = workbook(`excel/${name}.xlsx`);
      const columns = Object.keys(tableOf(name).columns);
      expect(cellsOf(sheet!, 1, columns.length)).toEqual(columns);
      expect(sheet!.lastRow).toBe(tables[name].length + 1);
      expect(columns.map((_, i) => cellAt(dictionary!, i + 2, 1)?.content)).toEqual(columns);
    }
    expect(files.has("excel/observations.xlsx")).toBe(true);
  });

  it("keeps numbers as numbers and text as text, row by row as in the CSV", () => {
    const [sheet] = workbook("indicators/poverty_rate.xlsx");
    const rows = csv("indicators/poverty_rate.csv");
    const columns = Object.keys(tableOf("observations").columns);
    const value = columns.indexOf("value") + 1;
    expect(sheet!.lastRow).toBe(rows.length + 1);
    for (const [i, row] of rows.entries()) {
      expect(cellsOf(sheet!, i + 2, columns.length)).toEqual(Object.values(row));
      expect(cellAt(sheet!, i + 2, value)).toMatchObject({type: "number", kind: "number", formula: null});
    }
  });
});

describe("indicators/<indicator>-<language>.xlsx", () => {
  it("tells people the values with names and units, the place first, beside their sources", () => {
    const content = files.get("indicators/forest_cover-vi.xlsx");
    const [data, sources] = readWorkbook(content as Uint8Array);
    expect([data!.name, sources!.name]).toEqual(["Số liệu", "Nguồn và chú giải"]);
    const row = (number: number) => Array.from({length: 12}, (_, i) => cellAt(data!, number, i + 1)?.content ?? "");
    expect(row(1).slice(0, 5)).toEqual(["Địa bàn", "Chỉ tiêu", "Năm", "Giá trị", "Đơn vị"]);
    const [area, indicator, year, , unit] = row(2);
    expect([area, indicator, unit]).toEqual(["Đắk Nông", "Tỷ lệ che phủ rừng", "%"]);
    expect(Number(year)).toBeGreaterThan(2000);
    expect(cellAt(data!, 2, 4)).toMatchObject({type: "number"});
    const rows = csv("indicators/forest_cover.csv").filter(({area}) =>
      [place.area, place.nation, ...place.comparators].includes(area!)
    );
    expect(data!.lastRow).toBe(rows.length + 1);
    expect(cellAt(sources!, 1, 2)?.content).toBe("Nguồn");
    expect(sources!.lastRow).toBeGreaterThan(new Set(rows.map(({source}) => source)).size + 2);
    expect(files.has("indicators/forest_cover-en.xlsx")).toBe(true);
    expect(files.has("excel/figures-vi.xlsx")).toBe(true);
  });
});

describe("datapackage.json, read by the reference implementation", () => {
  it("is a valid Tabular Data Package with every table", async () => {
    const found = await Package.load(join(folder, "datapackage.json"));
    expect(found.errors).toEqual([]);
    expect(found.valid).toBe(true);
    expect([...found.resourceNames].sort()).toEqual([...publishedTables].sort());
  });

  // Reading casts every cell to its type, checks the constraints and keys, and follows the references.
  it.each(publishedTables.filter((name) => name !== "observations" && name !== "coverage"))(
    "describes the rows of %s as they are",
    async (name) => {
      const found = await Package.load(join(folder, "datapackage.json"));
      const rows = await found.getResource(name)?.read({relations: true});
      expect(rows).toHaveLength(tables[name].length);
    },
    120_000
  );

  it("describes the observations as they are", async () => {
    const found = await Package.load(join(folder, "datapackage.json"));
    expect(await found.getResource("observations")?.read()).toHaveLength(tables.observations.length);
  }, 120_000);

  it("gives the size and hash of every file, by which a copy can be checked, in the archive too", () => {
    const {resources} = json("datapackage.json") as {resources: {path: string; bytes: number; hash: string}[]};
    const found = resources.map(({path, bytes, hash}) => [path, bytes, hash]);
    const made = resources.map(({path}) => {
      const content = Buffer.from(text(path));
      return [path, content.length, `sha256:${createHash("sha256").update(content).digest("hex")}`];
    });
    expect(found).toEqual(made);
    expect(found.length).toBe(publishedTables.length);
  });

  it("lies in the archive with the files it describes", async () => {
    const found = await Package.load(join(folder, "daknong-sdg.zip"));
    expect(found.valid).toBe(true);
    expect(await found.getResource("areas")?.read()).toHaveLength(tables.areas.length);
  });
});

describe("catalog.jsonld, read by a JSON-LD processor", () => {
  it("names a data set for each indicator and table, each with files that exist", async () => {
    const base = "https://example.org/site/data/catalog.jsonld";
    const quads = await toRDF(json("catalog.jsonld") as object, {
      base,
      documentLoader: (url) => {
        throw new Error(`asked for ${url}`);
      }
    });
    const of = (predicate: string) => quads.filter((quad) => quad.predicate.value.endsWith(predicate));
    expect(of("dcat#dataset")).toHaveLength(tables.indicators.length + publishedTables.length);
    const missing = of("dcat#downloadURL")
      .map(({object}) => object.value.replace("https://example.org/site/data/", ""))
      .filter((path) => !files.has(path));
    expect(missing).toEqual([]);
    expect(quads.some(({subject}) => subject.value === "https://example.org/site/indicators/poverty_rate/")).toBe(true);
    // Languages and statements of rights are things with an address or a type, never bare words.
    expect(of("terms/language").map(({object}) => object.termType)).toEqual(["NamedNode", "NamedNode"]);
    expect(of("terms/language").map(({object}) => object.value.split("/").at(-1))).toEqual(["VIE", "ENG"]);
    expect(of("terms/rights").map(({object}) => object.termType)).toEqual(["BlankNode"]);
    expect(new Set(of("terms/title").map(({object}) => object.language))).toContain("vi");
  });
});

describe("<table>.csv-metadata.json", () => {
  it.each(publishedTables)("describes the columns of %s in the order of its header", (name) => {
    const metadata = json(`${name}.csv-metadata.json`) as {
      url: string;
      tableSchema: {
        columns: {name: string; titles: string; required?: boolean}[];
        primaryKey?: string[];
        foreignKeys?: {reference: {resource: string; columnReference: string}}[];
      };
    };
    const [header] = parse(text(metadata.url), {to: 1});
    expect(metadata.tableSchema.columns.map(({titles}) => titles)).toEqual(header);
    for (const column of metadata.tableSchema.primaryKey ?? []) {
      expect(metadata.tableSchema.columns.find((c) => c.name === column)?.required).toBe(true);
    }
    for (const {reference} of metadata.tableSchema.foreignKeys ?? []) {
      expect(parse(text(reference.resource), {to: 1})[0]).toContain(reference.columnReference);
    }
  });
});

describe("sdmx/observations.csv", () => {
  const dimensions = [
    "FREQ",
    "INDICATOR",
    "SERIES",
    "REF_AREA",
    "SEX",
    "AGE",
    "URBANISATION",
    "CUST_BREAKDOWN",
    "TIME_PERIOD"
  ];

  it("begins as version 2.0 demands, and as version 1.0 where that is asked for", () => {
    expect(text("sdmx/observations.csv")).toMatch(/^STRUCTURE,STRUCTURE_ID,ACTION,FREQ,/);
    expect(text("sdmx/observations-1.0.csv")).toMatch(/^DATAFLOW,FREQ,/);
  });

  it("has each shown full-year value once, with every dimension filled", () => {
    const rows = csv("sdmx/observations.csv");
    const keys = rows.map((row) => dimensions.map((name) => row[name]).join("."));
    expect(new Set(keys).size).toBe(rows.length);
    expect(rows.filter((row) => dimensions.some((name) => row[name] === ""))).toEqual([]);
    expect(rows).toHaveLength(tables.observations.filter((o) => o.shown && o.period === "year").length);
    expect(rows).toContainEqual(
      expect.objectContaining({
        INDICATOR: "poverty_rate",
        SERIES: "mdp_2016_2020",
        REF_AREA: "VN-72",
        TIME_PERIOD: "2020",
        OBS_VALUE: "6.98",
        UNIT_MEASURE: "percent",
        OBS_STATUS: "A"
      })
    );
  });
});

describe("opensdg/, the layout of sdg-build", () => {
  const id = "1-1-poverty_rate";

  it("has the year first and the value last, and the province as headline", () => {
    const rows = csv(`opensdg/en/data/${id}.csv`);
    const names = Object.keys(rows[0] ?? {});
    expect([names[0], names.at(-2), names.at(-1)]).toEqual(["Year", "GeoCode", "Value"]);
    const headline = json(`opensdg/en/headline/${id}.json`) as Record<string, unknown>[];
    expect(headline.length).toBeGreaterThan(0);
    expect(headline.every((row) => row.Area === null && row.GeoCode === null)).toBe(true);
    expect(headline).toContainEqual(expect.objectContaining({Year: 2020, Value: 6.98}));
  });

  it("marks a bound and what is not final in the attribute that Open SDG shows as a footnote", () => {
    const id = tables.indicators.map(openSdgId).find((name) => name.endsWith("grdp_per_capita"))!;
    const remarksOf = (language: string) =>
      csv(`opensdg/${language}/data/${id}.csv`)
        .filter(({Area}) => Area === "")
        .map((row) => row.COMMENT_OBS);
    expect(remarksOf("en")).toContain("nearly 82; estimate");
    expect(remarksOf("vi")).toContain("gần 82; ước tính");
    expect(remarksOf("en")).toContain("");
    expect(json(`opensdg/en/edges/${id}.json`)).not.toHaveProperty("From", expect.arrayContaining(["COMMENT_OBS"]));
  });

  it("joins data and edges in comb, column by column", () => {
    const {data, edges} = json(`opensdg/vi/comb/${id}.json`) as {data: Record<string, unknown[]>; edges: unknown};
    expect(edges).toEqual([]);
    expect(new Set(Object.values(data).map((values) => values.length)).size).toBe(1);
    expect(data.Units?.[0]).toBe("%");
  });

  // What the generator of an Open SDG site fetches for each language; it stops where one of the first five is missing.
  it.each(languages)("has all that a site of Open SDG is made from ($code)", (language) => {
    const needed = ["meta/all", "headline/all", "meta/schema", "stats/reporting", "zip/all_indicators"];
    for (const name of [...needed, "translations/translations"]) {
      expect(json(`opensdg/${language.code}/${name}.json`), name).toBeTypeOf("object");
    }
    const schema = json(`opensdg/${language.code}/meta/schema.json`) as {name: string; field: {scope: string}}[];
    const meta = json(`opensdg/${language.code}/meta/${id}.json`) as object;
    for (const {name, field} of schema) {
      expect(meta).toHaveProperty(name);
      expect(field.scope).toBe("national");
    }
    const archive = files.get(`opensdg/${language.code}/zip/all_indicators.zip`) as Uint8Array;
    const {filename, size_bytes} = json(`opensdg/${language.code}/zip/all_indicators.json`) as Record<string, unknown>;
    expect([filename, size_bytes]).toEqual(["all_indicators.zip", archive.length]);
    const packed = unzipSync(archive);
    expect(Object.keys(packed)).toHaveLength(tables.indicators.length);
    expect(new TextDecoder().decode(packed[`${id}.csv`])).toBe(text(`opensdg/${language.code}/data/${id}.csv`));
  });

  it("is an empty list where nothing is known", () => {
    expect(json("opensdg/en/data/1-1-extreme_poverty_rate.json")).toEqual([]);
    expect(json("opensdg/en/meta/1-1-extreme_poverty_rate.json")).toMatchObject({reporting_status: "notstarted"});
  });

  it("counts what is reported by goal, and over all goals", () => {
    const {overall, goals} = json("opensdg/en/stats/reporting.json") as {
      overall: {statuses: {count: number}[]; totals: {total: number}};
      goals: {totals: {total: number}}[];
    };
    const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
    expect(sum(overall.statuses.map(({count}) => count))).toBe(overall.totals.total);
    expect(sum(goals.map(({totals}) => totals.total))).toBe(overall.totals.total);
    expect(overall.totals.total).toBe(tables.indicators.filter(({goal}) => goal !== null).length);
  });
});

describe("indicators/<indicator>.csv", () => {
  it("opens in Excel as UTF-8 and holds every observation", () => {
    expect(text("indicators/poverty_rate.csv").startsWith("\ufeff")).toBe(true);
    const rows = tables.indicators.map(({indicator}) => csv(`indicators/${indicator}.csv`).length);
    expect(rows.reduce((a, b) => a + b, 0)).toBe(tables.observations.length);
    expect(Object.keys(csv("indicators/poverty_rate.csv")[0] ?? {})).toEqual(
      Object.keys(tableOf("observations").columns)
    );
  });
});
