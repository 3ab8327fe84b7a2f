import {fold} from "../../lib/fold.js";

/** A time that a text says, such as "Sơ bộ 2023", "2023-01" or "Quý I/2023". */
export interface TextTime {
  /** Where it lies among others, in months since the year 0 and parts of one. */
  readonly at: number;
  readonly unit: "year" | "half" | "quarter" | "month" | "day";
}

/** Words beside a time that say how sure its figure is, without marks. */
const status =
  /\b(?:so bo|sb|uoc(?: tinh| thuc hien| th)?|uth|thuc hien|th|du kien|ke hoach|kh|chinh thuc|preliminary|prel|provisional|prov|estimated?|est|projected|projection|forecast|official|final|revised|rev|provisoire|estimation|estime)\b/g;

/** Words for a whole year, or one that begins within another, without marks. */
const wholeYear =
  /\b(?:nam hoc|nien do|nien khoa|ca nam|binh quan|trung binh|school year|academic year|fiscal year|annee scolaire|exercice|fy(?=\d|\b))/g;

const months: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12
};
const roman: Readonly<Record<string, number>> = {i: 1, ii: 2, iii: 3, iv: 4};

const year = "(?<year>1[89]\\d\\d|2[01]\\d\\d)";
const quarter = "(?<quarter>[1-4]|i{1,3}|iv)";
/** The forms, in letters without marks; between the parts stands anything but a letter or digit, and "nam" (year). */
const forms: readonly RegExp[] = [
  year,
  `(?<edge>dau|cuoi) ${year}`,
  `${year} (?<next>\\d\\d|\\d{4})`,
  `${year} (?<month>\\d\\d?)`,
  `(?<month>\\d\\d?) ${year}`,
  `(?:thang|t|m|month) ?(?<month>\\d\\d?) ${year}`,
  `${year} ?(?:thang|t|m) ?(?<month>\\d\\d?)`,
  `(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* ${year}`,
  `${year} (?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*`,
  `(?:quy|q|quarter|trimestre) ?${quarter} ${year}`,
  `${year} ?(?:quy|q|quarter|trimestre) ?${quarter}`,
  `(?:h|s|nua|half|semestre) ?(?<half>[12]) ${year}`,
  `${year} ?(?:h|s|half) ?(?<half>[12])`,
  `(?<count>\\d\\d?) ?(?:thang|t|m|months)(?: dau)? ${year}`,
  `6 ?(?:thang|t|months) (?<second>cuoi) ${year}`,
  `${year} (?<month>\\d\\d?) (?<day>\\d\\d?)(?: .*)?`,
  `(?<day>\\d\\d?) (?<month>\\d\\d?) ${year}`
].map((form) => new RegExp(`^${form}$`));

/** The time that a text says, or null where it says none. */
export function textTime(text: string): TextTime | null {
  const plain = fold(text)
    .replace(/[⁰¹²³⁴-⁹]+/g, "")
    .replace(/\(\s*[a-z0-9*]{1,2}\s*\)/g, " ")
    .replace(/[^a-z0-9]+/g, " ")
    .replace(status, " ")
    .replace(wholeYear, " ")
    .replace(/\b(?:nam|year|annee)\b/g, " ")
    .replace(/\b(\d{4}) ?[pefrbs]\b/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
  for (const form of forms) {
    const parts = form.exec(plain)?.groups;
    const found = parts ? timeOf(parts) : null;
    if (found) return found;
  }
  return null;
}

function timeOf(parts: Readonly<Record<string, string | undefined>>): TextTime | null {
  const start = Number(parts.year) * 12;
  const within = (month: number, unit: TextTime["unit"], more = 0): TextTime | null =>
    month >= 1 && month <= 12 ? {at: start + month - 1 + more, unit} : null;
  if (parts.next !== undefined) {
    const next = Number(parts.next) % 100;
    const follows = parts.next.length === 4 ? Number(parts.next) > Number(parts.year) : next === (start / 12 + 1) % 100;
    // A span of years lies at its beginning; what may be a month is one.
    return follows && (parts.next.length === 4 || next > 12) ? {at: start + 0.5, unit: "year"} : null;
  }
  if (parts.second !== undefined) return within(12, "month");
  // What holds at an end of a year lies there.
  if (parts.edge !== undefined) return {at: start + (parts.edge === "cuoi" ? 11 : 0), unit: "year"};
  if (parts.day !== undefined) {
    const [day, month] = [Number(parts.day), Number(parts.month)];
    if (day < 1 || day > 31) return null;
    return month > 12 ? (day > 12 ? null : within(day, "day", (month - 1) / 31)) : within(month, "day", (day - 1) / 31);
  }
  if (parts.name !== undefined) return within(months[parts.name] ?? 0, "month");
  if (parts.month !== undefined) return within(Number(parts.month), "month");
  if (parts.count !== undefined) return within(Number(parts.count), "month");
  if (parts.quarter !== undefined) {
    return within(((roman[parts.quarter] ?? Number(parts.quarter)) - 1) * 3 + 1, "quarter");
  }
  if (parts.half !== undefined) return within((Number(parts.half) - 1) * 6 + 1, "half");
  return {at: start, unit: "year"};
}

/** Months from one time to the next of its kind; days have none that a scale could be laid out by. */
const stepOf = {year: 12, half: 6, quarter: 3, month: 1, day: null} as const;

/** More places than these between two texts are not laid out. */
const mostGap = 60;

/**
 * Texts in the order of time, where every one of them says one; null where they do not. For a time that lacks between two
 * years, quarters or months an empty place stands, so that what is far apart is not drawn as neighbours.
 */
export function inTimeOrder(texts: readonly string[]): string[] | null {
  const times = texts.map((text) => ({text, time: textTime(text)}));
  if (texts.length === 0 || times.some(({time}) => time === null)) return null;
  const sorted = times.toSorted((a, b) => a.time!.at - b.time!.at || a.text.localeCompare(b.text));
  const [unit] = sorted.map(({time}) => time!.unit);
  const step = sorted.every(({time}) => time!.unit === unit) ? stepOf[unit!] : null;
  const placed: string[] = [];
  sorted.forEach(({text, time}, i) => {
    const before = sorted[i - 1]?.time;
    const missing = before && step !== null ? Math.round((time!.at - before.at) / step) - 1 : 0;
    if (missing > 0 && missing <= mostGap) {
      for (let k = 1; k <= missing; k++) placed.push(emptyPlace(placed.length));
    }
    placed.push(text);
  });
  return placed;
}

/** An empty place of a scale of texts: blanks alone, as many as keep it apart from others. */
const emptyPlace = (nth: number): string => " ".repeat(nth + 1);

/** Whether a place of a scale of texts is one that holds nothing. */
export const isEmptyPlace = (text: string): boolean => text !== "" && text.trim() === "";
