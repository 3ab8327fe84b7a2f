import {expect, it} from "vitest";
import fc from "fast-check";
import {mergePlace, type Files} from "../../../loaders/open-sdg/place/merge.js";
import {runs} from "../../sweep.js";

const languages = ["en"];
const of = (files: Readonly<Record<string, string>>): Files => new Map(Object.entries(files));
const observations = (...rows: readonly string[]) => `indicator,area,year,period,series,value,source,vintage\n${rows.map((row) => `${row}\n`).join("")}`; // prettier-ignore
const file = "observations/i.csv";
const breakdowns = (...rows: readonly string[]) =>
  `breakdown,name_en,position\n${rows.map((row) => `${row}\n`).join("")}`;

it("changes what the office has changed and keeps what people have, cell by cell", () => {
  const last = of({"breakdowns.csv": breakdowns("sex,Sex,0", "age,Age,1", "old,Old,2", "gone,Gone,3")});
  const present = of({"breakdowns.csv": breakdowns("sex,Gender,0", "age,Age,1", "old,Older,2", "own,Our own,9")});
  const next = of({"breakdowns.csv": breakdowns("sex,Sex,5", "age,Age group,1", "gone,Gone,3", "new,New,4")});
  const merged = mergePlace(last, present, next, languages);
  expect(merged.files.get("breakdowns.csv")).toBe(
    breakdowns("sex,Gender,5", "age,Age group,1", "new,New,4", "old,Older,2", "own,Our own,9")
  );
  // People took "gone" out, and changed "old", which the office has no longer.
  expect(merged.conflicts).toEqual([{file: "breakdowns.csv", row: "old", column: null, kept: null, office: null}]);
});

it("keeps people's word where both have changed one cell, and names it", () => {
  const merged = mergePlace(
    of({"breakdowns.csv": breakdowns("sex,Sex,0")}),
    of({"breakdowns.csv": breakdowns("sex,Gender,0")}),
    of({"breakdowns.csv": breakdowns("sex,Sexes,0")}),
    languages
  );
  expect(merged.files.size).toBe(0);
  expect(merged.conflicts).toEqual([
    {file: "breakdowns.csv", row: "sex", column: "name_en", kept: "Gender", office: "Sexes"}
  ]);
});

it("sets a changed value beside the older, and leaves the vintage of one that stays", () => {
  const last = of({[file]: observations("i,X,2015,year,,10,s,2025-01-01", "i,X,2016,year,,-11,s,2025-01-01")});
  const next = of({[file]: observations("i,X,2015,year,,10,s,2026-01-01", "i,X,2016,year,,-12,s,2026-01-01", "i,X,2017,year,,13,s,2026-01-01")}); // prettier-ignore
  const merged = mergePlace(last, last, next, languages);
  const expected = observations(
    "i,X,2015,year,,10,s,2025-01-01",
    "i,X,2016,year,,-11,s,2025-01-01",
    "i,X,2016,year,,-12,s,2026-01-01",
    "i,X,2017,year,,13,s,2026-01-01"
  );
  expect(merged.files.get(file)).toBe(expected);
  expect(merged.conflicts).toEqual([]);
  // The same data once more, a year later, change nothing.
  const again = mergePlace(merged.made, of({[file]: expected}), of({[file]: next.get(file)!.replaceAll("2026", "2027")}), languages); // prettier-ignore
  expect(again).toMatchObject({removed: [], conflicts: []});
  expect(again.files.size).toBe(0);
});

it("keeps a value that people have corrected while the office's own stays, and beside it what the office says anew", () => {
  const last = of({[file]: observations("i,X,2015,year,,10,s,2025-01-01")});
  const corrected = of({[file]: observations("i,X,2015,year,,11,s,2025-01-01")});
  const same = mergePlace(last, corrected, of({[file]: observations("i,X,2015,year,,10,s,2026-01-01")}), languages);
  expect([same.files.size, same.conflicts]).toEqual([0, []]);
  const other = mergePlace(last, corrected, of({[file]: observations("i,X,2015,year,,12,s,2026-01-01")}), languages);
  expect(other.files.get(file)).toBe(observations("i,X,2015,year,,11,s,2025-01-01", "i,X,2015,year,,12,s,2026-01-01"));
});

it("forgets no release, and takes away what the office has no longer and nobody has touched", () => {
  const releases = (...days: readonly string[]) => `release,note_en\n${days.map((day) => `${day},x\n`).join("")}`;
  const last = of({"releases.csv": releases("2025-01-01"), [file]: observations("i,X,2015,year,,1,s,2025-01-01"), "map.geojson": "{}"}); // prettier-ignore
  const merged = mergePlace(last, last, of({"releases.csv": releases("2026-01-01"), "map.geojson": "{}\n"}), languages);
  expect(merged.files).toEqual(of({"releases.csv": releases("2025-01-01", "2026-01-01"), "map.geojson": "{}\n"}));
  expect(merged.removed).toEqual([file]);
});

it("leaves a file that people have replaced or taken away, and names it", () => {
  const last = of({"map.geojson": "{}", "breakdowns.csv": breakdowns("a,A,0"), "units.csv": "unit\n"});
  const present = of({"map.geojson": "their own", "breakdowns.csv": 'breakdown,"never closed\n'});
  const next = of({"map.geojson": "{1}", "breakdowns.csv": breakdowns("a,B,0"), "units.csv": "unit\nx\n"});
  const merged = mergePlace(last, present, next, languages);
  expect(merged.files.size).toBe(0);
  expect(merged.conflicts.map((conflict) => conflict.file)).toEqual(["map.geojson", "breakdowns.csv", "units.csv"]);
});

it("ends where the office is if nobody has edited, and where people are if the office has not changed", () => {
  const table = fc
    .uniqueArray(fc.tuple(fc.constantFrom("a", "b", "c", "d"), fc.stringMatching(/^[a-z,"=-]{0,3}$/), fc.nat(3)), {
      selector: ([key]) => key,
      maxLength: 4
    })
    .map((rows) => breakdowns(...rows.map(([key, name, position]) => [key, `"${name.replaceAll('"', '""')}"`, position].join(",")))); // prettier-ignore
  fc.assert(
    fc.property(table, table, (one, other) => {
      const cells = (text: string | undefined) => new Set((text ?? one).replaceAll(/"([^",]*)"/g, "$1").split("\n"));
      const [a, b] = [of({"breakdowns.csv": one}), of({"breakdowns.csv": other})];
      const office = mergePlace(a, a, b, languages);
      expect(office.conflicts).toEqual([]);
      expect(cells(office.files.get("breakdowns.csv"))).toEqual(cells(other));
      const people = mergePlace(a, b, a, languages);
      expect(people.conflicts).toEqual([]);
      expect(cells(people.files.get("breakdowns.csv") ?? other)).toEqual(cells(other));
    }),
    runs(200, 5000)
  );
});
