import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {runImport} from "../../../loaders/cli/exchange/import-command.js";
import {runTemplate} from "../../../loaders/cli/exchange/template-command.js";
import {smallFolder} from "../../small-data.js";
import {runCommand, spawnCommand} from "./run-command.js";
import {px} from "../exchange/px-web/made-tables.js";
import {fill} from "../exchange/template-file.js";

const folder = mkdtempSync(join(tmpdir(), "exchange-"));
const {folder: data, remove} = await smallFolder();
const file = (name: string) => join(folder, name);
afterAll(() => {
  rmSync(folder, {recursive: true});
  remove();
});

/** Runs a command over a copy of the data. */
const run = (command: "template" | "import", ...args: string[]) =>
  runCommand(command === "template" ? runTemplate : runImport, "--data", data, ...args);

const snapshot = () =>
  Object.fromEntries(
    (readdirSync(data, {recursive: true}) as string[])
      .filter((name) => name.includes(".") && name !== "imports.jsonl")
      .map((name) => [name, readFileSync(join(data, name), "utf8")])
  );

describe("npm run template, then npm run import", () => {
  const filled = {I6: 99.3, K6: "chính thức", L6: "gso-electricity", M6: "Cả tỉnh"};

  it("goes from a template to a new vintage and back to nothing to do", async () => {
    const made = await run("template", "--agency", "so_cong_thuong", "--year", "2024", "--out", file("mau.xlsx"));
    expect(made).toMatchObject({status: 0, stdout: `${file("mau.xlsx")}: 3 dòng để điền\n`});
    expect(
      (await run("template", "--agency", "so_cong_thuong", "--year", "2024", "--out", file("mau.xlsx"))).status
    ).toBe(1);
    writeFileSync(file("mau.xlsx"), fill(filled, readFileSync(file("mau.xlsx"))));

    const before = snapshot();
    const shown = await run("import", file("mau.xlsx"));
    expect(shown.status).toBe(0);
    expect(shown.stdout).toMatch(
      /^mới +Tỷ lệ hộ sử dụng điện \(households_using_electricity \/ provincial_report\) +VN-72 +2024 +99,3 +gso-electricity/m
    );
    expect(shown.stdout).toContain("1 mới, 0 sửa, 0 như cũ, 0 từ chối; 2 dòng để trống");
    expect(snapshot()).toEqual(before);

    expect((await run("import", file("mau.xlsx"), "--write")).status).toBe(2);
    expect((await run("import", file("mau.xlsx"), "--write", "--vintage", "2025-02-30")).status).toBe(2);
    expect(snapshot()).toEqual(before);

    expect((await run("import", file("mau.xlsx"), "--write", "--vintage", "2025-01-20")).status).toBe(0);
    const name = "observations/households_using_electricity.csv";
    const added =
      "households_using_electricity,VN-72,2024,year,provincial_report,99.3,,official,gso-electricity,2025-01-20,,Cả tỉnh,,,,";
    const after = snapshot();
    expect(after[name]?.split("\n").filter((line) => !before[name]!.split("\n").includes(line))).toEqual([added]);
    expect({...after, [name]: ""}).toEqual({...before, [name]: ""});

    expect((await run("import", file("mau.xlsx"), "--lang", "en")).stdout).toContain(
      "0 new, 0 revised, 1 unchanged, 0 rejected"
    );
    writeFileSync(file("mau.xlsx"), fill({I6: 99.5, K6: "sơ bộ"}, readFileSync(file("mau.xlsx"))));
    expect((await run("import", file("mau.xlsx"))).stdout).toMatch(
      /^sửa .* 99,3 \(2025-01-20\) +99,5 .*tính chất chính thức → sơ bộ/m
    );
    const early = await run("import", file("mau.xlsx"), "--write", "--vintage", "2025-01-20");
    expect(early).toMatchObject({status: 1});
    expect(early.stdout).toContain("vintage_not_later");
    expect(snapshot()).toEqual(after);
  });

  it("writes nothing at all where one cell is rejected", async () => {
    writeFileSync(file("bad.xlsx"), fill({...filled, I7: "1.234", K7: "ước tính", L7: "gso-electricity"}));
    const before = snapshot();
    const {status, stdout} = await run("import", file("bad.xlsx"), "--write", "--vintage", "2026-01-01");
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^từ chối +Tốc độ tăng kim ngạch xuất khẩu \(export_growth\) +VN-72 +2024 +1\.234 .*bad\.xlsx, Số liệu!I7 +cần một số .*\[ambiguous_number\]$/m
    );
    expect(snapshot()).toEqual(before);
  });

  it("says before and after it writes what the checks will warn of, and nothing of older rows", async () => {
    const cells = {I6: 0.9, K6: "chính thức", L6: "gso-electricity"};
    await run("template", "--agency", "so_cong_thuong", "--year", "2023", "--out", file("jump.xlsx"));
    writeFileSync(file("jump.xlsx"), fill(cells, readFileSync(file("jump.xlsx"))));
    const preview = await run("import", file("jump.xlsx"));
    expect(preview.status).toBe(0);
    expect(preview.stderr).toMatch(/^cảnh báo unlikely_jump: .*households_using_electricity\.csv, dòng \d+, .*"0\.9"/m);
    for (const line of preview.stderr.trim().split("\n")) expect(line).toContain("households_using_electricity.csv");

    const before = snapshot();
    const ahead = await run("import", file("jump.xlsx"), "--write", "--vintage", "2099-05-01", "--lang", "en");
    expect(ahead.status).toBe(0);
    expect(ahead.stderr).toMatch(/^warning vintage_ahead: .*"2099-05-01"/m);
    for (const [name, text] of Object.entries(before)) writeFileSync(join(data, name), text);
  });

  it("names the year that cannot be one", async () => {
    const made = await run("template", "--agency", "so_cong_thuong", "--year", "20244");
    expect(made).toMatchObject({status: 2, stdout: ""});
    expect(made.stderr).toContain("20244");
  });

  it("adds a described document to the table of sources together with the value", async () => {
    const described = fill(
      {B5: "Báo cáo 12, “quý IV”", D5: 2025, F5: "quyết định, báo cáo"},
      fill({...filled, L6: "Nguồn mới 1"}),
      "sheet2"
    );
    writeFileSync(file("new.xlsx"), described);
    expect((await run("import", file("new.xlsx"), "--write", "--vintage", "2026-01-01")).status).toBe(0);
    expect(snapshot()["sources.csv"]).toContain(
      'bao-cao-12-quy-iv-2025,"Báo cáo 12, “quý IV”",,,,,,2025,,decision,medium,,,\n'
    );
  });

  it("prints results and errors apart when run as commands", async () => {
    const {status, stdout, stderr} = await spawnCommand("import", "none.xlsx", "--data", data);
    expect(status).toBe(1);
    expect(stdout).toContain("unreadable_file");
    expect(stderr).toBe("có chỗ bị từ chối: không ghi gì vào dữ liệu\n");
  });

  it("explains an unknown agency, an ended area and a missing file", async () => {
    expect(await run("template", "--agency", "so_cong_thuog", "--year", "2024")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("gần nhất: so_cong_thuong") as string
    });
    expect((await run("template", "--agency", "so_cong_thuong", "--year", "2026", "--lang", "en")).stderr).toContain(
      "use --area VN-35-2025"
    );
    const without = await run("template", "--year", "2024");
    expect(without.status).toBe(2);
    expect(without.stderr).toMatch(/^ +so_cong_thuong +Sở Công Thương$/m);
    expect((await run("template", "--agency", "zzzz", "--year", "2024")).stderr).toMatch(/^ +so_cong_thuong /m);
    expect((await run("template", "--agency", "so_cong_thuong")).status).toBe(2);
    const none = await run("import", file("none.xlsx"));
    expect(none.status).toBe(1);
    expect(none.stdout).toContain("ENOENT");
  });
});

describe("npm run import of a statistical office's table", () => {
  it("takes its day from the file, and of a newer edition only what changed", async () => {
    const {folder: own, remove: clear} = await smallFolder();
    const taken = (...args: string[]) => runCommand(runImport, "--data", own, "--lang", "en", ...args);
    writeFileSync(file("V06.51.px"), px);
    const first = await taken(file("V06.51.px"), "--write");
    expect(first).toMatchObject({status: 0, stderr: ""});
    expect(first.stdout).toContain('Table V06.51 "Hiện trạng rừng phân theo địa phương, Năm và Chỉ tiêu"');
    expect(first.stdout).toContain("4 new, 0 revised, 0 unchanged, 0 rejected");
    const cover = () => readFileSync(join(own, "observations/forest_cover.csv"), "utf8");
    expect(cover()).toContain("forest_cover,VN-72,2023,year,,39.75,,preliminary,nso-v06-51,2024-06-12,");
    expect(readFileSync(join(own, "sources.csv"), "utf8")).toContain(
      "nso-v06-51,Hiện trạng rừng phân theo địa phương (V06.51),"
    );

    const edition = px
      .replaceAll("Sơ bộ 2023", "2023")
      .replaceAll("Prel. 2023", "2023")
      .replace("39.75", "39.7")
      .replace("20240612", "20250620");
    writeFileSync(file("V06.51.px"), edition);
    const second = await taken(file("V06.51.px"), "--write");
    expect(second.stdout).toContain("0 new, 2 revised, 2 unchanged, 0 rejected");
    expect(second.stdout).toMatch(
      /^revised .*VN-72 +2023 +39\.75 \(2024-06-12\) +39\.7 .*status preliminary → official/m
    );
    expect((await taken(file("V06.51.px"), "--write")).stdout).toContain("0 new, 0 revised, 4 unchanged");

    const undated = await taken(
      (writeFileSync(file("a.px"), edition.replace(/^LAST-UPDATED.*\n/m, "")), file("a.px")),
      "--write"
    );
    expect(undated).toMatchObject({status: 2});
    expect(undated.stderr).toContain("--vintage");
    clear();
  });
});

describe("npm run import -- --log and --undo", () => {
  it("takes back the last import alone, telling what goes, and nothing that was changed since", async () => {
    const {folder: own, remove: clear} = await smallFolder();
    const at = (name: string) => readFileSync(join(own, name), "utf8");
    const imported = (...args: string[]) => runCommand(runImport, "--data", own, "--lang", "en", ...args);
    const [cover, sources] = [at("observations/forest_cover.csv"), at("sources.csv")];
    expect((await imported("--log")).stdout).toBe("no import has been written yet\n");
    expect(await imported("--undo")).toMatchObject({status: 1, stderr: "there is no import to take back\n"});
    expect(await imported("--undo", "--log")).toMatchObject({status: 2});

    writeFileSync(file("undo.px"), px);
    expect((await imported(file("undo.px"), "--write")).status).toBe(0);
    const first = at("observations/forest_cover.csv");
    writeFileSync(file("undo.px"), px.replace("39.75", "39.8").replace("20240612", "20250101"));
    expect((await imported(file("undo.px"), "--write")).status).toBe(0);
    expect((await imported("--log")).stdout).toMatch(
      /^.* undo\.px; vintage 2025-01-01; 0 new, 1 revised\n.* vintage 2024-06-12; 4 new, 0 revised\n$/
    );

    const last = await imported("--undo");
    expect(last.stdout).toContain(
      "− observations/forest_cover.csv: forest_cover,VN-72,2023,year,,39.8,,preliminary,nso-v06-51,2025-01-01,"
    );
    expect(last.stdout).toContain("1 lines of 1 files are gone");
    expect(at("observations/forest_cover.csv")).toBe(first);
    const edited = first.replace("VN-72,2023,year,,39.75", "VN-72,2023,year,,39.76");
    writeFileSync(join(own, "observations/forest_cover.csv"), edited);
    expect(await imported("--undo")).toMatchObject({status: 1, stdout: ""});
    expect(at("observations/forest_cover.csv")).toBe(edited);
    writeFileSync(join(own, "observations/forest_cover.csv"), first);
    expect((await imported("--undo")).status).toBe(0);
    expect([at("observations/forest_cover.csv"), at("sources.csv")]).toEqual([cover, sources]);
    expect((await imported("--log")).stdout.match(/taken back on/g)).toHaveLength(2);
    clear();
  });
});
