import {encodeArrow} from "../../src/engine/arrow.js";
import {groupObservations} from "../../src/indicator/groups/figures.js";
import {observationsOf} from "../../src/indicator/observations-of.js";
import {byteOrderMark} from "../../src/lib/csv.js";
import {groupsOf} from "../../src/model/headline.js";
import {languagesOfPlace} from "../../src/model/place.js";
import {tableOf, type TableRow, type TableRows} from "../../src/model/tables/index.js";
import type {Table} from "../../src/model/tables/table.js";
import {encodeCsv} from "../read/encode-csv.js";
import {encodeWorkbook} from "./workbook.js";

/**
 * The files that people fetch by the code that values had before, by path below `data/` and made when they are wanted: the same values,
 * by the code that they have now.
 */
export function formerFiles(tables: TableRows): readonly (readonly [string, () => string | Uint8Array])[] {
  const languages = languagesOfPlace(tables);
  return tables.former_indicators.flatMap((row) => {
    const path = `indicators/${row.former}`;
    return [
      [`${path}.csv`, () => byteOrderMark + encodeCsv(...rowsOf(tables, row))] as const,
      [`${path}.arrow`, () => encodeArrow(...rowsOf(tables, row))] as const,
      [`${path}.xlsx`, () => encodeWorkbook(...rowsOf(tables, row), languages)] as const
    ];
  });
}

function rowsOf(
  tables: TableRows,
  {indicator, series, groups}: TableRow<"former_indicators">
): readonly [Table, readonly object[]] {
  const {languages} = tables.place;
  const own = observationsOf(tables, indicator).filter((o) => o.series === series && groupsOf(o) === (groups ?? ""));
  if (own.length > 0 || groups === null) return [tableOf("observations", languages), own];
  const ofGroups = groupObservations(tables, indicator);
  return [tableOf("group_observations", languages), ofGroups.filter((o) => o.series === series && o.groups === groups)];
}
