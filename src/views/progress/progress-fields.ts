import {html, type Html} from "../../lib/html.js";
import {inLanguage, type ByLanguage, pick, type Language} from "../../model/language.js";
import {progressMessages} from "../../messages/progress.js";
import {statusMessages} from "../../messages/status.js";
import {methodologyParameter} from "../../progress/choice.js";
import {methodIds} from "../../model/assessment.js";
import type {TableRow} from "../../model/tables/index.js";

/** What can be set about the judgement of an indicator. */
export interface ProgressChoices {
  /** Years with a value of the area that is judged. */
  readonly bases: readonly number[];
  /** Years for which the plan sets a milestone. */
  readonly milestones: readonly number[];
  /** Unit of the change a year in a scenario. */
  readonly unit: ByLanguage;
}

/** The fields that say how progress is judged; untouched they stand for the plan's own commitment. */
export function progressFields(
  {bases, milestones, unit}: ProgressChoices,
  series: readonly TableRow<"series">[],
  language: Language
): Html {
  const {controls: words, paceUnit} = progressMessages(language);
  const {method} = statusMessages(language);
  const option = (value: string | number, text: string) => html`<option value="${value}">${text}</option>`;
  return html`<details class="more">
    <summary>${words.legend}</summary>
    <fieldset class="judging" aria-label="${words.legend}">
      <label
        >${words.method}
        <select name="method">
          ${methodIds.map((id) => option(id, method[id]))}
        </select></label
      >
      <label
        >${words.milestone}
        <select name="milestone">
          ${option("", words.last)} ${[...new Set(milestones)].map((year) => option(year, String(year)))}
        </select></label
      >
      <label
        >${words.base}
        <select name="base">
          ${option("", words.asPlan)} ${[...new Set(bases)].map((year) => option(year, String(year)))}
        </select></label
      >
      ${
        series.length < 2
          ? null
          : html`<label
              >${words.methodology}
              <select name="${methodologyParameter}">
                ${option("", words.latestMethodology)}
                ${series.map((s) => option(s.series, pick(s, "short", language)))}
              </select></label
            >`
      }
      <label
        >${words.pace}
        <span class="with-unit"
          ><input name="pace" type="text" inputmode="text" size="6" autocomplete="off" /> ${paceUnit(inLanguage(unit, language))}</span
        ></label
      >
    </fieldset>
  </details>`;
}
