/**
 * The rows of two tables that have the same key, in the order of the newer table, then those that are gone. Rows that
 * share a key are taken in their order.
 */
export function pairs<Row extends object>(
  before: readonly Row[],
  now: readonly Row[],
  key: readonly (keyof Row)[]
): (readonly [before: Row | null, now: Row | null])[] {
  const keyed = (rows: readonly Row[]): Map<string, Row> => {
    const found = new Map<string, Row>();
    const seen = new Map<string, number>();
    for (const row of rows) {
      const name = key.map((column) => String(row[column] ?? "")).join("\u001f");
      const nth = seen.get(name) ?? 0;
      seen.set(name, nth + 1);
      found.set(nth === 0 ? name : `${name}\u001f#${String(nth)}`, row);
    }
    return found;
  };
  const [old, current] = [keyed(before), keyed(now)];
  return [
    ...[...current].map(([name, row]) => [old.get(name) ?? null, row] as const),
    ...[...old].filter(([name]) => !current.has(name)).map(([, row]) => [row, null] as const)
  ];
}
