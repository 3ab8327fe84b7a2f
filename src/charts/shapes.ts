/** The shape of a province as the map draws it. */
export interface ProvinceShape {
  readonly area: string;
  /** Data of an SVG path. */
  readonly path: string;
  /** A point well inside of it, where marks stand. */
  readonly place: readonly [x: number, y: number];
}

/** A group of islands: the province's dots, drawn nearer and closer together than they lie. */
export interface IslandShape {
  readonly archipelago: string;
  /** Data of an SVG path of points, which a round line cap makes dots. */
  readonly path: string;
  /** The middle of the dots' lower edge, where a name begins. */
  readonly foot: readonly [x: number, y: number];
}

/** The provinces one by one, with borders that fit together. */
export interface MapShapes {
  readonly width: number;
  readonly height: number;
  readonly provinces: readonly ProvinceShape[];
  readonly islands: readonly IslandShape[];
}

/** The country as one, for a small map that says where a province lies. */
export interface LocatorShapes {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  /** The borders between provinces. */
  readonly borders: string;
  /** The province that is looked for, and where it lies. */
  readonly home: ProvinceShape;
  /** The outline of the province that it became part of; null while it stands. */
  readonly successor: string | null;
  readonly islands: readonly IslandShape[];
}
