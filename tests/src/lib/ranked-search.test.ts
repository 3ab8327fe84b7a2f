import {describe, expect, it} from "vitest";
import {RankedSearch, type Findable} from "../../../src/lib/ranked-search.js";

const item = (title: string, more: Partial<Findable> = {}): Findable => ({
  title,
  codes: [],
  also: "",
  isSentence: false,
  ...more
});

const items = [
  item("Diện tích rừng trồng"),
  item("Tỷ lệ che phủ rừng", {also: "Forest cover · 15.1.1"}),
  item("Rừng"),
  item("Phấn đấu đến năm 2030 tỷ lệ che phủ rừng đạt 42%", {isSentence: true}),
  item("Chất thải rắn", {codes: ["12.5"]}),
  item("Rạch", {also: "Kênh"})
];
const search = new RankedSearch(items, [{word: "rác", means: ["chất thải"]}], ["ai lo", "bao nhiêu"]);
const titles = (query: string) => search.find(query).found.map(({index}) => items[index]!.title);

describe("RankedSearch.find(query)", () => {
  it("puts what is called so first, then what begins so, then what has the words; sentences last", () => {
    expect(titles("rừng")).toEqual([
      "Rừng",
      "Diện tích rừng trồng",
      "Tỷ lệ che phủ rừng",
      "Phấn đấu đến năm 2030 tỷ lệ che phủ rừng đạt 42%"
    ]);
    expect(titles("rừng phủ")[0]).toBe("Tỷ lệ che phủ rừng");
  });

  it("knows codes, other names, and words without diacritics", () => {
    expect(titles("12.5")).toEqual(["Chất thải rắn"]);
    expect(titles("forest cover")).toEqual(["Tỷ lệ che phủ rừng"]);
    expect(titles("che phu")[0]).toBe("Tỷ lệ che phủ rừng");
  });

  it("leads from everyday words to those of the texts, and says so", () => {
    const {found, via} = search.find("rác");
    expect(items[found[0]!.index]!.title).toBe("Chất thải rắn");
    expect(via.map(({word}) => word)).toEqual(["rác"]);
    // What begins like it but has other marks is no answer that stands before.
    expect(titles("rac")[0]).toBe("Chất thải rắn");
  });

  it("passes over what questions say besides", () => {
    expect(titles("ai lo rác?")[0]).toBe("Chất thải rắn");
    expect(titles("che phủ rừng bao nhiêu")[0]).toBe("Tỷ lệ che phủ rừng");
  });

  it("has those with most of the words answer where none has all, and says so", () => {
    const {found, partly} = search.find("tỷ lệ che phủ rừng ngập mặn");
    expect(items[found[0]!.index]!.title).toBe("Tỷ lệ che phủ rừng");
    expect(partly).toBe(true);
    expect(search.find("xyzzy").found).toEqual([]);
    expect(search.find(" ").found).toEqual([]);
  });
});
