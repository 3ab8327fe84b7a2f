import {describe, expect, it} from "vitest";
import {assessEscapAnticipated} from "../../../src/progress/methods/escap-anticipated.js";
import {assessEurostat} from "../../../src/progress/methods/eurostat.js";
import {assessOpenSdg} from "../../../src/progress/methods/open-sdg.js";
import {assessSdsn} from "../../../src/progress/methods/sdsn.js";
import {assessUnProgress} from "../../../src/progress/methods/un-progress-chart.js";
import {seriesOf, toward} from "./support.js";

const target = toward("increase", 90);
const sinceBase = [
  ["open_sdg", assessOpenSdg],
  ["eurostat", assessEurostat],
  ["un_progress_chart", assessUnProgress]
] as const;

describe("a pace from two or three values is marked", () => {
  // A long series says nothing of the growth when only its last step follows the base year.
  it.each(sinceBase)("of %s: the values since the base year count, not those before it", (_, assess) => {
    const thin = seriesOf([2010, 40], [2011, 41], [2012, 42], [2013, 44], [2014, 45], [2015, 46], [2016, 47]);
    expect(assess(thin, target, 2025).marks).toContain("short_series");
    const three = seriesOf([2013, 44], [2014, 45], [2015, 46], [2016, 47], [2017, 48]);
    expect(assess(three, target, 2025).marks).toContain("short_series");
    const four = seriesOf([2015, 46], [2016, 47], [2017, 48], [2018, 49]);
    expect(assess(four, target, 2025).marks).not.toContain("short_series");
  });

  it.each(sinceBase)("of %s: not where there is no pace", (_, assess) => {
    expect(assess(seriesOf([2016, 47]), target, 2025).marks).not.toContain("short_series");
  });

  it("of the SDSN's arrows: the values of the recent period count", () => {
    expect(assessSdsn(seriesOf([2015, 46], [2018, 47], [2020, 48]), target, 2025).marks).toContain("short_series");
    const four = seriesOf([2015, 46], [2016, 46], [2018, 47], [2020, 48]);
    expect(assessSdsn(four, target, 2025).marks).not.toContain("short_series");
  });

  it("of ESCAP's regression: the values on its line count", () => {
    expect(assessEscapAnticipated(seriesOf([2015, 46], [2016, 47]), target, 2025).marks).toContain("short_series");
    const four = seriesOf([2013, 44], [2014, 45], [2015, 46], [2016, 47]);
    expect(assessEscapAnticipated(four, target, 2025).marks).not.toContain("short_series");
  });
});
