import type {TableRow} from "../../model/tables/index.js";

/** The sentences of the list of indicators, once in each language. */
export interface IndicatorListMessages {
  readonly filter: string;
  readonly search: string;
  readonly searchHint: string;
  readonly goal: string;
  readonly agency: string;
  readonly state: (horizon: number) => string;
  readonly data: string;
  /** Which way it moves. */
  readonly way: string;
  readonly betterWhen: string;
  readonly better: Readonly<Record<TableRow<"indicators">["direction"], string>>;
  readonly fresh: string;
  readonly freshness: Readonly<Record<"fresh" | "old", string>>;
  /** Beside the year of a value that is too old to judge by. */
  readonly old: string;
  /** Of an indicator that does not measure what the plan promises. */
  readonly relation: Readonly<Record<Exclude<TableRow<"indicators">["relation"], "measures">, string>>;
  readonly all: string;
  readonly background: string;
  readonly hasData: string;
  readonly othersOnly: string;
  readonly noData: string;
  readonly reset: string;
  readonly showing: (shown: number, total: number) => string;
  readonly noneLeft: string;
  readonly sortBy: (column: string) => string;
  readonly caption: string;
  readonly related: (target: string) => string;
}
