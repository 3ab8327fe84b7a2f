import {arrangements, type ChartArrangement} from "../../model/explorer.js";

/** How a chart looks, as a reader wishes it: texts as they were typed, and nothing where nothing was wished. */
export interface ChartLook {
  readonly title: string;
  readonly xName: string;
  readonly yName: string;
  /** Spans of the axes, such as `0..50`. */
  readonly xDomain: string;
  readonly yDomain: string;
  readonly zero: boolean;
  readonly log: boolean;
  readonly trend: boolean;
  readonly labels: boolean;
  /** Null lets the values decide. */
  readonly arrange: ChartArrangement | null;
  /** Reference lines, such as `50 target; 3 @2025 milestone`. */
  readonly lines: string;
}

export const plainLook: ChartLook = {
  title: "",
  xName: "",
  yName: "",
  xDomain: "",
  yDomain: "",
  zero: false,
  log: false,
  trend: false,
  labels: false,
  arrange: null,
  lines: ""
};

const texts = ["title", "xName", "yName", "xDomain", "yDomain", "lines"] as const;
const switches = ["zero", "log", "trend", "labels"] as const;

/** More letters than these are in no text of a chart. */
const longest = 500;

/** Reads the wishes of anything that anybody may have written; those that are no wishes are left out. */
export function readLook(data: unknown): Partial<ChartLook> | null {
  if (typeof data !== "object" || data === null) return null;
  const from = data as Readonly<Record<string, unknown>>;
  const look: Partial<Record<keyof ChartLook, unknown>> = {};
  for (const name of texts) {
    const text = from[name];
    if (typeof text === "string" && text.trim() !== "") look[name] = text.slice(0, longest).normalize("NFC");
  }
  for (const name of switches) if (from[name] === true) look[name] = true;
  const arrange = arrangements.find((known) => known === from.arrange);
  if (arrange) look.arrange = arrange;
  return Object.keys(look).length === 0 ? null : (look as Partial<ChartLook>);
}

/** The wishes with one changed; none that are plain are kept. */
export const withWish = (look: Partial<ChartLook> | undefined, change: Partial<ChartLook>): Partial<ChartLook> | null =>
  readLook({...look, ...change});

const number = String.raw`[-−]?\d+(?:[.,]\d+)?`;

/** A number as typed, with a decimal point or comma. */
const numberOf = (typed: string): number => Number(typed.replace("−", "-").replace(",", "."));

/** A span as typed, the lesser end first; null where it is none. */
export function readSpan(typed: string): readonly [number, number] | null {
  const parts = new RegExp(`^\\s*(${number})\\s*(?:\\.\\.|–|;)\\s*(${number})\\s*$`).exec(typed);
  if (!parts) return null;
  const [a, b] = [numberOf(parts[1]!), numberOf(parts[2]!)];
  return a === b ? null : a < b ? [a, b] : [b, a];
}

/** A line that stands for a value, along all of the axis or in one year. */
export interface ReferenceLine {
  readonly value: number;
  readonly year: number | null;
  readonly name: string;
}

/** Reads reference lines, and gives back what is none. */
export function readLines(typed: string): {
  readonly lines: readonly ReferenceLine[];
  readonly wrong: readonly string[];
} {
  const form = new RegExp(`^(${number})(?:\\s*@\\s*(\\d{4}))?(?:\\s+(.*))?$`);
  const lines: ReferenceLine[] = [];
  const wrong: string[] = [];
  for (const part of typed.split(";").map((text) => text.trim())) {
    if (part === "") continue;
    const found = form.exec(part);
    if (!found) wrong.push(part);
    else {
      const [, value, year, name] = found;
      lines.push({value: numberOf(value!), year: year === undefined ? null : Number(year), name: name?.trim() ?? ""});
    }
  }
  return {lines, wrong};
}

/** Reference lines as they are typed; a semicolon in a name would end it. */
export const writeLines = (lines: readonly ReferenceLine[]): string =>
  lines
    .map(({value, year, name}) =>
      [
        String(value),
        ...(year === null ? [] : [`@${String(year)}`]),
        ...(name === "" ? [] : [name.replaceAll(";", ",")])
      ].join(" ")
    )
    .join("; ");
