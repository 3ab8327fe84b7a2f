/** Why a connection gave no rows; the message comes from the engine or the database and never holds a secret. */
export class ConnectionError extends Error {
  readonly code: "unsafe_location" | "missing_variable" | "missing_query" | "connection_failed" | "too_many_rows";

  constructor(code: ConnectionError["code"], message: string) {
    super(message);
    this.name = "ConnectionError";
    this.code = code;
  }
}

/** More rows than a province has observations are a wrong query. */
export const mostRows = 1_000_000;
