import type {TableRow} from "../../../src/model/tables/index.js";

/** What the label of a year says. */
export interface YearLabel {
  readonly year: number;
  readonly status: TableRow<"observations">["status"];
  /** The signs of a footnote behind it, such as `(*)`. */
  readonly mark: string | null;
}

const before = String.raw`(?:(?<word>sơ bộ|ước tính|ước|prel(?:iminary|\.)?|est(?:imated?|\.)?)[\s-]*)?(?:(?:năm|year)\s+)?`;
const after = String.raw`(?:\s*\((?<later>sơ bộ|ước tính|ước|prel(?:iminary|\.)?|est(?:imated?|\.)?|p|e)\))?(?:\s*(?<mark>\(\*+\)|\*+|\(\d\)))?`;
const shape = `${before}(?<year>(?:19|20)\\d{2})${after}`;
const whole = new RegExp(`^${shape}$`, "iu");
const within = new RegExp(`(?<![\\p{L}\\d])${shape}(?![\\p{L}\\d])`, "giu");

/** The year that a label is, such as `Sơ bộ 2023`, `Prel. 2023`, `2008(*)`; null where it is anything else. */
export function yearLabel(label: string): YearLabel | null {
  const match = whole.exec(tidy(label));
  return match === null ? null : labelOf(match);
}

/**
 * The year within a label that says more, and the rest of it: headings of a wide CSV file join the categories of several dimensions,
 * as in `2008(*) Natural forest`. Null where there is no year, or more than one.
 */
export function yearWithin(label: string): {readonly written: string; readonly rest: string} | null {
  const text = tidy(label);
  const found = [...text.matchAll(within)];
  const [match] = found;
  if (match === undefined || found.length > 1) return null;
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
  return {written: match[0].trim(), rest: tidy(rest)};
}

function labelOf({groups}: RegExpExecArray): YearLabel {
  const word = (groups?.word ?? groups?.later ?? "").toLowerCase();
  const status = word === "" ? "official" : /^(?:ướ|e)/u.test(word) ? "estimate" : "preliminary";
  return {year: Number(groups!.year), status, mark: groups?.mark ?? null};
}

function tidy(label: string): string {
  return label.normalize("NFC").replace(/\s+/gu, " ").trim();
}
