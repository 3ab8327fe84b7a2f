import {writeFile} from "node:fs/promises";
import type {TableRows} from "../../../src/model/tables/index.js";
import {readInputs} from "../../exchange/connections/inputs.js";
import {describeProblem, InputError} from "../../read/problem.js";
import {folderOf, placeOptions, readCommandLine} from "../command-line.js";
import type {PlaceFolder} from "../../read/inputs.js";
import type {Output} from "../output.js";
import {buildTables} from "../../derive/tables.js";
import {agencyOf, askedAgencies, closeAgencies} from "../../exchange/agencies.js";
import {newFile} from "../called-from.js";
import {templateMessages as messages} from "../messages.js";
import {templateRows} from "../../exchange/template/template-rows.js";
import {writeTemplate} from "../../exchange/template/template-sheets.js";

const options = {
  agency: {type: "string"},
  year: {type: "string"},
  area: {type: "string"},
  "with-cooperation": {type: "boolean", default: false},
  out: {type: "string"},
  force: {type: "boolean", default: false},
  ...placeOptions
} as const;

/** Writes the Excel template of one agency for one year, made of the tables as they are now. */
export async function runTemplate(args: readonly string[], {print, report}: Output): Promise<number> {
  const line = readCommandLine(args, {options, usage: messages.usage}, {print, report});
  if (typeof line === "number") return line;
  const {language: lang, values} = line;
  const given = values.year ?? "";
  if (given !== "" && !/^(19|20)\d\d$/.test(given)) {
    report(messages.unlikelyYear(given)[lang]);
    return 2;
  }
  const tables = await readTables(folderOf(values));
  if (tables instanceof InputError) {
    for (const problem of tables.problems) report(describeProblem(problem, lang));
    return 1;
  }
  const reportWithAgencies = (message: string) => {
    report(message);
    report(messages.agencies[lang]);
    for (const {agency, name} of askedAgencies(tables)) report(`  ${agency}  ${name[lang]}`);
  };
  if (values.agency === undefined || given === "") {
    reportWithAgencies(messages.usage[lang]);
    return 2;
  }
  const {area = tables.place.area, out} = values;
  const year = Number(given);
  const agency = agencyOf(tables, values.agency);
  if (agency === null) {
    reportWithAgencies(messages.unknownAgency(values.agency, closeAgencies(tables, values.agency))[lang]);
    return 1;
  }
  const place = tables.areas.find((row) => row.area === area);
  if (!place) {
    report(messages.unknownArea(area)[lang]);
    return 1;
  }
  if (place.valid_to !== null && Number(place.valid_to.slice(0, 4)) < year) {
    report(messages.endedArea(area, place.valid_to, place.successor)[lang]);
    return 1;
  }
  const request = {agency, year, area, withCooperation: values["with-cooperation"]};
  const rows = templateRows(tables, request);
  if (rows.length === 0) {
    reportWithAgencies(messages.noIndicators(agency)[lang]);
    return 1;
  }
  const word = tables.place.languages.includes("vi") ? "bieu-mau" : "template";
  const file = out ?? `${word}-${agency}-${year}.xlsx`;
  try {
    // An officer's filled-in template may lie there.
    await writeFile(newFile(file), writeTemplate(tables, request), {flag: values.force ? "w" : "wx"});
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    report(messages.notWritten(file, String(error.code))[lang]);
    return 1;
  }
  print(messages.written(file, rows.length)[lang]);
  return 0;
}

async function readTables(folder: PlaceFolder): Promise<TableRows | InputError> {
  try {
    return buildTables(await readInputs(folder)).tables;
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}
