import type {Classing, MapForm} from "../../model/comparison.js";

/** The sentences of the map, once in each language. */
export interface MapMessages {
  readonly title: string;
  readonly description: (areas: number) => string;
  readonly form: string;
  readonly forms: Readonly<Record<MapForm, string>>;
  readonly leads: Readonly<Record<MapForm, (areas: number) => string>>;
  readonly figure: (indicator: string, year: number) => string;
  readonly classing: string;
  readonly classings: Readonly<Record<Classing, string>>;
  readonly classNote: Readonly<Record<Classing, (classes: number) => string>>;
  readonly legend: string;
  readonly range: (from: string, to: string) => string;
  readonly provinces: (count: number) => string;
  readonly noData: string;
  readonly lastYear: (latest: number, count: number, shown: number, shownCount: number) => string;
  readonly someMissing: (count: number, year: number) => string;
  readonly aboutTitle: string;
  readonly about: Readonly<Record<MapForm, string>>;
  readonly ended: (area: string, day: string, successor: string) => string;
  readonly spoken: (form: MapForm, indicator: string, year: number, provinces: number) => string;
  readonly tile: (name: string, value: string, rank: string, position: number, classes: number) => string;
  readonly tileUnclassed: (name: string, value: string, rank: string) => string;
  readonly unclassed: string;
  readonly tileRank: (rank: number, count: number) => string;
  readonly tileMissing: (name: string, what: string) => string;
  readonly table: string;
  readonly joined: (area: string, day: string, successor: string) => string;
  readonly toMap: string;
  /** Of the map of Viet Nam. */
  readonly vietnam: {
    readonly sea: string;
    readonly islands: string;
    readonly spoken: string;
    readonly locator: (area: string) => string;
    readonly credit: string;
  };
}
