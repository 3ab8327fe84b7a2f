import {parseGroups} from "../../src/model/groups.js";
import {formatShort} from "../../src/lib/format.js";
import {groupsOf} from "../../src/model/headline.js";
import {locales, type LanguageCode, type Localised} from "../../src/model/language.js";
import type {Change} from "./compare.js";
import {say} from "../read/messages.js";
import {describePlace, type Place, type Rejection} from "./place.js";
import {printable} from "../read/control-characters.js";

const kinds = {
  new: say("mới", "new"),
  revised: say("sửa", "revised"),
  unchanged: say("như cũ", "unchanged"),
  rejected: say("từ chối", "rejected")
} as const;

const headings = [
  say("Kết quả", "Result"),
  say("Chỉ tiêu", "Indicator"),
  say("Địa bàn", "Area"),
  say("Năm", "Year"),
  say("Giá trị cũ", "Old value"),
  say("Giá trị mới", "New value"),
  say("Nguồn", "Source"),
  say("Nơi", "Place"),
  say("Ghi chú", "Remarks")
];

/** A file of another kind altogether may be rejected line by line; the count below the table stays whole. */
const shownRejections = 200;

/** A table of every province and year has thousands of rows; those of the home area come first, and the others are counted. */
const shownChanges = 300;

const more = (kind: Localised, count: number): Localised =>
  say(`… và ${String(count)} dòng “${kind.vi}” khác`, `… and ${String(count)} more rows "${kind.en}"`);

/** The names of indicators, by which an officer knows them. */
export type IndicatorNames = ReadonlyMap<string, {readonly name_vi: string; readonly name_en: string}>;

/** What an import would do, as a table of text: first what is rejected, then what changes, then what stays. */
export function resultTable(
  changes: readonly Change[],
  rejections: readonly Rejection[],
  language: LanguageCode,
  names: IndicatorNames = new Map(),
  home: string | null = null
): string {
  const isHome = (change: Change) => change.candidate.observation.area === home;
  const rejected = rejections
    .slice(0, shownRejections)
    .map((rejection) => [
      kinds.rejected[language],
      rejection.subject ? subjectCell(rejection.subject, [], names, language) : "",
      clip(rejection.subject?.area ?? ""),
      clip(rejection.subject?.year ?? ""),
      "",
      rejection.value === null ? "" : clip(rejection.value),
      "",
      placeCell(rejection, language),
      describeReason(rejection, language)
    ]);
  const left: string[] = [];
  const rows = (["revised", "new", "unchanged"] as const).flatMap((kind) => {
    const own = changes.filter((change) => change.kind === kind);
    const ordered = [...own.filter(isHome), ...own.filter((change) => !isHome(change))];
    if (own.length > shownChanges) left.push(more(kinds[kind], own.length - shownChanges)[language]);
    return ordered.slice(0, shownChanges).map((change) => changeRow(change, names, language));
  });
  return [layOut([headings.map((heading) => heading[language]), ...rejected, ...rows]), ...left].join("\n");
}

/** How many there are of each, in one line. */
export function resultCounts(
  changes: readonly Change[],
  rejections: readonly Rejection[],
  language: LanguageCode
): string {
  const counts = (["new", "revised", "unchanged"] as const).map(
    (kind) => `${changes.filter((change) => change.kind === kind).length} ${kinds[kind][language]}`
  );
  return [...counts, `${rejections.length} ${kinds.rejected[language]}`].join(", ");
}

/** Name and code of an indicator with its series and breakdown: `Tỷ lệ hộ nghèo (poverty_rate / mdp_2021_2025), female`. */
function subjectCell(
  {indicator, series}: {readonly indicator: string | null; readonly series: string | null},
  breakdown: readonly string[],
  names: IndicatorNames,
  language: LanguageCode
): string {
  const code = [indicator, series].filter((part) => part !== null).join(" / ");
  const name = names.get(indicator ?? "")?.[`name_${language}`];
  return clip([name === undefined ? code : `${name} (${code})`, ...breakdown].join(", "), 120); // prettier-ignore
}

function changeRow(
  {kind, candidate, earlier, remarks}: Change,
  names: IndicatorNames,
  language: LanguageCode
): string[] {
  const {observation, place} = candidate;
  const {area, year, period, source} = observation;
  const value = (of: {readonly value: number; readonly qualifier: string | null}) =>
    `${of.qualifier ?? ""}${formatShort(of.value, 12, locales[language])}`;
  const own = earlier?.source === source;
  return [
    kinds[kind][language],
    subjectCell(observation, Object.values(parseGroups(observation.groups ?? groupsOf(observation))), names, language),
    area,
    period === "year" ? String(year) : `${year} ${period}`,
    earlier ? `${value(earlier)} (${own ? "" : `${earlier.source}, `}${earlier.vintage})` : "",
    value(observation),
    source,
    placeCell(place, language),
    remarks.map((remark) => clip(remark[language], 160)).join("; ")
  ];
}

/** A place, of which the names of sheets and columns are as foreign as what stands there. */
function placeCell(place: Place, language: LanguageCode): string {
  const short = (name: string | null) => (name === null ? null : clip(name));
  return printable(describePlace({...place, column: short(place.column), cell: short(place.cell)}, language));
}

const expectedWord: Localised = {vi: "cần", en: "expected"};

function describeReason({code, expected, mend}: Rejection, language: LanguageCode): string {
  // What was expected may quote what was found.
  return clip(`${expectedWord[language]} ${expected[language]}. ${mend[language]} [${code}]`, 700);
}

function clip(text: string, length = 60): string {
  const plain = printable(text);
  return plain.length > length ? `${plain.slice(0, length)}…` : plain;
}

/** Columns of equal width, the last one free. */
function layOut(rows: readonly (readonly string[])[]): string {
  const widths = headings.map((_, i) => rows.reduce((most, row) => Math.max(most, width(row[i]!)), 0));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === row.length - 1 ? cell : cell + " ".repeat(widths[i]! - width(cell))))
        .join("  ")
        .trimEnd()
    )
    .join("\n");
}

/** How many characters a text takes in a terminal; Vietnamese letters are composed, so each is one. */
function width(text: string): number {
  return Array.from(text).length;
}
