import type {Connection, PreparedStatement} from "./database.js";
import type {Query, RunQuery} from "./query.js";
import {resultRows} from "./result-rows.js";

/**
 * Queries on one connection. To plan a statement costs several times what running it does, and pages ask few statements,
 * which differ in their parameters: each is planned once.
 */
export class PreparedQueries {
  readonly #connection: Connection;
  readonly #statements = new Map<string, Promise<PreparedStatement>>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Runs a query and reads its rows. */
  readonly run: RunQuery = (query) => resultRows(query, (asked) => this.#ask(asked));

  /** Forgets every statement, since what was planned for one table does not hold for another of its name. */
  async forget(): Promise<void> {
    const statements = [...this.#statements.values()];
    this.#statements.clear();
    for (const statement of statements) await (await statement).close();
  }

  async #ask({sql, parameters}: Query) {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.#connection.prepare(sql);
      this.#statements.set(sql, statement);
      statement.catch(() => this.#statements.delete(sql));
    }
    return (await statement).query(parameters);
  }
}
