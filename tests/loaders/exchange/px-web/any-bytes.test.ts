import fc from "fast-check";
import {expect, it} from "vitest";
import {readOfficeFile} from "../../../../loaders/exchange/px-web/read-office-file.js";
import {known} from "../importers/reading.js";
import {jsonStat, longCsv, px, wideCsv} from "./made-tables.js";

const files = {"a.px": px, "a.json": jsonStat, "wide.csv": wideCsv, "long.csv": longCsv};

it("never fails over a file that was cut, changed or put together, and takes nothing of one that it rejects", () => {
  const edit = fc.record({
    name: fc.constantFrom(...(Object.keys(files) as (keyof typeof files)[])),
    at: fc.double({min: 0, max: 1, noNaN: true}),
    length: fc.nat(60),
    put: fc.oneof(
      fc.string({maxLength: 6}),
      fc.constantFrom('"', ";", "\n", "(", "=", "-", "..", "9".repeat(40), "\u0000", "{", "[", ",")
    )
  });
  fc.assert(
    fc.property(edit, ({name, at, length, put}) => {
      const file = files[name];
      const place = Math.floor(at * file.length);
      const bytes = Buffer.from(`${file.slice(0, place)}${put}${file.slice(place + length)}`);
      const read = readOfficeFile(bytes, name, known, true);
      if (read !== null && read.rejections.length > 0) expect(read.candidates).toEqual([]);
      for (const {observation} of read?.candidates ?? []) expect(Number.isFinite(observation.value)).toBe(true);
    }),
    {numRuns: 400}
  );
});
