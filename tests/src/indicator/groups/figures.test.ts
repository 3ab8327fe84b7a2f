import {expect, it} from "vitest";
import {buildTables} from "../../../../loaders/derive/tables.js";
import {groupFigures} from "../../../../src/indicator/groups/figures.js";
import {editedInputs} from "../../../small-data.js";

const file = "observations/households_using_electricity.csv";
const part = (value: number, parts: string) =>
  `households_using_electricity,VN-72,2023,year,provincial_report,${String(value)},,official,gso-electricity,2024-05,,,${parts}\n`;

it("has what columns of observations say of parts as groups, named by the vocabulary, and by their codes where it has no name", async () => {
  const parts = [
    part(99, ",,urban,"),
    part(97.5, ",,rural,"),
    part(92, ",,rural,minority"),
    part(98, ",60+,,"),
    part(98.5, ",15-24,,")
  ];
  const inputs = await editedInputs({[file]: (text) => text + parts.join("")});
  const {tables, warnings} = buildTables(inputs);
  const {breakdowns, values} = groupFigures(tables, "households_using_electricity")!;
  expect(breakdowns.map(({row, values: groups}) => [row.name_vi, ...groups.map(({name_vi}) => name_vi)])).toEqual([
    ["Nhóm tuổi", "15-24", "60+"],
    ["Thành thị và nông thôn", "Thành thị", "Nông thôn"],
    ["Dân tộc", "Dân tộc thiểu số"]
  ]);
  expect(values.map(({groups, value}) => [groups, value])).toEqual(
    expect.arrayContaining([
      [{location: "urban"}, 99],
      [{location: "rural", ethnicity: "minority"}, 92],
      [{age: "60+"}, 98]
    ])
  );
  expect(values).toHaveLength(parts.length);
  expect(warnings.filter(({code}) => code === "unnamed_group").map(({value}) => value)).toEqual(["60+", "15-24"]);
  // No part is taken for the whole.
  const shown = tables.progress.filter((row) => row.indicator === "households_using_electricity");
  const before = buildTables(await editedInputs({})).tables.progress;
  expect(shown).toEqual(before.filter((row) => row.indicator === "households_using_electricity"));
});
