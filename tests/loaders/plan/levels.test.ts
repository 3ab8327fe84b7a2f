import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {commitmentsOf} from "../../../loaders/plan/commitments/find.js";
import {namedUnits} from "../../../loaders/plan/commitments/units.js";
import {rowsOf} from "../../../loaders/plan/vocabulary.js";
import {madeVocabulary} from "./made.js";

const units = namedUnits(rowsOf(madeVocabulary.units));

function read(text: string, of: "target" | "task" = "target") {
  return commitmentsOf(text, of, units);
}

/** Value, unit, years and direction in short. */
function brief(text: string, of: "target" | "task" = "target") {
  return read(text, of).map(({value, unit, years, direction}) => [value, unit, years, direction]);
}

describe("deadlines", () => {
  it.each([
    ["Năm 2035 đạt 60% lao động qua đào tạo", [2035]],
    ["Tỷ lệ lao động qua đào tạo năm 2035 đạt 60%", [2035]],
    ["Năm 2035, tỷ lệ lao động qua đào tạo đạt 60%", [2035]],
    ["Hết năm 2030, 60% lao động qua đào tạo", [2030]],
    ["Đến hết năm 2030 có 60% lao động qua đào tạo", [2030]],
    ["Đến 2045, 60% lao động qua đào tạo", [2045]],
    ["Giai đoạn 2021–2025, 60% lao động qua đào tạo", [2025]],
    ["Trong giai đoạn 2026 - 2030, 60% lao động qua đào tạo", [2030]],
    ["Tỷ lệ lao động qua đào tạo đạt 60% vào năm 2035", [2035]],
    ["Tỷ lệ lao động qua đào tạo đạt 60% đến năm 2035", [2035]],
    ["Tỷ lệ lao động qua đào tạo đến năm 2035 đạt 60%", [2035]],
    ["Thực hiện kế hoạch dạy nghề, đến năm 2035 đạt 60% lao động qua đào tạo", [2035]],
    ["Tỷ lệ lao động qua đào tạo: 60% năm 2035", [2035]],
    ["60% lao động qua đào tạo giai đoạn 2026-2030", [2030]],
    ["60% lao động qua đào tạo", []]
  ])("of %j", (text, years) => {
    expect(read(text)).toEqual([expect.objectContaining({value: 60, unit: "percent", years})]);
  });

  it("printed after their levels are each their own level's", () => {
    expect(brief("Tỷ lệ nhà tạm giảm còn 3% đến năm 2025 và 1% đến năm 2030")).toEqual([
      [3, "percent", [2025], "decrease"],
      [1, "percent", [2030], "decrease"]
    ]);
  });

  it("are those of their own level where each follows its own", () => {
    expect(brief("Số ca mắc lao: dưới 40/100.000 dân năm 2025 và dưới 35/100.000 dân năm 2030")).toEqual([
      [40, "per_100000_population", [2025], "decrease"],
      [35, "per_100000_population", [2030], "decrease"]
    ]);
  });

  it("printed together go to as many levels in their order", () => {
    expect(brief("Đến năm 2025 và năm 2030, tỷ lệ hộ khá lần lượt đạt 40% và 42%")).toEqual([
      [40, "percent", [2025], "increase"],
      [42, "percent", [2030], "increase"]
    ]);
  });

  it("are no years of what has been done", () => {
    expect(read("Đánh giá kết quả năm 2018, năm 2019 và năm 2020", "task")).toEqual([]);
    expect(read("Năm 2019 và năm 2020 đã sửa 50 nhà")).toEqual([]);
  });
});

describe("counts", () => {
  it.each([
    [
      "Đến năm 2030, có ít nhất 50 trường đạt chuẩn",
      {comparator: ">=", value: 50, unit: null, unit_as_printed: "trường"}
    ],
    ["Giai đoạn 2021-2025, trồng mới 5.000 ha rừng", {comparator: "=", value: 5000, unit: "ha", unit_as_printed: "ha"}],
    ["Đến năm 2030, thu hút trên 20,5 tỷ đồng", {comparator: ">", value: 20.5, unit: "vnd_billion"}],
    [
      "Đến năm 2030 còn không quá 100 hộ ở nhà tạm",
      {comparator: "<=", value: 100, unit: "households", direction: "decrease"}
    ],
    ["Sửa 500 căn nhà tình nghĩa giai đoạn 2021-2025", {value: 500, unit_as_printed: "căn nhà", years: [2025]}],
    ["Cho vay vốn cho 3.000 hộ nghèo đến năm 2025", {value: 3000, unit: "households", years: [2025]}],
    ["Đến năm 2030 có 20 hồ chứa", {value: 20, unit: null, unit_as_printed: "hồ chứa"}],
    ["Đến năm 2030, xây dựng từ 50 đến 60 trường", {comparator: ">=", value: 50, value_max: 60}],
    ["Mỗi năm trồng mới 500 ha rừng đến năm 2030", {value: 500, unit: null, unit_as_printed: "ha/năm", years: [2030]}]
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual([expect.objectContaining({class: "threshold", ...expected})]);
  });

  it("without a deadline are no commitments of a task, which counts much that is no aim", () => {
    expect(read("Trồng mới 5.000 ha rừng", "task")).toEqual([]);
    expect(read("Trồng mới 5.000 ha rừng")).toHaveLength(1);
  });

  it("are no ages, times or points", () => {
    expect(read("Khám cho người trên 60 tuổi, ít nhất 2 lần một năm")).toEqual([]);
    expect(read("Đến năm 2030, tăng 2 điểm phần trăm")).toEqual([expect.objectContaining({value: null})]);
  });
});

describe("rates", () => {
  it.each([
    ["có 12 bác sĩ trên 10.000 dân", 12, "per_10000_population"],
    ["có 12 bác sĩ/vạn dân", 12, "per_10000_population"],
    ["có 12,5 bác sĩ/10.000 dân", 12.5, "per_10000_population"],
    ["dưới 90 ca mắc lao trên 100.000 dân", 90, "per_100000_population"],
    ["dưới 40 ca trên 100.000 trẻ đẻ sống", 40, "per_100000_live_births"],
    ["dưới 4 ca trên 1.000 phụ nữ", 4, null]
  ])("%s", (words, value, unit) => {
    expect(read(`Đến năm 2030 ${words}`)).toEqual([
      expect.objectContaining({class: "threshold", value, unit, years: [2030]})
    ]);
  });
});

describe("a rate that names its people first", () => {
  it.each([
    ["Nâng số bác sĩ trên 10.000 dân lên 12 bác sĩ vào năm 2030", "=", 12, "increase"],
    ["Đến năm 2030, số bác sĩ trên 10.000 dân đạt ít nhất 12", ">=", 12, "increase"],
    ["Số bác sĩ/vạn dân đạt 12 vào năm 2030", "=", 12, "increase"],
    ["Số giường bệnh trên 10.000 dân năm 2030 đạt trên 34,5", ">", 34.5, "increase"],
    ["Đến năm 2030, giảm số ca mắc trên 10.000 dân xuống dưới 4", "<", 4, "decrease"]
  ])("%s", (text, comparator, value, direction) => {
    const unit = "per_10000_population";
    expect(read(text, "task")).toEqual([
      expect.objectContaining({quote_vi: text, comparator, value, unit, years: [2030], direction})
    ]);
  });

  it("is never a count of these people", () => {
    expect(read("Đến năm 2030, tăng dần số bác sĩ trên 10.000 dân", "task")).toEqual([
      expect.objectContaining({class: "qualitative_deadline", value: null})
    ]);
    expect(read("Đến năm 2030, thu hút trên 10.000 người")).toEqual([
      expect.objectContaining({comparator: ">", value: 10_000, unit_as_printed: "người"})
    ]);
  });

  it("of each hundred is a rate, too", () => {
    expect(read("Số thuê bao đạt 90 thuê bao/100 dân năm 2030")).toEqual([
      expect.objectContaining({value: 90, unit_as_printed: "thuê bao/100 dân"})
    ]);
  });
});

it("a metre with a digit is not cut down to a metre", () => {
  expect(read("Đến năm 2030 đạt 32 m2 sàn/người")).toEqual([
    expect.objectContaining({value: 32, unit: null, unit_as_printed: "m2 sàn/người"})
  ]);
});

describe("what a sentence says once is not torn apart", () => {
  it.each([
    [
      "Giảm 1,5 lần số người chết do tai nạn đến năm 2030 so với năm 2020",
      {class: "multiple_of_baseline", years: [2030], baseline_year: 2020}
    ],
    [
      "Giảm 30% lượng phát thải đến năm 2030 so với năm 2020",
      {class: "reduction_range", value: 30, years: [2030], baseline_year: 2020}
    ],
    [
      "Tăng 1,5 lần số doanh nghiệp vào năm 2030 so với năm 2025",
      {class: "multiple_of_baseline", value: 1.5, years: [2030], baseline_year: 2025}
    ],
    ["GRDP bình quân đầu người năm 2030 đạt 6.500 USD", {value: 6500, years: [2030]}],
    ["Xã đạt chuẩn nông thôn mới đến năm 2030 đạt 90%", {value: 90, years: [2030]}],
    [
      "Tốc độ tăng trưởng GRDP bình quân giai đoạn 2026-2030 đạt từ 10-10,5%/năm",
      {class: "average_growth", value: 10, value_max: 10.5, years: [2030], note_vi: null}
    ],
    ["Tăng trưởng GRDP giai đoạn 2026-2030 bình quân đạt 10%/năm", {class: "average_growth", years: [2030]}],
    ["Tăng năng suất lao động bình quân 6,5%/năm", {class: "average_growth", value: 6.5, unit: "percent"}],
    ["Tăng tỷ lệ che phủ rừng bình quân 0,5%/năm", {class: "average_growth", unit: "percentage_points"}]
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual([expect.objectContaining({quote_vi: text, ...expected})]);
  });

  it("though more follows its deadline", () => {
    const [first] = read("Trồng mới 5.000 ha rừng giai đoạn 2026–2030, bình quân 1.000 ha mỗi năm", "task");
    expect(first).toMatchObject({
      quote_vi: "Trồng mới 5.000 ha rừng giai đoạn 2026–2030",
      value: 5000,
      unit: "ha",
      years: [2030]
    });
  });

  it("and a part of it begins at its “trong đó”", () => {
    const parts = read("Lao động qua đào tạo đạt 80%, trong đó có bằng cấp, chứng chỉ đạt 35% vào năm 2030");
    expect(parts.map(({quote_vi}) => quote_vi)).toEqual([
      "Lao động qua đào tạo đạt 80%",
      "trong đó có bằng cấp, chứng chỉ đạt 35% vào năm 2030"
    ]);
  });
});

it("two levels of one year are of two things, and neither is a fall", () => {
  expect(brief("Đến năm 2030: 100% xã đạt chuẩn; 50% xã nâng cao")).toEqual([
    [100, "percent", [2030], "increase"],
    [50, "percent", [2030], "increase"]
  ]);
});

it("rates of the same people share them", () => {
  expect(read("Đạt 10 bác sĩ, 30 giường bệnh trên 10.000 dân vào năm 2025", "task")).toEqual([
    expect.objectContaining({
      value: 10,
      unit: "per_10000_population",
      unit_as_printed: "bác sĩ trên 10.000 dân",
      years: [2025]
    }),
    expect.objectContaining({value: 30, unit: "per_10000_population", years: [2025]})
  ]);
});

describe("two numbers", () => {
  it.each([
    ["Đến năm 2030, từ 95% đến 98% dân số có thẻ", {class: "threshold", comparator: ">=", value: 95, value_max: 98}],
    ["Đến năm 2030, từ 95 đến 98% dân số có thẻ", {value: 95, value_max: 98}],
    ["Đến năm 2030, tăng tỷ lệ có thẻ từ 95% lên 98%", {comparator: "=", value: 98, value_max: null}],
    ["Đến năm 2030, tăng tỷ lệ có thẻ từ 95% (2020) lên trên 98%", {comparator: ">", value: 98, value_max: null}],
    ["Đến năm 2030, giảm tỷ lệ nhà tạm từ 5% xuống còn 3%", {value: 3, value_max: null, direction: "decrease"}],
    ["Đến năm 2030, giảm từ 5% đến 10% số vụ", {class: "reduction_range", value: 5, value_max: 10}],
    [
      "Duy trì mức giảm 1–1,5% hàng năm số nhà tạm",
      {class: "average_growth", value: 1, value_max: 1.5, unit: "percent_reduction_per_year"}
    ],
    ["Duy trì mức giảm tỷ lệ nhà tạm 1–1,5% hàng năm", {class: "average_growth", unit: "percentage_points"}],
    [
      "Khách thăm tăng bình quân 8%/năm giai đoạn 2021-2025",
      {class: "average_growth", value: 8, direction: "increase", years: [2025]}
    ]
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual([expect.objectContaining(expected)]);
  });

  it("are not read where they may be a range or a rise", () => {
    expect(read("Tăng tỷ lệ có thẻ từ 95% đến 98%")).toEqual([]);
  });
});

describe("what something was before", () => {
  it.each([
    ["Đến năm 2030, sản lượng tăng 1,5 lần so với năm 2020", 1.5],
    ["Đến năm 2030, sản lượng tăng 15% so với năm 2020", 1.15],
    ["Đến năm 2030, sản lượng gấp đôi so với năm 2020", 2],
    ["Đến năm 2030, sản lượng tăng ít nhất 100% so với năm 2020", 2]
  ])("gives the times of it: %s", (text, value) => {
    expect(read(text)).toEqual([
      expect.objectContaining({class: "multiple_of_baseline", value, baseline_year: 2020, direction: "increase"})
    ]);
  });

  it("gives nothing where a share rises by percent, which may be points", () => {
    expect(read("Đến năm 2030, tỷ lệ hộ khá tăng 15% so với năm 2020")[0]?.value).toBeNull();
  });
});

describe("a second clause", () => {
  it.each([
    [
      "Đến năm 2030, giảm tỷ suất tử vong trẻ dưới 5 tuổi xuống dưới 12‰; đến năm 2035 còn 8‰",
      8,
      "per_1000_live_births",
      "decrease"
    ],
    [
      "Đến năm 2030, giảm 10% lượng rác so với năm 2020; đến năm 2035 đạt 20%",
      20,
      "percent_reduction_from_baseline",
      "decrease"
    ],
    ["Đến năm 2030, có 10 bác sĩ/10.000 dân; năm 2035: 12 bác sĩ/10.000 dân", 12, "per_10000_population", "increase"]
  ])("has unit and direction of the first: %s", (text, value, unit, direction) => {
    expect(read(text)).toHaveLength(2);
    expect(read(text)[1]).toMatchObject({value, unit, direction, years: [2035]});
  });

  it("of another thing has its own", () => {
    expect(brief("Đến năm 2030, giảm 10% lượng rác; tỷ lệ hộ khá đạt 20%")[1]).toEqual([
      20,
      "percent",
      [2030],
      "increase"
    ]);
  });
});

describe("a roadmap", () => {
  it.each([
    ["Tỷ lệ nhà kiên cố: + Năm 2025: 45%; + Năm 2030: 60%", "increase"],
    ["Tỷ lệ nhà tạm (hiện trạng năm 2020: 70%): năm 2025: 60%; năm 2030: 45%", "decrease"]
  ])("gives the level of each year, and its levels say which way is better: %s", (text, direction) => {
    const found = brief(text);
    expect(found.map(([value]) => value).sort()).toEqual([45, 60]);
    expect(found.map(([, unit, years, way]) => [unit, years, way])).toEqual([
      ["percent", [2025], direction],
      ["percent", [2030], direction]
    ]);
  });
});

const numeral = fc.oneof(
  fc
    .integer({min: 1, max: 999_999})
    .map((value) => ({value, printed: String(value).replace(/\B(?=(?:\d{3})+$)/gu, ".")})),
  fc.tuple(fc.integer({min: 0, max: 99}), fc.integer({min: 1, max: 9})).map(([whole, tenth]) => ({
    value: Number(`${String(whole)}.${String(tenth)}`),
    printed: `${String(whole)},${String(tenth)}`
  }))
);
const year = fc.integer({min: 2020, max: 2060});
const comparators = [
  ["ít nhất", ">="],
  ["trên", ">"],
  ["không quá", "<="],
  ["dưới", "<"],
  ["khoảng", "~"],
  ["đạt", "="]
] as const;

describe("for every number and year", () => {
  it("a level is read as it is printed, wherever its deadline stands", () => {
    const frame = fc.constantFrom(
      (level: string, by: number) => `Đến năm ${String(by)}, ${level}`,
      (level: string, by: number) => `Hết năm ${String(by)} ${level}`,
      (level: string, by: number) => `Tỷ lệ hộ khá ${level} vào năm ${String(by)}`,
      (level: string, by: number) => `Giai đoạn 2019-${String(by)}, tỷ lệ hộ khá ${level}`
    );
    const unit = fc.constantFrom(["%", "percent"] as const, [" ha rừng", "ha"] as const);
    fc.assert(
      fc.property(
        numeral,
        year,
        fc.constantFrom(...comparators),
        frame,
        unit,
        (number, by, [words, comparator], make, [sign, code]) => {
          fc.pre(!(sign === "%" && number.value === 100));
          const found = read(make(`${words} ${number.printed}${sign}`, by));
          expect(found).toEqual([expect.objectContaining({value: number.value, comparator, unit: code, years: [by]})]);
        }
      )
    );
  });

  it("levels of a roadmap come in order, each with its year", () => {
    const levels = fc
      .uniqueArray(year, {minLength: 1, maxLength: 4})
      .chain((years) =>
        fc.tuple(
          fc.constant(years),
          fc.array(fc.integer({min: 1, max: 99}), {minLength: years.length, maxLength: years.length})
        )
      );
    fc.assert(
      fc.property(levels, ([years, values]) => {
        const text = `Tỷ lệ hộ khá: ${years.map((by, i) => `+ Năm ${String(by)}: ${String(values[i])}%`).join("; ")}.`;
        expect(read(text).map((row) => [row.years, row.value])).toEqual(years.map((by, i) => [[by], values[i]]));
      })
    );
  });

  it("any words give quotes that stand in the text, in its order", () => {
    const word = fc.constantFrom(
      ...[
        "đến năm 2030",
        "năm 2025:",
        "giai đoạn 2021-2025,",
        "tỷ lệ hộ nghèo",
        "giảm",
        "tăng",
        "từ",
        "đến",
        "lên",
        "12%",
        "5 - 7,5‰"
      ],
      ...[
        "50 trường",
        "1.000 ha",
        "12 bác sĩ",
        "trên 10.000 dân",
        ";",
        ".",
        ",",
        "và",
        "lần lượt",
        "đạt",
        "+",
        "(2020)",
        "so với năm 2020"
      ]
    );
    fc.assert(
      fc.property(fc.array(word, {maxLength: 25}), fc.constantFrom("target" as const, "task" as const), (words, of) => {
        const text = words.join(" ");
        let from = 0;
        for (const {quote_vi, value, value_max} of read(text, of)) {
          const at = text.indexOf(quote_vi, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + 1;
          expect([value, value_max].every((number) => number === null || Number.isFinite(number))).toBe(true);
        }
      })
    );
  });
});
