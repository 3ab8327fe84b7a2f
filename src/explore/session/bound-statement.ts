import type {Connection} from "../../engine/database.js";
import type {Statement} from "../../engine/sql-statements.js";
import {placeBefore, replaced} from "../sql/input-places.js";
import type {Answer} from "./answer.js";
import type {BoundPlaces} from "./input-values.js";
import {StatementError, type Session} from "./session.js";

const name = "_bound_statement";
const lead = `PREPARE ${name} AS `;

/**
 * The rows of a query whose inputs are parameters of a prepared statement: no value is ever part of its text.
 * @param filter carries into it what the reader chose of tables
 * @throws StatementError with places of the statement as it was written
 */
export async function answerBound(
  session: Session,
  connection: Connection,
  statement: Statement,
  {parameters, values, literals}: BoundPlaces,
  signal: AbortSignal,
  filter: (sql: string) => string = (sql) => sql
): Promise<Answer> {
  if (values.length === 0) return session.runOn(connection, filter(statement.sql), signal);
  const written = replaced(statement, parameters);
  const asked = filter(written);
  try {
    await session.execute(connection, `${lead}${asked}`);
  } catch (error) {
    if (!(error instanceof StatementError)) throw error;
    const {at} = error.details;
    const known = at !== null && at >= lead.length && asked === written;
    const inside = !known ? null : placeBefore(at - lead.length, statement.from, parameters);
    throw new StatementError({...error.details, at: inside}, error);
  }
  const given = values.map(({literal}) => literal).join(", ");
  try {
    // What the engine cannot hand over as it is, is asked for again within another statement.
    return await session.runOn(connection, `EXECUTE ${name}(${given})`, signal, filter(replaced(statement, literals)));
  } finally {
    if (!connection.ended) await session.execute(connection, `DEALLOCATE ${name}`).catch(() => undefined);
  }
}
