import {calendarPath} from "../../src/model/addresses/plan.js";
import {agencyCalendar} from "../../src/report/calendar.js";
import type {PlanOutline} from "../../src/plan/outline.js";
import {languagesOfPlace} from "../../src/model/place.js";
import type {TableRows} from "../../src/model/tables/index.js";

/** The due dates of every agency that has any, in every language of the place, by their path in the site. */
export function calendarFiles(tables: TableRows, outline: PlanOutline, asOf: string): [string, string][] {
  const languages = languagesOfPlace(tables);
  return tables.agencies.flatMap((agency) =>
    languages.flatMap((language): [string, string][] => {
      const calendar = agencyCalendar(tables, outline, agency, language, asOf);
      return calendar === null ? [] : [[calendarPath(agency.agency, language).slice(1), calendar]];
    })
  );
}
