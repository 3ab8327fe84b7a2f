import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {readPlan} from "../../../loaders/plan/read.js";
import {blocksOf, madeVocabulary, readMade} from "./made.js";

const body = ["KẾ HOẠCH", "I. Quan điểm", "1. Lấy người dân làm gốc."];

/** One goal with one target and its task, as the goals' part of a plan. */
const goal = [
  "Mục tiêu 1: Bớt nghèo",
  "Mục tiêu 1.1: Đến năm 2030, hết nhà tạm",
  "- Sửa nhà dột",
  "Chủ trì: Sở Nội vụ"
];

describe("the place of the goals", () => {
  it.each([
    ["PHỤ LỤC"],
    ["PHỤ LỤC: CÁC MỤC TIÊU VÀ VIỆC LÀM"],
    ["PHỤ LỤC CÁC MỤC TIÊU VÀ VIỆC LÀM"],
    ["Phụ lục I"],
    ["Phụ lục số 2. Các mục tiêu"],
    ["**PHỤ LỤC I**"],
    ["## Phụ lục I – Việc của các sở"]
  ])("is the appendix after %j", (title) => {
    const read = readMade([...body, title, ...goal]);
    expect(read.problems).toEqual([]);
    expect(blocksOf(read)).toEqual([["1.1", ["so_noi_vu"], [], ["Sửa nhà dột"]]]);
    expect(read.tables.provisions.map(({provision}) => provision)).toEqual(["I.1"]);
  });

  it("is the section with targets where there is no appendix, and the rest stays the body", () => {
    const read = readMade([
      ...body,
      "II. Mục tiêu đến năm 2030",
      "1. Nhìn chung, đời sống khá lên.",
      ...goal,
      "III. Tổ chức thực hiện",
      "1. Các sở làm báo cáo.",
      "Nơi nhận:",
      "- Lưu."
    ]);
    expect(read.problems).toEqual([]);
    expect(blocksOf(read)).toEqual([["1.1", ["so_noi_vu"], [], ["Sửa nhà dột"]]]);
    expect(read.tables.provisions.map(({provision, line}) => [provision, line])).toEqual([
      ["I.1", 3],
      ["II.1", 5],
      ["III.1", 11]
    ]);
  });

  it("is the first appendix that has goals, and another appendix with words is said to be left out", () => {
    const read = readMade([
      ...body,
      "Phụ lục I",
      "Danh sách tổ công tác",
      "Phụ lục II",
      ...goal,
      "Phụ lục III",
      "Biểu mẫu"
    ]);
    expect(read.tables.tasks).toHaveLength(1);
    expect(read.problems.map(({code, line, severity}) => [code, line, severity])).toEqual([
      ["unread_appendix", 4, "warning"],
      ["unread_appendix", 11, "warning"]
    ]);
  });

  it("goes on where the title of the appendix is printed again at the head of a page", () => {
    const read = readMade([
      ...body,
      "Phụ lục I",
      ...goal,
      "Phụ lục I",
      "Mục tiêu 1.2: Đủ ăn",
      "- Cho vay",
      "Chủ trì: Sở Y tế"
    ]);
    expect(read.problems).toEqual([]);
    expect(read.tables.targets.map(({target}) => target)).toEqual(["1.1", "1.2"]);
  });
});

describe("headings", () => {
  it.each([
    ["Mục tiêu số 1: Bớt nghèo"],
    ["Mục tiêu số 1 Bớt nghèo"],
    ["Mục tiêu chung 1: Bớt nghèo"],
    ["MỤC TIÊU 1. Bớt nghèo"],
    ["**Mục tiêu 1: Bớt nghèo**"],
    ["### Mục tiêu 1: Bớt nghèo"],
    ["1. Mục tiêu 1: Bớt nghèo"],
    ["Mục tiêu phát triển bền vững số 1: Bớt nghèo"],
    ["Mục tiêu số 1\nBớt nghèo"]
  ])("of a goal: %j", (heading) => {
    const {tables, problems} = readMade(["PHỤ LỤC", heading, ...goal.slice(1)]);
    expect(problems).toEqual([]);
    expect(tables.goals).toEqual([expect.objectContaining({goal: 1, name_vi: "Bớt nghèo", line: 2})]);
  });

  it.each([
    ["1.1. Hết nhà tạm"],
    ["1.1: Hết nhà tạm"],
    ["1.1 Hết nhà tạm"],
    ["**1.1.** Hết nhà tạm"],
    ["1\\.1. Hết nhà tạm"]
  ])("of a target by its number alone: %j", (heading) => {
    const {tables, problems} = readMade(["PHỤ LỤC", goal[0]!, heading, ...goal.slice(2)]);
    expect(problems).toEqual([]);
    expect(tables.targets).toEqual([expect.objectContaining({target: "1.1", text_vi: "Hết nhà tạm"})]);
  });

  it("that are numbers stay tasks where the document's targets have the words", () => {
    const read = readMade(["PHỤ LỤC", ...goal.slice(0, 2), "1.1. Sửa nhà dột", "1.2. Xây nhà mới", goal[3]!]);
    expect(blocksOf(read)).toEqual([["1.1", ["so_noi_vu"], [], ["Sửa nhà dột", "Xây nhà mới"]]]);
  });

  it.each([
    ["Mục tiêu 1.1: Bớt hộ nghèo (Mục tiêu 1.2 toàn cầu)", ["1.2"]],
    ["Mục tiêu 1.1 (Mục tiêu 1.2 và 1.a toàn cầu): Bớt hộ nghèo", ["1.2", "1.a"]],
    ["Mục tiêu 1.1: Bớt hộ nghèo (mục tiêu toàn cầu 1.2; 1.3)", ["1.2", "1.3"]],
    ["Mục tiêu 1.1: Bớt hộ nghèo", []]
  ])("name the UN's target: %j", (heading, expected) => {
    const lines = ["PHỤ LỤC", goal[0]!, heading, ...goal.slice(2)];
    const {tables, problems} = readPlan(lines.join("\n"), "plan.txt", madeVocabulary);
    expect(problems.find(({line}) => line === 3)?.code).toBe(
      expected.length > 0 ? "untitled_target" : "unmatched_words"
    );
    expect(tables.targets[0]?.un_targets).toEqual(expected);
    expect(tables.commitments).toEqual([]);
  });
});

describe("responsibilities", () => {
  it.each([
    ["Cơ quan thực hiện: Sở Nội vụ chủ trì, phối hợp với Sở Tài chính, Sở Y tế.", ["so_tai_chinh", "so_y_te"]],
    ["Cơ quan chủ trì: Sở Nội vụ; cơ quan phối hợp: Sở Tài chính và Sở Y tế", ["so_tai_chinh", "so_y_te"]],
    ["Phân công cơ quan thực hiện: Sở Nội vụ chủ trì; Sở Tài chính, Sở Y tế phối hợp.", ["so_tai_chinh", "so_y_te"]],
    ["- **Phân công thực hiện:** Sở Nội vụ (chủ trì), Sở Tài chính (phối hợp)", ["so_tai_chinh"]],
    ["Đơn vị thực hiện: Sở Nội vụ", []],
    [
      "Trách nhiệm thực hiện: Sở Nội vụ chủ trì phối hợp cùng UBND các xã, phường, đặc khu triển khai thực hiện",
      ["ubnd_xa"]
    ],
    ["Giao Sở Nội vụ chủ trì, phối hợp với Sở NN&MT thực hiện.", ["so_nong_nghiep_va_moi_truong"]],
    ["Phân công thực hiện:\nSở Nội vụ chủ trì, phối hợp với Sở Văn hóa, Thể thao và Du lịch", ["so_van_hoa"]]
  ])("in one sentence: %j", (sentence, cooperating) => {
    const read = readMade(["PHỤ LỤC", ...goal.slice(0, 3), sentence]);
    expect(read.problems).toEqual([]);
    expect(blocksOf(read)).toEqual([["1.1", ["so_noi_vu"], cooperating, ["Sửa nhà dột"]]]);
  });

  it("go on over lines that end with a comma", () => {
    const read = readMade([
      ...["PHỤ LỤC", ...goal],
      "Phối hợp: Sở Tài chính,",
      "Sở Y tế, Sở NN&MT,",
      "UBND các xã, phường, đặc khu"
    ]);
    expect(read.problems).toEqual([]);
    expect(blocksOf(read)[0]?.[2]).toEqual(["so_tai_chinh", "so_y_te", "so_nong_nghiep_va_moi_truong", "ubnd_xa"]);
  });

  it("are not read from tasks that say who shall join in", () => {
    const read = readMade([
      "PHỤ LỤC",
      ...goal.slice(0, 3),
      "- Chủ động phối hợp với Sở Y tế khám cho người nghèo",
      goal[3]!
    ]);
    expect(blocksOf(read)[0]?.[3]).toHaveLength(2);
  });

  it("before the tasks that they are for, as many as there are", () => {
    const read = readMade([
      "PHỤ LỤC",
      ...goal.slice(0, 2),
      "Chủ trì: Sở Nội vụ",
      "Phối hợp: Sở Tài chính",
      "- Sửa nhà dột",
      "- Xây nhà mới",
      "Chủ trì: Sở Y tế",
      "- Khám bệnh tại nhà",
      "Mục tiêu 1.2: Đủ ăn",
      "Chủ trì: Sở NN&MT",
      "- Cho vay vốn"
    ]);
    expect(read.problems).toEqual([]);
    expect(blocksOf(read)).toEqual([
      ["1.1.a", ["so_noi_vu"], ["so_tai_chinh"], ["Sửa nhà dột", "Xây nhà mới"]],
      ["1.1.b", ["so_y_te"], [], ["Khám bệnh tại nhà"]],
      ["1.2", ["so_nong_nghiep_va_moi_truong"], [], ["Cho vay vốn"]]
    ]);
  });

  it("before the parts of a target are those of all its parts", () => {
    const read = readMade([
      ...[
        "PHỤ LỤC",
        goal[0]!,
        "Mục tiêu 1.1: A",
        "Chủ trì: Sở Y tế",
        "Phối hợp: Sở Nội vụ",
        "a. Khám",
        "- Một",
        "b. Chữa"
      ],
      ...["- Hai", "Mục tiêu 1.2: B", "Chủ trì: Sở Tài chính", "- Ba"]
    ]);
    expect(read.problems).toEqual([]);
    expect(blocksOf(read)).toEqual([
      ["1.1.a", ["so_y_te"], ["so_noi_vu"], ["Một"]],
      ["1.1.b", ["so_y_te"], ["so_noi_vu"], ["Hai"]],
      ["1.2", ["so_tai_chinh"], [], ["Ba"]]
    ]);
  });

  it("before the tasks are missed where one is lost", () => {
    const read = readMade([
      ...["PHỤ LỤC", goal[0]!, "Mục tiêu 1.1: A", "Chủ trì: Sở Y tế", "- Một", "Mục tiêu 1.2: B", "- Hai"],
      ...["Mục tiêu 1.3: C", "Chủ trì: Sở Y tế", "- Ba"]
    ]);
    expect(read.problems).toEqual([expect.objectContaining({code: "block_without_lead", line: 7})]);
  });

  it("below the heading of a goal are those of all its targets, unless a target has its own", () => {
    const read = readMade([
      "PHỤ LỤC",
      goal[0]!,
      "Chủ trì: Sở Nội vụ",
      "Phối hợp: Sở Tài chính",
      "Mục tiêu 1.1: A",
      "- Một",
      "Mục tiêu 1.2: B",
      "- Hai",
      "Chủ trì: Sở Y tế"
    ]);
    expect(read.problems).toEqual([]);
    expect(blocksOf(read)).toEqual([
      ["1.1", ["so_noi_vu"], ["so_tai_chinh"], ["Một"]],
      ["1.2", ["so_y_te"], [], ["Hai"]]
    ]);
  });

  it("after the last target of every goal are those of the whole goal", () => {
    const targets = (number: number) => [
      `Mục tiêu ${number}: Mục ${number}`,
      `Mục tiêu ${number}.1: A`,
      "- Một",
      `Mục tiêu ${number}.2: B`,
      "- Hai",
      "Chủ trì: Sở Y tế"
    ];
    const read = readMade(["PHỤ LỤC", ...targets(1), ...targets(2)]);
    expect(read.problems).toEqual([]);
    expect(blocksOf(read).map(([block, lead]) => [block, lead])).toEqual(
      ["1.1", "1.2", "2.1", "2.2"].map((block) => [block, ["so_y_te"]])
    );
  });

  it("of targets without tasks are kept", () => {
    const read = readMade([
      "PHỤ LỤC",
      goal[0]!,
      "1.1. A",
      "Cơ quan thực hiện: Sở Y tế",
      "1.2. B",
      "Cơ quan thực hiện: Sở Nội vụ"
    ]);
    expect(read.problems).toEqual([]);
    expect(blocksOf(read)).toEqual([
      ["1.1", ["so_y_te"], [], []],
      ["1.2", ["so_noi_vu"], [], []]
    ]);
  });

  it("may be a ministry's where the vocabulary has it", () => {
    const read = readMade(["PHỤ LỤC", ...goal.slice(0, 3), "Chủ trì: Bộ Y tế"]);
    expect(read.tables.blocks[0]?.lead).toBe("bo_y_te");
    expect(read.tables.anomalies.filter(({kind}) => kind === "wrong_agency_level")).toEqual([]);
  });

  it("that nobody has leave aims that are no tasks, and that is said", () => {
    const read = readMade(["PHỤ LỤC", goal[0]!, "1.1. Hết nhà tạm", "- Đến năm 2030, 100% hộ có nhà kiên cố"]);
    expect(read.problems).toEqual([expect.objectContaining({severity: "warning", code: "nobody_leads", line: 2})]);
    expect(read.tables.tasks).toEqual([]);
    expect(read.tables.commitments).toEqual([
      expect.objectContaining({commitment: "1.1#1", task: null, line: 4, value: 100, years: [2030]})
    ]);
  });
});

describe("tables", () => {
  const rows = [
    ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp"],
    ["", "Mục tiêu 1: Bớt nghèo", "", ""],
    ["", "Mục tiêu 1.1: Hết nhà tạm", "", ""],
    ["1", "Sửa nhà dột", "Sở Nội vụ", "Sở Tài chính"],
    ["2", "Xây nhà mới", "", ""],
    ["3", "Cho vay vốn", "Sở Tài chính", ""],
    ["1.2", "Mọi nhà có nước", "", ""],
    ["1", "Khoan giếng", "Sở NN&MT", "Sở Y tế, UBND các xã, phường, đặc khu"]
  ];
  const expected = [
    ["1.1.a", ["so_noi_vu"], ["so_tai_chinh"], ["Sửa nhà dột", "Xây nhà mới"]],
    ["1.1.b", ["so_tai_chinh"], [], ["Cho vay vốn"]],
    ["1.2", ["so_nong_nghiep_va_moi_truong"], ["so_y_te", "ubnd_xa"], ["Khoan giếng"]]
  ];

  it.each([
    ["pipes", rows.map((cells) => `| ${cells.join(" | ")} |`)],
    [
      "pipes with a rule",
      rows.flatMap((cells, i) => [`|${cells.join("|")}|`, ...(i === 0 ? ["|---|:--|---|---|"] : [])])
    ],
    ["pipes without edges", rows.map((cells) => cells.join(" | "))],
    ["tabs", rows.map((cells) => cells.join("\t"))]
  ])("of %s give blocks, the blank cells being those above", (_, lines) => {
    const read = readMade(["PHỤ LỤC", ...lines]);
    expect(read.problems).toEqual([]);
    expect(blocksOf(read)).toEqual(expected);
    expect(read.tables.targets.map(({target, text_vi}) => [target, text_vi])).toEqual([
      ["1.1", "Hết nhà tạm"],
      ["1.2", "Mọi nhà có nước"]
    ]);
  });

  it("keep the lead of the row above where only others are named", () => {
    const read = readMade([
      "PHỤ LỤC",
      "| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |",
      ...["| Mục tiêu 1: Bớt nghèo | | |", "| Mục tiêu 1.1: Hết nhà tạm | | |"],
      ...["| Sửa nhà dột | Sở Nội vụ | Sở Tài chính |", "| Xây nhà mới | | Sở Y tế |"]
    ]);
    expect(read.problems).toEqual([]);
    expect(blocksOf(read)).toEqual([
      ["1.1.a", ["so_noi_vu"], ["so_tai_chinh"], ["Sửa nhà dột"]],
      ["1.1.b", ["so_noi_vu"], ["so_y_te"], ["Xây nhà mới"]]
    ]);
  });

  it("of two columns, tasks beside the lines of responsibility, need no head", () => {
    const read = readMade([
      "PHỤ LỤC",
      "| **Mục tiêu 1: Bớt nghèo** | |",
      "| Mục tiêu 1.1: Hết nhà tạm | |",
      "| - Sửa nhà dột<br>- Xây nhà mới | Chủ trì: Sở Nội vụ<br>Phối hợp: Sở Tài chính |"
    ]);
    expect(read.problems).toEqual([]);
    expect(blocksOf(read)).toEqual([["1.1", ["so_noi_vu"], ["so_tai_chinh"], ["Sửa nhà dột", "Xây nhà mới"]]]);
  });

  it("whose merged cells are repeated, and one column for all agencies", () => {
    const read = readMade([
      "PHỤ LỤC",
      "| Nội dung | Phân công thực hiện |",
      "| Mục tiêu 1: Bớt nghèo | Mục tiêu 1: Bớt nghèo |",
      "| Mục tiêu 1.1: Hết nhà tạm | Mục tiêu 1.1: Hết nhà tạm |",
      "| Sửa nhà dột | Sở Nội vụ chủ trì, phối hợp với Sở Y tế |"
    ]);
    expect(read.problems).toEqual([]);
    expect(blocksOf(read)).toEqual([["1.1", ["so_noi_vu"], ["so_y_te"], ["Sửa nhà dột"]]]);
  });

  it("whose head names nothing known are one error at their first line, not an empty plan", () => {
    const read = readMade([
      "PHỤ LỤC",
      ...goal,
      "| Việc gì | Của ai |",
      "| Sửa nhà | Sở Nội vụ |",
      "| Xây nhà | Sở Y tế |"
    ]);
    expect(read.problems).toEqual([expect.objectContaining({severity: "error", code: "unknown_table", line: 6})]);
    expect(read.problems[0]?.mend.en).toMatch(/not known/u);
  });

  it("end with the signature, which may be a table too", () => {
    const read = readMade(["PHỤ LỤC", ...goal, "| Nơi nhận:<br>- Lưu | TM. ỦY BAN NHÂN DÂN |"]);
    expect(read.problems).toEqual([expect.objectContaining({severity: "warning", code: "trailing_text", line: 6})]);
    expect(read.tables.tasks).toHaveLength(1);
  });

  it("with a column that is not known say so and are read", () => {
    const read = readMade([
      "PHỤ LỤC",
      "| Nhiệm vụ | Chủ trì | Màu cờ |",
      "| Mục tiêu 1: Bớt nghèo | | |",
      "| Mục tiêu 1.1: Hết nhà tạm | | |",
      "| Sửa nhà dột | Sở Nội vụ | đỏ |"
    ]);
    expect(read.problems).toEqual([expect.objectContaining({code: "unknown_column", line: 2, value: "Màu cờ"})]);
    expect(blocksOf(read)).toEqual([["1.1", ["so_noi_vu"], [], ["Sửa nhà dột"]]]);
  });
});

describe("a roadmap", () => {
  const rows = [
    "| TT | Chỉ tiêu | Đơn vị tính | Hiện trạng 2020 | Lộ trình | Lộ trình | Cơ quan chịu trách nhiệm |",
    "| | | | | 2025 | 2030 | |"
  ];

  it("of columns gives each indicator its levels, unit and agency", () => {
    const read = readMade([
      "PHỤ LỤC",
      ...rows,
      "| | Mục tiêu 1: Bớt nghèo | | | | | |",
      "| | Mục tiêu 1.1: Hết nhà tạm | | | | | |",
      "| 1 | Tỷ lệ nhà tạm | % | 9 | 4,5 | 1 | Sở Nội vụ chủ trì, phối hợp với Sở Tài chính |",
      "| 2 | Số nhà sửa xong | hộ | | ≥ 1.500 | 2.000 - 2.500 | Sở Y tế |"
    ]);
    expect(read.problems).toEqual([]);
    expect(blocksOf(read).map(([block, lead, cooperating]) => [block, lead, cooperating])).toEqual([
      ["1.1.a", ["so_noi_vu"], ["so_tai_chinh"]],
      ["1.1.b", ["so_y_te"], []]
    ]);
    expect(
      read.tables.commitments.map((row) => [row.task, row.comparator, row.value, row.value_max, row.unit, row.years])
    ).toEqual([
      ["1.1.a.1", "=", 4.5, null, "percent", [2025]],
      ["1.1.a.1", "=", 1, null, "percent", [2030]],
      ["1.1.b.1", ">=", 1500, null, "households", [2025]],
      ["1.1.b.1", ">=", 2000, 2500, "households", [2030]]
    ]);
    expect(read.unread).toEqual([]);
  });

  const below = ["| Chỉ tiêu | ĐVT | 2025 | 2030 | Cơ quan |", "| Tỷ lệ nhà tạm | % | 4,5 | 1 | Sở Y tế |"];
  it.each([
    "Bảng 1. Lộ trình thực hiện chỉ tiêu",
    "Lộ trình thực hiện các chỉ tiêu của mục tiêu 1.1",
    "Biểu 2: Chỉ tiêu theo năm"
  ])("stands below the tasks under a title: %s", (title) => {
    const read = readMade(["PHỤ LỤC", ...goal, title, ...below, "Mục tiêu 1.2: Có nước", "- Đào giếng", goal[3]!]);
    expect(read.problems).toEqual([]);
    expect(blocksOf(read).map(([block, lead]) => [block, lead])).toEqual([
      ["1.1.a", ["so_noi_vu"]],
      ["1.1.b", ["so_y_te"]],
      ["1.2", ["so_noi_vu"]]
    ]);
    expect(read.tables.commitments.flatMap(({value, years}) => (value === null ? [] : [[value, years]]))).toEqual([
      [4.5, [2025]],
      [1, [2030]]
    ]);
  });

  it("names the target that it stands below by its number, and no other", () => {
    const head = "| Mục tiêu | Chỉ tiêu | 2030 | Cơ quan |";
    const same = readMade(["PHỤ LỤC", ...goal, head, "| 1.1 | Tỷ lệ nhà tạm (%) | 1 | Sở Y tế |"]);
    expect(same.problems).toEqual([]);
    expect(same.tables.commitments.map(({task, value}) => [task, value])).toContainEqual(["1.1.b.1", 1]);
    const other = ["Mục tiêu 1.2: Có nước", "- Đào giếng", goal[3]!];
    const elsewhere = readMade(["PHỤ LỤC", ...goal, ...other, head, "| 1.1 | Tỷ lệ nhà tạm (%) | 1 | Sở Y tế |"]);
    expect(elsewhere.problems.map(({code, line}) => [code, line])).toContainEqual(["duplicate_number", 10]);
  });

  it.each([
    ["Tỷ lệ nhà tạm (%)", "percent"],
    ["Số giường bệnh/10.000 dân", "per_10000_population"],
    ["Bác sĩ (người/10.000 dân)", "per_10000_population"]
  ])("has the unit that the name of its indicator ends with: %s", (name, unit) => {
    const {tables, unread} = readMade([
      ...["PHỤ LỤC", "| Chỉ tiêu | 2025 | 2030 | Chủ trì |", "| Mục tiêu 1: A | | | |", "| Mục tiêu 1.1: B | | | |"],
      `| ${name} | 12,5 | 15 | Sở Y tế |`
    ]);
    expect(unread).toEqual([]);
    expect(tables.commitments.map((row) => [row.value, row.unit, row.years])).toEqual([
      [12.5, unit, [2025]],
      [15, unit, [2030]]
    ]);
  });

  it("of lines goes on with the indicator that stands before the years", () => {
    const read = readMade([
      ...[
        "PHỤ LỤC",
        goal[0]!,
        "Mục tiêu 1.1: Hết nhà tạm",
        "- Tỷ lệ nhà kiên cố:",
        "+ Năm 2025: 45%",
        "+ Năm 2030: 60%",
        goal[3]!
      ]
    ]);
    expect(read.problems).toEqual([]);
    expect(read.tables.tasks.map(({text_vi}) => text_vi)).toEqual([
      "Tỷ lệ nhà kiên cố: + Năm 2025: 45% + Năm 2030: 60%"
    ]);
    expect(read.tables.commitments.map(({value, years}) => [value, years])).toEqual([
      [45, [2025]],
      [60, [2030]]
    ]);
  });

  it("of a goal without targets makes the goal's name that of its own target", () => {
    const read = readMade([
      ...["PHỤ LỤC", "| Chỉ tiêu | 2025 | 2030 | Cơ quan thực hiện |", "| Mục tiêu 1: Bớt nghèo | | | |"],
      "| Tỷ lệ nhà tạm | 5% | 2% | Sở Nội vụ |"
    ]);
    expect(read.problems).toEqual([]);
    expect(read.tables.targets).toEqual([expect.objectContaining({target: "1", text_vi: "Bớt nghèo", line: 3})]);
    expect(read.tables.commitments.map(({task, value, direction}) => [task, value, direction])).toEqual([
      ["1.1", 5, "decrease"],
      ["1.1", 2, "decrease"]
    ]);
  });

  it("with a level that no rule reads has it among the sentences that were not read", () => {
    const read = readMade([
      ...["PHỤ LỤC", "| Chỉ tiêu | 2025 | Cơ quan thực hiện |", "| Mục tiêu 1: A | | |", "| Mục tiêu 1.1: B | | |"],
      "| Tỷ lệ nhà tạm | 45 | Sở Nội vụ |"
    ]);
    expect(read.unread).toEqual([{file: "plan.txt", line: 5, text: "Tỷ lệ nhà tạm: năm 2025: 45"}]);
  });
});

describe("a shape that is not known", () => {
  it.each([
    ["a goal with its number in words", ["PHỤ LỤC", "Mục tiêu thứ nhất: Bớt nghèo", "- Sửa nhà"], "no_goals", 1],
    [
      "goals in a section, numbered in words",
      [...body, "II. Mục tiêu", "Mục tiêu thứ nhất: Bớt nghèo"],
      "no_appendix",
      5
    ],
    ["a goal in Roman numbers among others", ["PHỤ LỤC", ...goal, "Mục tiêu II. Đủ ăn"], "unknown_heading", 6],
    [
      "a table whose cells became lines",
      ["PHỤ LỤC", ...goal, "Mục tiêu 1.2: B", "Rà soát", "Sở Y tế"],
      "agency_alone",
      8
    ],
    ["names of goals alone", ["PHỤ LỤC", "Mục tiêu 1: Bớt nghèo"], "goal_without_target", 2]
  ])("%s is an error at its line", (_, lines, code, line) => {
    const {tables, problems} = readMade(lines);
    expect(problems[0]).toMatchObject({severity: "error", code, line});
    expect(Object.values(tables).every((rows) => rows.length === 0)).toBe(true);
  });
});

describe("any lines in any order", () => {
  const line = fc.constantFrom(
    ...[
      "PHỤ LỤC",
      "Phụ lục II: Lộ trình",
      "I. Quan điểm",
      "II. Mục tiêu",
      "Nơi nhận:",
      "",
      "Nhiệm vụ:",
      "a. Một phần",
      "b) Phần khác"
    ],
    ...[
      "Mục tiêu 1: A",
      "Mục tiêu số 2",
      "**Mục tiêu 1.1:** Hết nhà tạm",
      "1.2. Đủ ăn",
      "2.1: Đủ gạo",
      "Mục tiêu II. Sai"
    ],
    ...["- Sửa nhà", "1. Xây nhà", "Cho vay vốn", "tiếp theo", "+ Năm 2025: 45%", "- Tỷ lệ hộ khá:", "Sở Y tế"],
    ...[
      "Chủ trì: Sở Y tế",
      "Chủ trì:",
      "Phối hợp: Sở Nội vụ",
      "Cơ quan thực hiện: Sở Y tế chủ trì, phối hợp với Sở Nội vụ",
      "Phân công thực hiện:"
    ],
    ...[
      "| Nhiệm vụ | Chủ trì | Phối hợp |",
      "|---|---|---|",
      "| Mục tiêu 1: A | | |",
      "| Mục tiêu 1.1: B | | |",
      "| Khám | Sở Y tế | |"
    ],
    ...[
      "| | | |",
      "| Chữa | | Sở Nội vụ |",
      "Chỉ tiêu\t2025\t2030\tCơ quan thực hiện",
      "Tỷ lệ hộ khá\t45%\t60%\tSở Y tế",
      "|",
      "||"
    ]
  );

  const opening = fc.constantFrom<readonly string[]>(
    [],
    ["PHỤ LỤC", ...goal],
    ["PHỤ LỤC", goal[0]!, "1.1. Hết nhà tạm", "Cơ quan thực hiện: Sở Y tế", "- Sửa nhà"],
    ["PHỤ LỤC", "| Nhiệm vụ | Chủ trì |", "| Mục tiêu 1: A | |", "| Mục tiêu 1.1: B | |", "| Khám | Sở Y tế |"]
  );

  it("give an error or tables that hold together, and never nothing in silence", () => {
    fc.assert(
      fc.property(opening, fc.array(line, {maxLength: 12}), (first, rest) => {
        const {tables, problems} = readMade([...first, ...rest]);
        const targets = new Set(tables.targets.map(({target}) => target));
        const blocks = new Set(tables.blocks.map(({block}) => block));
        const agencies = new Set(tables.agencies.map(({agency}) => agency));
        const tasks = new Set(tables.tasks.map(({task}) => task));
        expect([blocks.size, tasks.size, targets.size]).toEqual([
          tables.blocks.length,
          tables.tasks.length,
          tables.targets.length
        ]);
        for (const row of tables.blocks)
          expect([targets.has(row.target), agencies.has(row.lead)]).toEqual([true, true]);
        for (const row of tables.tasks) expect(blocks.has(row.block)).toBe(true);
        for (const row of tables.commitments)
          expect([targets.has(row.target), row.task === null || tasks.has(row.task)]).toEqual([true, true]);
        if (tables.goals.length === 0) expect(problems.some(({severity}) => severity === "error")).toBe(true);
      }),
      {numRuns: 500}
    );
  });
});
