import {describe, expect, test} from "vitest";
import {inTimeOrder, isEmptyPlace, textTime} from "../../../../src/explore/chart/text-times.js";

describe("a text that says a time", () => {
  test.for([
    ["2023", 2023, 0],
    ["Sơ bộ 2023", 2023, 0],
    ["2023 (sơ bộ)", 2023, 0],
    ["Năm 2023", 2023, 0],
    ["Ước 2024", 2024, 0],
    ["Prel. 2023", 2023, 0],
    ["2023p", 2023, 0],
    ["2023¹", 2023, 0],
    ["2023*", 2023, 0],
    ["2023-01", 2023, 0],
    ["2023-12", 2023, 11],
    ["01/2023", 2023, 0],
    ["Tháng 3/2023", 2023, 2],
    ["T11/2023", 2023, 10],
    ["tháng 3 năm 2023", 2023, 2],
    ["March 2023", 2023, 2],
    ["2023M02", 2023, 1],
    ["Quý I/2023", 2023, 0],
    ["Quý IV năm 2023", 2023, 9],
    ["2023 Q2", 2023, 3],
    ["Q3/2023", 2023, 6],
    ["2023H2", 2023, 6],
    ["9 tháng 2023", 2023, 8],
    ["2022/23", 2022, 0.5],
    ["2021-2025", 2021, 0.5],
    ["Thực hiện năm 2023", 2023, 0],
    ["TH 2023", 2023, 0],
    ["KH 2024", 2024, 0],
    ["Cả năm 2023", 2023, 0],
    ["Bình quân 2021–2025", 2021, 0.5],
    ["Năm học 2022–2023", 2022, 0.5],
    ["Niên độ 2022-2023", 2022, 0.5],
    ["FY2023", 2023, 0],
    ["Đầu năm 2023", 2023, 0],
    ["Cuối năm 2023", 2023, 11],
    ["6 tháng đầu năm 2023", 2023, 5],
    ["6 tháng cuối năm 2023", 2023, 11]
  ] as const)("%s", ([text, year, month]) => {
    expect(textTime(text)?.at).toBe(year * 12 + month);
  });

  test("is a day, in the order of the language or of ISO", () => {
    const at = (text: string) => textTime(text)?.at;
    expect(at("31/12/2023")).toBe(at("2023-12-31"));
    expect(at("2023-12-30")).toBeLessThan(at("2023-12-31")!);
  });

  test.for([
    "",
    "Nam",
    "Đắk Nông",
    "12",
    "20231",
    "2023-13",
    "2023/45",
    "Nhóm 2",
    "0-14",
    "1234",
    "VN-72",
    "99/2023",
    "Th 2",
    "Cuối năm"
  ])("%s says none", (text) => expect(textTime(text)).toBeNull());
});

describe("texts in the order of time", () => {
  test("stand in it whatever their words, with an empty place for each year that lacks", () => {
    expect(inTimeOrder(["Sơ bộ 2023", "2021", "2022"])).toEqual(["2021", "2022", "Sơ bộ 2023"]);
    const placed = inTimeOrder(["2022", "2019", "2020"])!;
    expect(placed.map((text) => (isEmptyPlace(text) ? "" : text))).toEqual(["2019", "2020", "", "2022"]);
    expect(inTimeOrder(["2023-03", "2023-01"])!.length).toBe(3);
    expect(inTimeOrder(["Quý III/2023", "Quý II/2023"])).toEqual(["Quý II/2023", "Quý III/2023"]);
    expect(new Set(inTimeOrder(["2020", "2010", "2015"])).size).toBe(11);
  });

  test("are none where one of them says no time", () => {
    expect(inTimeOrder(["2021", "2022", "Tổng"])).toBeNull();
    expect(inTimeOrder([])).toBeNull();
  });
});
