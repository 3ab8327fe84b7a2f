import {describe, expect, it} from "vitest";
import {readPlan} from "../../../loaders/plan/read.js";
import type {CommitmentCorrection, PlanVocabulary} from "../../../loaders/plan/vocabulary.js";
import {blankCorrection} from "./made.js";
import {plan, seedFile, seedText, vocabulary} from "./seed.js";

const blank: CommitmentCorrection = {...blankCorrection, target: "14.2", quote_vi: "khoảng 42%"};

function readWith(correction: Partial<CommitmentCorrection>) {
  const row = {...blank, ...correction};
  const corrected: PlanVocabulary = {...vocabulary, commitments: [{row, file: "data/plan/commitments.csv", line: 2}]};
  const {tables, problems} = readPlan(seedText, seedFile, corrected);
  return {
    all: tables.commitments,
    commitments: tables.commitments.filter((found) => found.target === "14.2" && found.task === null),
    problems
  };
}

describe("corrections of commitments", () => {
  it("change only the cells that they fill", () => {
    const {commitments} = readWith({comparator: ">=", note_en: "At least."});
    expect(commitments[2]).toMatchObject({commitment: "14.2#3", comparator: ">=", value: 42, note_en: "At least."});
  });

  it("clear the automatic note where they say what the rule did not find, unless they bring their own", () => {
    const note = (correction: Partial<CommitmentCorrection>) =>
      readWith({target: "14.2", task: "14.2.1", quote_vi: "Chấm dứt chuyển đổi rừng tự nhiên", ...correction}).all.find(
        (row) => row.commitment === "14.2.1#1"
      );
    expect(note({reason: "test"})?.note_vi).toMatch(/không nêu năm/u);
    expect(note({years: [2025]})).toMatchObject({years: [2025], note_vi: null, note_en: null});
    expect(note({years: [2025], note_en: "By the decree."})).toMatchObject({note_en: "By the decree."});
  });

  it("add a commitment in the place where its words stand", () => {
    const {commitments} = readWith({action: "add", quote_vi: "ngăn chặn chặt phá rừng", class: "qualitative_deadline"});
    expect(commitments.map((row) => row.quote_vi.slice(0, 14))).toEqual([
      "Đến năm 2020, ",
      "đến năm 2030, ",
      "ngăn chặn chặt",
      "đưa độ che phủ"
    ]);
  });

  it("remove a commitment that a rule took for one", () => {
    expect(readWith({action: "remove"}).commitments).toHaveLength(2);
  });

  it("are found with words in another Unicode form", () => {
    const {commitments, problems} = readWith({quote_vi: "khoảng\u00a042%".normalize("NFD"), value: 43});
    expect(problems).toEqual([]);
    expect(commitments[2]?.value).toBe(43);
  });

  it.each([
    ["words that the plan does not have", {quote_vi: "khoảng 50%"}],
    ["words that stand in many places", {quote_vi: "Đến năm 2030", target: "14.2", task: "14.2.1"}],
    ["words that stand in no commitment", {quote_vi: "để xóa bỏ lao động ép buộc", target: "8.7"}],
    ["no words", {quote_vi: ""}]
  ])("with %s stop the build at their own line", (_, correction) => {
    expect(readWith(correction).problems).toContainEqual(
      expect.objectContaining({
        severity: "error",
        code: "words_not_found",
        file: "data/plan/commitments.csv",
        line: 2
      })
    );
  });

  it("follow their words with a warning when the plan has them under another number", () => {
    const {commitments, problems} = readWith({target: "14.3", task: "14.3.1", value: 43});
    expect(commitments[2]?.value).toBe(43);
    expect(problems).toEqual([expect.objectContaining({severity: "warning", code: "words_moved", line: 2})]);
  });

  it("are left out with a warning when the plan has neither their words nor their target", () => {
    const {commitments, problems} = readWith({target: "99.9", quote_vi: "khoảng 50%"});
    expect(commitments).toEqual(plan.tables.commitments.filter((row) => row.target === "14.2" && row.task === null));
    expect(problems).toEqual([expect.objectContaining({severity: "warning", code: "words_of_another_plan"})]);
  });

  it("are few: the rules find almost every commitment", () => {
    const uncorrected = readPlan(seedText, seedFile, {...vocabulary, commitments: []}).tables.commitments;
    expect(uncorrected.length / plan.tables.commitments.length).toBeGreaterThan(0.95);
  });
});
