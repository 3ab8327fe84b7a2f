import {groupFigures} from "../../src/indicator/groups/figures.js";
import {parseGroups} from "../../src/model/groups.js";
import {groupQuery} from "../../src/indicator/groups/parameters.js";
import type {PlaceTerms} from "../../src/model/place-terms.js";
import {groupView} from "../../src/views/indicator/group-view.js";
import {groupsInWords} from "../../src/wording/groups.js";
import {nameOf} from "../../src/wording/indicator.js";
import {planEmbedPath} from "../../src/model/addresses/plan.js";
import {homeMessages} from "../../src/messages/home.js";
import {commitmentsByGoal, type PlanOutline} from "../../src/plan/outline.js";
import {planPicture} from "../../src/views/status/plan-picture.js";
import {trendFigure} from "../../src/views/indicator/trend-figure.js";
import {colon, formatDate} from "../../src/lib/format.js";
import {html, markup, type Html} from "../../src/lib/html.js";
import {addressIn, pick, type Language} from "../../src/model/language.js";
import {commonMessages} from "../../src/messages/common.js";
import {reuseMessages} from "../../src/messages/reuse.js";
import {tellHeight} from "../../src/views/form/take-along.js";
import {fontRules} from "../../src/views/shell/fonts.js";
import type {IndicatorModel, Site} from "../../src/views/site.js";
import {indicatorPath, embedPath} from "../../src/model/addresses/indicators.js";

/**
 * The small pages that other sites frame, one for each figure and language, by path below the published folder: the figure
 * with its unit and sources, a link to the indicator's page, and no program.
 * @param styles file name of the site's style sheet below the published folder
 */
export function embedFiles(
  models: readonly IndicatorModel[],
  {document, languages}: Pick<Site, "document" | "languages">,
  styles: string
): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const model of models) {
    if (model.data.observations.length === 0) continue;
    for (const language of languages) {
      const path = addressIn(language, embedPath(model.indicator.indicator)).slice(1);
      files.set(`${path}index.html`, embed(model, language, {document, styles, path}));
    }
  }
  return files;
}

/**
 * The small pages of indicators whose values are now groups of others: whoever framed one sees the same line, and not that of everybody.
 * Only those of groups; a page of another name alone is no figure to frame.
 */
export function formerEmbedFiles(
  {tables, languages, document, asOf}: Pick<Site, "tables" | "languages" | "document" | "asOf">,
  terms: PlaceTerms,
  styles: string
): ReadonlyMap<string, string> {
  return new Map(
    tables.former_indicators.flatMap(({former, indicator, series, groups}) => {
      const figures = groups === null ? null : groupFigures(tables, indicator);
      if (groups === null || figures === null) return [];
      const of = parseGroups(groups);
      return languages.map((language) => {
        const path = addressIn(language, embedPath(former)).slice(1);
        const view = groupView(groupQuery(of, series, "alone"), {figures, terms, asOf, language, document});
        const title = `${pick(figures.indicator, "name", language)}, ${groupsInWords(tables, groups, language)}`;
        const content = html`<figure class="trend trend-page">
          <figcaption><h1>${title}</h1></figcaption>
          <div class="drawings">${view.parts["group-drawings"] ?? null}</div>
          ${view.parts["group-breaks"] ?? null}
          <p class="source-line">${view.parts["group-sources"] ?? null}</p>
        </figure>`;
        const page = `${addressIn(language, indicatorPath(indicator))}${groupQuery(of, series, "beside")}#groups`;
        return [`${path}index.html`, frame({path, title, content, page, styles}, language)] as const;
      });
    })
  );
}

/** The picture of the whole plan, in each language, as {@link embedFiles} gives figures. */
export function planEmbedFiles(
  outline: PlanOutline,
  {languages, asOf}: Pick<Site, "languages" | "asOf">,
  styles: string
): ReadonlyMap<string, string> {
  const goals = commitmentsByGoal(outline);
  return new Map(
    languages.map((language) => {
      const path = addressIn(language, planEmbedPath).slice(1);
      const {updated} = commonMessages(language);
      const title = `${language.place.short}${colon(language)}${homeMessages(language).pictureTitle(outline.commitments.length, goals.length)}`;
      const content = html`<figure>
        <figcaption><h1>${title}</h1></figcaption>
        ${planPicture(goals, language)}
        <p class="source-line">${updated(formatDate(asOf, language))}.</p>
      </figure>`;
      return [`${path}index.html`, frame({path, title, content, page: addressIn(language, "/"), styles}, language)];
    })
  );
}

function embed(
  {data, selection, indicator}: IndicatorModel,
  language: Language,
  {document, styles, path}: {readonly document: Document; readonly styles: string; readonly path: string}
): string {
  const title = nameOf(data, language);
  const content = trendFigure(data, selection, {
    language,
    document,
    title: html`<h1>${title}</h1>`
  });
  return frame({path, title, content, page: addressIn(language, indicatorPath(indicator.indicator)), styles}, language);
}

interface Framed {
  /** Path of the small page below the published folder. */
  readonly path: string;
  readonly title: string;
  readonly content: Html;
  /** Address of the page that shows it in full. */
  readonly page: string;
  readonly styles: string;
}

function frame({path, title, content, page, styles}: Framed, language: Language): string {
  const words = reuseMessages(language);
  const root = "../".repeat(path.split("/").length - 1);
  const whole = `${root}${page.slice(1)}`;
  return html`<!doctype html>
    <html lang="${language.code}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="canonical" href="${whole}" />
        <link rel="icon" type="image/svg+xml" href="${root}icon.svg" />
        <link rel="stylesheet" href="${root}${styles}" />
        <style>
          ${markup(fontRules(root))}
        </style>
        <title>${title} | ${language.place.short}</title>
        <script>
          ${markup(tellHeight)};
        </script>
      </head>
      <body class="embedded">
        <main>
          ${framed(content, root)}
          <p class="quiet">
            ${words.from} <a href="${whole}" target="_blank" rel="noopener">${language.place.title}</a>.
            ${words.whole}.
          </p>
        </main>
      </body>
    </html>`.text;
}

/** A figure whose links work from a frame: from its own place, wherever the site stands, and in a window of their own. */
function framed(figure: Html, root: string): Html {
  return markup(figure.text.replaceAll('href="/', `target="_blank" rel="noopener" href="${root}`));
}
