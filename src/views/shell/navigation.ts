import {html, markup, type Html} from "../../lib/html.js";
import {addressIn, type Language} from "../../model/language.js";
import {navigationMessages, type NavigationMessages} from "../../messages/navigation.js";
import {agenciesPath, commitmentsPath, goalsPath, planPath} from "../../model/addresses/plan.js";
import {reportsPath} from "../../model/addresses/reports.js";
import {notebooksPath} from "../../model/addresses/notebooks.js";
import {explorePath} from "../../model/addresses/explore.js";
import type {Page} from "./page.js";
import {indicatorsPath} from "../../model/addresses/indicators.js";
import {
  coveragePath,
  dataPath,
  reportingPath,
  sourcesPath,
  supplyPath,
  changesPath
} from "../../model/addresses/data.js";
import {comparePath, compareAreasPath, compareIndicatorsPath, mapPath} from "../../model/addresses/compare.js";
import {methodsPath, methodsComparePath} from "../../model/addresses/methods.js";

type Name = {
  readonly [Key in keyof NavigationMessages]: NavigationMessages[Key] extends string ? Key : never;
}[keyof NavigationMessages];

/** A part of the site: its name leads to its first page. */
interface Section {
  readonly name: Name;
  readonly pages: readonly (readonly [path: string, name: Name])[];
}

/** The parts of the site in the order of the banner; a page below one of these addresses belongs to that part too. */
const sections: readonly Section[] = [
  {name: "overview", pages: [["/", "overview"]]},
  {name: "goals", pages: [[goalsPath, "goals"]]},
  {
    name: "indicators",
    pages: [
      [indicatorsPath, "allIndicators"],
      [methodsPath, "methods"],
      [methodsComparePath, "methodsCompared"]
    ]
  },
  {
    name: "compare",
    pages: [
      [comparePath, "compareYears"],
      [compareAreasPath, "compareAreas"],
      [compareIndicatorsPath, "compareIndicators"],
      [mapPath, "map"]
    ]
  },
  {
    name: "plan",
    pages: [
      [planPath, "planText"],
      [commitmentsPath, "commitments"],
      [agenciesPath, "agencies"]
    ]
  },
  {
    name: "reporting",
    pages: [
      [reportsPath, "reports"],
      [changesPath, "changes"]
    ]
  },
  {
    name: "explore",
    pages: [
      [explorePath, "explorer"],
      [notebooksPath, "notebooks"]
    ]
  },
  {
    name: "data",
    pages: [
      [dataPath, "downloads"],
      [coveragePath, "coverage"],
      [supplyPath, "supply"],
      [reportingPath, "reportingStatus"],
      [sourcesPath, "sources"]
    ]
  }
];

/** Tells whether the site has a page, by its address in the first language of the place. */
type Has = (path: string) => boolean;

/** The pages of a part that the site has. */
function pagesOf({pages}: Section, has: Has): Section["pages"] {
  return pages.filter(([path]) => has(path));
}

/** The links of the banner: every part of the site, that of the page marked. */
export function siteNavigation(page: Page, has: Has): Html {
  const words = navigationMessages(page.language);
  const current = sectionOf(page);
  return html`<nav aria-label="${words.site}">
    ${sections.flatMap((section) => {
      const [first] = pagesOf(section, has);
      if (first === undefined) return [];
      const [path] = first;
      const mark = section === current ? (addressIn(page.language, path) === page.path ? "page" : "true") : null;
      return link(page, path, words[section.name], mark);
    })}
  </nav>`;
}

/** The pages of the parts of the site that it has, each with its name and that of its part. */
export function sitePages(
  language: Language,
  has: Has
): readonly {readonly path: string; readonly name: string; readonly section: string}[] {
  const words = navigationMessages(language);
  return sections.flatMap((section) =>
    pagesOf(section, has).map(([path, name]) => ({
      path,
      name: words[name],
      section: section.pages.length > 1 ? words[section.name] : ""
    }))
  );
}

/** The links between the pages of a part, where it has more than one. */
export function sectionNavigation(page: Page, has: Has): Html | null {
  const words = navigationMessages(page.language);
  const section = sectionOf(page);
  const pages = section === null ? [] : pagesOf(section, has);
  if (section === null || pages.length < 2) return null;
  return html`<nav class="section-nav" aria-label="${words.within(words[section.name])}">
    ${pages.map(([path, name]) => {
      const mark = addressIn(page.language, path) === page.path ? "page" : null;
      return link(page, path, words[name], mark);
    })}
  </nav>`;
}

function link({language}: Page, path: string, text: string, current: "page" | "true" | null): Html {
  const mark = current === null ? null : markup(`aria-current="${current}"`);
  return html`<a href="${addressIn(language, path)}" ${mark}>${text}</a>`;
}

/** The part that a page belongs to: that of the page itself or of one above it; none for the page of a wrong address. */
function sectionOf({path, language, below}: Page): Section | null {
  const within = (above: string) =>
    above === below ||
    path === addressIn(language, above) ||
    (above !== "/" && path.startsWith(addressIn(language, above)));
  return sections.find(({pages}) => pages.some(([above]) => within(above))) ?? null;
}
