import type {TextOptions} from "@observablehq/plot";

/** A label that wants a place: its text and the points, in pixels, that it may stand beside, best first. */
export interface LabelWish {
  readonly text: string;
  readonly anchors: readonly {readonly x: number; readonly y: number}[];
}

/** Where a label was put: the middle, start or end of its text at x, the middle of its height at y. */
export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  readonly textAnchor: "start" | "middle" | "end";
}

/** Where a label was put, as Plot's text mark is told it. */
export function placeOf(
  {x, y, textAnchor}: PlacedLabel,
  margins: {readonly top: number; readonly left: number}
): Pick<TextOptions, "frameAnchor" | "dx" | "dy" | "textAnchor" | "lineAnchor"> {
  return {frameAnchor: "top-left", dx: x - margins.left, dy: y - margins.top, textAnchor, lineAnchor: "middle"};
}

/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const lineHeight = 15;
/** Pixels that a character of a bold label takes: capitals and digits are broader than small letters. */
const characterWidth = {broad: 8, narrow: 6.6} as const;
const distance = 8;

/**
 * Places labels one after the other at the first position beside an anchor that overlaps the least with obstacles and
 * labels already placed. Greedy and deterministic; enough for the handful of labels that a chart has.
 * @param obstacles points in pixels that should stay visible, such as the dots and points along the lines
 * @param written places of words that stand there already
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly {readonly x: number; readonly y: number}[],
  frame: Box,
  written: readonly Box[] = []
): PlacedLabel[] {
  const taken: Box[] = [...written];
  return wishes.map(({text, anchors}) => {
    const width = widthOf(text);
    let best: {label: PlacedLabel; box: Box; cost: number} | undefined;
    anchors.forEach((anchor, order) => {
      for (const {label, remoteness} of positionsAround(anchor)) {
        const box = boxOf(label, width);
        const cost =
          100 * outside(box, frame) +
          10 * taken.filter((other) => overlap(box, other)).length +
          obstacles.filter((point) => contains(box, point)).length +
          order * 0.5 +
          remoteness;
        if (best === undefined || cost < best.cost) best = {label, box, cost};
      }
    });
    if (best === undefined) throw new RangeError(`a label without an anchor: ${text}`);
    taken.push(best.box);
    return best.label;
  });
}

function widthOf(text: string): number {
  const broad = text.match(/[\p{Lu}\d]/gu)?.length ?? 0;
  return broad * characterWidth.broad + (text.length - broad) * characterWidth.narrow;
}

/** Beside a point, then above and below it, near before far. */
function positionsAround({x, y}: {readonly x: number; readonly y: number}) {
  const beside: readonly {label: PlacedLabel; remoteness: number}[] = [
    {label: {x: x + distance, y, textAnchor: "start"}, remoteness: 0},
    {label: {x: x - distance, y, textAnchor: "end"}, remoteness: 0.3}
  ];
  const rows = [-1, 1, -2, 2, -3, 3].flatMap((row) =>
    (["middle", "start", "end"] as const).map((textAnchor) => ({
      label: {x, y: y + Math.sign(row) * (distance + (Math.abs(row) - 0.5) * lineHeight), textAnchor},
      remoteness: Math.abs(row) - 0.9
    }))
  );
  return [...beside, ...rows];
}

function boxOf({x, y, textAnchor}: PlacedLabel, width: number): Box {
  const left = textAnchor === "start" ? x : textAnchor === "end" ? x - width : x - width / 2;
  return {left, right: left + width, top: y - lineHeight / 2, bottom: y + lineHeight / 2};
}

/** By how many line heights a box sticks out of the frame, at most. */
function outside(box: Box, frame: Box): number {
  const beyond = Math.max(
    frame.left - box.left,
    box.right - frame.right,
    frame.top - box.top,
    box.bottom - frame.bottom
  );
  return Math.max(0, beyond / lineHeight);
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function contains(box: Box, {x, y}: {readonly x: number; readonly y: number}): boolean {
  return x > box.left - 2 && x < box.right + 2 && y > box.top - 2 && y < box.bottom + 2;
}
