import type {Point, Ring} from "./outlines.js";

/** Points nearer than this become one, in units of the map. */
const apart = 0.8;

/** A line that passes a point nearer than this goes through it. */
const aside = 0.6;

/**
 * Makes outlines share their borders. The map rounds every outline for itself, so that two neighbours draw their border up to a
 * third of a unit apart; here both go through the same points, and neither gaps nor overlaps are left.
 */
export function shareBorders(outlines: ReadonlyMap<string, readonly Ring[]>): Map<string, Ring[]> {
  const points = new PointGrid();
  for (const rings of outlines.values()) for (const ring of rings) for (const point of ring) points.add(point);
  const onPoints = (ring: Ring): Ring => tidied(ring.map((point) => points.nearest(point) ?? point));
  return new Map(
    [...outlines].map(([area, rings]) => {
      let shared = rings.map(onPoints);
      // A line that was bent to a point may now pass another one.
      for (let turn = 0; turn < 3; turn++) shared = shared.map((ring) => tidied(throughPoints(ring, points)));
      return [area, shared.filter((ring) => ring.length > 2)];
    })
  );
}

/** Points that are apart, found by where they are. */
class PointGrid {
  private readonly cells = new Map<string, Point[]>();

  /** Keeps a point unless one is near already. */
  add(point: Point): void {
    if (this.nearest(point) !== null) return;
    const key = keyOf(Math.floor(point[0]), Math.floor(point[1]));
    this.cells.set(key, [...(this.cells.get(key) ?? []), point]);
  }

  nearest([x, y]: Point): Point | null {
    let [best, least]: [Point | null, number] = [null, apart];
    for (const point of this.within(x, y, x, y)) {
      const distance = Math.hypot(point[0] - x, point[1] - y);
      if (distance < least) [best, least] = [point, distance];
    }
    return best;
  }

  /** The points of a rectangle, and some around it. */
  within(left: number, top: number, right: number, bottom: number): Point[] {
    const found: Point[][] = [];
    for (let x = Math.floor(left) - 1; x <= Math.floor(right) + 1; x++) {
      for (let y = Math.floor(top) - 1; y <= Math.floor(bottom) + 1; y++) found.push(this.cells.get(keyOf(x, y)) ?? []);
    }
    return found.flat();
  }
}

const keyOf = (x: number, y: number): string => `${String(x)} ${String(y)}`;

/** A ring that goes through every point which it passes closely. */
function throughPoints(ring: Ring, points: PointGrid): Ring {
  return ring.flatMap((from, i) => {
    const to = ring[(i + 1) % ring.length] ?? from;
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const length = Math.hypot(dx, dy);
    const passed = points
      .within(Math.min(from[0], to[0]), Math.min(from[1], to[1]), Math.max(from[0], to[0]), Math.max(from[1], to[1]))
      .map((point) => {
        const [px, py] = [point[0] - from[0], point[1] - from[1]];
        return {point, along: (px * dx + py * dy) / length, off: Math.abs(px * dy - py * dx) / length};
      })
      .filter(({point, along, off}) => point !== from && point !== to && along > 0 && along < length && off < aside)
      .sort((a, b) => a.along - b.along);
    return [from, ...passed.map(({point}) => point)];
  });
}

/** A ring without repeated points and without spikes, which go to a point and straight back. */
function tidied(ring: Ring): Ring {
  let kept = ring;
  for (;;) {
    const {length} = kept;
    const distinct = kept.filter((point, i) => point !== kept[(i + length - 1) % length]);
    const spike = distinct.findIndex(
      (_, i) => distinct[(i + distinct.length - 1) % distinct.length] === distinct[(i + 1) % distinct.length]
    );
    if (distinct.length < 3) return distinct;
    const smoothed = spike === -1 ? distinct : distinct.toSpliced(spike, 1);
    if (smoothed.length === length) return smoothed;
    kept = smoothed;
  }
}
