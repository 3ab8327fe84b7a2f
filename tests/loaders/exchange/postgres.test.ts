import pg from "pg";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {readPostgres} from "../../../loaders/exchange/connections/read-postgres.js";
import {withoutSecrets} from "../../../loaders/exchange/connections/without-secrets.js";
import {postgresMissing, startPostgres, type StartedPostgres} from "../../servers/postgres.js";
import {madeConnection} from "./made-connection.js";

// Against a real server, started here and stopped here.

const reason = postgresMissing();

describe.skipIf(reason !== null)(
  `readPostgres(connection, environment)${reason === null ? "" : ` [${reason}]`}`,
  () => {
    let server: StartedPostgres | undefined;
    let url = "";
    let owner = "";
    beforeAll(async () => {
      server = await startPostgres();
      ({owner} = server);
      const client = new pg.Client({connectionString: owner});
      await client.connect();
      await client.query(`CREATE TABLE poverty (year smallint, rate numeric(5,2), share double precision, final boolean,
      asked date, note text)`);
      await client.query(
        "INSERT INTO poverty VALUES (2021, 3.60, 0.1, true, '2021-12-31', 'Đắk Mil'), (2022, NULL, 0.2, false, NULL, '')"
      );
      await client.query("CREATE ROLE reader LOGIN; GRANT SELECT ON poverty TO reader");
      await client.query("CREATE ROLE nosy LOGIN; GRANT SELECT ON poverty TO nosy; GRANT pg_read_server_files TO nosy");
      await client.end();
      url = owner.replace("officer:", "reader:");
    }, 120_000);
    afterAll(() => server?.stop());

    const read = (query: string | null, environment: Record<string, string> = {DATABASE: url}, limits = {}) =>
      readPostgres(
        madeConnection({connection: "db", kind: "postgres", location: "DATABASE", query, ...limits}),
        environment
      );

    it("takes no more rows and no more time than the connection says", async () => {
      const [limits, rows] = [{most_rows: 3, seconds: 1}, "SELECT * FROM generate_series(1, 4)"];
      await expect(read(rows, {DATABASE: url}, limits)).rejects.toMatchObject({code: "too_many_rows"});
      await expect(read("SELECT pg_sleep(30)", {DATABASE: url}, limits)).rejects.toMatchObject({code: "too_slow"});
    });

    it("refuses to work with a role that could do more than read tables", async () => {
      for (const role of ["officer", "nosy"]) {
        const rejected = expect(
          read("SELECT * FROM poverty", {DATABASE: owner.replace("officer:", `${role}:`)})
        ).rejects;
        await rejected.toMatchObject({code: "too_powerful"});
      }
      await expect(read("SELECT pg_read_file('/etc/hostname')")).rejects.toMatchObject({code: "connection_failed"});
    });

    it("refuses a value that no text could hold, before it is sent", async () => {
      await expect(read("SELECT repeat('x', 20000000) AS x")).rejects.toMatchObject({code: "too_large"});
      expect((await read("SELECT repeat('x', 1000000) AS x")).rows[0]!.cells[0]).toHaveLength(1_000_000);
    });

    it("reads every value as the text that the server sends", async () => {
      expect(await read("SELECT * FROM poverty ORDER BY year")).toEqual({
        file: "connection db",
        columns: ["year", "rate", "share", "final", "asked", "note"],
        rows: [
          {line: 2, cells: ["2021", "3.60", "0.1", "t", "2021-12-31", "Đắk Mil"]},
          {line: 3, cells: ["2022", "", "0.2", "f", "", ""]}
        ]
      });
    });

    // prettier-ignore
    it.each([
    ["a table that is not there", "SELECT * FROM nothing",                                          /nothing/],
    ["a write",                   "DELETE FROM poverty RETURNING *",                                /syntax/],
    ["a write within a SELECT",   "SELECT nextval('s') FROM (SELECT 1) AS x",                       /"s"/],
    ["a second statement",        "SELECT 1) AS x; COMMIT; DROP TABLE poverty; SELECT * FROM (SELECT 1", /multiple commands/]
  ])("rejects %s", async (_name, query, message) => {
    await expect(read(query)).rejects.toMatchObject({code: "connection_failed", message: expect.stringMatching(message) as string});
    expect((await read("SELECT count(*) AS n FROM poverty")).rows).toMatchObject([{cells: ["2"]}]);
  });

    it("reads within a transaction that cannot write", async () => {
      const client = new pg.Client({connectionString: owner});
      await client.connect();
      await client.query(
        "CREATE FUNCTION sneak() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'DELETE FROM poverty; SELECT 1'"
      );
      await client.end();
      await expect(read("SELECT sneak() AS n")).rejects.toThrow(/read-only/);
      expect((await read("SELECT count(*) AS n FROM poverty")).rows).toMatchObject([{cells: ["2"]}]);
    });

    it("says what is missing, and never the secret", async () => {
      await expect(read("SELECT 1", {})).rejects.toMatchObject({code: "missing_variable", message: "DATABASE"});
      await expect(read(null)).rejects.toMatchObject({code: "missing_query"});
      const wrong = url.replace(/:\d+\/postgres$/, ":1/postgres");
      const failure: unknown = await read("SELECT 1", {DATABASE: wrong}).catch((error: unknown) => error);
      expect(failure).toMatchObject({code: "connection_failed"});
      expect(String(failure)).not.toContain("secret");
      expect(
        String(await read("SELECT 1", {DATABASE: "not a secret url"}).catch((error: unknown) => error))
      ).not.toContain("secret");
    });
  }
);

describe("withoutSecrets(message, connectionString)", () => {
  // prettier-ignore
  it.each([
    ["postgres://an:se%40cret@db.office.vn/sdg?sslkey=/home/an/key.pem", 'password "se@cret" of user "an" at db.office.vn, sdg, /home/an/key.pem', 'password "…" of user "…" at …, …, …'],
    ["host=db.office.vn user=lan password='hai ba' dbname=sdg",          'no pg_hba.conf entry for host "db.office.vn", user "lan", database "sdg" (hai ba)', 'no pg_hba.conf entry for host "…", user "…", database "…" (…)'],
    ["not a url",                                                        "cannot read not a url", "cannot read …"]
  ])("takes out what %s names", (connectionString, message, shown) => {
    expect(withoutSecrets(message, connectionString)).toBe(shown);
  });
});
