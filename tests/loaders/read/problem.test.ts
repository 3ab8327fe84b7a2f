import {describe, expect, it} from "vitest";
import {describeBriefly, describeProblem, describeTogether, type Problem} from "../../../loaders/read/problem.js";

const error: Problem = {
  severity: "error",
  code: "unknown_column",
  file: "data/areas.csv",
  line: 1,
  column: "nam",
  value: "nam",
  expected: {vi: "một cột có trong định nghĩa", en: "a column of the definition"},
  mend: {vi: "Hãy bỏ cột này.", en: "Remove it."}
};
const jump: Problem = {...error, severity: "warning", code: "unlikely_jump"};
const unused: Problem = {...jump, code: "unused_file"};

describe("describeBriefly(problems)", () => {
  it("reports errors in full and counts the warnings by their kind", () => {
    expect(describeBriefly([jump, error, unused, jump], "en")).toEqual([
      describeProblem(error, "en"),
      "3 warnings (2 unlikely_jump, 1 unused_file); npm run check lists them"
    ]);
    expect(describeBriefly([unused], "en")).toEqual(["1 warning (1 unused_file); npm run check lists them"]);
    expect(describeBriefly([error, unused], "vi")).toEqual([
      describeProblem(error, "vi"),
      "1 cảnh báo (1 unused_file); npm run check liệt kê đầy đủ"
    ]);
  });

  it("says nothing where nothing is wrong", () => {
    expect(describeBriefly([], "en")).toEqual([]);
  });
});

describe("describeTogether(problems, language)", () => {
  it("says the shared remedy once, with every place below it, and single problems as they are", () => {
    const second = {...jump, line: 7, value: "8"};
    expect(describeTogether([jump, unused, second], "en")).toEqual([
      "warning unlikely_jump (2): Remove it.",
      '  data/areas.csv, line 1, column nam: found "nam"; expected a column of the definition',
      '  data/areas.csv, line 7, column nam: found "8"; expected a column of the definition',
      describeProblem(unused, "en")
    ]);
    expect(describeTogether([], "en")).toEqual([]);
  });
});
