import {describe, expect, it} from "vitest";
import {readTypedPlan} from "../../../loaders/plan/typed/read.js";
import {hasTypedPlan} from "../../../loaders/plan/typed/tables.js";
import {readPlace} from "../../../loaders/read/place.js";
import {listPlan} from "../../../loaders/plan/typed/listing.js";
import {planLineMessages} from "../../../src/messages/plan-lines.js";
import {sentencesIn} from "../../../src/messages/accessor.js";
import {encodeCsv} from "../../../loaders/read/encode-csv.js";
import {planFile, type PlanFileTable} from "../../../loaders/read/plan-files.js";
import {tableOf} from "../../../src/model/tables/index.js";
import {plan} from "./seed.js";

type Files = Partial<Record<PlanFileTable, readonly string[]>>;

const files = {
  goals: ["goal,name_vi", "2,Đủ ăn", "1,Bớt nghèo"],
  targets: ["target,goal,text_vi,years", "1.10,1,Mười,", "1.2,1,Hết nhà tạm,2025;2030", "2.1,2,Đủ gạo,"],
  agencies: ["agency,name_vi,kind", "so_a,Sở A,named", "so_b,Sở B,named"],
  blocks: ["block,target,lead,letter,title_vi", "1.2.a,1.2,so_a,a,Về nhà", "1.2.b,1.2,so_b,b,Về đất"],
  tasks: [
    "task,block,ordinal,text_vi",
    "1.2.a.2,1.2.a,2,Xây nhà",
    "1.2.a.1,1.2.a,1,Sửa nhà",
    "1.2.b.1,1.2.b,1,Giao đất"
  ],
  assignments: ["block,agency,role,ordinal,as_printed", "1.2.a,so_b,cooperate,1,Sở B"],
  commitments: [
    "commitment,target,task,quote_vi,class,comparator,value,unit,years,direction",
    "1.2#1,1.2,,Hết nhà tạm,threshold,=,0,percent,2030,decrease",
    "1.2.a.1#1,1.2,1.2.a.1,Sửa 50 nhà,threshold,>=,50,,2025;2030,increase"
  ],
  duties: ["duty,from_agency,to_agency,what_vi,frequency", "d#1,so_a,so_b,Báo cáo,yearly"]
} as const satisfies Files;

function read(given: Files) {
  const data = new Map(
    Object.entries(given).map(([table, lines]) => {
      const path = planFile(table as PlanFileTable);
      return [path, {file: `data/${path}`, bytes: Buffer.from(`${lines.join("\n")}\n`)}];
    })
  );
  return readTypedPlan({data, dataFolder: "data"}, new Set(["percent"]));
}

describe("a plan of tables", () => {
  const {tables, lines, problems} = read(files);

  it("is read with its blank cells, and each block has its lead", () => {
    expect(problems).toEqual([]);
    expect(tables.goals.map(({goal, un_goal, name_en}) => [goal, un_goal, name_en])).toEqual([
      [1, null, null],
      [2, null, null]
    ]);
    expect(tables.targets.find(({target}) => target === "1.2")).toMatchObject({years: [2025, 2030], un_targets: []});
    expect(tables.commitments[0]).toMatchObject({
      value: 0,
      implied: false,
      value_max: null,
      note_vi: null,
      years: [2030]
    });
    expect(tables.assignments.map(({block, agency, role}) => [block, agency, role])).toEqual([
      ["1.2.a", "so_a", "lead"],
      ["1.2.b", "so_b", "lead"],
      ["1.2.a", "so_b", "cooperate"]
    ]);
  });

  it("is set out as the lines that its pages show, in the order of its numbers", () => {
    expect(lines.map(({text}) => text)).toEqual([
      "Mục tiêu 1: Bớt nghèo",
      "Mục tiêu 1.2: Hết nhà tạm",
      "a. Về nhà",
      "- Sửa nhà",
      "+ Sửa 50 nhà",
      "- Xây nhà",
      "Chủ trì: Sở A",
      "Phối hợp: Sở B",
      "b. Về đất",
      "- Giao đất",
      "Chủ trì: Sở B",
      "Mục tiêu 1.10: Mười",
      "Mục tiêu 2: Đủ ăn",
      "Mục tiêu 2.1: Đủ gạo",
      "Báo cáo"
    ]);
    expect(tables.commitments.map(({line}) => lines[line - 1]?.text)).toEqual([
      "Mục tiêu 1.2: Hết nhà tạm",
      "+ Sửa 50 nhà"
    ]);
    expect(tables.blocks.map((row) => [row.line, row.lead_line, row.cooperation_line])).toEqual([
      [3, 7, 8],
      [9, 11, null]
    ]);
  });

  it("is set out in the words of its language", () => {
    const english = listPlan(read(files).tables, sentencesIn(planLineMessages, "en-GB"));
    expect(english.lines.map(({text}) => text.split(":")[0])).toEqual([
      "Goal 1",
      "Target 1.2",
      "a. Về nhà",
      "- Sửa nhà",
      "+ Sửa 50 nhà",
      "- Xây nhà",
      "Lead",
      "In cooperation",
      "b. Về đất",
      "- Giao đất",
      "Lead",
      "Target 1.10",
      "Goal 2",
      "Target 2.1",
      "Báo cáo"
    ]);
  });

  it("needs goals and targets alone", () => {
    const {tables, problems} = read({goals: files.goals, targets: files.targets});
    expect(problems).toEqual([]);
    expect([tables.targets.length, tables.blocks.length, tables.commitments.length]).toEqual([3, 0, 0]);
    expect(read({goals: files.goals}).problems).toEqual([
      expect.objectContaining({code: "missing_file", file: "data/plan/tables/targets.csv"})
    ]);
  });

  it("without goals is none", () => {
    const empty = Object.fromEntries(Object.entries(files).map(([table, [head]]) => [table, [head]]));
    expect(read(empty)).toMatchObject({problems: [], lines: [], tables: {goals: [], targets: []}});
    expect(hasTypedPlan({data: new Map()})).toBe(false);
  });

  it.each<[string, Files, object]>([
    [
      "a target of no goal",
      {targets: ["target,goal,text_vi", "3.1,3,X"]},
      {code: "unknown_reference", file: "data/plan/tables/targets.csv", line: 2, column: "goal", value: "3"}
    ],
    [
      "a lead that is no agency",
      {blocks: ["block,target,lead", "1.2,1.2,so_c"]},
      {code: "unknown_reference", line: 2, column: "lead", value: "so_c"}
    ],
    [
      "a task of no block",
      {tasks: ["task,block,ordinal,text_vi", "9.1.1,9.1,1,X"]},
      {code: "unknown_reference", column: "block"}
    ],
    [
      "a unit that the place lacks",
      {commitments: ["commitment,target,quote_vi,class,unit", "1.2#1,1.2,X,threshold,miles"]},
      {code: "unknown_reference", column: "unit", value: "miles"}
    ],
    [
      "a class that is none",
      {commitments: ["commitment,target,quote_vi,class", "1.2#1,1.2,X,hope"]},
      {line: 2, column: "class", value: "hope"}
    ],
    ["a number in words", {goals: ["goal,name_vi", "một,Bớt nghèo"]}, {line: 2, column: "goal", value: "một"}],
    ["a goal twice", {goals: ["goal,name_vi", "1,A", "1,B", "2,C"]}, {code: "duplicate_row", line: 3}],
    ["a column that is none", {goals: ["goal,name_vi,colour", "1,A,red"]}, {code: "unknown_column", column: "colour"}],
    ["a column too few", {targets: ["target,goal", "1.2,1"]}, {code: "missing_column", column: "text_vi"}]
  ])("with %s is an error by file, line and column", (_, wrong, expected) => {
    const {problems, tables} = read({...files, ...wrong});
    expect(problems).toContainEqual(expect.objectContaining({severity: "error", ...expected}));
    expect(tables.goals).toEqual([]);
  });

  it("whose rows are wrong is not wrong again where other rows name them", () => {
    expect(
      read({...files, agencies: ["agency,name_vi,kind", "so_a,Sở A,many", "so_b,Sở B,named"]}).problems
    ).toHaveLength(1);
  });
});

it("the published tables of a plan are a plan of tables, the same but for its lines", () => {
  const names = ["goals", "targets", "blocks", "tasks", "agencies", "assignments", "commitments", "duties"] as const;
  const published = Object.fromEntries(names.map((name) => [name, encodeCsv(tableOf(name), plan.tables[name])]));
  const data = new Map(names.map((name) => [planFile(name), {file: name, bytes: Buffer.from(published[name]!)}]));
  const units = new Set(plan.tables.commitments.flatMap(({unit}) => unit ?? []));
  const again = readTypedPlan({data, dataFolder: "data"}, units);
  expect(again.problems).toEqual([]);
  const withoutLines = (rows: readonly object[]) =>
    rows
      .map((row) => Object.entries(row).filter(([column]) => !/(?:^|_)line$/u.test(column)))
      .map((cells) => JSON.stringify(cells.sort(([one], [other]) => one.localeCompare(other))))
      .sort();
  for (const name of names) expect(withoutLines(again.tables[name])).toEqual(withoutLines(plan.tables[name]));
  for (const {line, quote_vi} of again.tables.commitments) expect(again.lines[line - 1]?.text).toContain(quote_vi);
});

it("is read in the languages of its place, where these are others", () => {
  const texts = {
    goals: "goal,name_en,name_fr\n1,No poverty,Pas de pauvreté\n2,Zero hunger,\n",
    targets: "target,goal,text_en,text_fr,title_en\n1.2,1,Halve poverty,Réduire de moitié la pauvreté,\n"
  };
  const data = new Map(
    Object.entries(texts).map(([table, text]) => {
      const path = planFile(table as PlanFileTable);
      return [path, {file: `data/${path}`, bytes: Buffer.from(text)}];
    })
  );
  const yaml =
    "format: 1\narea: XX\ncomparators: []\nlanguages: [en, fr]\nprefix: xx\nfirst_year: 2000\nmilestone_years: [2030]\nwords: {}\n";
  const read = readTypedPlan({data, dataFolder: "data", place: readPlace(Buffer.from(yaml), "place.yaml")}, null);
  expect(read.problems).toEqual([]);
  expect(read.tables.goals).toMatchObject([
    {goal: 1, name_en: "No poverty", name_fr: "Pas de pauvreté"},
    {goal: 2, name_en: "Zero hunger", name_fr: null}
  ]);
  expect(read.tables.targets).toMatchObject([{target: "1.2", text_en: "Halve poverty"}]);
  expect(read.lines.map(({text}) => text).join(" ")).toContain("No poverty");
});
