import {brotliCompressSync} from "node:zlib";
import {expect, it, test} from "vitest";
import {packIndex, unpackIndex, type FindIndex} from "../../../../src/model/find-index.js";
import {outlinePlan} from "../../../../src/plan/outline.js";
import {findIndex} from "../../../../src/views/find/index-entries.js";
import {finderOf} from "../../../../src/views/find/search-index.js";
import {homeArea, languageOf} from "../../../place.js";
import {repositoryBuilt} from "../../../repository-tables.js";
import {questions} from "./questions.js";

async function indexIn(code: string): Promise<FindIndex> {
  const {tables, lines} = await repositoryBuilt();
  const known = new Set(tables.observations.filter(({area}) => area === homeArea).map(({indicator}) => indicator));
  return findIndex(
    {
      tables,
      latest: (indicator) => (known.has(indicator) ? "1" : null),
      outline: outlinePlan(tables, homeArea, 2026),
      hasPlan: true,
      lines,
      notebooks: [],
      has: () => true
    },
    languageOf(code)
  );
}

test.for(["vi", "en"] as const)("the index in %s is small, whole and answers what people ask", async (code) => {
  const index = await indexIn(code);
  const packed = packIndex(index);
  expect(brotliCompressSync(packed).length).toBeLessThan(60_000);
  expect(unpackIndex(packed)).toEqual(index);
  const kinds = new Set(index.entries.map(({kind}) => kind));
  expect(kinds.size).toBe(9);
  const finder = finderOf(unpackIndex(packed), languageOf(code));
  const wrong = questions[code].flatMap(([query, first]) => {
    const {found} = finder.find(query);
    const best = found[0] && finder.entries[found[0].index]!.path;
    return best === first ? [] : [`${query}: ${String(best)} instead of ${first}`];
  });
  expect(wrong).toEqual([]);
});

it("says who is responsible", async () => {
  const {entries, find} = finderOf(await indexIn("vi"), languageOf("vi"));
  const {found} = find("cơ quan nào chịu trách nhiệm về che phủ rừng");
  expect(entries[found[0]!.index]).toMatchObject({
    title: "Tỷ lệ che phủ rừng",
    leads: ["Sở Nông nghiệp và Phát triển nông thôn"]
  });
});
