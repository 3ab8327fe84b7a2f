import {capitalised} from "../../lib/capitalised.js";
import {unfoldButton} from "../form/unfold.js";
import {html, type Html} from "../../lib/html.js";
import {pick, type Language} from "../../model/language.js";
import {commonMessages} from "../../messages/common.js";
import {kindName} from "../../wording/area-kind.js";
import {kindsOf} from "../../model/place-terms.js";
import type {TableRow} from "../../model/tables/index.js";
import {progressFields, type ProgressChoices} from "../progress/progress-fields.js";

type Area = TableRow<"areas">;
type Series = TableRow<"series">;

/** What a page offers to choose from. */
export interface Choices {
  /** Years that have a value or a milestone, ascending. */
  readonly years: readonly number[];
  /** Areas with values besides the page's own. */
  readonly areas: readonly Area[];
  /** Areas that are offered first, as neighbours. */
  readonly neighbours: ReadonlySet<string>;
  /** The kind of areas that are ranked. */
  readonly ranked: string;
  /** Series of the indicator, if it has more than one. */
  readonly series: readonly Series[];
  /** What can be set about the judgement, on a page that shows one. */
  readonly progress?: ProgressChoices;
}

/** The controls of a page: plain form fields that work with a keyboard and that the browser restores by itself. */
export function controls(choices: Choices, language: Language): Html {
  const words = commonMessages(language);
  return html`<form class="controls" data-controls data-unknown="${words.unknownInLink("{}")}" aria-label="${words.controls}">
${unfoldButton(language)}
    ${yearField("from", words.fromYear, choices.years, language)}
    ${yearField("to", words.toYear, choices.years, language)}
    ${choices.areas.length === 0 ? null : areaField(choices, language)}
    <button type="reset">${words.reset}</button>
    <p
      class="engine-status"
      role="status"
      data-part="status"
      data-failed="${words.engineFailed}"
      data-retry="${words.retry}"
    ></p>
    ${choices.series.length < 2 ? null : seriesFields(choices.series, language)}
    ${choices.progress === undefined ? null : progressFields(choices.progress, choices.series, language)}
  </form>`;
}

function yearField(name: string, label: string, years: readonly number[], language: Language): Html {
  return html`<label
    >${label}
    <select name="${name}">
      <option value="">${commonMessages(language).allYears}</option>
      ${years.map((year) => html`<option value="${year}">${String(year)}</option>`)}
    </select></label
  >`;
}

function areaField({areas, neighbours, ranked}: Choices, language: Language): Html {
  const words = commonMessages(language);
  const collator = new Intl.Collator(language.tag);
  const name = (area: Area) => pick(area, "name", language);
  const group = (label: string, members: readonly Area[]) =>
    members.length === 0
      ? null
      : html`<optgroup label="${label}">
          ${[...members]
            .sort((a, b) => collator.compare(name(a), name(b)))
            .map((area) => html`<option value="${area.area}">${name(area)}</option>`)}
        </optgroup>`;
  const far = areas.filter(({area}) => !neighbours.has(area));
  const ofKind = (kind: string) =>
    group(
      kindName(kind, language),
      far.filter((area) => area.kind === kind)
    );
  return html`<label
    >${words.compareWith}
    <select name="with">
      <option value="">${words.nobody}</option>
      ${ranked === "country" ? null : ofKind("country")}
      ${group(
        capitalised(language.place.comparators, language),
        areas.filter((a) => neighbours.has(a.area))
      )}
      ${kindsOf(far, {ranked}).map((kind) => (kind === ranked || kind === "country" ? null : ofKind(kind)))}
      ${group(
        capitalised(language.place.others, language),
        far.filter(({kind}) => kind === ranked)
      )}
    </select></label
  >`;
}

function seriesFields(series: readonly Series[], language: Language): Html {
  const words = commonMessages(language);
  return html`<details class="more">
    <summary>${words.seriesShown} (${series.length})</summary>
    <fieldset aria-label="${words.seriesShown}">
      ${series.map(
        (s) =>
          html`<label
            ><input type="checkbox" name="series" value="${s.series}" checked /> ${pick(s, "name", language)}</label
          >`
      )}
    </fieldset>
  </details>`;
}
