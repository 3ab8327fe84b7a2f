import {formatDate} from "../../lib/format.js";
import {html, markup, type Html} from "../../lib/html.js";
import {addressIn, otherLanguage} from "../../model/language.js";
import {commonMessages} from "../../messages/common/common.js";
import {dataMessages} from "../../messages/data.js";
import {unfoldScript} from "../form/unfold.js";
import {fontAddresses, fontRules} from "./fonts.js";
import {sectionNavigation, siteNavigation} from "./navigation.js";
import {rootFrom, type Page} from "./page.js";
import {coveragePath, dataPath, sourcesPath} from "../../model/addresses/data.js";

/** The release that a page shows. */
export interface Release {
  /** Its date (ISO). */
  readonly asOf: string;
  /** Tells its data from that of other builds; part of the addresses under which pages fetch data. */
  readonly dataVersion: string;
}

/** What goes into a page's head: description, version of the data, icon, fonts, and the mark of scripting. */
export function head(page: Page, {dataVersion}: Release): Html {
  return html`<meta name="description" content="${page.description}" />
    <meta name="data-version" content="${dataVersion}" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" type="image/svg+xml" href="/icon.svg" />
    <style>
      ${markup(fontRules(rootFrom(page)))}
    </style>
    <script>
      document.documentElement.classList.add("js");
      ${markup(unfoldScript)}
    </script>`;
}

/** The banner of every page: skip link, name, the parts of the site, the switch of language, and the pages of this part. */
export function header(page: Page): Html {
  const words = commonMessages(page.language);
  const other = otherLanguage(page.language);
  return html`<a class="skip" href="#observablehq-main">${words.skipToContent}</a>
    <div class="banner">
      <a class="brand" href="${addressIn(page.language, "/")}">${words.siteShort}</a>
      ${siteNavigation(page)}
      <a class="language" href="${page.counterpart}" hreflang="${other}" lang="${other}">${words.otherLanguage}</a>
    </div>
    ${sectionNavigation(page)}`;
}

/** The foot of every page: release date, the plan's words, open data. */
export function footer(page: Page, {asOf}: Pick<Release, "asOf">): Html {
  const words = commonMessages(page.language);
  const data = dataMessages(page.language);
  const link = (path: string, text: string) => html`<a href="${addressIn(page.language, path)}">${text}</a>`;
  return html`<p>${words.siteTitle}. ${words.updated(formatDate(asOf, page.language))}.</p>
    <p>${words.footerPlan}</p>
    <p>
      ${link(dataPath, data.data)} · ${link(coveragePath, data.coverage)} · ${link(sourcesPath, data.sources)}
    </p>`;
}

/**
 * What a page fetches while its first words are drawn: the fonts. In the head they would hold back the first words, after the
 * last ones they would come too late for any.
 */
export function beside(page: Page): Html {
  return html`${fontAddresses(rootFrom(page)).map(
    (address) => html`<link rel="preload" as="font" type="font/woff2" href="${address}" crossorigin />`
  )}`;
}
