import {expect, it} from "vitest";
import {compare} from "../../../loaders/exchange/compare.js";
import {madeObservation} from "../../made-observation.js";

const place = {file: "form.xlsx", line: null, column: null, cell: "I6"};
const candidate = {observation: madeObservation(2020, 2), place, remarks: []};

// A source that is only known by its year is ranked as of the end of it; a day within it would never be shown.
it.each([
  ["2020-06-30", "2020", ["vintage_not_later"]],
  ["2020-12-31", "2020", ["vintage_not_later"]],
  ["2021-01-01", "2020", []],
  ["2020-08-31", "2020-08", ["vintage_not_later"]],
  ["2020-09-01", "2020-08", []]
])("a vintage of %s after one of %s is rejected with %j", (vintage, there, codes) => {
  const {changes, rejections} = compare([candidate], [madeObservation(2020, 1, {vintage: there})], vintage);
  expect(rejections.map(({code}) => code)).toEqual(codes);
  expect(changes.map(({kind}) => kind)).toEqual(codes.length === 0 ? ["revised"] : []);
});

it("takes the vintage that is shown for the one that a source said last", () => {
  const there = [madeObservation(2020, 1, {vintage: "2021-05-01"}), madeObservation(2020, 2, {vintage: "2021"})];
  expect(compare([candidate], there, null).changes.map(({kind, earlier}) => [kind, earlier?.vintage])).toEqual([
    ["unchanged", "2021"]
  ]);
});
