import {html} from "../../src/lib/html.js";
import {officeMessages} from "../../src/messages/office.js";
import {reportingPath} from "../../src/model/addresses/data.js";
import {indicatorPath} from "../../src/model/addresses/indicators.js";
import {goalPath} from "../../src/model/addresses/plan.js";
import {addressIn, pick, type Language} from "../../src/model/language.js";
import type {TableRows} from "../../src/model/tables/index.js";
import {goalName} from "../../src/wording/goal.js";

/**
 * The addresses that pages had on the office's Open SDG site, such as `/1-2-1/`, each as a file that leads to the page here, so that
 * links which others have kept still arrive.
 * @param has whether the site has a page of its own at an address, which no other takes
 */
export function movedPages(
  {goals, indicators, reporting}: TableRows,
  languages: readonly Language[],
  has: (path: string) => boolean
): ReadonlyMap<string, string> {
  if (reporting.length === 0) return new Map();
  const known = new Map(indicators.map((row) => [row.indicator, row]));
  const moved = languages.flatMap((language) => {
    const words = officeMessages(language);
    return [
      ...reporting.flatMap(({indicator, address}) => {
        const row = known.get(indicator);
        return row === undefined
          ? []
          : [{from: address, to: indicatorPath(indicator), title: pick(row, "name", language), language}];
      }),
      ...goals.map((goal) => ({
        from: String(goal.goal),
        to: goalPath(goal.goal),
        title: goalName(goal, language),
        language
      })),
      ...(reporting.every(({status}) => status === null)
        ? []
        : [{from: "reporting-status", to: reportingPath, title: words.reporting, language}])
    ];
  });
  return new Map(
    moved.flatMap(({from, to, title, language}) => {
      const path = addressIn(language, `/${from}/`);
      // An address that is no single name could lie anywhere.
      if (!/^[\w.-]+$/.test(from) || from.startsWith(".") || has(path)) return [];
      const up = "../".repeat(path.split("/").length - 2);
      return [[`${path.slice(1)}index.html`, leadOn(`${up}${addressIn(language, to).slice(1)}`, title, language)]];
    })
  );
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
