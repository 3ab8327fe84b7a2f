/** Whether this is the long run before a release (`SWEEP=1`): every case instead of a sample, and many runs of each property. */
export const sweep = process.env.SWEEP === "1";

/** How often fast-check tries a property: so often in the gate, and so often in the sweep. */
export function runs(gate: number, all: number): {readonly numRuns: number} {
  return {numRuns: sweep ? all : gate};
}

/** About so many of a list's members, evenly spread from the first to the last; all of them in the sweep. */
export function sample<T>(list: readonly T[], size: number): readonly T[] {
  if (sweep || list.length <= size) return list;
  return Array.from({length: size}, (_, i) => list[size === 1 ? 0 : Math.round((i * (list.length - 1)) / (size - 1))]!);
}
