import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {runAssess} from "../../../loaders/cli/assess-command.js";
import {runCheck} from "../../../loaders/cli/check-command.js";
import {readCommandLine} from "../../../loaders/cli/command-line.js";
import {runImport} from "../../../loaders/cli/exchange/import-command.js";
import {runNotebook} from "../../../loaders/cli/notebook-command.js";
import type {Output} from "../../../loaders/cli/output.js";
import {runRelease} from "../../../loaders/cli/release/release-command.js";
import {runTables} from "../../../loaders/cli/tables-command.js";
import {runTemplate} from "../../../loaders/cli/exchange/template-command.js";
import {runCommand, spawnCommand} from "./run-command.js";

const command = {
  options: {out: {type: "string"}, open: {type: "boolean", default: true}},
  usage: {vi: "cách dùng", en: "usage"}
} as const;

function read(args: readonly string[], positionals = false) {
  const reported: string[] = [];
  const line = readCommandLine(args, {...command, positionals}, {report: (text) => reported.push(text)});
  return {line, reported};
}

describe("readCommandLine(args, command, output)", () => {
  it("reads options and what stands beside them, Vietnamese being the language unless another is named", () => {
    const {line, reported} = read(["--out", "x", "a", "b"], true);
    expect(line).toMatchObject({language: "vi", values: {out: "x", open: true}, positionals: ["a", "b"]});
    expect(read(["--no-open", "--lang", "en"]).line).toMatchObject({language: "en", values: {open: false}});
    expect(reported).toEqual([]);
  });

  it.each([
    [["--opn"], "không có cờ --opn; có phải là --open?", "there is no option --opn; did you mean --open?"],
    [["--colour", "red"], "không có cờ --colour", "there is no option --colour"],
    [["--out"], "--out thiếu giá trị", "--out lacks its value"],
    [["--out", "--open"], "--out thiếu giá trị", "--out lacks its value"],
    [["--open=no"], "--open không kèm giá trị", "--open takes no value"],
    [["Sở"], "“Sở” thừa", '"Sở" is too much']
  ])("says in the language of the reader what is wrong with %j", (args, vietnamese, english) => {
    expect(read(args).reported[0]).toContain(vietnamese);
    expect(read([...args, "--lang", "en"]).reported[0]).toContain(english);
  });

  it("answers in the language of the place, in English where it does not speak that, and says how it is called when asked", () => {
    const folder = mkdtempSync(join(tmpdir(), "place-"));
    for (const [first, spoken] of [
      ["en", "en"],
      ["fr", "en"],
      ["vi", "vi"]
    ] as const) {
      writeFileSync(join(folder, "place.yaml"), `languages: [${first}, es]\n`);
      const withPositionals = {...command, options: {data: {type: "string"}}} as const;
      expect(readCommandLine(["--data", folder], withPositionals, {report: String})).toMatchObject({
        language: spoken
      });
    }
    rmSync(folder, {recursive: true});
    const printed: string[] = [];
    const print = (text: string) => printed.push(text);
    for (const asked of [["--help"], ["-h", "--out", "x"]])
      expect(readCommandLine(asked, command, {print, report: print})).toBe(0);
    expect(printed).toEqual(["cách dùng", "cách dùng"]);
  });

  it.each([
    [["--colour", "red"], "--colour", "cách dùng"],
    [["--out"], "--out", "cách dùng"],
    [["--open=no"], "--open", "cách dùng"],
    [["--lang"], "--lang", "cách dùng"],
    [["a"], "“a”", "cách dùng"],
    [["--colour", "red", "--lang=en"], "--colour", "usage"],
    [["--lang", "EN"], "--lang: có “EN”; cần vi hoặc en", "cách dùng"]
  ])("says what of %j it cannot read, and how the command is called", (args, named, usage) => {
    const {line, reported} = read(args);
    expect(line).toBe(2);
    expect(reported).toEqual([expect.stringContaining(named), usage]);
  });
});

describe("every command explains itself in Vietnamese, or in the language that is asked for", () => {
  const commands: Readonly<Record<string, (args: readonly string[], output: Output) => number | Promise<number>>> = {
    assess: runAssess,
    check: runCheck,
    import: runImport,
    notebook: (args, output) => runNotebook(args, output, {today: "2026-11-23"}),
    release: runRelease,
    tables: runTables,
    template: runTemplate
  };

  it.each(Object.entries(commands))("%s", async (_name, run) => {
    const [vi, en] = [await runCommand(run, "--colour"), await runCommand(run, "--colour", "--lang", "en")];
    expect([vi.status, en.status, vi.stdout, en.stdout]).toEqual([2, 2, "", ""]);
    expect(vi.stderr).toMatch(/--colour[^]*cách dùng: npm run/);
    expect(en.stderr).toMatch(/--colour[^]*usage: npm run/);
  });

  it.each(["build", "preview"])("%s", async (name) => {
    const [vi, en] = await Promise.all([
      spawnCommand(name, "--colour"),
      spawnCommand(name, "--colour", "--lang", "en")
    ]);
    expect([vi.status, en.status, vi.stdout, en.stdout]).toEqual([2, 2, "", ""]);
    expect(vi.stderr).toMatch(/--colour[^]*cách dùng: npm/);
    expect(en.stderr).toMatch(/--colour[^]*usage: npm/);
  });
});
