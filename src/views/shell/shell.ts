import {formatDate} from "../../lib/format.js";
import {html, markup, type Html} from "../../lib/html.js";
import {addressIn} from "../../model/language.js";
import {commonMessages} from "../../messages/common.js";
import {dataMessages} from "../../messages/data.js";
import {offlineMessages} from "../../messages/offline.js";
import {findField} from "../find/field.js";
import {unfoldScript} from "../form/unfold.js";
import {fontAddresses, fontRules} from "./fonts.js";
import {fromFileNote, markScript} from "./from-file.js";
import {sectionNavigation, siteNavigation} from "./navigation.js";
import {licenceLink} from "./licence-link.js";
import type {Licence} from "../../model/licence.js";
import type {PlaceTerms} from "../../model/place-terms.js";
import {contextScript} from "./page-context.js";
import {rootFrom, type Page} from "./page.js";
import {coveragePath, dataPath, sourcesPath} from "../../model/addresses/data.js";
import {installIcons, installManifestPath} from "../../model/addresses/install.js";
import {cardSize, planPath, planPictureFiles} from "../../model/addresses/plan.js";

/** The release that a page shows. */
export interface Release {
  /** Its date (ISO). */
  readonly asOf: string;
  /** Tells its data from that of other builds; part of the addresses under which pages fetch data. */
  readonly dataVersion: string;
  /** Where the site lies, with the scheme; null where that is not known, so that nothing can name a page in full. */
  readonly address: string | null;
  /** By what the place is judged. */
  readonly terms: PlaceTerms;
  /** Who publishes the site, and where errors are reported: an e-mail address or a page; null where the place does not say. */
  readonly publisher: string | null;
  readonly contact: string | null;
  /** Under which licence the data may be used again; null where the place does not say. */
  readonly licence: Licence | null;
  /** The rules of style that give the place its own colours; null where it has those of the theme. */
  readonly palette: string | null;
  /** Whether the site has a page, by its address in the first language. */
  readonly has: (path: string) => boolean;
}

/** What goes into a page's head: description, what networks show of it, version of the data, icon, fonts, and the mark of scripting. */
export function head(page: Page, {dataVersion, address, terms, palette, has}: Release): Html {
  const words = offlineMessages(page.language);
  return html`<meta name="description" content="${page.description}" />
    ${preview(page, address, has(planPath))}
    <meta name="data-version" content="${dataVersion}" />
    <meta name="newer-edition" content="${words.newer}" data-reload="${words.reload}" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" type="image/svg+xml" href="/icon.svg" />
    <link rel="apple-touch-icon" href="${installIcons.small}" />
    <link rel="manifest" href="${installManifestPath(page.language)}" />
    <style>
      ${markup(fontRules(rootFrom(page)))} ${palette === null ? null : markup(palette)}
    </style>
    <script>
      ${markup(markScript)} ${markup(unfoldScript)}
    </script>
    ${contextScript({language: page.language, terms})}`;
}

/** How a link to the page is shown elsewhere: its title and description, and its picture or that of the plan, which needs a whole address. */
function preview(
  {path, language, title, description, counterparts, card}: Page,
  address: string | null,
  hasPlan: boolean
): Html {
  const shown = card ?? (hasPlan ? planPictureFiles.card : null);
  const whole = (below: string) => `${address?.replace(/\/$/, "") ?? ""}${below}`;
  return html`<meta property="og:title" content="${title}" />
    <meta property="og:description" content="${description}" />
    <meta property="og:type" content="website" />
    <meta property="og:site_name" content="${language.place.title}" />
    <meta property="og:locale" content="${language.tag.replace("-", "_")}" />
    <meta name="twitter:card" content="${address === null || shown === null ? "summary" : "summary_large_image"}" />
    ${
      address === null
        ? null
        : html`<link rel="canonical" href="${whole(path)}" />
            ${editions({path, language, counterparts}).map(
              ({code, path: edition}) => html`<link rel="alternate" hreflang="${code}" href="${whole(edition)}" />`
            )}
            <meta property="og:url" content="${whole(path)}" />
            ${shown === null ? null : picture(whole(addressIn(language, shown)))}`
    }`;
}

/** A page in each of its languages for search engines; the first one of the place is for whoever has none of them. */
function editions({
  path,
  language,
  counterparts
}: Pick<Page, "path" | "language" | "counterparts">): readonly {readonly code: string; readonly path: string}[] {
  if (counterparts.length === 0) return [];
  const all = [{code: language.code, path}, ...counterparts.map((one) => ({code: one.edition.code, path: one.path}))];
  const first = all.find(({code}) => code === language.all[0]);
  return [...all, ...(first === undefined ? [] : [{code: "x-default", path: first.path}])];
}

function picture(address: string): Html {
  return html`<meta property="og:image" content="${address}" />
    <meta property="og:image:width" content="${cardSize.width}" />
    <meta property="og:image:height" content="${cardSize.height}" />`;
}

/** The banner of every page: skip link, name, the parts of the site, the switch of language, and the pages of this part. */
export function header(page: Page, {has}: Pick<Release, "has">): Html {
  const words = commonMessages(page.language);
  return html`<a class="skip" href="#observablehq-main">${words.skipToContent}</a>
    <div class="banner">
      <a class="brand" href="${addressIn(page.language, "/")}">${page.language.place.short}</a>
      ${siteNavigation(page, has)}
      ${findField(page.language)}
      ${page.counterparts.map(
        ({edition, path}) =>
          html`<a class="language" href="${path}" hreflang="${edition.code}" lang="${edition.code}">${edition.name}</a>`
      )}
    </div>
    ${sectionNavigation(page, has)}`;
}

/** The foot of every page: release date, the plan's words, open data. */
export function footer(
  page: Page,
  {asOf, address, publisher, contact, licence}: Pick<Release, "asOf" | "address" | "publisher" | "contact" | "licence">
): Html {
  const words = commonMessages(page.language);
  const data = dataMessages(page.language);
  const link = (path: string, text: string) => html`<a href="${addressIn(page.language, path)}">${text}</a>`;
  return html`<p>${page.language.place.title}. ${publisher === null ? null : `${publisher}. `}${words.updated(formatDate(asOf, page.language))}.</p>
    ${contact === null ? null : html`<p>${words.reportErrors} ${contactLink(contact)}.${errorLink(page, {asOf, address, contact})}</p>`}
    ${words.footerPlan === null ? null : html`<p>${words.footerPlan}</p>`}
    <p>
      ${link(dataPath, data.data)} · ${link(coveragePath, data.coverage)} · ${link(sourcesPath, data.sources)}
    </p>
    ${licence === null ? null : html`<p>${words.licence} ${licenceLink(licence)}.</p>`}`;
}

/** A mail to the place about a figure of a page, begun with what whoever gets it has to know; none where it has no e-mail address. */
function errorLink(
  {title, description, path, language}: Page,
  {asOf, address, contact}: {readonly asOf: string; readonly address: string | null; readonly contact: string}
): Html | null {
  if (!isMail(contact)) return null;
  const words = commonMessages(language);
  const where = `${address?.replace(/\/$/, "") ?? ""}${path}`;
  const {subject, text} = words.errorMail({title, address: where, says: description, edition: asOf});
  const mail = `mailto:${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll("\n", "\r\n"))}`;
  return html` <a href="${mail}">${words.reportFigure}</a>.`;
}

function isMail(contact: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(contact);
}

/** An e-mail address or a page as a link; anything else as it is written. */
function contactLink(contact: string): Html {
  if (/^https?:\/\/\S+$/.test(contact)) return html`<a href="${contact}" rel="noopener external">${contact}</a>`;
  return isMail(contact) ? html`<a href="mailto:${contact}">${contact}</a>` : html`${contact}`;
}

/**
 * What stands between banner and content: the note for a page from a file, and what is fetched while the first words are drawn, the
 * fonts. In the head they would hold back the first words, after the
 * last ones they would come too late for any.
 */
export function beside(page: Page): Html {
  return html`${fromFileNote(page.language)}${fontAddresses(rootFrom(page)).map(
    (address) => html`<link rel="preload" as="font" type="font/woff2" href="${address}" crossorigin />`
  )}`;
}
