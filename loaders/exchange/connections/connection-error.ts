/** Why a connection gave no rows; the message comes from the engine or the database and never holds a secret. */
export class ConnectionError extends Error {
  readonly code:
    | "not_a_select"
    | "too_large"
    | "too_powerful"
    | "unsafe_location"
    | "missing_variable"
    | "missing_query"
    | "connection_failed"
    | "too_many_rows"
    | "too_slow";

  constructor(code: ConnectionError["code"], message: string) {
    super(message);
    this.name = "ConnectionError";
    this.code = code;
  }
}

/** A value of more bytes than a book has is a wrong query. */
export const mostBytes = 10_000_000;
