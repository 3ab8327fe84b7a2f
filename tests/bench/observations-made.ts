import {mkdir, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";

const header =
  "indicator,area,year,period,series,value,qualifier,status,source,vintage,note,note_vi,sex,age,location,ethnicity";

/** Indicators of the real data without series, areas that exist all the time, and breakdowns, which together fill the size. */
const indicators = [
  "doctors_count",
  "nurses_count",
  "midwives_count",
  "infant_mortality_rate",
  "forest_area_total"
] as const;
const areas = ["VN", "VN-01", "VN-03", "VN-04", "VN-09", "VN-13", "VN-22", "VN-23", "VN-71", "VN-HN"] as const;
const years = Array.from({length: 20}, (_, i) => 2004 + i);
const rowsInFile = 50_000;

/**
 * Replaces the observations of a data folder by made-up ones: valid, different in every key, and always the same. So many as
 * `wrong` says, evenly spread, have a word for a number.
 */
export async function writeObservations(data: string, count: number, wrong = 0): Promise<void> {
  const every = wrong === 0 ? Infinity : Math.floor(count / wrong);
  const folder = join(data, "observations");
  await rm(folder, {recursive: true});
  await mkdir(folder);
  let lines: string[] = [header];
  for (let i = 0, file = 0; i < count; i++) {
    const place = i % (areas.length * years.length);
    const area = areas[place % areas.length]!;
    const year = years[Math.floor(place / areas.length)]!;
    const block = Math.floor(i / (areas.length * years.length));
    const indicator = indicators[block % indicators.length]!;
    const value = 20 + ((i * 7919) % 1000) / 100 + (year - 2004);
    const sound = indicator.endsWith("count") ? String(Math.round(value)) : value.toFixed(2);
    const cells = (i + 1) % every === 0 ? `x${String(i)}` : sound;
    const group = `group-${String(Math.floor(block / indicators.length))}`;
    lines.push(`${indicator},${area},${String(year)},year,,${cells},,official,gso-hiv,2024-05,,,,${group},,`);
    if (lines.length > rowsInFile || i === count - 1) {
      await writeFile(join(folder, `part-${String(file++).padStart(3, "0")}.csv`), `${lines.join("\n")}\n`);
      lines = [header];
    }
  }
}
