import {formatDate} from "../lib/format.js";
import {html, markup, type Html} from "../lib/html.js";
import {addressIn, type Language} from "../lib/language.js";
import {messagesIn} from "../lib/messages.js";
import {dataMessagesIn} from "../messages/data.js";
import {planMessagesIn} from "../messages/plan.js";
import {agenciesPath, commitmentsPath, goalsPath, planPath} from "../outline/addresses.js";
import {coveragePath} from "./coverage.js";
import {dataPath} from "./data.js";
import {fontRules} from "./fonts.js";
import {methodsPath} from "./methods.js";
import {indicatorsPath} from "./model.js";
import {rootFrom, type Page} from "./page.js";
import {sourcesPath} from "./sources.js";

/** What goes into a page's head: description, icon, fonts, and the mark of scripting. */
export function head(page: Page): Html {
  return html`<meta name="description" content="${page.description}" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" type="image/svg+xml" href="/icon.svg" />
    <style>
      ${markup(fontRules(rootFrom(page)))}
    </style>
    <script>
      document.documentElement.classList.add("js");
    </script>`;
}

/** The banner of every page: skip link, name, navigation and the switch of language. */
export function header(page: Page): Html {
  const words = messagesIn(page.language);
  const planWords = planMessagesIn(page.language);
  const other: Language = page.language === "vi" ? "en" : "vi";
  const link = (path: string, text: string) => {
    const address = addressIn(page.language, path);
    return html`<a href="${address}" ${address === page.path ? markup('aria-current="page"') : null}>${text}</a>`;
  };
  return html`<a class="skip" href="#observablehq-main">${words.skipToContent}</a>
    <div class="banner">
      <a class="brand" href="${addressIn(page.language, "/")}">${words.siteShort}</a>
      <nav aria-label="${words.navigation}">
        ${link("/", words.home)} ${link(goalsPath, planWords.goals)} ${link(planPath, planWords.plan)}
        ${link(commitmentsPath, planWords.commitments)} ${link(agenciesPath, planWords.agencies)}
        ${link(indicatorsPath, words.indicators)} ${link(methodsPath, words.methods)}
      </nav>
      <a class="language" href="${page.counterpart}" hreflang="${other}" lang="${other}">${words.otherLanguage}</a>
    </div>`;
}

/** The foot of every page: release date, the plan's words, open data. */
export function footer(page: Page, asOf: string): Html {
  const words = messagesIn(page.language);
  const data = dataMessagesIn(page.language);
  const link = (path: string, text: string) => html`<a href="${addressIn(page.language, path)}">${text}</a>`;
  return html`<p>${words.siteTitle}. ${words.updated(formatDate(asOf, page.language))}.</p>
    <p>${words.footerPlan}</p>
    <p>
      ${link(dataPath, data.data)} · ${link(coveragePath, data.coverage)} · ${link(sourcesPath, data.sources)}
    </p>`;
}
