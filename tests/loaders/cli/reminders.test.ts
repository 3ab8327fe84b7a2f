import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import mammoth from "mammoth";
import {afterAll, expect, it} from "vitest";
import {runReminders} from "../../../loaders/cli/exchange/reminders-command.js";
import {smallFolder} from "../../small-data.js";
import {runCommand} from "./run-command.js";

const {folder, remove} = await smallFolder();
const out = mkdtempSync(join(tmpdir(), "reminders-"));
afterAll(() => {
  remove();
  rmSync(out, {recursive: true});
});

it("writes a letter and a form to an agency that owes figures, and never over those that are there", async () => {
  const run = (...args: string[]) => runCommand(runReminders, "--data", folder, "--out", out, "--lang", "en", ...args);
  const agency = "so_nong_nghiep_va_phat_trien_nong_thon";
  const written = await run("--agency", agency);
  expect(written).toMatchObject({status: 0, stderr: ""});
  expect(written.stdout).toMatch(/figures lacking of 1 indicators/);
  expect(written.stdout).toContain("  npm run import -- V06.51.px --write   forest_cover");
  // A form of every year that is lacking: one of the last would leave no room for the others.
  const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024];
  const forms = years.map((year) => `bieu-mau-${agency}-${String(year)}.xlsx`);
  expect(readdirSync(out).toSorted()).toEqual([...forms, `thu-${agency}.docx`]);
  const {value} = await mammoth.extractRawText({buffer: readFileSync(join(out, `thu-${agency}.docx`))});
  for (const said of [
    "Kính gửi: Sở Nông nghiệp và Phát triển nông thôn (nay là Sở Nông nghiệp và Môi trường, từ ngày 01/03/2025)",
    "Tỷ lệ che phủ rừng (%)",
    "39,1 (2015)",
    "2018–2024",
    "biểu V06.51",
    `Biểu mẫu Excel kèm theo, mỗi năm một tệp: ${forms.join(", ")}`
  ])
    expect(value).toContain(said);
  expect(await run("--agency", agency)).toMatchObject({status: 1});
  expect((await run("--agency", agency, "--force")).status).toBe(0);
  expect(await run("--agency", "so_khong_co")).toMatchObject({status: 1});
});

it("names the folder of another place in the commands that it proposes", async () => {
  const place = mkdtempSync(join(tmpdir(), "reminders-"));
  for (const part of ["data", "seeds", "notebooks"]) mkdirSync(join(place, part));
  cpSync(folder, join(place, "data"), {recursive: true});
  cpSync("seeds", join(place, "seeds"), {recursive: true});
  const {stdout} = await runCommand(runReminders, "--place", place, "--out", join(place, "letters"), "--lang", "en", "--agency", "so_nong_nghiep_va_phat_trien_nong_thon"); // prettier-ignore
  expect(stdout).toContain(`  npm run import -- V06.51.px --write --place ${place}   forest_cover`);
  rmSync(place, {recursive: true});
});
