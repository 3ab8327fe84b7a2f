import type {Ledger} from "./account.js";
import {columnOf, type DataTable} from "./data-table.js";
import type {FieldsOfIndicator} from "./metadata.js";
import type {Choice, ProgressChoice, Selection, Settings} from "./stated-settings.js";

/**
 * Notes every series, unit, column and value that the options of an indicator name and its data do not have. Open SDG itself
 * passes over such an option: a chart loses its line, or the progress of other series is reckoned, and nobody learns of it.
 */
export function checkOptions(settings: Settings, fields: FieldsOfIndicator, data: DataTable, ledger: Ledger): void {
  const values = new Map<number, ReadonlySet<string>>();
  const has = (column: number, value: string): boolean => {
    let known = values.get(column);
    if (!known) values.set(column, (known = new Set(data.rows.map(({cells}) => cells[column] ?? ""))));
    return column >= 0 && known.has(value);
  };
  const report = (option: string, value: string): void => {
    const field = fields.get(option);
    if (!field) return;
    const place = {file: field.file, line: field.node.line, column: option};
    ledger.leave("settings", "unknown_option", place, value);
  };
  const checkChoice = (option: string, {series, unit}: Choice): void => {
    if (series !== null && !has(columnOf(data, "series"), series)) report(option, series);
    if (unit !== null && !has(columnOf(data, "units"), unit)) report(option, unit);
  };
  const checkSelection = (option: string, {series, field, value}: Selection): void => {
    checkChoice(option, {series, unit: null});
    const column = data.columns.findIndex(({name}) => name === field);
    if (!has(column, value)) report(option, `${field} = ${value}`);
  };
  const checkProgress = (option: string, choices: readonly ProgressChoice[]): void => {
    for (const choice of choices) {
      if ("group" in choice) checkProgress(option, choice.group);
      else {
        checkChoice(option, choice);
        for (const selection of choice.disaggregation) checkSelection(option, selection);
      }
    }
  };
  const {graph} = settings;
  const lists: readonly (readonly [string, readonly Choice[]])[] = [
    ["graph_titles", graph.titles],
    ["graph_types", graph.types],
    ["graph_limits", graph.limits],
    ["graph_target_lines", graph.targetLines],
    ["graph_series_breaks", graph.seriesBreaks],
    ["precision", graph.decimals],
    ["footer_fields", settings.footer]
  ];
  for (const [option, choices] of lists) for (const choice of choices) checkChoice(option, choice);
  for (const selection of graph.startValues) checkSelection("data_start_values", selection);
  for (const series of settings.proxySeries) checkChoice("proxy_series", {series, unit: null});
  if (graph.stacked !== null && !data.columns.some(({name}) => name === graph.stacked)) {
    report("graph_stacked_disaggregation", graph.stacked);
  }
  checkProgress("progress_calculation_options", settings.progress);
}
