import type {TableRow} from "../../../src/model/tables/index.js";
import type {ForeignTable} from "../importers/foreign-table.js";
import {ConnectionError, mostBytes} from "./connection-error.js";
import {limitsOf, secretLocation} from "./limits.js";
import {resultTable} from "./query-result.js";
import {withoutSecrets} from "./without-secrets.js";

/** How much longer than the query itself the answer is waited for, in seconds. */
const grace = 10;

/**
 * Reads the rows of one SELECT from ClickHouse by its HTTP interface, read-only. The address with user, password and database comes from
 * the named environment variable, never from a file of the repository.
 */
export async function readClickHouse(
  row: TableRow<"connections">,
  environment: Readonly<Record<string, string | undefined>>
): Promise<ForeignTable> {
  const {connection, query: select} = row;
  const {rows, seconds} = limitsOf(row);
  const location = secretLocation(row, environment);
  if (select === null) throw new ConnectionError("missing_query", connection);
  try {
    const {url, headers} = addressOf(location, seconds);
    const response = await fetch(url, {
      method: "POST",
      headers,
      // The interface takes one statement only, so that nothing can follow the SELECT.
      body: `SELECT * FROM (${select}\n) LIMIT ${String(rows + 1)} FORMAT TabSeparatedWithNames`,
      redirect: "error",
      signal: AbortSignal.timeout((seconds + grace) * 1000)
    });
    if (!response.ok) throw failureOf(await response.text(), seconds);
    return resultTable(connection, ...(await readRows(response)), rows);
  } catch (error) {
    const isLate = error instanceof Error && error.name === "TimeoutError";
    const failed =
      error instanceof ConnectionError ? error : isLate ? tooSlow(seconds) : failureOf(wordsOf(error), seconds);
    throw new ConnectionError(failed.code, withoutSecrets(failed.message, location));
  }
}

/** Where to ask, with what may not stand in an address: it could appear in a log. */
function addressOf(location: string, seconds: number) {
  const url = new URL(location);
  const headers: Record<string, string> = {
    "x-clickhouse-user": decodeURIComponent(url.username) || "default",
    "x-clickhouse-key": decodeURIComponent(url.password)
  };
  const database = decodeURIComponent(url.pathname.slice(1));
  url.username = url.password = "";
  url.pathname = "/";
  const settings = {
    ...(database === "" ? {} : {database}),
    // 2 lets these settings through, and nothing be written.
    readonly: "2",
    max_execution_time: String(seconds),
    // An answer that has begun could not say any more that it failed.
    wait_end_of_query: "1"
  };
  for (const [name, value] of Object.entries(settings)) url.searchParams.set(name, value);
  return {url, headers};
}

/** The names of the columns and the rows of an answer, of which no row is longer than it may be. */
async function readRows(response: Response): Promise<[columns: readonly string[], rows: readonly (string | null)[][]]> {
  const decoder = new TextDecoder("utf-8", {fatal: true});
  const rows: (string | null)[][] = [];
  let rest = "";
  const take = (text: string): void => {
    const lines = (rest + text).split("\n");
    rest = lines.pop()!;
    if (rest.length > mostBytes)
      throw new ConnectionError("too_large", `more than ${String(mostBytes)} bytes in a row`);
    for (const line of lines) rows.push(line.split("\t").map(cellOf));
  };
  for await (const piece of response.body ?? []) take(decoder.decode(piece, {stream: true}));
  take(decoder.decode());
  const [names = [], ...body] = rows;
  return [names.map((name) => name ?? ""), body];
}

/** A value as ClickHouse writes it between tabs. */
function cellOf(text: string): string | null {
  if (text === "\\N") return null;
  return text.includes("\\") ? text.replace(/\\(.)/gs, (_, sign: string) => escapes[sign] ?? sign) : text;
}

const escapes: Readonly<Record<string, string>> = {b: "\b", f: "\f", r: "\r", n: "\n", t: "\t", "0": "\0"};

/** The number by which ClickHouse says that a query took too long. */
const timedOut = /^Code: (?:159|160)\b/;

function failureOf(message: string, seconds: number): ConnectionError {
  if (timedOut.test(message)) return tooSlow(seconds);
  return new ConnectionError("connection_failed", message.trim().slice(0, 500));
}

function tooSlow(seconds: number): ConnectionError {
  return new ConnectionError("too_slow", `more than ${String(seconds)} s`);
}

/** What went wrong below `fetch`, which itself says only that it did. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : "";
  return `${error.message}${cause}`;
}
