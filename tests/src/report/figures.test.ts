import {homeArea, vi} from "../../place.js";
import {unzipSync} from "fflate";
import {beforeAll, describe, expect, it} from "vitest";
import {drawingDocument} from "../../../loaders/site/drawing.js";
import type {DrawnFigure} from "../../../loaders/publish/docx-figures.js";
import {reportDocx} from "../../../loaders/publish/report-docx.js";
import {trendAt} from "../../../src/indicator/trend-at.js";
import type {ReportFigure} from "../../../src/report/blocks.js";
import {reportDocument, type ReportDocument} from "../../../src/report/document.js";
import {reportModel} from "../../../src/report/model.js";
import {drawReportFigure} from "../../../src/views/report/figure.js";
import {madeMilestone, madeObservation, madeTrend} from "../charts/made-trend.js";
import {repositoryTables} from "../../repository-tables.js";

const asOf = "2026-11-23";
let report: ReportDocument;

beforeAll(async () => {
  report = reportDocument(reportModel(await repositoryTables(), homeArea, 2024, asOf), vi);
}, 60_000);

const figuresOf = ({body}: ReportDocument) => body.flatMap((block) => (block.kind === "figures" ? block.items : []));

describe("trendAt(data, year)", () => {
  const observations = [madeObservation(2018, 30), madeObservation(2020, 35), madeObservation(2022, 40)];
  const data = {...madeTrend(observations, {milestones: [madeMilestone(2030, 50)]}), asOf: "2023-06-30"};

  it("knows no value of a later year, keeps the milestones, and is judged at the end of the year or of what is known", () => {
    const then = trendAt(data, 2020);
    expect(then.observations.map(({year}) => year)).toEqual([2018, 2020]);
    expect([then.milestones.length, then.asOf]).toEqual([1, "2020-12-31"]);
    expect(trendAt(data, 2023).asOf).toBe("2023-06-30");
  });

  it("is drawn as it was known then", () => {
    const options = {size: "across", description: "", language: vi, document: drawingDocument()} as const;
    expect(drawReportFigure(data, 2020, options).outerHTML).toContain("35,0 (2020)");
    expect(drawReportFigure(data, 2020, options).outerHTML).not.toContain("(2022)");
  });
});

describe("the charts of a report", () => {
  it("are those of the headline indicators, numbered, each with its sources by name", () => {
    const captions = figuresOf(report).map(({caption}) => caption);
    expect(captions.length).toBeGreaterThan(3);
    expect(captions.every((caption, i) => caption.startsWith(`Hình ${String(i + 1)}. `))).toBe(true);
    expect(figuresOf(report).every(({source}) => /^Nguồn: .+\.$/.test(source))).toBe(true);
    expect(JSON.stringify(figuresOf(report))).not.toMatch(/GitHub|github/);
  });

  it("stand in the file for Word as pictures with words for listeners, the same in every build", async () => {
    const png = Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10]);
    const draw = ({indicator}: ReportFigure): Promise<DrawnFigure | null> =>
      Promise.resolve(indicator === "forest_cover" ? null : {png, width: 640, height: 260});
    const [first, second] = [await reportDocx(report, asOf, draw), await reportDocx(report, asOf, draw)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    const text = new TextDecoder().decode(unzipSync(first)["word/document.xml"]);
    expect(text.match(/<wp:docPr /g)).toHaveLength(figuresOf(report).length - 1);
    expect(text).toContain(`descr="${figuresOf(report)[0]!.description}"`);
    expect(Object.keys(unzipSync(first)).filter((name) => name.endsWith(".png"))).toHaveLength(1);
  });
});
