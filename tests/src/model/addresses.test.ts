import {describe, expect, it} from "vitest";
import {calendarPath} from "../../../src/model/addresses/plan.js";
import {reportFile} from "../../../src/model/addresses/reports.js";
import {languagesOf} from "../../../src/model/language.js";
import {vi} from "../../place.js";

/** The languages of a place, which has the same words in each. */
const languagesNamed = (...codes: readonly string[]) =>
  languagesOf(codes, Object.fromEntries(codes.map((code) => [code, vi.place])));

describe("the files of a place in several languages", () => {
  it("are called as they always were in Vietnamese and English", () => {
    const languages = languagesNamed("vi", "en");
    expect(languages.map((language) => calendarPath("so_y_te", language))).toEqual([
      "/data/calendar/so_y_te.ics",
      "/data/calendar/so_y_te.en.ics"
    ]);
    expect(languages.map((language) => reportFile(2024, language))).toEqual([
      "/report/2024/bao-cao-2024.docx",
      "/report/2024/report-2024.docx"
    ]);
  });

  it("have names of their own in each, whichever stands first", () => {
    const languages = languagesNamed("de", "fr", "en", "pt-BR", "vi", "es");
    const calendars = languages.map((language) => calendarPath("health", language));
    expect(calendars[0]).toBe("/data/calendar/health.ics");
    expect(calendars).toContain("/data/calendar/health.pt-BR.ics");
    expect(new Set(calendars).size).toBe(languages.length);
    const reports = languages.map((language) => reportFile(2024, language));
    expect(reports).toContain("/report/2024/report-de-2024.docx");
    expect(reports).toContain("/report/2024/rapport-2024.docx");
    expect(new Set(reports).size).toBe(languages.length);
  });
});
