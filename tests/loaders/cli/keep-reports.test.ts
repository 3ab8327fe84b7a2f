import {sweep} from "../../sweep.js";
import {readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {expect, it} from "vitest";
import {runRelease} from "../../../loaders/cli/release/release-command.js";
import {unpackReports} from "../../../loaders/read/kept-releases.js";
import {smallFolder} from "../../small-data.js";
import {runCommand} from "./run-command.js";

it.skipIf(!sweep)(
  "keeps the reports with the release, renews them once it is signed, and leaves them when the next one comes",
  async () => {
    const {folder: data, remove} = await smallFolder();
    const release = (...options: readonly string[]) =>
      runCommand(runRelease, "--data", data, "--lang", "en", ...options);
    const edit = async (file: string, change: (text: string) => string) => {
      const before = await readFile(join(data, file), "utf8");
      await writeFile(join(data, file), change(before));
    };
    const reportsOf = async (date: string) =>
      unpackReports(await readFile(join(data, "releases", `${date}.reports.json.br`))) ?? "";
    expect((await release("--write")).stdout).toMatch(/kept in .*2026-11-23\.reports\.json\.br/);
    const unsigned = await reportsOf("2026-11-23");
    expect(unsigned).toContain("chưa có người ký");
    await release("--write", "--signed", "Nguyễn Văn A, Cục trưởng");
    const signed = await reportsOf("2026-11-23");
    expect(signed).toContain("Nguyễn Văn A, Cục trưởng");
    expect(signed).not.toContain("chưa có người ký");
    const row = "grdp_growth,VN-72,2024,year,constant_2010,4.87";
    await edit("observations/grdp_growth.csv", (text) => text.replace(row, row.replace("4.87", "5.02")));
    await edit("releases.csv", (text) => `${text}2027-11-19,Bản sau,Next,\n`);
    await release("--write");
    expect(await reportsOf("2026-11-23")).toBe(signed);
    expect(await reportsOf("2027-11-19")).toContain("5,02% (2024");
    remove();
  },
  120_000
);
