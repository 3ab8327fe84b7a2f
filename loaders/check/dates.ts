import {latestRelease} from "../../src/model/release.js";
import type {Problem} from "../read/problem.js";
import type {Records} from "../read/folder.js";
import {expectations, remedies} from "../read/messages.js";
import {isDay} from "../read/day.js";
import {at, type Located} from "../read/records.js";

/**
 * Vintages must be days (or months, or years) of the calendar; a span must not end before it begins; nothing is
 * reported before its year began nor long after the latest release, and a value that counts only part of a year is not its final figure.
 */
export function checkDates(records: Records): Problem[] {
  return [...records.of("areas").flatMap(checkSpan), ...checkVintages(records)];
}

function checkSpan({row, file, line}: Located<{readonly valid_from: string | null; readonly valid_to: string | null}>) {
  const {valid_from, valid_to} = row;
  if (valid_from === null || valid_to === null || valid_from <= valid_to) return [];
  const problem: Problem = {
    ...at(file, line, "valid_to", valid_to),
    code: "span_reversed",
    expected: expectations.notBefore(valid_from),
    mend: remedies.correct
  };
  return [problem];
}

/** Periods that count events from the beginning of the year to a day of it; the others are a state on a day. */
const countedPeriods: ReadonlySet<string> = new Set(["h1", "9m", "to_12_15", "to_10"]);

/**
 * The last year in which a vintage is likely: the one after the latest release. A slip beyond it would make a value the one
 * shown for years; the clock is not asked, so that the same data always give the same answer.
 */
function lastLikelyYear(records: Records): string | null {
  const rows = records.of("releases").map(({row}) => row);
  const latest = latestRelease({releases: rows.filter(({release}) => isDay(release))});
  return latest === null ? null : String(Number(latest.slice(0, 4)) + 1);
}

function checkVintages(records: Records): Problem[] {
  const ahead = lastLikelyYear(records);
  const observations = records.of("observations");
  const vintages = new Set(observations.map(({row}) => row.vintage));
  const wrong = new Set([...vintages].filter((vintage) => !isDay(vintage, {partial: true})));
  return observations.flatMap(({row, file, line}): Problem[] => {
    const {vintage, year, period, status} = row;
    if (wrong.has(vintage)) {
      return [
        {
          ...at(file, line, "vintage", vintage),
          code: "not_a_vintage",
          expected: expectations.vintage,
          mend: remedies.correct
        }
      ];
    }
    if (vintage.slice(0, 4) < String(year)) {
      return [
        {
          ...at(file, line, "vintage", vintage),
          code: "vintage_before_year",
          expected: expectations.notBefore(String(year)),
          mend: remedies.vintage
        }
      ];
    }
    if (ahead !== null && vintage.slice(0, 4) > ahead) {
      return [
        {
          ...at(file, line, "vintage", vintage),
          severity: "warning",
          code: "vintage_ahead",
          expected: expectations.notAfter(ahead),
          mend: remedies.vintageAhead
        }
      ];
    }
    if (status !== "official" || !countedPeriods.has(period)) return [];
    return [
      {
        ...at(file, line, "status", status),
        severity: "warning",
        code: "part_year_final",
        expected: expectations.vocabulary(["preliminary", "estimate"]),
        mend: remedies.correct
      }
    ];
  });
}
