import {mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import pg from "pg";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {buildTables} from "../../loaders/derive/tables.js";
import {readConnections} from "../../loaders/exchange/connections/read-connections.js";
import {publishTables} from "../../loaders/publish/publish.js";
import {placeFolder, readInputFiles} from "../../loaders/read/inputs.js";
import {writeScalePlace} from "../bench/scale-place.js";
import {clickHouseMissing, startClickHouse, type StartedClickHouse} from "../servers/clickhouse.js";
import {postgresMissing, startPostgres, type StartedPostgres} from "../servers/postgres.js";

// A table of persons that no site could hold, in two databases of Debian that count them by area and year: what is published is what
// it would be of a file of these counts.

const missing = {postgres: postgresMissing(), clickhouse: clickHouseMissing()};

const persons = 20_000_000;
const areas = ["VN-72", "VN-28", "VN-33", "VN-34", "VN-40"] as const;
const years = Array.from({length: 10}, (_, i) => 2016 + i);

/** Who of them is where and when, as the databases are told in SQL: of the last area only three in the first year. */
const yearOf = (person: number): number => 2016 + (person % 10);
const areaOf = (person: number): string =>
  yearOf(person) === 2016 && person % 7 === 4 && person > 200 ? areas[0] : areas[person % 7 < 5 ? person % 7 : 0]!;
const yearSql = (person: string): string => `2016 + ${person} % 10`;

const rules = [
  "column,code,field,value,optional",
  ",,indicator,made_002,",
  ",,status,official,",
  ",,source,made,",
  ",,vintage,2026-05,",
  "area,*,area,=,",
  "year,*,year,=,",
  "persons,*,value,=,",
  ""
].join("\n");

const header =
  "indicator,area,year,period,series,value,qualifier,status,source,vintage,note,note_vi,sex,age,location,ethnicity";

/** The counts as a file, computed here; of fewer than ten nothing is told. */
function aggregate(): string {
  const counts = new Map<string, number>();
  for (let person = 0; person < persons; person++) {
    const key = `${areaOf(person)},${String(yearOf(person))}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const rows = areas.flatMap((area) => years.map((year) => `${area},${String(year)}`));
  const told = rows.filter((key) => (counts.get(key) ?? 0) >= 10);
  expect(rows.length - told.length).toBe(1);
  return `${[header, ...told.map((key) => `made_002,${key},year,,${String(counts.get(key))},,official,made,2026-05,,,,,,`)].join("\n")}\n`;
}

let root = "";
let folder: ReturnType<typeof placeFolder>;
let expected: ReadonlyMap<string, Buffer>;

/** What is published of the place, with the counts of a file or of a connection. */
async function published(
  name: string,
  files: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>> = {}
) {
  const read = await readInputFiles(folder);
  const data = new Map(read.data);
  data.delete("observations/made_002.csv");
  for (const [path, text] of Object.entries(files)) data.set(path, {file: path, bytes: Buffer.from(text)});
  const inputs = await readConnections({...read, data}, root, environment);
  const built = buildTables(inputs);
  await publishTables(built.tables, join(root, name));
  const names = readdirSync(join(root, name)).sort();
  return {
    bytes: new Map(names.map((file) => [file, readFileSync(join(root, name, file))])),
    warnings: built.warnings.map(({code}) => code)
  };
}

function connected(kind: string, query: string): Readonly<Record<string, string>> {
  return {
    "connections.csv": `connection,kind,location,query,mapping,note,most_rows,seconds,fewer_than\ncensus,${kind},CENSUS,"${query}",census.csv,,100,300,10\n`,
    "mappings/census.csv": rules
  };
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "databases-"));
  await writeScalePlace(join(root, "place"), {provinces: 5, indicators: 3, years: 10, breakdowns: 1});
  folder = placeFolder(join(root, "place"));
  // A file of connections that are none, so that both ways are one.
  const none = "connection,kind,location,query,mapping,note\n";
  const {bytes} = await published("file", {"connections.csv": none, "observations/made_002.csv": aggregate()});
  expected = bytes;
}, 120_000);
afterAll(() => rmSync(root, {recursive: true}));

describe.skipIf(missing.postgres !== null)("PostgreSQL with a partitioned table of 20 million persons", () => {
  let server: StartedPostgres | undefined;
  beforeAll(async () => {
    server = await startPostgres();
    const client = new pg.Client({connectionString: server.owner});
    await client.connect();
    await client.query("CREATE TABLE person (id int, year smallint, area text) PARTITION BY LIST (year)");
    for (const year of years)
      await client.query(
        `CREATE UNLOGGED TABLE person_${String(year)} PARTITION OF person FOR VALUES IN (${String(year)})`
      );
    await client.query(`INSERT INTO person SELECT i, ${yearSql("i")},
      CASE WHEN i % 7 = 4 AND i % 10 = 0 AND i > 200 OR i % 7 > 4 THEN '${areas[0]}'
      ELSE (ARRAY['${areas.join("','")}'])[i % 7 + 1] END FROM generate_series(0, ${String(persons - 1)}) AS i`);
    await client.query("CREATE ROLE reader LOGIN; GRANT SELECT ON person TO reader");
    await client.end();
  }, 600_000);
  afterAll(() => server?.stop());

  it("publishes the same bytes as the file of its counts", async () => {
    const query = "SELECT area, year, count(*) AS persons FROM person GROUP BY area, year ORDER BY area, year";
    const {bytes, warnings} = await published("postgres", connected("postgres", query), {
      CENSUS: server!.owner.replace("officer:", "reader:")
    });
    expect([...bytes.keys()]).toEqual([...expected.keys()]);
    for (const [name, file] of expected) expect(bytes.get(name)!.equals(file), name).toBe(true);
    expect(warnings).toContain("withheld_counts");
  }, 400_000);
});

describe.skipIf(missing.clickhouse !== null)("ClickHouse with 20 million persons on two shards", () => {
  let servers: StartedClickHouse | undefined;
  beforeAll(async () => {
    servers = await startClickHouse(2);
    const {own} = servers;
    for (const shard of [0, 1]) {
      await own(
        "CREATE TABLE person_here (id UInt32, year UInt16, area String, day Date) ENGINE = MergeTree(day, (area, year), 8192)",
        shard
      );
      await own(
        `INSERT INTO person_here SELECT number * 2 + ${String(shard)} AS i, ${yearSql("i")},
        if((i % 7 = 4 AND i % 10 = 0 AND i > 200) OR i % 7 > 4, '${areas[0]}', ['${areas.join("','")}'][i % 7 + 1]), toDate('2020-01-01')
        FROM numbers(${String(persons / 2)})`,
        shard
      );
    }
    await own("CREATE TABLE person AS person_here ENGINE = Distributed(shards, default, person_here)");
  }, 600_000);
  afterAll(() => servers?.stop());

  it("publishes the same bytes as the file of its counts", async () => {
    const query = "SELECT area, year, count() AS persons FROM person GROUP BY area, year ORDER BY area, year";
    const {bytes, warnings} = await published("clickhouse", connected("clickhouse", query), {CENSUS: servers!.reader});
    expect([...bytes.keys()]).toEqual([...expected.keys()]);
    for (const [name, file] of expected) expect(bytes.get(name)!.equals(file), name).toBe(true);
    expect(warnings).toContain("withheld_counts");
  }, 400_000);
});
