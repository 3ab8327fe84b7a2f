import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {readClickHouse} from "../../loaders/exchange/connections/read-clickhouse.js";
import {clickHouseMissing, startClickHouse, type StartedClickHouse} from "../servers/clickhouse.js";
import {madeConnection} from "../loaders/exchange/made-connection.js";

// Against a real server, started here and stopped here.

const reason = clickHouseMissing();

/** Persons of ten years, every third of them a woman. */
const persons = 20_000_000;

describe.skipIf(reason !== null)(
  `readClickHouse(connection, environment)${reason === null ? "" : ` [${reason}]`}`,
  () => {
    let server: StartedClickHouse | undefined;
    beforeAll(async () => {
      server = await startClickHouse();
      const {own} = server;
      await own("CREATE TABLE person (year UInt16, sex String, day Date) ENGINE = MergeTree(day, (year, sex), 8192)");
      await own(
        `INSERT INTO person SELECT 2015 + number % 10, if(number % 3 = 0, 'female', 'male'), toDate('2020-01-01') FROM numbers(${String(persons)})`
      );
    }, 400_000);
    afterAll(() => server?.stop());

    const read = (query: string, limits = {}) =>
      readClickHouse(madeConnection({connection: "house", kind: "clickhouse", location: "HOUSE", query, ...limits}), {
        HOUSE: server!.reader
      });

    it("lets the server aggregate, and takes its rows as they are", async () => {
      const sql =
        "SELECT year, sex, count() AS persons, NULL AS note FROM person GROUP BY year, sex ORDER BY year, sex";
      const {columns, rows} = await read(sql);
      expect(columns).toEqual(["year", "sex", "persons", "note"]);
      expect(rows).toHaveLength(20);
      expect(rows[0]).toEqual({line: 2, cells: ["2015", "female", "666667", ""]});
      expect(rows.reduce((sum, {cells}) => sum + Number(cells[2]), 0)).toBe(persons);
      expect((await read(String.raw`SELECT 'a\tb\nc\\d' AS x`)).rows[0]!.cells).toEqual(["a\tb\nc\\d"]);
    });

    it("takes no more than the connection says, one statement, and nothing that writes", async () => {
      await expect(read("SELECT number FROM numbers(10)", {most_rows: 5})).rejects.toMatchObject({
        code: "too_many_rows"
      });
      const slow = "SELECT count() FROM person AS a CROSS JOIN numbers(100000) AS b";
      await expect(read(slow, {seconds: 1})).rejects.toMatchObject({code: "too_slow"});
      for (const sql of ["SELECT 1); DROP TABLE person; SELECT (1", "DROP TABLE person", "SELECT * FROM nothing"]) {
        const failed: unknown = await read(sql).catch((error: unknown) => error);
        expect(failed, sql).toMatchObject({code: "connection_failed"});
        expect(String(failed)).not.toContain("s3cret");
      }
      expect((await read("SELECT count() FROM person")).rows[0]!.cells).toEqual([String(persons)]);
    });
  }
);
