import {nameOf, unitOf} from "../../wording/indicator.js";
import {milestoneInWords} from "../../wording/value.js";
import {statusMark} from "../status/status.js";
import {rulesOf} from "./thresholds.js";
import {working} from "./working.js";
import {html, type Html} from "../../lib/html.js";
import {addressIn, type Language} from "../../model/language.js";
import {methodsMessages} from "../../messages/methods.js";
import {statusMessages} from "../../messages/status.js";
import {freshYears} from "../../progress/freshness.js";
import {movementYears} from "../../progress/movement.js";
import {paceMinimum, paceWindow} from "../../progress/pace.js";
import {methods, type MethodDescription} from "../../progress/methods.js";
import {exampleFor, judgedMilestones, type JudgedMilestone} from "./judged-milestones.js";
import {type IndicatorModel} from "../site.js";
import {makePage} from "../shell/make-page.js";
import type {Page} from "../shell/page.js";
import {indicatorPath} from "../../model/addresses/indicators.js";
import {methodsPath, methodsComparePath} from "../../model/addresses/methods.js";

/** Every method in plain words, with its thresholds and an example worked out from the province's own figures. */
export function methodsPage(models: readonly IndicatorModel[], language: Language): Page {
  const words = methodsMessages(language);
  const milestones = judgedMilestones(models);
  const body = html`<div class="page" data-language="${language.code}">
    <h1>${words.title}</h1>
    <p class="lead">${words.lead}</p>
    <p><a href="${addressIn(language, methodsComparePath)}">${words.compareTitle}</a></p>
    <h2 id="common">${words.common}</h2>
    <ul>
      ${words.commonRules.map((rule) => html`<li>${rule}</li>`)}
    </ul>
    <section aria-labelledby="evidence">
      <h2 id="evidence">${words.evidence}</h2>
      <p>${words.evidenceLead}</p>
      <dl class="facts">
        ${words
          .evidenceRules({freshYears, paceWindow, paceMinimum, movementYears})
          .map(([name, rule]) => html`<dt>${name}</dt><dd>${rule}</dd>`)}
      </dl>
    </section>
    ${methods.map((method) => explanation(method, exampleFor(method.id, milestones), language))}
  </div>`;
  return makePage(language, methodsPath, {
    title: words.title,
    description: words.lead,
    body
  });
}

function explanation(method: MethodDescription, example: JudgedMilestone | null, language: Language): Html {
  const words = methodsMessages(language);
  const {id, version, sources, verification} = method;
  return html`<section aria-labelledby="${id}" class="method">
    <h2 id="${id}">${statusMessages(language).method[id]}</h2>
    <p class="asks">${words.asks[id]}</p>
    <p>${words.plain[id]}</p>
    <h3>${words.thresholds}</h3>
    <ul class="rules">
      ${rulesOf(id, language).map(
        ({status, rule}) => html`<li>${statusMark(status, language, id)} <code>${rule}</code></li>`
      )}
    </ul>
    <h3>${words.example}</h3>
    ${example === null ? html`<p>${words.noExample}</p>` : exampleOf(method, example, language)}
    <dl class="facts">
      <dt>${words.publisher}</dt>
      <dd>${words.publishers[id]}</dd>
      <dt>${words.version}</dt>
      <dd lang="en">${version}</dd>
      <dt>${words.sources}</dt>
      ${sources.length === 0 ? html`<dd>${words.ownSource}</dd>` : html`<dd lang="en">${sources.join("; ")}</dd>`}
    </dl>
    <p class="${verification === "not_verified" ? "notice" : "quiet"}">${words.verification[verification]}</p>
  </section>`;
}

function exampleOf({id}: MethodDescription, {model, judged}: JudgedMilestone, language: Language): Html {
  const {data, indicator} = model;
  const words = methodsMessages(language);
  const milestone = milestoneInWords(judged.milestone, unitOf(data), language);
  const address = addressIn(language, indicatorPath(indicator.indicator));
  return html`<p>
      <a href="${address}?method=${id}#progress">${words.exampleOf(nameOf(data, language), milestone, judged.milestone.year)}</a>
      ${statusMark(judged.methods.get(id)?.status ?? "", language, id)}
    </p>
    ${working(data, judged, id, language, {open: true, page: address})}`;
}
