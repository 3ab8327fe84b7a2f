import {mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import mammoth from "mammoth";
import {afterAll, expect, it} from "vitest";
import {runReminders} from "../../../loaders/cli/reminders-command.js";
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
  expect(readdirSync(out).toSorted()).toEqual([`bieu-mau-${agency}-2024.xlsx`, `thu-${agency}.docx`]);
  const {value} = await mammoth.extractRawText({buffer: readFileSync(join(out, `thu-${agency}.docx`))});
  for (const said of [
    "Kính gửi: Sở Nông nghiệp và Phát triển nông thôn (nay là Sở Nông nghiệp và Môi trường, từ ngày 01/03/2025)",
    "Tỷ lệ che phủ rừng (%)",
    "39,1 (2015)",
    "2018–2024",
    "biểu V06.51",
    `Biểu mẫu Excel kèm theo: bieu-mau-${agency}-2024.xlsx`
  ])
    expect(value).toContain(said);
  expect(await run("--agency", agency)).toMatchObject({status: 1});
  expect((await run("--agency", agency, "--force")).status).toBe(0);
  expect(await run("--agency", "so_khong_co")).toMatchObject({status: 1});
});
