type Rows = readonly Readonly<Record<string, string | number | null>>[];

/**
 * Which column of a table is the parent of which, by the rules of sdg-build: a parent is sometimes filled where its child is
 * blank, the child never where the parent is; of columns that are always filled together the left one is the parent; an
 * edge that a longer way implies is dropped.
 */
export function edgesOf(columns: readonly string[], rows: Rows): [string, string][] {
  const edges = columns.flatMap((parent, i) =>
    columns.flatMap((child, j): [string, string][] => (isParent(parent, child, rows, i < j) ? [[parent, child]] : []))
  );
  const has = (from: string, to: string) => edges.some(([a, b]) => a === from && b === to);
  return edges.filter(([from, to]) => !columns.some((middle) => has(from, middle) && has(middle, to)));
}

function isParent(parent: string, child: string, rows: Rows, left: boolean): boolean {
  if (parent === child) return false;
  const filled = (name: string) => (row: Rows[number]) => (row[name] ?? null) !== null;
  if (!rows.some(filled(child))) return false;
  if (rows.some((row) => filled(child)(row) && !filled(parent)(row))) return false;
  return rows.some((row) => filled(parent)(row) && !filled(child)(row)) || left;
}
