import {createServer, type IncomingHttpHeaders, type Server} from "node:http";
import type {AddressInfo} from "node:net";
import {afterAll, beforeAll, expect, test} from "vitest";
import {readClickHouse} from "../../../loaders/exchange/connections/read-clickhouse.js";
import {madeConnection} from "./made-connection.js";

// What is asked and how answers are read; a real server is asked in tests/sweep/.

let server: Server;
let address: string;
let answer: {readonly status: number; readonly text: string} = {status: 200, text: ""};
let asked: {readonly url: URL; readonly headers: IncomingHttpHeaders; readonly body: string};

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (piece: Buffer) => (body += piece.toString()));
    request.on("end", () => {
      asked = {url: new URL(request.url!, "http://host"), headers: request.headers, body};
      response.writeHead(answer.status).end(answer.text);
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  address = `http://reader:s3cret%2F@127.0.0.1:${String((server.address() as AddressInfo).port)}/micro`;
});
afterAll(() => new Promise((closed) => server.close(closed)));

const read = (limits = {}, environment: Record<string, string> = {HOUSE: address}) =>
  readClickHouse(
    madeConnection({
      connection: "house",
      kind: "clickhouse",
      location: "HOUSE",
      query: "SELECT year, rate FROM t",
      ...limits
    }),
    environment
  );

test("ClickHouse is asked read-only, within limits, and with no secret in the address", async () => {
  answer = {status: 200, text: "year\trate\tnote\n2021\t3.60\tmột\\tdòng\\nhai\n2022\t\\N\t\n"};
  const table = await read({most_rows: 5, seconds: 7});
  expect(table).toEqual({
    file: "connection house",
    columns: ["year", "rate", "note"],
    rows: [
      {line: 2, cells: ["2021", "3.60", "một\tdòng\nhai"]},
      {line: 3, cells: ["2022", "", ""]}
    ]
  });
  expect(Object.fromEntries(asked.url.searchParams)).toEqual({
    database: "micro",
    readonly: "2",
    max_execution_time: "7",
    wait_end_of_query: "1"
  });
  expect(asked.headers).toMatchObject({"x-clickhouse-user": "reader", "x-clickhouse-key": "s3cret/"});
  expect(asked.body).toBe("SELECT * FROM (SELECT year, rate FROM t\n) LIMIT 6 FORMAT TabSeparatedWithNames");
});

test("more rows than are allowed, a query that takes too long and one that fails are told, never the secret", async () => {
  answer = {status: 200, text: "n\n1\n2\n"};
  await expect(read({most_rows: 1})).rejects.toMatchObject({code: "too_many_rows"});
  answer = {status: 500, text: "Code: 159, e.displayText() = DB::Exception: Timeout exceeded"};
  await expect(read()).rejects.toMatchObject({code: "too_slow"});
  answer = {status: 500, text: "Code: 60. Table micro.t doesn't exist for reader with s3cret/"};
  const failure: unknown = await read().catch((error: unknown) => error);
  expect(failure).toMatchObject({code: "connection_failed"});
  expect(String(failure)).not.toMatch(/s3cret|reader|micro/);
  await expect(read({}, {})).rejects.toMatchObject({code: "missing_variable", message: "HOUSE"});
  await expect(read({query: null})).rejects.toMatchObject({code: "missing_query"});
  await expect(read({}, {HOUSE: "http://127.0.0.1:1/"})).rejects.toMatchObject({code: "connection_failed"});
});
