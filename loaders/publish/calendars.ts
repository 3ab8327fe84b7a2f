import {calendarPath} from "../../src/outline/addresses.js";
import {agencyCalendar} from "../../src/outline/calendar.js";
import {outlinePlan} from "../../src/outline/outline.js";
import {languages} from "../../src/lib/language.js";
import {homeArea} from "../../src/pages/model.js";
import type {TableRows} from "../../src/tables/index.js";

/** The due dates of every body that has any, in both languages, by their path in the site. */
export function calendarFiles(tables: TableRows, asOf: string): [string, string][] {
  const outline = outlinePlan(tables, homeArea);
  return tables.agencies.flatMap((agency) =>
    languages.flatMap((language): [string, string][] => {
      const calendar = agencyCalendar(tables, outline, agency, language, asOf);
      return calendar === null ? [] : [[calendarPath(agency.agency, language).slice(1), calendar]];
    })
  );
}
