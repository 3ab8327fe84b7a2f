import {formatNumber} from "../../../src/lib/format.js";
import {locales} from "../../../src/model/language.js";
import type {TableRow} from "../../../src/model/tables/index.js";
import {periodLabels} from "../labels.js";
import type {CellOut} from "../../../src/lib/xlsx/write/sheet-xml.js";
import {fixed, input, text} from "./cells.js";
import type {TemplateRow} from "./template-rows.js";

/** What the cells of a row say besides the row itself. */
interface RowWords {
  readonly year: number;
  readonly key: string;
  readonly titles: ReadonlyMap<string, string>;
  readonly area: TableRow<"areas"> | undefined;
  /** The groups that are asked for, as people call them; empty for everybody. */
  readonly groups: string;
}

/** The cells of one row of the data sheet, from its hidden key to the definition. */
export function rowCells(
  {indicator, series, last}: TemplateRow,
  {year, key, titles, area, groups}: RowWords
): (CellOut | null)[] {
  const format = numberFormat(indicator.decimals);
  const period = last && last.period !== "year" ? `, ${periodWords(last.period)}` : "";
  const notes = [indicator.definition_vi, series?.note_vi ?? null].filter((part) => part !== null);
  // In the year in which the area ends there is no whole year to speak of: the period must be chosen.
  const wholeYear = area?.valid_to?.startsWith(String(year)) ? null : periodLabels.year.vi;
  return [
    text(key),
    text(indicator.plan_target ?? "", {...fixed, align: "center"}),
    text(indicator.name_vi, {...fixed, font: "bold"}),
    text([series?.name_vi ?? "", groups].filter((part) => part !== "").join("; "), fixed),
    text(indicator.unit_label_vi, {...fixed, align: "center"}),
    last?.qualifier
      ? text(`${last.qualifier} ${formatNumber(last.value, last.printed_decimals, locales.vi)}`, {
          ...fixed,
          align: "right"
        })
      : text(last?.value ?? null, {...fixed, format: numberFormat(last?.printed_decimals ?? 0)}),
    text(last ? `${last.year}${period}` : "", {...fixed, align: "center"}),
    text(last ? (titles.get(last.source) ?? last.source) : "chưa có", {...fixed, font: "muted"}),
    text(null, {...input, format}),
    text(wholeYear, {...input, align: "center"}),
    text(null, {...input, align: "center"}),
    text(null, input),
    text(null, input),
    text(notes.join(" "), {...fixed, font: "muted"})
  ];
}

function numberFormat(decimals: number): string {
  return `#,##0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}`;
}

function periodWords(period: string): string {
  return period in periodLabels ? periodLabels[period as keyof typeof periodLabels].vi : period;
}
