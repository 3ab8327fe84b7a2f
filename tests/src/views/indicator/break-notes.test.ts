import {vi} from "../../../place.js";
import {expect, test} from "vitest";
import type {TrendBreak} from "../../../../src/indicator/trend-data.js";
import {trendLines} from "../../../../src/charts/trend-lines.js";
import {breakNotes} from "../../../../src/views/indicator/break-notes.js";
import {madeObservation, madeTrend} from "../../charts/made-trend.js";

const madeBreak = (year: number, reason: string, series: string | null = null): TrendBreak => ({
  indicator: "cover",
  area: "A",
  kind: null,
  year,
  series,
  reason_vi: reason,
  reason_en: reason,
  source: "table"
});

const breaks = [madeBreak(2012, "một"), madeBreak(2015, "hai"), madeBreak(2015, "ba")];
const values = [2010, 2011, 2012, 2013, 2014, 2015, 2016].map((year, i) =>
  madeObservation(year, 40 + i, {run: Number(year >= 2012) + Number(year >= 2015)})
);

/** The notes as text, one for each letter. */
function notes(from: number | null): string[] {
  const data = madeTrend(
    values.filter(({year}) => from === null || year >= from),
    {breaks}
  );
  const markup = breakNotes(data, trendLines(data.observations, vi), {from, to: null}, vi)?.text ?? "";
  return [...markup.matchAll(/<li[^>]*>(.*?)<\/li>/gs)].map(([, item = ""]) =>
    item
      .replace(/<[^>]*>/g, "")
      .replace(/\s+/g, " ")
      .trim()
  );
}

test("every letter above the chart stands for its year, with all reasons of that year", () => {
  expect(notes(null)).toEqual(["a 2012: một", "b 2015: hai 2015: ba"]);
});

test("the letters begin anew with the years that the reader has chosen, as they do in the chart", () => {
  expect(notes(2013)).toEqual(["a 2015: hai 2015: ba"]);
});

test("a chart without a break has no notes", () => {
  expect(notes(2016)).toEqual([]);
});
