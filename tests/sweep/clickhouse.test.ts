import {spawn, type ChildProcess} from "node:child_process";
import {existsSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {createServer, type AddressInfo} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {readClickHouse} from "../../loaders/exchange/connections/read-clickhouse.js";
import {installPackage} from "../site/debian.js";

// Against a real server of Debian's package `clickhouse-server`, started here and stopped here.

const program = "/usr/sbin/clickhouse-server";
const isThere = existsSync(program) || (installPackage("clickhouse-server") && existsSync(program));
const reason = isThere ? null : "ClickHouse could not be installed: apt-get install clickhouse-server";
if (reason !== null) process.stderr.write(`skipped: ${reason}\n`);

/** Persons of ten years, every third of them a woman. */
const persons = 20_000_000;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const {port} = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

describe.skipIf(!isThere)(`readClickHouse(connection, environment)${reason === null ? "" : ` [${reason}]`}`, () => {
  let folder = "";
  let server: ChildProcess;
  let host = "";
  /** What the owner of the server does with it. */
  const own = async (sql: string): Promise<void> => {
    const response = await fetch(`http://${host}/`, {method: "POST", body: sql});
    if (!response.ok) throw new Error(await response.text());
  };
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "clickhouse-"));
    const [http, tcp] = [await freePort(), await freePort()];
    host = `127.0.0.1:${String(http)}`;
    const user = (name: string, password: string, profile: string) =>
      `<${name}><password>${password}</password><networks><ip>127.0.0.1</ip></networks><profile>${profile}</profile><quota>default</quota></${name}>`;
    const users = `<yandex><profiles><default/><reader><readonly>2</readonly></reader></profiles>
<users>${user("default", "", "default")}${user("reader", "s3cret", "reader")}</users><quotas><default/></quotas></yandex>`;
    const settings = `<yandex><logger><level>warning</level><console>1</console></logger><http_port>${String(http)}</http_port>
<tcp_port>${String(tcp)}</tcp_port><listen_host>127.0.0.1</listen_host><path>${folder}/data/</path><tmp_path>${folder}/tmp/</tmp_path>
<users_config>${folder}/users.xml</users_config><default_profile>default</default_profile><default_database>default</default_database>
<mark_cache_size>100000000</mark_cache_size></yandex>`;
    writeFileSync(join(folder, "users.xml"), users);
    writeFileSync(join(folder, "config.xml"), settings);
    server = spawn(program, [`--config-file=${join(folder, "config.xml")}`], {cwd: folder, stdio: "ignore"});
    await expect
      .poll(
        () =>
          own("SELECT 1").then(
            () => true,
            () => false
          ),
        {timeout: 60_000}
      )
      .toBe(true);
    await own("CREATE TABLE person (year UInt16, sex String, day Date) ENGINE = MergeTree(day, (year, sex), 8192)");
    await own(
      `INSERT INTO person SELECT 2015 + number % 10, if(number % 3 = 0, 'female', 'male'), toDate('2020-01-01') FROM numbers(${String(persons)})`
    );
  }, 400_000);
  afterAll(async () => {
    const ended = new Promise((closed) => server.once("exit", closed));
    server.kill("SIGKILL");
    await ended;
    rmSync(folder, {recursive: true});
  });

  const read = (query: string, limits = {}) =>
    readClickHouse(
      {
        connection: "house",
        kind: "clickhouse",
        location: "HOUSE",
        query,
        mapping: "m.csv",
        most_rows: null,
        seconds: null,
        fewer_than: null,
        note: null,
        ...limits
      },
      {HOUSE: `http://reader:s3cret@${host}/default`}
    );

  it("lets the server aggregate, and takes its rows as they are", async () => {
    const sql = "SELECT year, sex, count() AS persons, NULL AS note FROM person GROUP BY year, sex ORDER BY year, sex";
    const {columns, rows} = await read(sql);
    expect(columns).toEqual(["year", "sex", "persons", "note"]);
    expect(rows).toHaveLength(20);
    expect(rows[0]).toEqual({line: 2, cells: ["2015", "female", "666667", ""]});
    expect(rows.reduce((sum, {cells}) => sum + Number(cells[2]), 0)).toBe(persons);
    expect((await read(String.raw`SELECT 'a\tb\nc\\d' AS x`)).rows[0]!.cells).toEqual(["a\tb\nc\\d"]);
  });

  it("takes no more than the connection says, one statement, and nothing that writes", async () => {
    await expect(read("SELECT number FROM numbers(10)", {most_rows: 5})).rejects.toMatchObject({code: "too_many_rows"});
    const slow = "SELECT count() FROM person AS a CROSS JOIN numbers(100000) AS b";
    await expect(read(slow, {seconds: 1})).rejects.toMatchObject({code: "too_slow"});
    for (const sql of ["SELECT 1); DROP TABLE person; SELECT (1", "DROP TABLE person", "SELECT * FROM nothing"]) {
      const failed: unknown = await read(sql).catch((error: unknown) => error);
      expect(failed, sql).toMatchObject({code: "connection_failed"});
      expect(String(failed)).not.toContain("s3cret");
    }
    expect((await read("SELECT count() FROM person")).rows[0]!.cells).toEqual([String(persons)]);
  });
});
