import type {TableRow} from "../model/tables/index.js";

export type Qualifier = NonNullable<TableRow<"observations">["qualifier"]>;

// A bound is no point. It is a bar at its number with an arrow to where the value lies: beyond it for "more than", before it for
// "nearly", to both sides for "about".

/** Length of an arrow and half the length of its bar, in pixels, where there is room. */
export const boundSize = {length: 16, bar: 5} as const;

type Stroke = readonly (readonly [across: number, along: number])[];

/** The strokes of a bound at the origin; its arrow leads towards larger numbers along the axis. */
export function strokesOf(
  qualifier: Qualifier,
  {length, bar}: {readonly length: number; readonly bar: number}
): Stroke[] {
  const head = length / 4;
  const arrow = (way: 1 | -1, reach: number): Stroke[] => [
    [
      [0, 0],
      [0, way * reach]
    ],
    [
      [-head, way * (reach - head)],
      [0, way * reach],
      [head, way * (reach - head)]
    ]
  ];
  const base: Stroke = [
    [-bar, 0],
    [bar, 0]
  ];
  if (qualifier === "~") return [base, ...arrow(1, 0.75 * length), ...arrow(-1, 0.75 * length)];
  return [base, ...arrow(qualifier === ">" ? 1 : -1, length)];
}

/** A bound as the path of a small drawing without Plot, along its vertical axis. */
export function boundPath(qualifier: Qualifier, x: number, y: number): string {
  const place = ([across, up]: readonly [number, number]) => `${(x + across).toFixed(1)} ${(y - up).toFixed(1)}`;
  return strokesOf(qualifier, {length: 10, bar: 3})
    .map((stroke) => `M${stroke.map(place).join("L")}`)
    .join("");
}
