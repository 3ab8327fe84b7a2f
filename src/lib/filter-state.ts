/** Which rows of a table a reader wants to see, and in which order, as it stands in the address. */
export interface FilterState {
  /** Chosen values by field; a field without a choice is left out. */
  readonly chosen: Readonly<Record<string, string>>;
  /** What the rows must contain; empty for anything. */
  readonly text: string;
  /** Column to sort by and whether downwards; null for the order of the table. */
  readonly sort: {readonly column: number; readonly down: boolean} | null;
}

export const noFilter: FilterState = {chosen: {}, text: "", sort: null};

/** Reads a state from a query string; what the page does not offer is left out. */
export function parseFilter(search: string, offered: ReadonlyMap<string, ReadonlySet<string>>): FilterState {
  const parameters = new URLSearchParams(search);
  const chosen = [...offered].flatMap(([name, values]) => {
    const value = parameters.get(name);
    return value !== null && values.has(value) ? [[name, value] as const] : [];
  });
  const sort = /^(-?)(\d{1,2})$/.exec(parameters.get("sort") ?? "");
  return {
    chosen: Object.fromEntries(chosen),
    text: (parameters.get("q") ?? "").trim(),
    sort: sort ? {column: Number(sort[2]), down: sort[1] === "-"} : null
  };
}

/** Writes a state as a query string with `?`; empty where nothing is chosen. */
export function writeFilter({chosen, text, sort}: FilterState): string {
  const parameters = new URLSearchParams(chosen);
  if (text !== "") parameters.set("q", text);
  if (sort !== null) parameters.set("sort", `${sort.down ? "-" : ""}${String(sort.column)}`);
  const query = parameters.toString();
  return query === "" ? "" : `?${query}`;
}

/** Whether a row has the chosen values; a value may be several words. */
export function matches(
  row: Readonly<Record<string, string | undefined>>,
  {chosen}: Pick<FilterState, "chosen">
): boolean {
  return Object.entries(chosen).every(([name, value]) => (row[name] ?? "").split(" ").includes(value));
}

/** Compares two cells: numbers by size, anything else as words of the language. */
export function compareCells(a: string, b: string, collator: Intl.Collator): number {
  const numbers = [a, b].map((text) => (text.trim() === "" ? NaN : Number(text)));
  const [x, y] = numbers;
  return Number.isNaN(x) || Number.isNaN(y) ? collator.compare(a, b) : x! - y!;
}
