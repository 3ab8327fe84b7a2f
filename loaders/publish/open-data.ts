import {observationsOf} from "../../src/indicator/observations-of.js";
import {tableOf, type TableName, type TableRows} from "../../src/model/tables/index.js";
import {formsOf} from "../../src/model/published-forms.js";
import {bytesOf} from "../../src/lib/pieces.js";
import {zip, zipPieces} from "../../src/lib/zip.js";
import {encodeWorkbook, tableWorkbookPieces} from "./workbook.js";
import {encodeArrow} from "../../src/engine/arrow.js";
import {csvPieces, encodeCsv} from "../read/encode-csv.js";
import type {FileContent, ReadWritten} from "./file-content.js";
import {csvwMetadata} from "./csvw.js";
import {dataPackage, describeBytes} from "./datapackage.js";
import {catalogue} from "./dcat.js";
import {encodeJson, jsonPieces, ndjsonPieces} from "./json.js";
import {formerFiles} from "./former-files.js";
import {openSdgFiles} from "./open-sdg.js";
import {latestRelease} from "../../src/model/release.js";
import {archivePath} from "../../src/model/addresses/data.js";
import {languagesOfPlace} from "../../src/model/place.js";
import {publishedDefinitions} from "./publication.js";
import {readableWorkbooks} from "./readable-workbooks.js";
import {readme} from "./readme.js";
import {sdmxCsv, sdmxPieces} from "./sdmx-csv.js";
import {byteOrderMark} from "../../src/lib/csv.js";

export type Files = Map<string, FileContent>;

/** Tables of more rows are written while they are made, and the files of their indicators too: together they would not lie in memory. */
export const mostRowsHeld = 100_000;

/** Where the site has the open data. */
const folder = "data";

/**
 * Every file of the open data by its path below `data/`: each table in its formats, its descriptions, the observations in
 * the formats of others, and all tables in one archive. A file that is made of others stands after them.
 * @param arrow the Arrow file of a table, where it has been made already
 */
export function openDataFiles(
  tables: TableRows,
  arrow = (name: TableName): Uint8Array => encodeArrow(tableOf(name, tables.place.languages), tables[name]),
  held = mostRowsHeld
): Files {
  const modified = latestRelease(tables);
  const languages = languagesOfPlace(tables);
  const definitions = publishedDefinitions(tables);
  const isLong = (name: TableName) => tables[name].length > held;
  const files: Files = new Map();
  for (const {name, table} of definitions) {
    files.set(
      `${name}.csv`,
      isLong(name) ? {pieces: () => csvPieces(table, tables[name])} : encodeCsv(table, tables[name])
    );
  }
  const csv = new Map(files);
  const describedBy = (written: ReadWritten) =>
    document(dataPackage(tables, (path) => describeBytes(piecesBelow(csv, path, written))));
  const readmeText = readme(tables);
  const archived = [...csv.keys(), "datapackage.json", "README.txt"];
  if ([...csv.values()].some(isStreamed)) {
    files.set("datapackage.json", {pieces: (written) => [describedBy(written)]});
    files.set("README.txt", readmeText);
    const archive = (written: ReadWritten) =>
      zipPieces(archived.map((path) => [path, written(`${folder}/${path}`)] as const));
    files.set(archivePath(tables.place), {pieces: archive});
  } else {
    files.set("datapackage.json", describedBy(nothingWritten));
    files.set("README.txt", readmeText);
    const held = archived.map((path) => [path, files.get(path) as string] as const);
    files.set(archivePath(tables.place), zip(new Map(held)));
  }
  for (const {name, table} of definitions) {
    const [rows, text, forms] = [tables[name], files.get(`${name}.csv`)!, formsOf(name, tables[name].length)];
    const excel = `excel/${name}`;
    if (typeof text === "string") {
      files.set(`${excel}.csv`, byteOrderMark + text);
      files.set(`${excel}.xlsx`, encodeWorkbook(table, rows, languages));
      files.set(`${name}.json`, encodeJson(table, rows));
    } else {
      files.set(`${excel}.csv`, {pieces: (written) => following(byteOrderMark, written(`${folder}/${name}.csv`))});
      if (forms.xlsx) files.set(`${excel}.xlsx`, {pieces: () => tableWorkbookPieces(table, rows, languages)});
      if (forms.json) files.set(`${name}.json`, {pieces: () => jsonPieces(table, rows)});
      if (forms.ndjson) files.set(`${name}.ndjson`, {pieces: () => ndjsonPieces(table, rows)});
    }
    if (forms.arrow) files.set(`${name}.arrow`, arrow(name));
    files.set(`${name}.csv-metadata.json`, document(csvwMetadata(table, languages, modified)));
  }
  const observations = tableOf("observations", tables.place.languages);
  const long = isLong("observations");
  const later = (make: () => string | Uint8Array): FileContent => (long ? {pieces: () => [make()]} : make());
  for (const {indicator} of tables.indicators) {
    const own = () => observationsOf(tables, indicator);
    files.set(
      `indicators/${indicator}.csv`,
      later(() => byteOrderMark + encodeCsv(observations, own()))
    );
    files.set(
      `indicators/${indicator}.xlsx`,
      later(() => encodeWorkbook(observations, own(), languages, long ? "quick" : "usual"))
    );
  }
  for (const [path, make] of formerFiles(tables)) files.set(path, later(make));
  for (const [path, workbook] of readableWorkbooks(tables, languages)) files.set(path, workbook);
  files.set("catalog.jsonld", document(catalogue(tables)));
  for (const [path, version] of [
    ["sdmx/observations.csv", "2.0"],
    ["sdmx/observations-1.0.csv", "1.0"]
  ] as const) {
    files.set(path, long ? {pieces: () => sdmxPieces(tables, version)} : sdmxCsv(tables, version));
  }
  for (const [path, content] of openSdgFiles(tables, languages, {long, folder})) files.set(path, content);
  return files;
}

const isStreamed = (content: FileContent): boolean => typeof content !== "string" && !(content instanceof Uint8Array);

const nothingWritten: ReadWritten = (path) => {
  throw new Error(`${path} is not written yet`);
};

function piecesBelow(files: Files, path: string, written: ReadWritten): Iterable<Uint8Array> {
  const content = files.get(path);
  return typeof content === "string" ? bytesOf([content]) : written(`${folder}/${path}`);
}

function* following(first: string, rest: Iterable<Uint8Array>): Generator<string | Uint8Array, undefined> {
  yield first;
  yield* rest;
}

function document(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
