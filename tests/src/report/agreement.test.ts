import {homeArea, languages} from "../../place.js";
import {beforeAll, describe, expect, it} from "vitest";
import {type Language} from "../../../src/model/language.js";
import type {TableRows} from "../../../src/model/tables/index.js";
import {statusMessages} from "../../../src/messages/status.js";
import {commitmentStates} from "../../../src/plan/judgement.js";
import type {Cell, ReportTable} from "../../../src/report/blocks.js";
import {reportDocument} from "../../../src/report/document.js";
import {changesShown} from "../../../src/report/indicator-lines.js";
import {reportModels, type ReportModel} from "../../../src/report/model.js";
import {groupInWords, stateInWords} from "../../../src/wording/commitment-state.js";
import {repositoryTables} from "../../repository-tables.js";

// The tables of one report tell the same of the same commitments and indicators, in every year.

let tables: TableRows;
let models: readonly ReportModel[];

beforeAll(async () => {
  tables = await repositoryTables();
  models = reportModels(tables, homeArea, "2026-11-23");
}, 120_000);

const words = (cell: Cell): string =>
  cell
    .map((line) =>
      line
        .map((run) => {
          if (typeof run === "string") return run;
          if ("state" in run) return run.state;
          // A note is another sentence than the value that it stands behind.
          if ("footnote" in run) return "";
          return Object.entries(run).flatMap(([name, value]) => (name === "path" ? [] : [value]));
        })
        .join("")
    )
    .join("\n");
const numbers = (cells: readonly Cell[]) => cells.map((cell) => Number(words(cell).replace(/[.,\s]/g, "")));
const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
const columnSums = (rows: readonly (readonly number[])[]) => rows[0]!.map((_, i) => sum(rows.map((row) => row[i]!)));

/** The tables of a report by their number; the annex has none. */
function read(model: ReportModel, language: Language) {
  const document = reportDocument(model, language);
  const all = [...document.body, ...document.annexes.flat()].filter((block) => block.kind === "table");
  const numbered = (number: number): ReportTable | undefined =>
    all.find(({caption}) => new RegExp(`^(Bảng|Table) ${String(number)}\\.`).test(caption));
  const rows = (table: ReportTable | undefined) => table?.groups.flatMap((group) => group.rows) ?? [];
  return {document, numbered, rows, annex: all.find(({caption}) => !/^(Bảng|Table) /.test(caption))!};
}

const unmeasured = ["no_data", "no_indicator", "qualitative"];
/** The columns of the tables by goal and by agency, as states. */
const columns = [
  ["kept", "had_been_reached"],
  ["on_the_way", "was_on_the_way"],
  ["behind", "was_too_slow"],
  ["missed"],
  ["unknown", "insufficient_data"],
  unmeasured
];

describe.each(languages)("the tables of a report ($code)", (language) => {
  it("count the same commitments in each state: in all, by goal, and one by one", () => {
    for (const model of models) {
      const {numbered, rows} = read(model, language);
      const states = new Map(
        rows(numbered(1))
          .slice(0, -1)
          .map((row) => [words(row[0]!), numbers(row.slice(1))[model.tallyBefore === null ? 0 : 1]!])
      );
      // A row stands for every state that a commitment could be in; one that could not is left out.
      expect(commitmentStates.filter((state) => states.has(state))).toEqual([...states.keys()]);
      const inStates = (of: readonly string[]) => sum(of.map((state) => states.get(state) ?? 0));

      const goals = rows(numbered(2)).map((row) => numbers(row.slice(1)));
      const byGoal = columnSums(goals.slice(0, -1));
      expect(goals.at(-1)).toEqual(byGoal);
      expect(byGoal, `tables 1 and 2 of ${String(model.year)}`).toEqual([
        inStates([...states.keys()]),
        ...columns.map(inStates)
      ]);

      const listed = rows(numbered(4)).map((row) => words(row.at(-1)!).split("\n")[0]!);
      for (const state of states.keys()) {
        const count = unmeasured.includes(state) ? 0 : states.get(state);
        expect(listed.filter((found) => found === state).length, `tables 1 and 4 of ${String(model.year)}, ${state}`).toBe(count); // prettier-ignore
      }
      for (const {title, rows: own} of numbered(4)?.groups ?? []) {
        expect(title).toMatch(new RegExp(`: ${String(own.length)}( |$)`));
        expect(new Set(own.map((row) => words(row.at(-1)!).split("\n")[0])).size).toBe(1);
      }
      const rest = rows(numbered(5)).map((row) => words(row.at(-1)!));
      for (const state of unmeasured) {
        expect(rest.filter((found) => found === state).length, `tables 1 and 5 of ${String(model.year)}, ${state}`).toBe(states.get(state)); // prettier-ignore
      }
      for (const {title, rows: own} of numbered(5)?.groups ?? [])
        expect(title).toMatch(new RegExp(`: ${String(own.length)}( |$)`));
      const sums = numbered(1)!.groups.flatMap(({title}) => (title === null ? [] : Number(/: (\d+)/.exec(title)?.[1])));
      expect(sums).toEqual([inStates(["unknown", "insufficient_data"]), inStates(unmeasured)]);
    }
  });

  it("call what they count by what it is: nothing is kept once the province has ended", () => {
    const titles = (year: number) => {
      const {numbered} = read(
        models.find((model) => model.year === year)!,
        language
      );
      return [2, 3].map((number) => numbered(number)!.columns.map(({title}) => title));
    };
    const [kept, had] = (["kept", "had_been_reached"] as const).map((state) =>
      stateInWords(state, language).replace(/^./, (letter) => letter.toLocaleUpperCase("vi"))
    );
    for (const columns of titles(2024)) expect(columns).toContain(kept);
    for (const columns of titles(2025)) {
      expect(columns).toContain(had);
      expect(columns).not.toContain(kept);
    }
    expect(groupInWords(["kept", "had_been_reached"], () => true, language)).toBe(
      `${stateInWords("kept", language)} / ${stateInWords("had_been_reached", language)}`
    );
    expect(groupInWords(["kept", "had_been_reached"], () => false, language)).toBe(stateInWords("kept", language));
  });

  it("put every commitment of a goal where the table by goal counts it", () => {
    for (const model of models) {
      const {numbered, rows} = read(model, language);
      const found = new Map(
        rows(numbered(4)).map((row) => [/\d[\d.]*#\d+/.exec(words(row[0]!))![0], words(row.at(-1)!).split("\n")[0]!])
      );
      for (const [i, {commitments}] of model.goals.entries()) {
        const counts = numbers(rows(numbered(2))[i]!.slice(2));
        const states = commitments.flatMap(({commitment}) => found.get(commitment.commitment) ?? []);
        for (const [column, of] of columns.slice(0, -1).entries()) {
          expect(states.filter((state) => of.includes(state)).length).toBe(counts[column]);
        }
        expect(commitments.length - states.length).toBe(counts.at(-1));
      }
    }
  });

  it("give every verdict its value, and say of none that has a value that there is none", () => {
    const {no_data: nothing} = statusMessages(language).reason;
    const noVerdict = new Set(["unknown", "insufficient_data"]);
    for (const model of models) {
      const {numbered, rows} = read(model, language);
      for (const row of rows(numbered(4))) {
        const [state] = words(row.at(-1)!).split("\n");
        if (!noVerdict.has(state!)) expect(words(row.at(-2)!)).toMatch(/\(\d{4}(, .+)?\)$/);
        expect(words(row.at(-1)!).split("\n"), words(row[0]!)).not.toContain(nothing);
      }
    }
  });

  it("hold by agency what the list of what is lacking leaves", () => {
    for (const model of models) {
      const {numbered, rows} = read(model, language);
      const lacking = model.lacking.flatMap((part) => part.rows.map(({indicator}) => indicator.indicator));
      expect(sum(rows(numbered(6)).map((row) => numbers([row[1]!])[0]!))).toBe(lacking.length);
      const leads = (indicator: string) =>
        tables.coverage.find((row) => row.year === model.year && row.indicator === indicator)!.leads;
      for (const [i, {agency, due}] of model.agencies.entries()) {
        const held = words(rows(numbered(3))[i]!.find((cell) => /^\d+\/\d+$/.test(words(cell))) ?? [["0/0"]]);
        const missing = lacking.filter((indicator) => leads(indicator).includes(agency.agency)).length;
        expect(held, `${agency.agency} ${String(model.year)}`).toBe(`${String(due - missing)}/${String(due)}`);
      }
    }
  });

  it("show in the annex every indicator that the text counts, a part of a year named as such", () => {
    const part = language.code === "vi" ? "155 (2024, đến 15/12, sơ bộ)" : "155 (2024, up to 15 December, prel.)";
    for (const model of models) {
      const {document, annex, rows} = read(model, language);
      const valued = model.changes.filter((change) => changesShown(change).length > 0);
      expect(rows(annex)).toHaveLength(valued.length);
      const paragraphs = [...document.body, ...document.annexes.flat()].flatMap((block) =>
        block.kind === "paragraph" ? [words([block.line])] : []
      );
      const counted = paragraphs.find((text) => /^(Trong \d+ chỉ tiêu theo dõi|Of \d+ indicators)/.test(text))!;
      expect(counted.match(/\d+/g)!.slice(0, 2).map(Number)).toEqual([model.changes.length, valued.length]);
      const without = model.changes.length - valued.length;
      expect(paragraphs.some((text) => text.includes(`(${String(without)}`))).toBe(true);
      const known = rows(annex).some((row) => words(row[2]!).split("\n").includes(part));
      expect(known, `155 accidents in ${String(model.year)}`).toBe(model.year >= 2024);
    }
  });
});

describe("3.5#1, fewer road accidents every year", () => {
  const at = (year: number) =>
    models.find((model) => model.year === year)!.commitments.find(({commitment}) => commitment.commitment === "3.5#1")!
      .judgement;

  it("has no value until 2022, one of a part of 2023, and is missed by the same part of 2024", () => {
    expect(at(2022).state).toBe("no_data");
    expect(at(2023)).toMatchObject({state: "insufficient_data", progress: {reason: "one_point", latest: 125}});
    expect(at(2024)).toMatchObject({state: "missed", progress: {latest: 155}});
    expect(at(2026).state).toBe("missed");
  });
});
