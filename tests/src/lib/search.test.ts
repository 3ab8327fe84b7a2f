import {readFileSync} from "node:fs";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {searchable} from "../../../src/lib/fold.js";
import {search, searchNames} from "../../../src/lib/search.js";

const lines = ["đưa độ che phủ rừng lên", "Độ che phủ rừng", "do che phu rung", "rừng và độ che phủ", "chế độ"];
const texts = lines.map(searchable);

function marked(query: string): string[] {
  return search(query, texts).flatMap(({index, hits}) => hits.map(({start, end}) => lines[index]!.slice(start, end)));
}

describe("search(query, texts)", () => {
  it("finds words with marks by words without", () => {
    expect(marked("do che phu rung")).toEqual(["do che phu rung", "độ che phủ rừng", "Độ che phủ rừng"]);
  });

  it("puts texts first that agree in their marks", () => {
    const found = search("độ che phủ rừng", texts);
    expect(found.map(({index}) => index)).toEqual([0, 1, 2]);
    expect(found.map(({exact}) => exact)).toEqual([true, true, false]);
  });

  it("begins at the beginning of a word and may end inside one", () => {
    expect(marked("ch ph")).toEqual([]);
    expect(marked("che ph")).toHaveLength(4);
    expect(search("ung", texts)).toEqual([]);
  });

  it("takes all the words in any order where no text has the phrase", () => {
    expect(search("phủ rừng độ", texts).map(({index}) => index)).toEqual([0, 1, 3, 2]);
  });

  it("finds names that have the phrase and those that have all its words", () => {
    const names = ["Tỷ lệ nghèo cùng cực", "Tỷ lệ hộ nghèo", "Tỷ lệ hộ cận nghèo", "Số hộ"].map(searchable);
    expect(searchNames("ty le ngheo", names).map(({index}) => index)).toEqual([0, 1, 2]);
    expect(searchNames("tỷ lệ hộ nghèo", names).map(({index}) => index)).toEqual([1, 2]);
    expect(searchNames("n", names)).toEqual([]);
  });

  it("finds nothing for nothing", () => {
    expect(search(" ", texts)).toEqual([]);
    expect(search("đ", texts)).toEqual([]);
  });

  it("finds every span of the plan that begins a word, folded or not", () => {
    const plan = readFileSync("seeds/daknong-sdg-plan.vi.txt", "utf8").normalize("NFC").split(/\r?\n/);
    const written = plan.filter((line) => line.trim().length > 10);
    fc.assert(
      fc.property(fc.constantFrom(...written), fc.nat(), fc.nat(40), (line, seed, length) => {
        const begins = [...line.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].map(({index}) => index);
        const at = begins[seed % begins.length]!;
        const cut = /^[^\p{L}\p{N}]|^$/u;
        let end = at + 2 + length;
        // Where a tone mark belongs is known only at the end of a word.
        while (!cut.test(line.slice(end))) end++;
        const query = line.slice(at, end);
        const bare = query.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
        fc.pre(query.trim().length >= 2);
        expect(search(query, [searchable(line)])[0]?.exact).toBe(true);
        // A capital I for l is only known by the mark on the letter behind it.
        if (!line.includes("Iệ")) expect(search(bare, [searchable(line)])).toHaveLength(1);
      })
    );
  });
});
