import {describe, expect, it} from "vitest";
import type {CommitmentCorrection} from "../../../loaders/plan/vocabulary.js";
import {blankCorrection, madeVocabulary, readMade} from "./made.js";
import {plan} from "./seed.js";

const blank: CommitmentCorrection = {...blankCorrection, target: "1.1", task: "1.1.1", action: "remove"};

function planWith(task: string) {
  return [
    "I. Quan điểm",
    "1. Dân là gốc.",
    "PHỤ LỤC",
    "Mục tiêu 1: A",
    "Mục tiêu 1.1: B",
    `- ${task}`,
    "Chủ trì: Sở Y tế"
  ];
}

function unreadOf(task: string) {
  return readMade(planWith(task)).unread.map(({text}) => text);
}

describe("a sentence is listed where no commitment took its number", () => {
  it.each([
    ["Trồng mới 5.000 ha rừng"],
    ["Cấp 20.000 thẻ"],
    ["Hỗ trợ mức 50 triệu đồng"],
    ["Đến năm 2030, bớt đi 40 điểm ngập"],
    ["Thực hiện chương trình về 5.000 ha rừng đến năm 2025"],
    ["Tăng tỷ lệ có thẻ từ 95% đến 98%"],
    ["Đến năm 2030, tăng 2 điểm phần trăm"],
    ["Năm 2027 tổ chức hội chợ"]
  ])("%s", (task) => expect(unreadOf(task)).toEqual([task]));

  it("alone, not the sentences beside it", () => {
    expect(unreadOf("Rà soát hộ nghèo. Cấp 20.000 thẻ. Đến năm 2030, 95% hộ có thẻ")).toEqual(["Cấp 20.000 thẻ."]);
  });

  it("in the names of goals, the titles of parts and the body, which no rule reads", () => {
    const {unread} = readMade([
      ...[
        "I. Mục tiêu",
        "1. Đến năm 2030 có 95% hộ khá",
        "II. Tổ chức",
        "1. Sở Y tế chủ trì báo cáo trước ngày 15/7 hàng năm"
      ],
      ...[
        "PHỤ LỤC",
        "Mục tiêu 1: Còn 2% hộ nghèo",
        "Mục tiêu 1.1: B",
        "a. Về 30 xã khó khăn",
        "- Rà soát",
        "Chủ trì: Sở Y tế"
      ]
    ]);
    expect(unread.map(({file, line}) => [file, line])).toEqual([
      ["plan.txt", 2],
      ["plan.txt", 6],
      ["plan.txt", 8]
    ]);
  });
});

describe("a sentence is not listed", () => {
  it.each([
    ["that is a commitment", "Đến năm 2030, 95% hộ có thẻ"],
    ["with a second number in its commitment", "Đến năm 2030, 95% trẻ có 3 mũi tiêm"],
    [
      "with the number and date of a decision",
      "Thực hiện Quyết định số 622/QĐ-TTg ngày 10/5/2017 và Nghị quyết 27/NQ-CP"
    ],
    ["with a law", "Thực hiện Luật Việc làm 2013 và Luật Trẻ em năm 2016"],
    ["with a programme's period", "Thực hiện Chương trình giảm nghèo giai đoạn 2021 - 2025, tầm nhìn 2030"],
    ["with a strategy's years", "Thực hiện Chiến lược giáo dục 2011 - 2020"],
    ["with an age", "Khám cho trẻ dưới 5 tuổi và người từ 60 đến 70 tuổi"],
    ["with a place in an order", "Giữ hạng 3, học hết lớp 9 theo Điều 5 và khoản 2.1"],
    ["with a name", "Phòng COVID-19, đo PM2.5, áp dụng ISO 9001 trong công nghiệp 4.0"],
    ["without a number", "Rà soát hộ nghèo"]
  ])("%s", (_, task) => expect(unreadOf(task)).toEqual([]));

  it.each([
    ["removed", {}],
    ["added", {action: "add", class: "threshold", value: 20_000, comparator: "="}]
  ] as const)("where a correction has %s its words", (_, correction) => {
    const row: CommitmentCorrection = {...blank, quote_vi: "20.000 thẻ", ...correction};
    const commitments = [{row, file: "data/plan/commitments.csv", line: 2}];
    const {unread, problems, tables} = readMade(planWith("Cấp 20.000 thẻ"), {...madeVocabulary, commitments});
    expect([unread, problems]).toEqual([[], []]);
    expect(tables.commitments).toHaveLength("action" in correction ? 1 : 0);
  });

  it("of the body where a correction names its point", () => {
    const lines = ["I. Mục tiêu", "1. Đến năm 2030 có 95% hộ khá", ...planWith("Rà soát").slice(2)];
    const row = {...blank, target: "I.1", task: null, quote_vi: "95% hộ khá"};
    const commitments = [{row, file: "data/plan/commitments.csv", line: 2}];
    expect(readMade(lines).unread).toHaveLength(1);
    expect(readMade(lines, {...madeVocabulary, commitments})).toMatchObject({unread: [], problems: []});
  });
});

it("the province's own plan has none left", () => {
  expect(plan.unread).toEqual([]);
});
