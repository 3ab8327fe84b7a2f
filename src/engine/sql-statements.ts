import {tokenize, type Token} from "./sql-tokens.js";

/** One statement of a text of SQL. */
export interface Statement {
  readonly sql: string;
  /** Where it begins in the whole text. */
  readonly from: number;
  /** Its pieces without comments; their places are those in the whole text. */
  readonly tokens: readonly Token[];
}

/** The statements of a text, cut at the semicolons that end them; what holds only comments is none. */
export function splitStatements(sql: string): Statement[] {
  const statements: Statement[] = [];
  let tokens: Token[] = [];
  const end = () => {
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (first && last) statements.push({sql: sql.slice(first.from, last.to), from: first.from, tokens});
    tokens = [];
  };
  for (const token of tokenize(sql)) {
    if (token.kind === "symbol" && token.text === ";") end();
    else if (token.kind !== "comment") tokens.push(token);
  }
  end();
  return statements;
}
