import {readFileSync} from "node:fs";
import {join} from "node:path";
import {afterAll, expect, it} from "vitest";
import {runCheck} from "../../../loaders/cli/check-command.js";
import {runIndicator, type Ask} from "../../../loaders/cli/exchange/indicator-command.js";
import {smallFolder} from "../../small-data.js";
import {runCommand} from "./run-command.js";

const {folder, remove} = await smallFolder();
afterAll(() => remove());

const run = (ask: Ask, ...args: string[]) =>
  runCommand((given, output) => runIndicator(given, output, ask), "--data", folder, "--lang", "en", ...args);
const file = (name: string) => readFileSync(join(folder, name), "utf8");

it("writes every row that a new indicator needs, and nothing where an answer is wrong", async () => {
  const before = file("indicators.csv");
  const flags = [
    "--name",
    "Tỷ lệ khám thai",
    "--name",
    "en=Antenatal care",
    "--definition",
    "Định nghĩa",
    "--definition",
    "en=Definition"
  ];
  expect(await run(null, "care_share", ...flags)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("lacking: --unit, --direction") as string
  });
  const wrong = await run(
    null,
    "Care share",
    ...flags,
    "--unit",
    "percentage",
    "--direction",
    "up",
    "--commitment",
    "3.1#99",
    "--source",
    "gso"
  );
  expect(wrong.status).toBe(1);
  expect(wrong.stderr.match(/^\w+(?=:)/gm)).toEqual(["name", "unit", "commitment", "source", "direction"]);
  expect(file("indicators.csv")).toBe(before);

  const added = await run(
    null,
    "care_share",
    ...flags,
    "--unit",
    "percent",
    "--direction",
    "increase",
    "--commitment",
    "3.1#1"
  );
  expect(added).toMatchObject({status: 0, stderr: ""});
  expect(file("indicators.csv")).toContain(
    "care_share,Tỷ lệ khám thai,Antenatal care,percent,%,%,1,increase,,,,3.1,3,measures,,,,Định nghĩa,Definition,\n"
  );
  expect(file("plan_milestones.csv")).toContain("3.1#1,care_share,VN-72,,2030,,\n");
  expect((await runCommand(runCheck, "--data", folder)).status).toBe(0);
  expect((await run(null, "care_share", ...flags, "--unit", "percent", "--direction", "increase")).status).toBe(1);
});

it("asks for what is lacking where somebody sits at the terminal", async () => {
  const asked: string[] = [];
  const ask = (question: string) => {
    asked.push(question);
    return Promise.resolve(
      question.startsWith("Unit")
        ? "percent"
        : question.startsWith("Which way")
          ? "none"
          : question.startsWith("Goal")
            ? "8"
            : question.endsWith("(blank for none): ")
              ? ""
              : "A"
    );
  };
  expect((await run(ask, "asked_share", "--name", "Tên")).status).toBe(0);
  expect(asked.map((question) => question.slice(0, 10))).toEqual([
    "Name (en):",
    "Definition",
    "Definition",
    "Unit (acci",
    "Which way ",
    "Commitment",
    "Target, su",
    "Goal, such",
    "Usual sour"
  ]);
  expect(file("indicators.csv")).toContain("asked_share,Tên,A,percent,%,%,1,none,,,,,8,context,,,,A,A,\n");
});
