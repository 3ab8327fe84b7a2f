import type {LanguageCode, Localised} from "../../../src/model/language.js";
import {localeOf} from "../../../src/model/language.js";
import {groupBy} from "../../../src/lib/group.js";
import {formatNumber} from "../../../src/lib/format.js";
import {decimalsOf} from "../../../src/lib/round.js";
import type {Comparison, ValueRevision} from "../../../src/releases/compare.js";
import {statusKind, type StatusRevision} from "../../../src/releases/statuses.js";
import {releaseMessages as messages} from "./release-messages.js";

/** How many lines of each kind are printed unless all are asked for. */
const mostLines = 30;

interface Asked {
  /** The area whose values are printed one by one; others are counted. */
  readonly area: string;
  readonly language: LanguageCode;
  readonly all: boolean;
}

/** How many things differ between two releases. */
export function differencesIn({values, indicators, milestones, statuses}: Comparison): number {
  return values.length + indicators.length + milestones.length + statuses.length;
}

/** What a release changed, for the terminal: how many of each kind, then each of them in words. */
export function changesInLines(comparison: Comparison, asked: Asked): string[] {
  const {values, indicators, milestones, statuses} = comparison;
  const {area, language} = asked;
  const isOwn = ({now, before}: ValueRevision) => (now ?? before)?.area === area;
  const own = values.filter(isOwn);
  const others = values.length - own.length;
  const kindOf = ({kind}: {readonly kind: keyof typeof messages.kinds}) => messages.kinds[kind];
  return [
    ...part(
      messages.values,
      values.map(kindOf),
      own.map((value) => valueLine(value, comparison, language)),
      asked
    ),
    ...(others === 0 ? [] : [`    ${messages.elsewhere(others)[language]}`]),
    ...part(
      messages.indicators,
      indicators.map(kindOf),
      indicators.map(({kind, now, before, columns}) => {
        const which = columns.length === 0 ? "" : ` (${columns.join(", ")})`;
        if (kind === "moved")
          return `${before?.indicator ?? ""}: ${messages.kinds.moved[language]} ${now?.indicator ?? ""}`;
        return `${(now ?? before)?.indicator ?? ""}${which}: ${messages.kinds[kind][language]}`;
      }),
      asked
    ),
    ...part(
      messages.milestones,
      milestones.map(kindOf),
      milestones.map(({kind, before, now}) => {
        const of = now ?? before;
        const level = (row: typeof before) => (row === null ? "–" : `${row.comparator} ${String(row.value)}`);
        return `${of?.indicator ?? ""} ${of?.area ?? ""} ${String(of?.year ?? "")}: ${level(before)} → ${level(now)} (${messages.kinds[kind][language]})`;
      }),
      asked
    ),
    ...part(
      messages.statuses,
      statuses.map((status) => messages.statusKinds[statusKind(status)]),
      statuses.map((status) => statusLine(status, language)),
      asked
    )
  ];
}

/** A kind of change: how many there are of which sort, and the lines that say which. */
function part(
  what: Localised,
  sorts: readonly Localised[],
  lines: readonly string[],
  {language, all}: Asked
): string[] {
  const counts = [...groupBy(sorts, (sort) => sort[language])].map(([sort, of]) => `${String(of.length)} ${sort}`);
  const shown = all ? lines : lines.slice(0, mostLines);
  return [
    `  ${what[language]}: ${counts.length === 0 ? messages.noChange[language] : counts.join(", ")}`,
    ...shown.map((line) => `    ${line}`),
    ...(shown.length === lines.length ? [] : [`    ${messages.more(lines.length - shown.length)[language]}`])
  ];
}

function valueLine({kind, before, now}: ValueRevision, {now: release}: Comparison, language: LanguageCode): string {
  const of = now ?? before;
  if (of === null) return "";
  const decimals = release.indicators.find(({indicator}) => indicator === of.indicator)?.decimals ?? 0;
  const told = (row: typeof before) =>
    row === null
      ? messages.nothing[language]
      : `${row.qualifier ?? ""}${formatNumber(row.value, Math.max(decimals, decimalsOf(row.value)), localeOf(language))}`;
  const place = [of.indicator, of.series, String(of.year), of.period === "year" ? null : of.period, of.sex, of.age, of.location, of.ethnicity]; // prettier-ignore
  const name = place.filter((part) => part !== null).join(" ");
  return `${name}: ${told(before)} → ${told(now)} (${messages.kinds[kind][language]})`;
}

function statusLine(status: StatusRevision, language: LanguageCode): string {
  const {before, now, causes} = status;
  const of = now ?? before;
  const why = messages.because(causes.map((cause) => messages.causes[cause][language]).join(", "))[language];
  return `${of?.indicator ?? ""} ${String(of?.milestone_year ?? "")}, ${of?.method ?? ""}: ${before?.status ?? "–"} → ${now?.status ?? "–"} (${why})`;
}
