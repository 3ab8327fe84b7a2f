import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {beforeEach, expect, it} from "vitest";
import {runCheck} from "../../../loaders/cli/check-command.js";
import {runIndicator} from "../../../loaders/cli/exchange/indicator-command.js";
import {runLift} from "../../../loaders/cli/place/lift-command.js";
import {runNewPlace} from "../../../loaders/cli/place/new-place-command.js";
import type {Output} from "../../../loaders/cli/output.js";
import {runUpdatePlace} from "../../../loaders/cli/place/update-place-command.js";
import {runCommand} from "./run-command.js";

const canada = "tests/loaders/open-sdg/canada";
const fromCanada = ["--from-open-sdg", canada, "--area", "CA", "--name", "Canada", "--lang", "en"];
let out: string;

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), "place-"));
  return () => rmSync(out, {recursive: true});
});

it("writes a province that has no fault, and never over what is there", async () => {
  const args = [out, "--name", "Lâm Đồng", "--area", "VN-35", "--lang", "en"];
  expect(await runCommand(runNewPlace, ...args)).toMatchObject({status: 0, stderr: ""});
  const goals = readFileSync(join(out, "data/plan/tables/goals.csv"), "utf8");
  expect(goals.trim().split("\n")).toHaveLength(1 + 17);
  expect(goals).toContain("14,14,Biển và đại dương,Life below water");
  const targets = readFileSync(join(out, "data/plan/tables/targets.csv"), "utf8").trim().split("\n");
  expect(targets).toHaveLength(1 + 169);
  expect(targets[5]).toMatch(/^1\.5,1,"?By 2030, build the resilience of the poor/);
  expect(readFileSync(join(out, "data/sources.csv"), "utf8")).toContain("https://github.com/open-sdg/sdg-translations");
  const everyday = readFileSync(join(out, "data/everyday_words.csv"), "utf8");
  expect(everyday).toMatch(/^word,means,note\n/);
  // What the words mean stands in the goals and targets; waste has no Vietnamese word there yet.
  expect(everyday).toMatch(/^nước máy,nước sạch,$/m);
  expect(everyday).not.toMatch(/^rác|^sở /m);
  const checked = await runCommand(runCheck, "--place", out, "--lang", "en");
  expect([checked.status, checked.stderr]).toEqual([0, ""]);
  expect(checked.stdout).toContain("0 errors, 0 warnings");
  const again = await runCommand(runNewPlace, ...args);
  expect(again.status).toBe(1);
  expect(again.stderr).toMatch(/is there already; nothing was written/);
});

it("is lifted from an older format by what it lacks, and only by that", async () => {
  await runCommand(runNewPlace, out, "--name", "Lâm Đồng", "--area", "VN-35");
  const file = (name: string) => join(out, "data", name);
  const place = readFileSync(file("place.yaml"), "utf8");
  const older = `# Ours\n${place.replace(/^format: 1\n/m, "").replace(/^(?:#.*\n)*/, "")}`;
  writeFileSync(file("place.yaml"), older);
  const table = readFileSync(file("breaks.csv"), "utf8");
  rmSync(file("breaks.csv"));
  const line = ["--place", out, "--lang", "en"];
  const refused = await runCommand(runCheck, ...line);
  expect([refused.status, refused.stdout + refused.stderr]).toEqual([1, expect.stringContaining("npm run lift")]);
  const lifted = await runCommand(runLift, ...line);
  expect([lifted.status, lifted.stdout]).toEqual([0, expect.stringMatching(/breaks\.csv[^]*place\.yaml/)]);
  expect(readFileSync(file("place.yaml"), "utf8")).toBe(older.replace("# Ours\n", "# Ours\nformat: 1\n"));
  expect(readFileSync(file("breaks.csv"), "utf8")).toBe(table);
  expect(await runCommand(runCheck, ...line)).toMatchObject({status: 0});
  expect((await runCommand(runLift, ...line)).stdout).toContain("nothing was written");
  writeFileSync(file("place.yaml"), place.replace("format: 1", "format: 2"));
  expect(await runCommand(runLift, ...line)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("newer version") as string
  });
});

it("reads the plan of a province by the agencies of its time", async () => {
  const plan = join(out, "ke-hoach.txt");
  writeFileSync(plan, planText);
  const place = join(out, "place");
  const made = await runCommand(runNewPlace, place, "--name", "Lâm Đồng", "--plan", plan, "--lang", "en");
  expect(made).toMatchObject({status: 0, stderr: ""});
  const {status, stdout} = await runCommand(runCheck, "--place", place, "--lang", "en");
  expect(status).toBe(0);
  expect(stdout).toMatch(/^0 errors/m);
  expect(stdout).not.toContain("leads_nowhere");
  expect(readFileSync(join(place, "data/place.yaml"), "utf8")).toMatch(/^ {2}year: 2021$/m);
  expect(readFileSync(join(place, "data/place.yaml"), "utf8")).toContain("issuer: Ủy ban nhân dân|tỉnh Lâm Đồng");
});

it("says what an office's repository holds, what was left, and how its own progress compares", async () => {
  const {status, stdout} = await runCommand(runNewPlace, "--from-open-sdg", canada, "--lang", "en");
  expect(status).toBe(0);
  expect(stdout).toMatch(/^rows of data +339 +0 +0 +0$/m);
  expect(stdout).toContain("The office's own progress: 6 indicators, 11 series, 0 numbers that differ");
  expect(stdout).not.toContain("written");
  expect((await runCommand(runNewPlace, "--from-open-sdg", canada)).stdout).toContain("dòng số liệu");
});

it("says of a new indicator the file in which its figures are read", async () => {
  await runCommand(runNewPlace, out, "--name", "Lâm Đồng");
  const names = ["--name", "Chè", "--name", "en=Tea", "--definition", "Chè", "--definition", "en=Tea"];
  const flags = [...names, "--unit", "thousand_ha", "--direction", "increase", "--goal", "2"];
  const ask = (args: readonly string[], output: Output) => runIndicator(args, output, null);
  const {stdout} = await runCommand(ask, "tea", ...flags, "--place", out, "--lang", "en");
  expect(stdout).toContain(`${out}/data/observations.csv`);
  expect(stdout).toContain(`npm run check -- --place ${out}`);
});

it("writes nothing of a plan that is no text, such as a Word document, and says how it becomes one", async () => {
  const plan = join(out, "ke-hoach.docx");
  for (const bytes of [
    Buffer.from("PK\u0003\u0004\0\0"),
    Buffer.from("Kế hoạch", "utf16le"),
    Buffer.from([0xfe, 0xff])
  ]) {
    writeFileSync(plan, bytes);
    const refused = await runCommand(runNewPlace, join(out, "place"), "--name", "Lâm Đồng", "--plan", plan);
    expect(refused).toMatchObject({status: 1, stdout: "", stderr: expect.stringContaining("UTF-8") as string});
  }
  expect(readdirSync(out)).toEqual(["ke-hoach.docx"]);
});

it("makes and changes nothing by a folder that holds no indicator, such as the repository of the site", async () => {
  const [site, place] = [mkdtempSync(join(out, "site-")), join(out, "place")];
  const from = ["--from-open-sdg", site, "--lang", "en"];
  const refused = {status: 1, stderr: expect.stringContaining("no indicator") as string};
  expect(await runCommand(runNewPlace, place, ...from)).toMatchObject(refused);
  expect(readdirSync(out)).not.toContain("place");
  await runCommand(runNewPlace, place, ...fromCanada);
  const before = readdirSync(place, {recursive: true});
  expect(await runCommand(runUpdatePlace, place, ...from)).toMatchObject(refused);
  expect(readdirSync(place, {recursive: true})).toEqual(before);
  expect((await runCommand(runLift, "--place", place, "--lang", "en")).stdout).toContain("nothing was written");
});

it("makes a place of an office's repository", async () => {
  const made = await runCommand(runNewPlace, out, ...fromCanada, "--date", "2026-03-10");
  expect(made).toMatchObject({status: 0, stderr: ""});
  expect(readdirSync(join(out, "data"))).toEqual(expect.arrayContaining(["areas.csv", "observations", "map.geojson"]));
  expect(readFileSync(join(out, "data/areas.csv"), "utf8")).toContain("\nCA,Canada,Canada,country,");
});

it("brings such a place up to date and keeps what people have edited", async () => {
  const update = (...args: readonly string[]) =>
    runCommand(runUpdatePlace, ...args, "--from-open-sdg", canada, "--date", "2027-03-10", "--lang", "en");
  await runCommand(runNewPlace, out, ...fromCanada, "--date", "2026-03-10");
  const areas = join(out, "data/areas.csv");
  const edited = readFileSync(areas, "utf8").replace("CA-24,Quebec,Québec", "CA-24,Québec (QC),Québec");
  writeFileSync(areas, edited);
  const before = readFileSync(join(out, "data/observations/1-2-1.csv"), "utf8");
  const {status, stdout} = await update(out);
  expect(status).toBe(0);
  // Nothing but the day of the release is new.
  expect(stdout).toContain("1 files changed, 0 removed; 0 places that both sides have changed");
  expect(readFileSync(areas, "utf8")).toBe(edited);
  expect(readFileSync(join(out, "data/observations/1-2-1.csv"), "utf8")).toBe(before);
  expect(readFileSync(join(out, "data/releases.csv"), "utf8")).toMatch(/2026-03-10[^]*2027-03-10/);
  expect(await update(join(out, "data"))).toMatchObject({status: 1});
});

it("has the languages that its people give a place, whatever the office has by now", async () => {
  const update = () => runCommand(runUpdatePlace, out, "--from-open-sdg", canada, "--date", "2027-03-10", "--lang", "en"); // prettier-ignore
  await runCommand(runNewPlace, out, ...fromCanada, "--date", "2026-03-10");
  const [said, areas] = [join(out, "data/place.yaml"), join(out, "data/areas.csv")];
  const both = readFileSync(said, "utf8");
  writeFileSync(said, both.replace("  - fr\n", "").replace(/^ {2}fr:\n(?: {4}.*\n)+/m, ""));
  expect((await update()).stdout).toContain("the office has other languages by now: fr; to have them here, add them");
  expect(readFileSync(areas, "utf8")).toMatch(/^area,name_en,kind,/);
  expect(await runCommand(runCheck, "--place", out, "--lang", "en")).toMatchObject({status: 0, stderr: ""});
  writeFileSync(said, both);
  expect((await update()).stdout).not.toContain("other languages");
  expect(readFileSync(areas, "utf8")).toMatch(/^area,name_en,name_fr,kind,/);
  // What the office no longer gives is told in the new language, too.
  expect(readFileSync(join(out, "data/releases.csv"), "utf8")).toMatch(/^2026-03-10,([^,]+),\1,/m);
  expect(await runCommand(runCheck, "--place", out, "--lang", "en")).toMatchObject({status: 0, stderr: ""});
});

it("explains itself where it does not understand", async () => {
  for (const args of [
    [],
    [out, "more"],
    [out, "--date", "soon"],
    [out, "--area", "a b"],
    [out, "--plan", "README.md", ...fromCanada]
  ]) {
    expect(await runCommand(runNewPlace, ...args)).toMatchObject({status: 2, stdout: ""});
  }
  for (const args of [[], [out], ["--from-open-sdg", canada]]) {
    expect(await runCommand(runUpdatePlace, ...args)).toMatchObject({status: 2, stdout: ""});
  }
  const lost = await runCommand(runNewPlace, out, "--from-open-sdg", "nowhere", "--lang", "en");
  expect(lost.stderr).toContain("there is no nowhere");
});

const planText = `UBND TỈNH LÂM ĐỒNG
Lâm Đồng, ngày   tháng 5 năm 2021
KẾ HOẠCH
Căn cứ Quyết định số 622/QĐ-TTg ngày 10 tháng 5 năm 2017
I. Quan điểm
1. Lấy người dân làm gốc.
PHỤ LỤC
Mục tiêu 1: Chấm dứt mọi hình thức nghèo ở mọi nơi
Mục tiêu 1.1: Đến năm 2030, hết nhà tạm
- Sửa nhà dột
Chủ trì: Sở Nông nghiệp và Môi trường
Phối hợp: Sở Lao động - Thương binh và Xã hội; UBND các xã, phường
`;
