import type {TableRow} from "../src/model/tables/index.js";

type Observation = TableRow<"observations">;

/** One official value of a year, of an area and from a source that no data set has, but for what the test says of it. */
export function madeObservation(year: number, value: number, more: Partial<Observation> = {}): Observation {
  return {
    indicator: "i",
    area: "a",
    year,
    period: "year",
    series: null,
    value,
    qualifier: null,
    status: "official",
    source: "s",
    vintage: "2021",
    note: null,
    note_vi: null,
    sex: null,
    age: null,
    location: null,
    ethnicity: null,
    shown: true,
    run: 0,
    printed_decimals: 1,
    before_end: false,
    ...more
  };
}
