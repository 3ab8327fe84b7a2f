import {vi} from "../../place.js";
import {expect, it} from "vitest";
import {reminderDocument, remindersOf} from "../../../src/report/reminder.js";
import {repositoryTables} from "../../repository-tables.js";

it("a letter names who an agency is now where that is another, and not the agency once more under its own name", async () => {
  const tables = await repositoryTables();
  const addressed = (code: string) => {
    const reminder = remindersOf(tables).find(({agency}) => agency.agency === code);
    if (reminder === undefined) return expect.fail(`nothing is asked of ${code}`);
    return JSON.stringify(reminderDocument(reminder, tables, {forms: ["f.xlsx"], asOf: "2026-11-23"}, vi).opening);
  };
  expect(addressed("so_ke_hoach_va_dau_tu")).toContain("nay là Sở Tài chính");
  expect(addressed("so_noi_vu")).not.toContain("nay là");
}, 120_000);
