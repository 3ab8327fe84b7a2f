import {drawDumbbell, type Dumbbell} from "../../charts/dumbbell.js";
import {shownChange} from "../../comparison/change.js";
import {changeWords, fullValueWords} from "../../wording/comparison.js";
import type {YearChoice, YearRow} from "../../comparison/years.js";
import {html, markup, type Html} from "../../lib/html.js";
import {compareMessages} from "../../messages/compare.js";
import {readout} from "../form/readout.js";
import type {ViewContext} from "../form/live-view.js";
import {pick} from "../../model/language.js";

const drawings = [
  {name: "wide", width: 860, labels: "beside"},
  {name: "narrow", width: 360, labels: "above"}
] as const;

type Pair = YearRow & {
  readonly from: NonNullable<YearRow["from"]>;
  readonly to: NonNullable<YearRow["to"]>;
  readonly change: NonNullable<YearRow["change"]>;
};

/** Two charts of the rows that compare: shares at their values, amounts by their change in percent. */
export function dumbbells(rows: readonly YearRow[], choice: YearChoice, context: ViewContext): Html {
  const words = compareMessages(context.language);
  const pairs = rows.filter((row): row is Pair => row.change !== null && row.from !== null && row.to !== null);
  if (pairs.length === 0) return html`<p class="empty">${words.nothingToChart}</p>`;
  const shares = pairs.filter(({change}) => change.kind === "points");
  const amounts = pairs.filter(({change}) => change.kind === "percent");
  const others = pairs.length - shares.length - amounts.length;
  const {from, to} = choice;
  return html`${figure(shares, true, words.sharesTitle(from, to), words.sharesNote, context)}${figure(amounts, false, words.amountsTitle(from, to), words.amountsNote, context)}${others === 0 ? null : html`<p class="quiet">${words.uncharted(others)}</p>`}`;
}

function figure(
  rows: readonly Pair[],
  starts: boolean,
  title: string,
  note: string,
  context: ViewContext
): Html | null {
  if (rows.length === 0) return null;
  const {language, document} = context;
  const words = compareMessages(language);
  const bells = rows.map((row): Dumbbell => {
    const {indicator, from, to, change, state} = row;
    const name = pick(indicator, "name", language);
    const changed = changeWords(change, indicator, language);
    // Where there is no direction the shape says so; the word would only take room.
    const end = state === "changed" ? changed : `${changed}, ${words.state[state]}`;
    return {
      label: name,
      from: starts ? from.value : 0,
      to: starts ? to.value : shownChange(change),
      end,
      title: `${name}, ${String(from.year)}: ${fullValueWords(from, indicator, language)}, ${String(to.year)}: ${fullValueWords(to, indicator, language)} (${changed}, ${words.state[state]})`,
      tone: state === "better" || state === "worse" ? state : "plain"
    };
  });
  const description = `${title}. ${words.dumbbellSpoken(rows.length)}`;
  return html`<figure class="trend dumbbells"><figcaption><h2>${title}</h2><p class="measure">${note}</p></figcaption><div class="drawings">${drawings.map(
    ({name, width, labels}) =>
      html`<div class="drawing drawing-${name}">${markup(drawDumbbell(bells, {language, width, labels, starts, description, document}).outerHTML)}</div>`
  )}</div>${readout(language)}</figure>`;
}
