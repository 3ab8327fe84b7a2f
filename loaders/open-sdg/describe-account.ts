import {groupBy} from "../../src/lib/group.js";
import type {LanguageCode} from "../../src/model/language.js";
import {printable, quoted} from "../read/control-characters.js";
import {kinds, type Account, type Fate, type Finding} from "./account.js";
import {accountMessages, reasons} from "./messages.js";

/** How many places of one reason are written out; the account itself has them all. */
const shownPlaces = 20;

/**
 * An account as lines of text: a table of what was read, altered, blank and left, and below it why, by file and line.
 * @param places how many places of one reason are written out
 */
export function describeAccount(
  {counts, findings}: Account,
  language: LanguageCode,
  {places = shownPlaces}: {readonly places?: number} = {}
): string[] {
  const words = accountMessages[language];
  const rows = kinds.map((kind) => {
    const {read, altered, blank, left} = counts[kind];
    return [words.kinds[kind], ...[read, altered, blank, left].map(String)];
  });
  return [...table([words.head, ...rows]), ...describeFindings(findings, language, places)];
}

const fates: readonly Fate[] = ["left", "altered", "blank"];

function describeFindings(findings: readonly Finding[], language: LanguageCode, places: number): string[] {
  const words = accountMessages[language];
  return fates.flatMap((fate) => {
    const alike = groupBy(
      findings.filter((finding) => finding.fate === fate),
      ({kind, code}) => `${kind} ${code}`
    );
    return [...alike.values()].flatMap((group) => {
      const [{kind, code}] = group as [Finding];
      const count = group.reduce((sum, finding) => sum + finding.count, 0);
      const heading = `${words.kinds[kind]}, ${words.fates[fate]}: ${reasons[code][language]} (${String(count)})`;
      // What is blank says nothing; where it stands helps nobody.
      if (fate === "blank") return [heading];
      const rest = group.length > places ? [`  ${words.more(group.length - places)}`] : [];
      return [heading, ...group.slice(0, places).map((found) => `  ${describe(found, language)}`), ...rest];
    });
  });
}

function describe({file, column, count, lines, value}: Finding, language: LanguageCode): string {
  const words = accountMessages[language];
  const spans = lines.slice(0, 6).map(([first, last]) => (first === last ? String(first) : `${first}–${last}`));
  const place = [
    printable(file),
    ...(spans.length > 0 ? [`${words.line} ${spans.join(", ")}${lines.length > spans.length ? " …" : ""}`] : []),
    ...(column === null ? [] : [`${words.column} ${printable(column)}`])
  ].join(", ");
  const found = value === null || value === "" ? "" : `: ${words.found} ${quoted(value)}`;
  return `${place}${found}${count > 1 ? ` (${words.times(count)})` : ""}`;
}

/** Rows of words with their columns below each other, numbers to the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, i) => rows.reduce((most, row) => Math.max(most, row[i]!.length), 0));
  return rows.map((row) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
      .join("  ")
      .trimEnd()
  );
}
