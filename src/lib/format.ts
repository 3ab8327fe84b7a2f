import type {Locale} from "../model/language.js";

const minus = "\u2212";
const noBreakSpace = "\u00a0";

/** Writes a number in the language's manner with a fixed count of decimals and a true minus sign. */
export function formatNumber(value: number, decimals: number, language: Locale): string {
  return numberFormat(language, decimals, decimals).format(value).replace(/^-/, minus);
}

/** As {@link formatNumber}, without the zeros that the decimals would add. */
export function formatShort(value: number, decimals: number, language: Locale): string {
  return numberFormat(language, 0, decimals).format(value).replace(/^-/, minus);
}

const numberFormats = new Map<string, Intl.NumberFormat>();

/** A formatter costs far more to make than to use, and a page uses thousands. */
function numberFormat(language: Locale, minimum: number, maximum: number): Intl.NumberFormat {
  const key = `${language.code} ${String(minimum)} ${String(maximum)}`;
  let format = numberFormats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(language.tag, {
      minimumFractionDigits: minimum,
      maximumFractionDigits: maximum
    });
    numberFormats.set(key, format);
  }
  return format;
}

/** Joins a number and its unit: a percent sign as the language does, a word after a no-break space. */
export function withUnit(number: string, unit: string, language: Locale): string {
  return unit === "%" ? `${number}${beforePercent(language)}%` : `${number}${noBreakSpace}${unit}`;
}

const gapsOfPercent = new Map<string, string>();

/** What stands between a number and its percent sign: nothing, or in languages such as French a no-break space. */
function beforePercent({tag}: Locale): string {
  let gap = gapsOfPercent.get(tag);
  if (gap === undefined) {
    const parts = new Intl.NumberFormat(tag, {style: "percent"}).formatToParts(1);
    gap = parts.some(({type, value}) => type === "literal" && /\s/.test(value)) ? noBreakSpace : "";
    gapsOfPercent.set(tag, gap);
  }
  return gap;
}

/** What joins a label to what it labels: a colon, in French after a no-break space. */
export function colon({tag}: Locale): string {
  return /^fr\b/.test(tag) ? `${noBreakSpace}: ` : ": ";
}

/** What parts of a list of longer words: a semicolon, in French after a no-break space, in Arabic letters turned about. */
export function semicolon({tag}: Locale): string {
  if (/^(?:ar|fa|ur)\b/.test(tag)) return "\u061b ";
  return /^fr\b/.test(tag) ? `${noBreakSpace}; ` : "; ";
}

/** Somebody's words between the quotation marks of a language. */
export function quoted(text: string, {tag}: Locale): string {
  return /^fr\b/.test(tag) ? `«${noBreakSpace}${text}${noBreakSpace}»` : `“${text}”`;
}

/** An ISO date (YYYY-MM-DD) as `23/11/2026`, `23 November 2026` or, in French, `1er janvier 2026`. */
export function formatDate(iso: string, language: Locale): string {
  const date = new Date(`${iso}T00:00:00Z`);
  return language.code === "vi"
    ? iso.split("-").reverse().join("/")
    : firstOfMonth(new Intl.DateTimeFormat(language.tag, {dateStyle: "long", timeZone: "UTC"}).format(date), language);
}

/** French has an ordinal for the first day of a month alone, which `Intl` does not write. */
function firstOfMonth(date: string, {tag}: Locale): string {
  return /^fr\b/.test(tag) ? date.replace(/^1 /, "1er ") : date;
}

/** When a source was published, to the day, the month or the year as it is known: `06/01/2025`, `08/2019`, `2012`. */
export function formatVintage(vintage: string, language: Locale): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(vintage)) return formatDate(vintage, language);
  if (!/^\d{4}-\d{2}$/.test(vintage)) return vintage;
  return language.code === "vi"
    ? vintage.split("-").reverse().join("/")
    : new Intl.DateTimeFormat(language.tag, {month: "long", year: "numeric", timeZone: "UTC"}).format(
        new Date(`${vintage}-01T00:00:00Z`)
      );
}

/** A place on an axis of time, in UTC: the year at its beginning, a month at its, a day, or a time of the day. */
export function formatTimeTick(date: Date, language: Locale): string {
  const [day = "", time = ""] = date.toISOString().split("T");
  if (!time.startsWith("00:00")) return time.slice(0, 5);
  if (day.endsWith("-01-01")) return day.slice(0, 4);
  if (language.code === "vi") return (day.endsWith("-01") ? day.slice(0, 7) : day).split("-").reverse().join("/");
  const month = {month: "short", year: "numeric", timeZone: "UTC"} as const;
  return new Intl.DateTimeFormat(language.tag, day.endsWith("-01") ? month : {...month, day: "numeric"}).format(date);
}

/** A list of words in the language's manner. */
export function formatList(items: readonly string[], language: Locale): string {
  return new Intl.ListFormat(language.tag, {type: "conjunction"}).format(items);
}
