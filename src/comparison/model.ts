import type {PlaceTerms} from "../model/place-terms.js";
import type {ByLanguage} from "../model/language.js";
import type {TableRow} from "../model/tables/index.js";
import type {Measured} from "../progress/clear-change.js";
import type {Publisher} from "../model/sources.js";

/** A value that can be compared: shown, of a full year, and of everybody. */
export type Value = Pick<
  TableRow<"observations">,
  "indicator" | "area" | "series" | "year" | "value" | "qualifier" | "status" | "run" | "source" | "printed_decimals"
>;

/** What a comparison must know of an indicator. */
export type ComparedIndicator = Pick<
  TableRow<"indicators">,
  | "indicator"
  | "name_vi"
  | "name_en"
  | "unit"
  | "unit_label_vi"
  | "unit_label_en"
  | "decimals"
  | "direction"
  | "goal"
  | "measure_kind"
> & {
  /** What a change of it is counted in. */
  readonly change_in: TableRow<"units">["change_in"];
  /** The ends of its scale, where it has them. */
  readonly min: TableRow<"units">["min"];
  readonly max: TableRow<"units">["max"];
};

export type ComparedArea = Pick<
  TableRow<"areas">,
  "area" | "name_vi" | "name_en" | "kind" | "parent" | "valid_from" | "valid_to"
>;

/** What the plan asks of an indicator by one of its years, as far as a single value can be held against it. */
export interface ComparedMilestone {
  readonly indicator: string;
  readonly year: number;
  /** As the plan puts it, such as `≥ 42%`. */
  readonly text: ByLanguage;
  readonly comparator: TableRow<"milestones">["comparator"];
  /** The level to reach, or null where there is none: an average over years, or a multiple of an unknown base. */
  readonly level: number | null;
  readonly level_max: number | null;
  /** The series that the level is meant for. */
  readonly series: string | null;
  /** The years between which values lie on the run that the level was counted from; null for a level of any run. */
  readonly years: readonly [number, number] | null;
}

/** What a catalogue says of values that come in parts: what no part alone tells. */
export interface ValueParts {
  /** The indicators that more than one of the ranked areas has a value of in some year, in the order of the catalogue. */
  readonly rankable: readonly string[];
}

/** Everything but the values: names, units, methodologies, breaks and milestones. It reaches the browser as one JSON file. */
export interface Catalogue {
  readonly asOf: string;
  readonly home: string;
  readonly neighbours: readonly string[];
  /** By what the home area is judged. */
  readonly terms: PlaceTerms;
  readonly indicators: readonly ComparedIndicator[];
  readonly areas: readonly ComparedArea[];
  readonly series: readonly Pick<TableRow<"series">, "indicator" | "series" | "short_vi" | "short_en">[];
  readonly breaks: readonly Omit<TableRow<"breaks">, "source" | "kind">[];
  readonly goals: readonly {readonly goal: number; readonly un_goal: number | null; readonly name: ByLanguage}[];
  readonly sources: readonly (Publisher & Pick<TableRow<"sources">, "source" | "title" | "collection">)[];
  readonly milestones: readonly ComparedMilestone[];
  readonly tiles: readonly TableRow<"tiles">[];
  readonly archipelagos: readonly TableRow<"archipelagos">[];
  /** Null where one file brings all values: they come by indicator where they are too many to be fetched for one. */
  readonly parts: ValueParts | null;
  /** The map of shapes: its size, and a place inside of each province. The shapes themselves stand in the map's page. */
  readonly shapes: null | {
    readonly width: number;
    readonly height: number;
    readonly places: readonly {readonly area: string; readonly place: readonly [x: number, y: number]}[];
  };
}

/** The catalogue with the values, found by indicator and area. */
export interface Comparison {
  readonly catalogue: Catalogue;
  readonly of: (indicator: string) => readonly Value[];
  readonly in: (indicator: string, area: string) => readonly Value[];
  readonly indicator: (code: string | null) => ComparedIndicator | null;
  readonly area: (code: string | null) => ComparedArea | null;
  /** Whether an area is one of those that are ranked. */
  readonly isRanked: (code: string) => boolean;
  /** How the source of a value collects, beside the value. */
  readonly measured: (value: Value) => Measured;
}
