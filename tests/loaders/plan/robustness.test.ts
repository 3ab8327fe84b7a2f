import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {classifyLine} from "../../../loaders/plan/headings.js";
import {normaliseText} from "../../../loaders/plan/lines.js";
import {readPlan, type PlanTables} from "../../../loaders/plan/read.js";
import {plan, seedFile, seedText, vocabulary} from "./seed.js";
import {runs} from "../../sweep.js";

const lines = seedText.split("\n");
const appendixAt = lines.findIndex((line) => line.trim() === "PHỤ LỤC");
// One reading of the whole plan takes a tenth of a second; the properties hold for every run or for none.
const few = runs(1, 40);

function read(text: string) {
  return readPlan(text, seedFile, vocabulary);
}

/** Tables without the columns that say where a row stands. */
function withoutLines(tables: PlanTables): unknown {
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [
      name,
      rows.map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => !/(?:^|_)line$/u.test(column))))
    ])
  );
}

describe("the same document", () => {
  it.each([
    ["in decomposed form", seedText.normalize("NFD")],
    ["with CRLF line ends", lines.join("\r\n")],
    ["with CR line ends", lines.join("\r")],
    ["with a byte order mark", `\ufeff${seedText}`],
    ["with plain spaces for no-break spaces", seedText.replaceAll("\u00a0", " ")],
    ["with no-break spaces for every space", seedText.replaceAll(" ", "\u00a0")],
    // A title, and no head of a table.
    [
      "with tabs in its title and below it",
      seedText
        .replace("VÀ PHÂN CÔNG TRÁCH NHIỆM", "VÀ\tPHÂN CÔNG\tTRÁCH NHIỆM")
        .replaceAll(/(?<=Mục) (?=tiêu \d)|(?<=\p{Ll}) (?=\p{Lu})/gu, "\t")
    ],
    ["without indentation", lines.map((line) => line.trimStart()).join("\n")],
    ["with headings in capitals", seedText.replace(/Mục tiêu(?=\s\d)/gu, "MỤC TIÊU")],
    ["with roles in capitals", seedText.replace(/(?:Cơ quan )?chủ trì(?=\s?:)/giu, (role) => role.toUpperCase())],
    ["with the Icelandic letter for Đ", seedText.replaceAll("Đ", "\u00d0")],
    ["with long dashes", lines.map((line) => line.replace(/^(\s*)- /u, "$1– ")).join("\n")]
  ])("%s gives the same tables", (_, text) => {
    const {tables, problems} = read(text);
    expect(problems).toEqual([]);
    expect(tables).toEqual(plan.tables);
  });

  it("gives the same tables whatever spaces stand between its words", () => {
    fc.assert(
      fc.property(
        fc.infiniteStream(fc.constantFrom(" ", "\u00a0", "  ", "\t", "\u202f")),
        (spaces: Iterator<string, string>) => {
          const text = seedText.replaceAll(" ", () => spaces.next().value);
          expect(read(text).tables).toEqual(plan.tables);
        }
      ),
      few
    );
  });

  it("gives the same tables with blank lines lost or added, each row on the line of the text given", () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat({max: 3})), (numbers: Iterator<number, number>) => {
        const next = () => numbers.next().value;
        const written = lines.filter((line) => normaliseText(line) !== "" || next() > 0);
        const text = written.flatMap((line) => [...Array.from({length: next()}, () => " \u00a0"), line]);
        const {tables, problems} = read(text.join("\n"));
        expect(problems).toEqual([]);
        expect(withoutLines(tables)).toEqual(withoutLines(plan.tables));
        for (const task of tables.tasks) expect(normaliseText(text[task.line - 1]!)).toContain(task.text_vi);
        for (const row of tables.commitments) expect(normaliseText(text[row.line - 1]!)).toContain(row.quote_vi);
        for (const row of tables.anomalies) expect(normaliseText(text[row.line - 1]!)).toContain(row.found.slice(0, 3));
      }),
      few
    );
  });
});

/** The seed with every goal's number in the appendix raised. */
function renumbered(shift: number): string {
  const raise = (_: string, words: string, goal: string) => words + String(Number(goal) + shift);
  return lines
    .map((line, index) =>
      index <= appendixAt ? line : normaliseText(line).replace(/(Mục tiêu )(\d+)(?= ?[.:])/gu, raise)
    )
    .join("\n");
}

describe("another edition", () => {
  const uncorrected = {...vocabulary, commitments: []};
  const whole = readPlan(seedText, seedFile, uncorrected).tables;
  const goalLines = new Map(
    lines.flatMap((line, index) => {
      const heading = classifyLine(normaliseText(line));
      return index > appendixAt && heading.kind === "goal" ? [[heading.goal, index] as const] : [];
    })
  );

  it.each(whole.goals.map((row) => row.goal))("without goal %i has the tables of the other goals", (goal) => {
    const from = goalLines.get(goal)!;
    const to = goalLines.get(goal + 1) ?? lines.length;
    const {tables, problems} = readPlan(
      [...lines.slice(0, from), ...lines.slice(to)].join("\n"),
      seedFile,
      uncorrected
    );
    const kept = withoutLines({
      ...whole,
      goals: whole.goals.filter((row) => row.goal !== goal),
      targets: whole.targets.filter((row) => row.goal !== goal),
      blocks: whole.blocks.filter((row) => Number(row.block.split(".")[0]) !== goal),
      tasks: whole.tasks.filter((row) => Number(row.block.split(".")[0]) !== goal),
      assignments: whole.assignments.filter((row) => Number(row.block.split(".")[0]) !== goal),
      commitments: whole.commitments.filter((row) => Number(row.target.split(".")[0]) !== goal),
      agencies: tables.agencies,
      anomalies: tables.anomalies
    });
    expect(problems).toEqual([]);
    expect(withoutLines(tables)).toEqual(kept);
    if (goal < 16)
      expect(tables.anomalies).toContainEqual(
        expect.objectContaining({kind: "missing_number", suggested: `Mục tiêu ${goal}`})
      );
  });

  it("without a goal, or with other numbers, needs no change of the corrections", () => {
    const [from, to] = [goalLines.get(14)!, goalLines.get(15)!];
    const without = read([...lines.slice(0, from), ...lines.slice(to)].join("\n")).problems;
    expect(without).toEqual([expect.objectContaining({severity: "warning", code: "words_of_another_plan"})]);
    const moved = read(renumbered(1)).tables.commitments.find((row) => row.commitment === "15.2.1#1");
    expect(moved).toMatchObject({unit: "ha", value: 0});
  });

  it("with other numbers keeps names, titles and UN numbers, which follow the words", () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 80}), (shift) => {
        const {tables} = readPlan(renumbered(shift), seedFile, uncorrected);
        expect(tables.goals).toEqual(whole.goals.map((row) => ({...row, goal: row.goal + shift})));
        const moved = (id: string) => id.replace(/^\d+/u, (goal) => String(Number(goal) + shift));
        expect(tables.targets).toEqual(
          whole.targets.map((row) => ({...row, target: moved(row.target), goal: row.goal + shift}))
        );
        expect(tables.blocks.map((row) => row.block)).toEqual(whole.blocks.map((row) => moved(row.block)));
        expect(tables.commitments.map((row) => row.commitment)).toEqual(
          whole.commitments.map((row) => moved(row.commitment))
        );
      }),
      few
    );
  });
});

describe("a damaged document", () => {
  const structural = lines.flatMap((line, index) => {
    const {kind} = classifyLine(normaliseText(line));
    return index > appendixAt && ["goal", "target", "part", "lead"].includes(kind) ? [index] : [];
  });

  it("that lost a heading or a lead is rejected near the loss", () => {
    fc.assert(
      fc.property(fc.constantFrom(...structural), (index) => {
        const {tables, problems} = read([...lines.slice(0, index), ...lines.slice(index + 1)].join("\n"));
        expect(problems[0]?.severity).toBe("error");
        expect(Math.abs(problems[0]!.line! - (index + 1))).toBeLessThanOrEqual(5);
        expect(tables.blocks).toEqual([]);
      }),
      runs(5, 400)
    );
  });

  it("never throws, and what is read without an error holds together", () => {
    const cut = fc.record({from: fc.nat({max: lines.length}), length: fc.nat({max: 400})});
    fc.assert(
      fc.property(cut, ({from, length}) => {
        const {tables, problems} = read([...lines.slice(0, from), ...lines.slice(from + length)].join("\n"));
        if (problems.some((problem) => problem.severity === "error")) return;
        const targets = new Set(tables.targets.map((row) => row.target));
        const agencies = new Set(tables.agencies.map((row) => row.agency));
        for (const block of tables.blocks)
          expect([targets.has(block.target), agencies.has(block.lead)]).toEqual([true, true]);
        for (const row of tables.commitments) expect(targets.has(row.target)).toBe(true);
      }),
      runs(3, 300)
    );
    fc.assert(
      fc.property(fc.string({unit: "binary"}), (text) => {
        expect(read(text).problems.length).toBeGreaterThan(0);
      }),
      runs(20, 1000)
    );
  });
});
