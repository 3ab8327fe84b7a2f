import {followedBy} from "../../src/model/place-terms.js";
import {pick, type Language} from "../../src/model/language.js";
import {publisherIn} from "../../src/wording/publisher.js";
import {observationsOf} from "../../src/indicator/observations-of.js";
import type {TableRow, TableRows} from "../../src/model/tables/index.js";

type Indicator = TableRow<"indicators">;

/** Open SDG's words for how far an indicator is reported. */
export const reportingStatuses = ["complete", "inprogress", "notstarted"] as const;

/** Complete where the province has a value, in progress where only other areas have, else not started. */
export function reportingStatus(tables: TableRows, {indicator}: Indicator): (typeof reportingStatuses)[number] {
  const observations = observationsOf(tables, indicator);
  if (observations.some(({area}) => area === tables.place.area)) return "complete";
  return observations.length > 0 ? "inprogress" : "notstarted";
}

/** An indicator's configuration and metadata in one flat object, with the keys that the build of Open SDG adds. */
export function indicatorMeta(tables: TableRows, indicator: Indicator, id: string, language: Language): object {
  const target = indicator.plan_target ?? indicator.context_for;
  const number = target === null ? indicator.indicator : `${target}.${indicator.indicator}`;
  const name = pick(indicator, "name", language);
  const unit = pick(indicator, "unit_label", language);
  const area = tables.areas.find((row) => row.area === tables.place.area);
  const sources = new Map(tables.sources.map((source) => [source.source, source]));
  const used = new Set(observationsOf(tables, indicator.indicator).map(({source}) => source));
  return {
    indicator_number: number,
    indicator_name: name,
    target_number: target,
    goal_number: indicator.goal === null ? null : String(indicator.goal),
    indicator_sort_order: id
      .split("-")
      .map((part) => part.padStart(2, "0"))
      .join("-"),
    standalone: target === null,
    reporting_status: reportingStatus(tables, indicator),
    data_non_statistical: false,
    graph_type: "line",
    graph_title: name,
    computation_units: unit,
    precision: [{decimals: indicator.decimals}],
    national_geographical_coverage: pick(area, "name", language),
    proxy: indicator.relation === "proxy" ? "proxy" : "",
    STAT_CONC_DEF: pick(indicator, "definition", language),
    UNIT_MEASURE: unit,
    SDG_INDICATOR: indicator.un_indicator,
    graph_target_lines: targetLines(tables, indicator),
    sources: [...used].sort().flatMap((key) => {
      const source = sources.get(key);
      return source === undefined
        ? []
        : [{organisation: publisherIn(source, language), url: source.address, url_text: source.title}];
    })
  };
}

/** Milestones of the plan in the unit of the indicator: others cannot be drawn over its values. */
function targetLines(tables: TableRows, {indicator, unit}: Indicator): object[] {
  const follows = followedBy(tables.place);
  return tables.milestones
    .filter(
      (m) => m.indicator === indicator && m.area === tables.place.area && follows.includes(m.basis) && m.unit === unit
    )
    .map((m) => ({value: m.value, label_content: `${m.comparator} ${String(m.value)} (${String(m.year)})`}));
}
