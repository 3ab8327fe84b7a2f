import {mkdir, readFile, rm, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {parse, stringify} from "yaml";
import {newPlace} from "../../loaders/place/new-place.js";
import {typed} from "../../loaders/place/empty-tables.js";
import {readSharedTables} from "../../loaders/place/shared-tables.js";
import {readUnNames} from "../../loaders/place/un-names.js";
import {splitCsv} from "../../loaders/read/csv.js";
import {encodeCsv} from "../../loaders/read/encode-csv.js";
import {tableOf, type TableName, type TableRow} from "../../src/model/tables/index.js";

/** How much a made place holds: provinces × indicators × years × breakdowns. */
export interface ScaleSize {
  /** So many of the 63 provinces, the home one first. */
  readonly provinces: number;
  readonly indicators: number;
  readonly years: number;
  /** 1 is the total alone. */
  readonly breakdowns: number;
}

const lastYear = 2025;
const home = "VN-72";

/** Of whom a value is, as the columns `sex`, `age`, `location`, `ethnicity`; the first is everybody, then come single groups. */
const breakdowns: readonly string[] = [
  ...new Set([
    ...[",,,", "female,,,", "male,,,", ",,urban,", ",,rural,", ",15-24,,"],
    ...["", "female", "male"].flatMap((sex) =>
      ["", "urban", "rural"].flatMap((location) =>
        ["", "15-24", "25-54", "55+"].map((age) => `${sex},${age},${location},`)
      )
    )
  ])
];

/** A level in the first year and a yearly change by unit, so that nearly every value lies within its bounds. */
const units = [
  {unit: "percent", label: ["%", "%"], level: 20, step: 0.9, decimals: 2, direction: "increase"},
  {unit: "persons", label: ["người", "persons"], level: 40_000, step: 300, decimals: 0, direction: "increase"},
  {unit: "households", label: ["hộ", "households"], level: 9000, step: -120, decimals: 0, direction: "decrease"}
] as const;

/**
 * Writes the folder of a made-up place that is always the same for a size: no value of it means anything. Every indicator has a value for
 * each province, year and breakdown, a milestone for the home province, and a file of its own.
 * @returns how many observations it has
 */
export async function writeScalePlace(folder: string, size: ScaleSize): Promise<number> {
  await rm(folder, {recursive: true, force: true});
  const files = new Map(
    newPlace({
      area: home,
      name: "Quy mô",
      date: "2026-06-30",
      shared: readSharedTables(),
      plan: null,
      un: readUnNames()
    })
  );
  const all = await provinces();
  const chosen = [home, ...all.map(({area}) => area).filter((area) => area !== home)].slice(0, size.provinces);
  const indicators = Array.from({length: size.indicators}, (_, i) => indicatorRow(i));
  const put = (name: TableName, rows: readonly object[]) =>
    files.set(`data/${name}.csv`, encodeCsv(typed(tableOf(name, ["vi", "en"])), rows));
  put("areas", [
    {area: "VN", name_vi: "Việt Nam", name_en: "Viet Nam", kind: "country", code_basis: "iso_3166_1"},
    ...all.map((row) => ({...row, kind: "province", parent: "VN", code_basis: "iso_3166_2"}))
  ]);
  put("indicators", indicators);
  // Below the sources that every place begins with.
  const [, ...made] = encodeCsv(typed(tableOf("sources", ["vi", "en"])), [source]).split("\n");
  files.set("data/sources.csv", `${files.get("data/sources.csv")!}${made.join("\n")}`);
  files.set("data/tiles.csv", await readFile("data/tiles.csv", "utf8"));
  put("milestones", indicators.map(milestoneRow));
  files.set("data/place.yaml", withMap(files.get("data/place.yaml")!));
  files.delete("data/observations.csv");
  indicators.forEach(({indicator}, i) =>
    files.set(`data/observations/${indicator}.csv`, observations(i, chosen, size))
  );
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), {recursive: true});
    await writeFile(join(folder, path), text);
  }
  return size.provinces * size.indicators * size.years * size.breakdowns;
}

const source = {
  source: "made",
  title: "Số liệu dựng để đo",
  publisher: "Không ai",
  publisher_en: "Nobody",
  year: 2026,
  kind: "statistical_table",
  confidence: "high",
  collection: "register"
} satisfies Partial<TableRow<"sources">>;

/** The 63 provinces of the default place's tiles, as if none of them had ever begun or ended. */
async function provinces(): Promise<readonly {area: string; name_vi: string; name_en: string}[]> {
  const rows = async (file: string) =>
    [...splitCsv(await readFile(file, "utf8"), file).records].slice(1).map(({cells}) => cells);
  const tiles = new Set((await rows("data/tiles.csv")).map(([area]) => area));
  return (await rows("data/areas.csv"))
    .filter(([area]) => tiles.has(area))
    .map(([area = "", name_vi = "", name_en = ""]) => ({area, name_vi, name_en}));
}

function unitOf(i: number) {
  return units[i % units.length]!;
}

function indicatorRow(i: number) {
  const {unit, label, decimals, direction} = unitOf(i);
  const goal = (i % 17) + 1;
  return {
    indicator: `made_${String(i + 1).padStart(3, "0")}`,
    name_vi: `Chỉ tiêu dựng số ${String(i + 1)}`,
    name_en: `Made indicator ${String(i + 1)}`,
    unit,
    unit_label_vi: label[0],
    unit_label_en: label[1],
    decimals,
    direction,
    plan_target: `${String(goal)}.1`,
    goal,
    relation: "measures",
    headline: i < 6 ? i + 1 : null,
    definition_vi: "Dựng để đo, không có nghĩa.",
    definition_en: "Made to measure with; it means nothing.",
    source_default: "made"
  };
}

function milestoneRow({indicator, unit, direction}: ReturnType<typeof indicatorRow>, i: number) {
  const {level, step} = unitOf(i);
  return {
    indicator,
    area: home,
    year: 2030,
    comparator: direction === "increase" ? ">=" : "<=",
    value: Math.round(level + 34 * step),
    unit,
    basis: "national_roadmap",
    implied: false,
    year_printed: true,
    source: "made"
  };
}

/** A new place is drawn without a map; here it is the one of the 63 provinces. */
function withMap(text: string): string {
  const place = parse(text) as Record<string, unknown>;
  return stringify({...place, nation: "VN", comparators: ["VN-28", "VN-33"], map: {shapes: "vietnam-63"}});
}

function observations(i: number, areas: readonly string[], size: ScaleSize): string {
  const {indicator} = indicatorRow(i);
  const {level, step, decimals} = unitOf(i);
  const lines = [
    "indicator,area,year,period,series,value,qualifier,status,source,vintage,note,note_vi,sex,age,location,ethnicity"
  ];
  areas.forEach((area, a) => {
    for (let y = 0; y < size.years; y++) {
      for (let b = 0; b < size.breakdowns; b++) {
        // What looks like chance is arithmetic: the same on every machine.
        const noise = (((i * 31 + a * 17 + y * 7 + b * 3) * 7919) % 1000) / 1000 - 0.5;
        const value = level * (0.8 + (a % 21) / 50) + y * step + noise * step * 2 + (b % 6) * step;
        const year = String(lastYear - size.years + 1 + y);
        lines.push(
          `${indicator},${area},${year},year,,${value.toFixed(decimals)},,official,made,2026-05,,,${breakdowns[b]!}`
        );
      }
    }
  });
  return `${lines.join("\n")}\n`;
}
