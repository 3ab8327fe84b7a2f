import {describe, expect, it} from "vitest";
import type {Change} from "../../../loaders/exchange/compare.js";
import {likelyVintage} from "../../../loaders/exchange/merge/warnings.js";
import {madeObservation} from "../../made-observation.js";

const unsigned = {signed_by: null, reservations_vi: null, reservations_en: null, digest: null};
const place = {file: "f.csv", line: 2, column: "value", cell: null};
const change = (year: number): Change => ({
  kind: "new",
  candidate: {observation: madeObservation(year, 1), place, remarks: []},
  earlier: null,
  remarks: []
});
const releases = (...days: readonly string[]) => ({
  releases: days.map((release) => ({release, note_vi: "", note_en: "", ...unsigned}))
});

describe("likelyVintage(changes, tables)", () => {
  it.for([
    ["the end of the last year", [2021, 2024, 2023], ["2024-06-30"], "2024-12-31"],
    ["the latest release, where that is later", [2021], ["2026-11-20", "2024-06-30"], "2026-11-20"],
    ["the end of the last year before there is a release", [2021], [], "2021-12-31"]
  ] as const)("is %s", ([, years, days, expected]) => {
    expect(likelyVintage(years.map(change), releases(...days))).toBe(expected);
  });

  it("is found for as many changes as a national table brings", () => {
    const changes = Array.from({length: 150_000}, (_, i) => change(2000 + (i % 25)));
    expect(likelyVintage(changes, releases("2020-01-01"))).toBe("2024-12-31");
  });
});
