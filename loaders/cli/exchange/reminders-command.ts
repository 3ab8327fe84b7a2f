import {existsSync} from "node:fs";
import {mkdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {languagesOfPlace} from "../../../src/model/place.js";
import {latestRelease} from "../../../src/model/release.js";
import {importCommand, wantedFigures} from "../../../src/plan/supply.js";
import {reminderDocument, remindersOf, type Reminder} from "../../../src/report/reminder.js";
import {buildTables} from "../../derive/tables.js";
import {agencyOf, closeAgencies} from "../../exchange/agencies.js";
import {readInputs} from "../../exchange/connections/inputs.js";
import {writeTemplate} from "../../exchange/template/template-sheets.js";
import {reportDocx} from "../../publish/report-docx.js";
import {describeBriefly, InputError} from "../../read/problem.js";
import {newFile} from "../called-from.js";
import {folderOf, placeFlag, placeOptions, readCommandLine} from "../command-line.js";
import {templateMessages} from "../messages.js";
import type {Output} from "../output.js";
import {remindersMessages as messages} from "./reminders-messages.js";

const options = {
  out: {type: "string", default: "reminders"},
  agency: {type: "string"},
  force: {type: "boolean", default: false},
  ...placeOptions
} as const;

/** Writes a letter to each agency that owes figures, with the forms to fill in, and says which of them anybody can fetch. */
export async function runReminders(args: readonly string[], {print, report}: Output): Promise<number> {
  const line = readCommandLine(args, {options, usage: messages.usage}, {print, report});
  if (typeof line === "number") return line;
  const {language: answers, values} = line;
  try {
    const {tables} = buildTables(await readInputs(folderOf(values)));
    const asOf = latestRelease(tables);
    const [language] = languagesOfPlace(tables);
    const agency = values.agency === undefined ? null : agencyOf(tables, values.agency);
    if (values.agency !== undefined && agency === null) {
      report(templateMessages.unknownAgency(values.agency, closeAgencies(tables, values.agency))[answers]);
      return 1;
    }
    const reminders = remindersOf(tables).filter((one) => agency === null || one.agency.agency === agency);
    if (asOf === null || language === undefined || reminders.length === 0) {
      print(messages.nothing[answers]);
      return 0;
    }
    const out = newFile(values.out);
    const files = reminders.map((reminder) => {
      const {agency: code} = reminder.agency;
      return {
        reminder,
        letter: messages.letterFile(code)[language.code === "vi" ? "vi" : "en"],
        // A form is of one year.
        forms: yearsOf(reminder).map((year) => ({
          year,
          file: messages.formFile(code, year)[language.code === "vi" ? "vi" : "en"]
        }))
      };
    });
    const there = files
      .flatMap(({letter, forms}) => [letter, ...forms.map(({file}) => file)])
      .find((file) => existsSync(join(out, file)));
    if (there !== undefined && !values.force) {
      report(templateMessages.notWritten(join(out, there), "EEXIST")[answers]);
      return 1;
    }
    await mkdir(out, {recursive: true});
    for (const {reminder, letter, forms} of files) {
      const document = reminderDocument(reminder, tables, {forms: forms.map(({file}) => file), asOf}, language);
      await writeFile(join(out, letter), await reportDocx(document, asOf));
      for (const {year, file} of forms) {
        const request = {agency: reminder.agency.agency, year, area: tables.place.area, withCooperation: false};
        await writeFile(join(out, file), writeTemplate(tables, request));
      }
      const figures = reminder.asked.reduce((sum, {years}) => sum + years.length, 0);
      print(messages.written(join(values.out, letter), reminder.asked.length, figures)[answers]);
    }
    const published = wantedFigures(tables).filter(({supply}) => supply.some(({table}) => table !== null));
    if (published.length > 0) print(`\n${messages.published[answers]}`);
    const commands = new Map<string, string[]>();
    for (const {indicator, supply} of published) {
      for (const command of new Set(supply.filter(({table}) => table !== null).map(importCommand)))
        commands.set(command, [...(commands.get(command) ?? []), indicator.indicator]);
    }
    for (const [command, indicators] of commands)
      print(`  ${command}${placeFlag(values.place)}   ${indicators.join(", ")}`);
    return 0;
  } catch (error) {
    if (error instanceof InputError) for (const found of describeBriefly(error.problems, answers)) report(found);
    else if (error instanceof Error && "code" in error)
      report(templateMessages.notWritten(values.out, String(error.code))[answers]);
    else throw error;
    return 1;
  }
}

/** The years of which an agency is asked for figures. */
function yearsOf({asked}: Reminder): readonly number[] {
  return [...new Set(asked.flatMap(({years}) => years))].sort((a, b) => a - b);
}
