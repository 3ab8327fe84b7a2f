import type {Ledger} from "../account.js";
import type {Indicator} from "../read.js";
import type {Choice} from "../stated-settings.js";
import type {Measure} from "./indicator-rows.js";
import type {LocalText, PlaceRow} from "./languages.js";
import type {Shared} from "./shared.js";
import type {Words} from "./words.js";

/** How an office draws a measure, where it says so: for all series in one row, and for each that has options of its own. */
export function chartRows({settings}: Indicator, measure: Measure, shared: Shared, words: Words): PlaceRow[] {
  const {graph} = settings;
  const {indicator, unit, series, seriesCodes} = measure;
  const fits = (wanted: string | null) => (choice: Choice) =>
    choice.series === wanted && (choice.unit === null || choice.unit === unit);
  return [null, ...series].flatMap((of): PlaceRow[] => {
    const title = graph.titles.find(fits(of))?.text ?? (of === null ? graph.title : null);
    const type = graph.types.find(fits(of))?.text ?? (of === null ? graph.type : null);
    const limit = graph.limits.find(fits(of));
    const stacked = of === null && graph.stacked !== null ? shared.breakdown(graph.stacked) : null;
    const said: LocalText | null = title === null ? null : words.known(title);
    if (said === null && type === null && limit === undefined && stacked === null) return [];
    // One series alone has no name.
    if (of !== null && series.length < 2) return [];
    return [
      {
        indicator,
        series: of === null ? null : seriesCodes.of(of),
        type: type !== null && chartTypes.includes(type) ? type : null,
        stacked,
        min: limit?.minimum ?? null,
        max: limit?.maximum ?? null,
        title: said
      }
    ];
  });
}

/** Names the types of charts that are drawn here as lines, because no table has them. */
export function leaveOtherTypes({fields, settings}: Indicator, ledger: Ledger): void {
  const {type, types} = settings.graph;
  for (const [name, given] of [["graph_type", type], ...types.map(({text}) => ["graph_types", text])] as const) {
    const field = fields.get(name);
    if (given === null || chartTypes.includes(given) || field === undefined) continue;
    ledger.leave("settings", "no_table", {file: field.file, line: field.node.line, column: name}, given);
  }
}

/** The types of charts that Open SDG has. */
const chartTypes: readonly string[] = ["line", "bar", "binary"];
