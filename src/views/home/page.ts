import {indicatorStanding} from "../../plan/indicator-standing.js";
import {goalsInBrief, indicatorStatements} from "./goals-in-brief.js";
import {formatList} from "../../lib/format.js";
import type {LocatorShapes} from "../../charts/shapes.js";
import {html, type Html} from "../../lib/html.js";
import {addressIn, type Language} from "../../model/language.js";
import {commonMessages} from "../../messages/common.js";
import {homeMessages} from "../../messages/home.js";
import type {TableRows} from "../../model/tables/index.js";
import {commitmentsByGoal, type PlanOutline} from "../../plan/outline.js";
import {planStanding} from "../../plan/standing.js";
import type {ReportModel} from "../../report/model.js";
import {planStatements, type Statement} from "../../wording/plan-standing.js";
import {areaEndedSentence} from "../indicator/milestone-cards.js";
import {dueNextList} from "../plan/due-next.js";
import {locatorMap} from "../compare/locator.js";
import type {Page} from "../shell/page.js";
import type {IndicatorModel, Site} from "../site.js";
import {pictureFilter, planPicture} from "../status/plan-picture.js";
import {releaseInWords, releaseOf} from "../../wording/release.js";
import {headlineCards} from "./headlines.js";
import {owedTable} from "./owed-table.js";
import {pictureReuse} from "./picture-reuse.js";
import {recentChanges} from "./recent-changes.js";
import {statementList} from "./statements.js";

/**
 * The overview, for a reader who has a minute: the plan in three sentences and one picture, the headline indicators, who owes
 * what and what is due next.
 */
export function homePage(
  site: Site,
  models: readonly IndicatorModel[],
  {
    outline,
    report,
    locator
  }: {
    readonly outline: PlanOutline | null;
    readonly report: ReportModel | null;
    readonly locator: LocatorShapes | null;
  },
  language: Language
): Page {
  const words = commonMessages(language);
  const {tables, document, asOf} = site;
  const [first] = models;
  const ended = first === undefined ? "" : areaEndedSentence(first.data, language);
  // Where no commitments are kept, the overview tells how the indicators stand.
  const plan = outline === null || outline.commitments.length === 0 ? null : outline;
  const standing = indicatorStanding(tables);
  const statements =
    plan === null ? indicatorStatements(standing, language) : planStatements(planStanding(plan), language);
  const body = html`<div class="page home" data-language="${language.code}">
    <h1>${language.place.heading}</h1>
    ${ended === "" ? null : html`<p class="ended">${ended}</p>`}
    ${tables.indicators.length === 0 ? html`<p class="lead">${words.noIndicators}</p>` : statementList(statements)}
    ${plan === null ? null : picture(plan, {sentence: inWords(statements), release: releaseInWords(releaseOf(tables, asOf), asOf, language), address: tables.place.address}, language)}
    ${plan === null ? goalsInBrief(standing, language) : null}
    ${headlineCards(models, report?.changes ?? [], {document, language})}
    ${plan === null ? null : html`<p class="notice">${homeMessages(language).standingNote}</p>`}
    <div class="who-when-where">
      ${plan === null ? null : whoAndWhen(site, plan, report, language)}
      ${locator === null ? null : whereItLies(tables, locator, language)}
    </div>
  </div>`;
  return {
    path: addressIn(language, "/"),
    counterparts: language.others.map((edition) => ({edition, path: addressIn(edition, "/")})),
    language,
    title: language.place.title,
    description:
      (tables.indicators.length === 0 ? words.noIndicators : inWords(statements)) ||
      words.homeLead(
        tables.goals.length,
        tables.targets.length,
        tables.commitments.length,
        formatList(tables.place.milestone_years.map(String), language)
      ),
    body,
    shell: "home"
  };
}

/** The first of the statements, for where one must do. */
const inWords = ([first]: readonly Statement[]): string =>
  first === undefined ? "" : `${String(first.figure)}${first.rest}`;

function picture(
  outline: PlanOutline,
  given: Omit<Parameters<typeof pictureReuse>[0], "title">,
  language: Language
): Html {
  const title = homeMessages(language).pictureTitle(outline.commitments.length, outline.goals.length);
  return html`<section class="picture" aria-labelledby="picture">
    <div class="picture-head">
      <h2 id="picture">${title}</h2>
      ${pictureFilter(outline, language)}
    </div>
    ${planPicture(commitmentsByGoal(outline), language)} ${pictureReuse({title, ...given}, language)}
  </section>`;
}

/** The province on the map of the country. */
function whereItLies(tables: TableRows, shapes: LocatorShapes, language: Language): Html | null {
  const locator = locatorMap(tables, shapes, language);
  if (locator === null) return null;
  return html`<section aria-labelledby="where">
    <h2 id="where">${homeMessages(language).whereTitle}</h2>
    ${locator}
  </section>`;
}

function whoAndWhen({tables, asOf}: Site, outline: PlanOutline, report: ReportModel | null, language: Language): Html {
  return html`${owedTable(tables, outline, language)}
    <div>
      ${dueNextList(tables, outline, asOf, language)} ${report === null ? null : recentChanges(report, language)}
    </div>`;
}
