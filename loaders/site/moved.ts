import {parseGroups} from "../../src/model/groups.js";
import {groupQuery} from "../../src/indicator/groups/parameters.js";
import {formatDate} from "../../src/lib/format.js";
import {html} from "../../src/lib/html.js";
import {changesMessages} from "../../src/messages/changes.js";
import {officeMessages} from "../../src/messages/office.js";
import {changesPath, reportingPath} from "../../src/model/addresses/data.js";
import {indicatorPath} from "../../src/model/addresses/indicators.js";
import {goalPath} from "../../src/model/addresses/plan.js";
import {releasePath, releaseReportPath} from "../../src/model/addresses/releases.js";
import {reportPath} from "../../src/model/addresses/reports.js";
import {addressIn, pick, type Language} from "../../src/model/language.js";
import type {TableRows} from "../../src/model/tables/index.js";
import {groupsInWords} from "../../src/wording/groups.js";
import {goalName} from "../../src/wording/goal.js";

/** A page that is now another one: its old address from the site's root, such as `1-2-1`, and the new one in Vietnamese. */
interface Moved {
  readonly from: string;
  readonly to: string;
  readonly title: string;
}

/** The latest release, with the years of its reports. */
interface LatestRelease {
  readonly release: string;
  readonly years: readonly number[];
}

/**
 * The addresses that pages had before, each as a file that leads to the page here, so that links which others have kept still arrive:
 * those of the office's Open SDG site, such as `/1-2-1/`, and those of indicators whose values are now groups of others. Beside them the
 * addresses that stay of what the latest release says: while it is the latest they lead to the pages of today.
 * @param has whether the site has a page of its own at an address, which no other takes
 */
export function movedPages(
  tables: TableRows,
  languages: readonly Language[],
  has: (path: string) => boolean,
  latest: LatestRelease | null
): ReadonlyMap<string, string> {
  return new Map(
    languages.flatMap((language) =>
      [
        ...ofOffice(tables, language),
        ...ofFormerIndicators(tables, language),
        ...(latest === null ? [] : ofLatestRelease(latest, language))
      ].flatMap(({from, to, title}) => {
        const path = addressIn(language, `/${from}/`);
        if (has(path)) return [];
        const up = "../".repeat(path.split("/").length - 2);
        return [[`${path.slice(1)}index.html`, leadOn(`${up}${addressIn(language, to).slice(1)}`, title, language)]];
      })
    )
  );
}

function ofLatestRelease({release, years}: LatestRelease, language: Language): Moved[] {
  const day = formatDate(release, language);
  const {releaseOf, reportOfRelease} = changesMessages(language);
  const from = (path: string) => path.slice(1, -1);
  return [
    {from: from(releasePath(release)), to: changesPath, title: releaseOf(day)},
    ...years.map((year) => ({
      from: from(releaseReportPath(release, year)),
      to: reportPath(year),
      title: reportOfRelease(year, day)
    }))
  ];
}

function ofFormerIndicators(tables: TableRows, language: Language): Moved[] {
  return tables.former_indicators.flatMap(({former, indicator, series, groups}) => {
    const row = tables.indicators.find((known) => known.indicator === indicator);
    if (row === undefined) return [];
    const name = pick(row, "name", language);
    const to = indicatorPath(indicator);
    return {
      from: indicatorPath(former).slice(1, -1),
      ...(groups === null
        ? {to, title: name}
        : {
            to: `${to}${groupQuery(parseGroups(groups), series, "beside")}#groups`,
            title: `${name}, ${groupsInWords(tables, groups, language)}`
          })
    };
  });
}

function ofOffice({goals, indicators, reporting}: TableRows, language: Language): Moved[] {
  if (reporting.length === 0) return [];
  const known = new Map(indicators.map((row) => [row.indicator, row]));
  const words = officeMessages(language);
  const moved = [
    ...reporting.flatMap(({indicator, address}) => {
      const row = known.get(indicator);
      return row === undefined
        ? []
        : [{from: address, to: indicatorPath(indicator), title: pick(row, "name", language)}];
    }),
    ...goals.map((goal) => ({from: String(goal.goal), to: goalPath(goal.goal), title: goalName(goal, language)})),
    ...(reporting.every(({status}) => status === null)
      ? []
      : [{from: "reporting-status", to: reportingPath, title: words.reporting}])
  ];
  // An address that is no single name could lie anywhere.
  return moved.filter(({from}) => /^[\w.-]+$/.test(from) && !from.startsWith("."));
}

/** A page that leads to another one at once, and says so to who has turned that off. */
function leadOn(to: string, title: string, language: Language): string {
  const words = officeMessages(language);
  return html`<!doctype html>
    <html lang="${language.code}" dir="${language.direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta http-equiv="refresh" content="0; url=${to}" />
        <link rel="canonical" href="${to}" />
        <title>${words.moved(title)}</title>
      </head>
      <body>
        <main>
          <p><a href="${to}">${words.moved(title)}</a></p>
        </main>
      </body>
    </html>`.text;
}
