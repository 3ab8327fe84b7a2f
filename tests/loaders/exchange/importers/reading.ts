import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {readFiles} from "../../../../loaders/exchange/import-files.js";
import type {Format} from "../../../../loaders/exchange/importers/detect.js";
import {knownOf} from "../../../../loaders/exchange/known.js";
import {tables} from "../template-file.js";

export const known = knownOf(tables);
/** Serves every file of tests of a process, and goes with the folder of the run. */
export const folder = mkdtempSync(join(tmpdir(), "importers-"));
let count = 0;

/** Reads files given by name and text, with a mapping given as its lines, from a folder of their own. */
export async function read(
  files: Record<string, string | Uint8Array>,
  mapping: string[],
  format: Format | null = null
) {
  const place = mkdtempSync(join(folder, `${String(count++)}-`));
  const paths = Object.entries(files).map(([name, text]) => {
    writeFileSync(join(place, name), text);
    return join(place, name);
  });
  const rules = join(place, "mapping-rules.csv");
  writeFileSync(rules, ["column,code,field,value,optional", ...mapping, ""].join("\n"));
  return readFiles(paths, known, {format, mapping: rules});
}

export const codes = (
  rejections: readonly {code: string; line: number | null; column: string | null; value: string | null}[]
) => rejections.map(({code, line, column, value}) => [code, line, column, value]);

export const values = (read: Awaited<ReturnType<typeof readFiles>>) =>
  read.candidates.map(({observation: {indicator, area, year, series, value, qualifier, status}}) =>
    [indicator, series, area, year, `${qualifier ?? ""}${String(value)}`, status].join(" ")
  );

/** What {@link values} says of the one value that most samples hold. */
export const expected = ["poverty_rate gso_income VN 2022 4.2 official"];

/** A rule for everything that an observation needs but its year and value. */
export const constants = [
  ",,indicator,poverty_rate,",
  ",,series,gso_income,",
  ",,area,VN,",
  ",,status,official,",
  ",,source,gso-poverty,"
];
