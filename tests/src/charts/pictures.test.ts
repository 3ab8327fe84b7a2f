import {vi} from "../../place.js";
import {readFileSync} from "node:fs";
import {JSDOM} from "jsdom";
import * as Plot from "@observablehq/plot";
import {describe, expect, it} from "vitest";
import {drawChanges, type ChangeRow} from "../../../src/charts/changes.js";
import {drawChart} from "../../../src/views/notebook/chart.js";
import {drawPanel} from "../../../src/charts/panel.js";
import {progressView} from "../../../src/indicator/progress-view.js";
import {drawScatter, type ScatterPoint} from "../../../src/charts/scatter.js";
import {unitOf} from "../../../src/wording/indicator.js";
import {drawSmallTrend} from "../../../src/charts/small-trend.js";
import {drawTileMap, type Tile} from "../../../src/charts/tile-map.js";
import {drawTrend} from "../../../src/charts/trend.js";
import type {TrendData, TrendObservation} from "../../../src/indicator/trend-data.js";
import {area, value} from "../comparison/made.js";
import {madeMilestone, madeObservation, madeTrend} from "./made-trend.js";

// Every kind of chart, drawn from made-up data, as a picture that a browser opens and a reviewer compares. After a change
// that is meant, `npx vitest run --project unit tests/src/charts/pictures.test.ts -u` draws them anew.

const {document, XMLSerializer} = new JSDOM("").window;
const styles = ["theme.css", "map.css"].map((file) => readFileSync(`src/styles/${file}`, "utf8")).join("\n");

/** The theme without what has no colour. */
const coloured = (theme: string): string =>
  theme.replace(/^\s+(?:\/\*[^]*?\*\/|--[\w-]+: (?!#)[^;]*;)\n/gm, "").replaceAll("\n\n", "\n");

/** A rule with the theme's sizes in it. */
const sized = (rule: string): string =>
  rule.replace(
    /var\((?<size>--size-[\w-]+)\)/g,
    (_, size: string) => new RegExp(`${size}: ([^;]*);`).exec(styles)![1]!
  );

/** The rules of the site's style sheets that a picture needs: the light colours, and what tiles look like. */
const light = [/:root \{[^}]*\}/, ...[/^(?:\.tile|\.area-map|\.islands|#no-data(?!-))[^{]*\{[^}]*\}/gm]]
  .flatMap((part) => styles.match(part) ?? [])
  .map((rule, i) => (i === 0 ? coloured(rule) : sized(rule)))
  .join("\n");

/** What small charts among others look like. */
const among = (readFileSync("src/styles/goal.css", "utf8").match(/^\.small-trend[^{]*\{[^}]*\}/gm) ?? [])
  .map(sized)
  .join("\n");

/** A drawing as an SVG file of its own, with numbers no finer than a hundredth of a pixel. */
function picture(drawing: Element, rules = ""): string {
  const style = document.createElementNS("http://www.w3.org/2000/svg", "style");
  style.textContent = `\n${light}\n${rules}svg { background: var(--paper) !important; font-family: sans-serif; }\n`;
  const copy = drawing.cloneNode(true) as Element;
  copy.prepend(style);
  return `${new XMLSerializer().serializeToString(copy)}\n`
    .replace(/ (?:d|transform|[cr]?[xy][12]?|r|points|width|height)="[^"]*"/g, (attribute) =>
      attribute.replace(/-?\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2))))
    )
    .replaceAll("><", ">\n<");
}

const file = (name: string): string => `./pictures/${name}.svg`;

const trend = (data: TrendData, {width, height}: {readonly width: number; readonly height: number}) =>
  drawTrend(data, {
    language: vi,
    width,
    height,
    unit: unitOf(data),
    from: null,
    to: null,
    view: progressView(data),
    letters: width > 400,
    description: "Tỷ lệ che phủ",
    document
  });

describe("a trend", () => {
  const years = [38.2, 38.9, 39.4, 40.1, 40.3, 41.2];
  const observations = [
    madeObservation(2011, 35.1),
    madeObservation(2012, 35.6),
    // A gap, then another way of measuring from 2015 on.
    madeObservation(2014, 36.3),
    ...years.map((number, i) => madeObservation(2015 + i, number, {run: 1})),
    madeObservation(2021, 41.6, {run: 1, status: "preliminary"}),
    madeObservation(2022, 42.1, {run: 1, status: "estimate"})
  ];
  const breaks = [
    {
      indicator: "cover",
      area: "A",
      series: null,
      year: 2015,
      kind: null,
      reason_vi: "đổi cách đo",
      reason_en: "",
      source: "table"
    }
  ];
  const milestones = [madeMilestone(2020, 40), madeMilestone(2025, 43), madeMilestone(2030, 46)];
  // On a day when the last value is recent enough to lead somewhere.
  const asOf = "2023-06-30";
  const made = (all: readonly TrendObservation[]): TrendData => ({...madeTrend(all, {milestones, breaks}), asOf});

  it("has values, gaps, a break, other statuses, milestones and the way to them", async () => {
    const drawn = trend(made(observations), {width: 860, height: 400});
    await expect(picture(drawn)).toMatchFileSnapshot(file("trend-wide"));
  });

  it("fits a headline's card", async () => {
    const drawn = trend(made(observations), {width: 400, height: 230});
    await expect(picture(drawn)).toMatchFileSnapshot(file("trend-headline"));
  });

  it.each(["small", "wide"] as const)("stands among others on one axis of years (%s)", async (size) => {
    const {text} = drawSmallTrend(made(observations), {
      from: 2005,
      methodology: null,
      labelled: [observations[3]!, observations.at(-1)!],
      silent: {from: 2023, to: 2025},
      size,
      language: vi
    });
    await expect(picture(JSDOM.fragment(text).firstElementChild!, `${among}\n`)).toMatchFileSnapshot(
      file(`trend-${size}-among`)
    );
  });

  it("draws among others the parts of years that its words compare, and no shorter ones", () => {
    const parts = [
      madeObservation(2023, 125, {period: "to_12_15"}),
      madeObservation(2024, 155, {period: "to_12_15"}),
      madeObservation(2024, 98, {period: "to_10"})
    ];
    const diamonds = (labelled: readonly TrendObservation[]) =>
      drawSmallTrend(made(parts), {
        from: 2020,
        methodology: null,
        labelled,
        silent: null,
        size: "small",
        language: vi
      }).text.split("l4 4-4 4-4-4z").length - 1;
    expect(diamonds([parts[0]!, parts[1]!])).toBe(2);
    expect(diamonds([])).toBe(3);
  });

  it("shades the years after a last value that is too old to judge by", async () => {
    const old = {...made(observations), asOf: "2029-06-30"};
    await expect(picture(trend(old, {width: 860, height: 400}))).toMatchFileSnapshot(file("trend-too-old"));
  });

  it("draws bounds as bars with arrows, to which no line leads", async () => {
    const bounds = (
      [
        [2015, ">", "official"],
        [2018, "<", "estimate"],
        [2022, "~", "estimate"]
      ] as const
    ).map(([year, qualifier, status]) => ({year, qualifier, status}));
    const all = observations.map((o) => ({...o, ...bounds.find(({year}) => year === o.year)}));
    await expect(picture(trend(made(all), {width: 860, height: 400}))).toMatchFileSnapshot(file("trend-bounds"));
    const {text} = drawSmallTrend(made(all), {
      from: 2005,
      methodology: null,
      labelled: [],
      silent: null,
      size: "small",
      language: vi
    });
    await expect(picture(JSDOM.fragment(text).firstElementChild!, `${among}\n`)).toMatchFileSnapshot(
      file("trend-small-bounds")
    );
  });

  it("distinguishes areas and methodologies by symbol too", async () => {
    const lines = ["B", "C"].flatMap((code, k) =>
      years.map((number, i) =>
        madeObservation(2015 + i, number - 4 * (k + 1), {
          area: code,
          area_vi: `Tỉnh ${code}`,
          area_en: `Province ${code}`
        })
      )
    );
    const drawn = trend(made([...observations, ...lines]), {width: 860, height: 400});
    await expect(picture(drawn)).toMatchFileSnapshot(file("trend-areas"));
  });

  it("has ranges and upper limits as milestones", async () => {
    const data = madeTrend(
      [2015, 2016, 2017, 2018].map((year, i) => madeObservation(year, 19 - i)),
      {
        milestones: [
          madeMilestone(2020, 12, {comparator: "<="}),
          madeMilestone(2030, 2, {comparator: "=", value_max: 3})
        ]
      }
    );
    const down = {...data, asOf: "2019-06-30", indicator: {...data.indicator, direction: "decrease" as const}};
    await expect(picture(trend(down, {width: 860, height: 400}))).toMatchFileSnapshot(file("trend-down"));
  });
});

describe("changes", () => {
  const row = (label: string, [from, to]: readonly [number, number], tone: ChangeRow["tone"]): ChangeRow => ({
    label,
    change: to - from,
    levels: `${String(from)} → ${String(to)}%`,
    end: `${(to - from).toFixed(1)} điểm, ${{better: "tốt lên", worse: "xấu đi", unclear: "chưa thay đổi rõ rệt", plain: "thay đổi"}[tone]}`,
    title: `${label}: ${String(from)}, ${String(to)}`,
    tone
  });
  const rows = [
    row("Tỷ lệ che phủ rừng", [40, 42], "better"),
    row("Tỷ lệ hộ nghèo tiếp cận đa chiều", [12, 17], "worse"),
    row("Tỷ lệ dân số đô thị", [15, 14], "plain"),
    row("Hộ dùng nước hợp vệ sinh", [90, 90.4], "unclear")
  ];
  const options = {language: vi, unit: "", description: "So sánh", document} as const;

  it("have their words beside them on a wide screen and above them on a phone", async () => {
    const wide = drawChanges(rows, {...options, width: 860, labels: "beside"});
    await expect(picture(wide)).toMatchFileSnapshot(file("changes-wide"));
    const narrow = drawChanges(rows, {...options, width: 340, labels: "above"});
    await expect(picture(narrow)).toMatchFileSnapshot(file("changes-narrow"));
  });
});

describe("a panel", () => {
  it("has its area before another, gaps dotted, breaks open and bounds as arrows", async () => {
    const points = [
      value(2010, 10),
      value(2011, 20),
      value(2012, 24, {qualifier: ">"}),
      value(2013, 30),
      value(2014, 40, {run: 1})
    ];
    const behind = {area: area("B"), points: [2010, 2011, 2012, 2013, 2014].map((y, i) => value(y, 5 * i)), left: 0};
    const drawn = drawPanel(
      {area: area("A"), points, left: 0},
      {
        language: vi,
        years: [2010, 2014],
        values: [0, 50],
        year: 2014,
        whole: false,
        behind,
        title: ({year, value: number}) => `${String(year)}: ${String(number)}`,
        description: "Tỉnh A",
        document
      }
    );
    await expect(picture(drawn)).toMatchFileSnapshot(file("panel"));
  });
});

describe("a scatter", () => {
  const points: ScatterPoint[] = Array.from({length: 24}, (_, i) => ({
    x: 1000 + 137 * ((i * 7) % 24),
    y: 30 - ((i * 11) % 24),
    xQualifier: i === 5 ? ">" : null,
    yQualifier: i === 9 ? "<" : i === 12 ? "~" : null,
    title: `Tỉnh ${String(i)}`,
    label: i === 5 ? "Đắk Nông" : i % 8 === 0 ? `Tỉnh ${String(i)}` : "",
    role: i === 5 ? "home" : i % 8 === 0 ? "near" : "other"
  }));
  const options = {
    language: vi,
    width: 860,
    height: 460,
    xLabel: "Thu nhập (nghìn đồng)",
    yLabel: "Hộ nghèo (%)",
    xMeasured: {},
    yMeasured: {},
    description: "Thu nhập và nghèo",
    document
  } as const;

  it("names some of its points", async () => {
    await expect(picture(drawScatter(points, {...options, joined: false}))).toMatchFileSnapshot(file("scatter"));
  });

  it("joins the years of one area", async () => {
    const trajectory = points.slice(0, 6).map((point, i): ScatterPoint => {
      return {...point, label: String(2015 + i), role: i === 5 ? "home" : "near"};
    });
    await expect(picture(drawScatter(trajectory, {...options, joined: true}))).toMatchFileSnapshot(
      file("scatter-trajectory")
    );
  });
});

describe("a tile map", () => {
  it("has classes, a pattern for no data, islands and a frame for the home province", async () => {
    const tiles = Array.from({length: 12}, (_, i): Tile => {
      const lines = i === 7 ? ["Đắk", "Nông"] : [`Tỉnh ${String(i)}`];
      const position = i % 6 === 5 ? null : i % 5;
      return {
        area: `T${String(i)}`,
        column: i % 4,
        row: Math.floor(i / 4),
        lines,
        position: i === 3 ? "open" : position,
        qualifier: i === 3 ? "~" : i === 7 ? ">" : i === 8 ? "<" : null,
        home: i === 7,
        title: lines.join(" ")
      };
    });
    const islands = [{column: 5, row: 1, lines: ["Hoàng Sa", "(Đà Nẵng)"], position: 2}];
    const {text} = drawTileMap([...tiles, {...tiles[0]!, area: "T12", column: 5, row: 2}], islands, "Bản đồ ô");
    const drawn = JSDOM.fragment(text).firstElementChild!;
    await expect(picture(drawn)).toMatchFileSnapshot(file("tile-map"));
  });
});

describe("a notebook's chart", () => {
  it("wears the site's colours and numbers", async () => {
    const rows = [2015, 2016, 2017, 2018].flatMap((year, i) =>
      ["Tỉnh A", "Tỉnh B"].map((name, k) => ({year, name, share: 40.5 + 1.25 * i - 3 * k}))
    );
    const drawn = drawChart(
      {
        title: "Hai tỉnh",
        y: {label: "%", grid: true},
        color: {legend: true},
        marks: [
          Plot.lineY(rows, {x: "year", y: "share", stroke: "name"}),
          Plot.dot(rows, {x: "year", y: "share", fill: "name"})
        ]
      },
      760,
      {plot: Plot.plot, document, language: vi}
    );
    await expect(picture(drawn.querySelector(":scope > svg") ?? drawn)).toMatchFileSnapshot(file("notebook-chart"));
  });
});
