import type {Table} from "apache-arrow";
import {largest, smallest} from "../../lib/extremes.js";
import type {ChartChoice} from "../notebook/notebook.js";
import {aggregate} from "./aggregate.js";
import {
  distinctQuery,
  mostPlaces,
  placesQuery,
  readPlaces,
  sampleQuery,
  spanQuery,
  thinnedQuery
} from "./aggregate-query.js";
import {binsOf, type Bins} from "./bins.js";
import {chartColumns, profileQuery, readProfile} from "./chart-columns.js";
import {readRows, type Datum} from "./datum.js";
import {completeChart, cutters, isShare, type Chart, type ChartColumn} from "./encodings.js";
import {mostSwarming} from "./swarm.js";
import {namedBy, placingOf, type Placing} from "./placing.js";
import {qualifierColumn} from "./rows.js";

/** What a chart draws: places of all rows, or rows by themselves. */
export interface ChartData {
  readonly chart: Chart;
  readonly columns: readonly ChartColumn[];
  /** How rows became places; null where each is shown by itself. */
  readonly placing: Placing | null;
  readonly rows: readonly Datum[];
  /** Whether the values are shares or rates. */
  readonly share: boolean;
  /** Rows of the table, all of which the places were made of. */
  readonly all: number;
  /** True where only some of the rows are shown, taken by chance. */
  readonly sampled: boolean;
  /** How many different values a column has where that was counted over all rows. */
  readonly distinct: ReadonlyMap<string, number>;
}

/** Rows that marks which show single rows are drawn from at most. */
export const mostShown = 50_000;

/** What a chart draws of rows that are all in the page; choices left open are filled in. Null where there is nothing to place. */
export function heldData(table: Table, choice: ChartChoice): ChartData | null {
  const columns = chartColumns(table);
  const wanted = wantedOf(completeChart(choice, columns), columns);
  return rowsData(readRows(table, wanted, table.numRows), columns, choice);
}

/** What a chart draws of rows by columns that are known; choices left open are filled in. Null where there is nothing to place. */
export function rowsData(
  rows: readonly Datum[],
  columns: readonly ChartColumn[],
  choice: ChartChoice
): ChartData | null {
  const chart = completeChart(choice, columns);
  if (chart.x === "" && chart.y === "") return null;
  const share = isShare(measuredBy(chart, columns), [
    ...new Set(rows.flatMap(({unit}) => (unit === undefined ? [] : [unit])))
  ]);
  const placing = placingOf(chart, columns, share);
  const whole = {chart, columns, placing, share, all: rows.length, sampled: false, distinct: new Map()};
  if (chart.mark === "swarm" && rows.length > mostSwarming)
    return {...whole, rows: sampleOf(rows, mostSwarming), sampled: true};
  if (!placing) return {...whole, rows};
  return {...whole, rows: aggregate(rows, placing, heldBins(rows, placing))};
}

/** The column whose values a chart measures. */
function measuredBy(chart: Chart, columns: readonly ChartColumn[]): string {
  const number = (name: string) => columns.some((column) => column.name === name && column.kind === "number");
  if (chart.mark === "heat" || chart.mark === "tile") return chart.colour || chart.y;
  return number(chart.y) ? chart.y : chart.x;
}

/** Columns of a row that its mark tells. */
const mostTold = 24;

/** Some rows taken by chance, the same ones each time, in the order in which they come. */
function sampleOf(rows: readonly Datum[], most: number): Datum[] {
  let state = 20;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return rows.filter((_, i) => {
    const isTaken = next() < most / (rows.length - i);
    if (isTaken) most -= 1;
    return isTaken;
  });
}

function wantedOf(chart: Chart, columns: readonly ChartColumn[]): ChartColumn[] {
  const {x, y, colour, facet} = chart;
  const named = namedBy(chart, columns);
  // Where each row is shown by itself, its mark tells all of it.
  const single = chart.mark === "dot" || chart.mark === "tile" || chart.mark === "swarm";
  return columns.filter(
    ({name}, i) =>
      (single && i < mostTold) ||
      [x, y, colour, facet, named, "unit", "period", "status"].includes(name) ||
      [x, y].some((drawn) => qualifierColumn(drawn, columns) === name) ||
      (chart.mark === "tile" && name === "area") ||
      (cutters as readonly string[]).includes(name)
  );
}

function heldBins(rows: readonly Datum[], {binned}: Placing): Bins | null {
  if (binned === "") return null;
  const times = rows.some((row) => row[binned] instanceof Date);
  const numbers = rows.flatMap((row) => {
    const value = row[binned];
    const number = value instanceof Date ? value.getTime() : value;
    return typeof number === "number" && Number.isFinite(number) ? [number] : [];
  });
  if (numbers.length === 0) return {start: 0, step: 1};
  const whole = !times && numbers.every(Number.isInteger);
  return binsOf(smallest(numbers), largest(numbers), {whole, time: times});
}

/** Puts a statement to the engine. */
type Ask = (sql: string) => Promise<{readonly table: Table}>;

/**
 * What a chart draws of a table that is too long to be held: places that the engine makes of all rows, or for marks that show
 * single rows some that are taken by chance.
 * @param held the first rows
 * @throws what `ask` throws
 */
export async function queriedData(view: string, held: Table, choice: ChartChoice, ask: Ask): Promise<ChartData | null> {
  const first = chartColumns(held);
  const {rows: all, columns, unit} = readProfile((await ask(profileQuery(view, first))).table, first);
  const chart = completeChart(choice, columns);
  if (chart.x === "" && chart.y === "") return null;
  const share = isShare(measuredBy(chart, columns), unit === null ? [] : [unit]);
  const placing = placingOf(chart, columns, share);
  const distinct = await countedOf(view, chart, columns, ask);
  const whole = {chart, columns, placing, share, all, distinct};
  if (!placing) {
    const wanted = wantedOf(chart, columns);
    const {table} = await ask(
      sampleQuery(
        view,
        wanted.map(({name}) => name),
        chart.mark === "swarm" ? mostSwarming : mostShown
      )
    );
    return {...whole, rows: readRows(table, wanted, table.numRows), sampled: table.numRows < all};
  }
  const bins = await queriedBins(view, placing, columns, ask);
  let {table} = await ask(placesQuery(view, placing, columns, bins));
  const along = columns.find(({name}) => name === chart.x)?.kind;
  if (table.numRows > mostPlaces && chart.mark === "line" && along !== "text") {
    table = (await ask(thinnedQuery(view, placing, columns, chart.x))).table;
  }
  return {...whole, rows: readPlaces(table, placing, columns, bins), sampled: false};
}

/** Columns with about as many values as a drawing can tell apart, or more, are counted exactly. */
const estimatedFew = 30;

async function countedOf(
  view: string,
  {x, y, colour, facet}: Chart,
  columns: readonly ChartColumn[],
  ask: Ask
): Promise<ReadonlyMap<string, number>> {
  const many = columns.filter(({name, distinct}) => distinct >= estimatedFew && [x, y, colour, facet].includes(name));
  if (many.length === 0) return new Map();
  const {table} = await ask(
    distinctQuery(
      view,
      many.map(({name}) => name)
    )
  );
  return new Map(many.map(({name}, i) => [name, Number(table.getChild(`d${String(i)}`)?.get(0))]));
}

async function queriedBins(
  view: string,
  {binned}: Placing,
  columns: readonly ChartColumn[],
  ask: Ask
): Promise<Bins | null> {
  if (binned === "") return null;
  const {table} = await ask(spanQuery(view, binned, columns));
  const [low, high] = ["low", "high"].map((name) => table.getChild(name)?.get(0) as unknown);
  if (typeof low !== "number" || typeof high !== "number") return {start: 0, step: 1};
  const time = columns.some(({name, kind}) => name === binned && kind !== "number");
  return binsOf(low, high, {whole: !time && table.getChild("whole")?.get(0) === true, time});
}
