import type {Ledger} from "../account.js";
import type {Indicator} from "../read.js";
import type {PlaceRow} from "./languages.js";
import {lineOf, longestCell} from "./plain-text.js";
import type {Words} from "./words.js";

/** A row of `metadata`. */
export type MetadataRow = PlaceRow & {readonly field: string};

/** Fields that other tables hold. */
const inOtherTables =
  /^(?:indicator_(?:number|name)|indicator|title|reporting_status|data_non_statistical|national_geographical_coverage|computation_units|graph_(?:titles?|types?|limits|stacked_disaggregation|target_lines|series_breaks)|precision|auto_progress_calculation|data_start_values|progress_(?:calculation_options|status)|proxy|sources?(?:_.*)?|standalone|permalink|archived)$/;

/** Options of charts and pages that no table has. */
const inNoTable =
  /^(?:graph_.*|x_axis_label|data_show_map|proxy_series|tags|sort|expected_disaggregations|indicator_tabs|footer_fields|embedded_feature_.*|composite_breakdown_label|data_notice_class|publications|related_indicators|series_toggle)$/;

/** What an office says of an indicator in words, field by field; the account names what no table takes. */
export function metadataRows(indicator: Indicator, words: Words, ledger: Ledger): MetadataRow[] {
  const names = new Set([
    ...indicator.fields.keys(),
    ...[...indicator.translated.values()].flatMap((of) => [...of.keys()])
  ]);
  return [...names].flatMap((field): MetadataRow[] => {
    const code = lineOf(field);
    if (code === "") return [];
    if (inOtherTables.test(field)) return [];
    const given =
      indicator.fields.get(field) ?? [...indicator.translated.values()].find((of) => of.has(field))?.get(field);
    if (!given) return [];
    const place = {file: given.file, line: given.node.line, column: field};
    if (inNoTable.test(field)) {
      ledger.leave("settings", "no_table", place);
      return [];
    }
    if (given.node.kind !== "scalar") {
      ledger.leave("fields", "wrong_type", place);
      return [];
    }
    const text = words.field(indicator, field);
    if (text === null) return [];
    const kept = words.each((language) => cellText(text.byLanguage.get(language) ?? ""));
    if ([...kept.byLanguage.values()].some((each) => each.length > longestCell)) {
      ledger.leave("fields", "long_text", place);
      return [];
    }
    if (kept.byLanguage.size === 0) return [];
    ledger.read("fields", kept.byLanguage.size);
    return [{indicator: indicator.id, field: code, text: kept}];
  });
}

/** A text as one cell may hold it, its lines kept. */
function cellText(text: string): string {
  return text
    .replaceAll(/[\p{Bidi_Control}\u2028\u2029\ufffe\uffff]/gu, "")
    .replaceAll(/[^\P{Cc}\t\n]/gu, " ")
    .trim();
}
