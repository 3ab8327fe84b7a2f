import {observationsOf} from "../../src/indicator/observations-of.js";
import {tableOf, type TableName, type TableRows} from "../../src/model/tables/index.js";
import {zip} from "../../src/lib/zip.js";
import {encodeWorkbook} from "./workbook.js";
import {encodeArrow} from "../../src/engine/arrow.js";
import {encodeCsv} from "../read/encode-csv.js";
import {csvwMetadata} from "./csvw.js";
import {dataPackage} from "./datapackage.js";
import {catalogue} from "./dcat.js";
import {encodeJson} from "./json.js";
import {openSdgFiles} from "./open-sdg.js";
import {latestRelease} from "../../src/model/release.js";
import {archivePath} from "../../src/model/addresses/data.js";
import {languagesOfPlace} from "../../src/model/place.js";
import {publishedDefinitions} from "./publication.js";
import {readableWorkbooks} from "./readable-workbooks.js";
import {readme} from "./readme.js";
import {sdmxCsv} from "./sdmx-csv.js";
import {byteOrderMark} from "../../src/lib/csv.js";

export type Files = Map<string, string | Uint8Array>;

/**
 * Every file of the open data by its path below `data/`: each table in three formats, its descriptions, the observations in
 * the formats of others, and all tables in one archive.
 * @param arrow the Arrow file of a table, where it has been made already
 */
export function openDataFiles(
  tables: TableRows,
  arrow = (name: TableName): Uint8Array => encodeArrow(tableOf(name, tables.place.languages), tables[name])
): Files {
  const modified = latestRelease(tables);
  const definitions = publishedDefinitions(tables);
  const csv = new Map<string, string>(
    definitions.map(({name, table}) => [`${name}.csv`, encodeCsv(table, tables[name])] as const)
  );
  csv.set("datapackage.json", document(dataPackage(tables, csv)));
  csv.set("README.txt", readme(tables));
  return new Map<string, string | Uint8Array>([
    ...csv,
    ...definitions.flatMap(({name, table}): [string, string | Uint8Array][] => [
      [`excel/${name}.csv`, byteOrderMark + csv.get(`${name}.csv`)!],
      [`excel/${name}.xlsx`, encodeWorkbook(table, tables[name])],
      [`${name}.arrow`, arrow(name)],
      [`${name}.json`, encodeJson(table, tables[name])],
      [`${name}.csv-metadata.json`, document(csvwMetadata(table, tables.place.languages, modified))]
    ]),
    ...tables.indicators.flatMap(({indicator}): [string, string | Uint8Array][] => {
      const [table, rows] = [tableOf("observations", tables.place.languages), observationsOf(tables, indicator)];
      return [
        [`indicators/${indicator}.csv`, byteOrderMark + encodeCsv(table, rows)],
        [`indicators/${indicator}.xlsx`, encodeWorkbook(table, rows)]
      ];
    }),
    ...readableWorkbooks(tables, languagesOfPlace(tables)),
    ["catalog.jsonld", document(catalogue(tables))],
    ["sdmx/observations.csv", sdmxCsv(tables, "2.0")],
    ["sdmx/observations-1.0.csv", sdmxCsv(tables, "1.0")],
    [archivePath(tables.place), zip(csv)],
    ...openSdgFiles(tables, languagesOfPlace(tables))
  ]);
}

function document(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
