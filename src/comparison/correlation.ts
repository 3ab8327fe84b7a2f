import {ascending, descending, mean, rank} from "d3-array";

/** Fewest pairs for a coefficient; fewer say nothing that a look does not. */
export const fewestPairs = 10;

/** How two series of numbers go together. */
export interface Correlation {
  readonly n: number;
  /** Of the ranks: whether one rises when the other does, however much. Null with too few pairs, or none that differ. */
  readonly spearman: number | null;
  /** Of the values: how nearly they lie on a straight line. */
  readonly pearson: number | null;
}

/** Both coefficients of some pairs. */
export function correlate(pairs: readonly (readonly [number, number])[]): Correlation {
  const n = pairs.length;
  if (n < fewestPairs) return {n, spearman: null, pearson: null};
  const xs = pairs.map(([x]) => x);
  const ys = pairs.map(([, y]) => y);
  return {n, spearman: pearsonOf(midRanks(xs), midRanks(ys)), pearson: pearsonOf(xs, ys)};
}

function pearsonOf(xs: readonly number[], ys: readonly number[]): number | null {
  const [mx = 0, my = 0] = [mean(xs), mean(ys)];
  let [xy, xx, yy] = [0, 0, 0];
  xs.forEach((x, i) => {
    const y = ys[i] ?? my;
    xy += (x - mx) * (y - my);
    xx += (x - mx) ** 2;
    yy += (y - my) ** 2;
  });
  if (xx === 0 || yy === 0) return null;
  return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
}

/** Ranks from 1, equal values sharing the mean of theirs. */
export function midRanks(values: readonly number[]): number[] {
  const below = rank(values, ascending);
  const above = rank(values, descending);
  return values.map((_, i) => (values.length + 1 + below[i]! - above[i]!) / 2);
}
