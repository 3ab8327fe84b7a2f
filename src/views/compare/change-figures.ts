import {colon} from "../../lib/format.js";
import {drawChanges, type ChangeRow} from "../../charts/changes.js";
import {changeKind, shownChange, type Change} from "../../comparison/change.js";
import {decimalsBetween} from "../../wording/value.js";
import {changeWords, fullValueWords, markedValueWords, valueWords} from "../../wording/comparison.js";
import {isPaired, type YearChoice, type YearRow} from "../../comparison/years.js";
import {html, markup, type Html} from "../../lib/html.js";
import {compareMessages} from "../../messages/compare.js";
import {readout} from "../form/readout.js";
import type {ViewContext} from "../form/live-view.js";
import {pick} from "../../model/language.js";

const drawings = [
  {name: "wide", width: 860, labels: "beside"},
  {name: "narrow", width: 360, labels: "above"}
] as const;

type Pair = YearRow & {readonly from: NonNullable<YearRow["from"]>; readonly to: NonNullable<YearRow["to"]>};

/** Two charts of the rows that compare: shares by their change in points, amounts by theirs in percent. */
export function changeFigures(rows: readonly YearRow[], choice: YearChoice, context: ViewContext): Html {
  const words = compareMessages(context.language);
  const pairs: readonly Pair[] = rows.filter(isPaired);
  if (pairs.length === 0) return html`<p class="empty">${words.nothingToChart}</p>`;
  const ofKind = (kind: Change["kind"]) =>
    pairs.filter(({from, to, indicator}) => changeKind(from.value, to.value, indicator) === kind);
  const [shares, amounts] = [ofKind("points"), ofKind("percent")];
  const others = pairs.length - shares.length - amounts.length;
  const bounds = [...shares, ...amounts].filter(({change}) => change === null).length;
  const {from, to} = choice;
  return html`${figure(shares, words.sharesTitle(from, to), context)}${figure(amounts, words.amountsTitle(from, to), context)}${others === 0 ? null : html`<p class="quiet">${words.uncharted(others)}</p>`}${bounds === 0 ? null : html`<p class="quiet">${words.boundsUncharted(bounds)}</p>`}`;
}

function figure(pairs: readonly Pair[], title: string, context: ViewContext): Html | null {
  const {language, document} = context;
  const words = compareMessages(language);
  const rows = pairs.flatMap((pair) => (pair.change === null ? [] : [rowOf(pair, pair.change, context)]));
  if (rows.length === 0) return null;
  const inPoints = pairs[0]!.change?.kind !== "percent";
  const options = {
    language,
    unit: inPoints ? "" : "%",
    document,
    description: `${title}. ${words.changesSpoken(rows.length)}`
  };
  return html`<figure class="trend year-changes"><figcaption><h2>${title}</h2><p class="measure">${words.changesNote}</p></figcaption><div class="drawings">${drawings.map(
    ({name, width, labels}) =>
      html`<div class="drawing drawing-${name}">${markup(drawChanges(rows, {...options, width, labels}).outerHTML)}</div>`
  )}</div>${readout(language)}</figure>`;
}

function rowOf({indicator, from, to, state}: Pair, change: Change, {language}: ViewContext): ChangeRow {
  const words = compareMessages(language);
  const name = pick(indicator, "name", language);
  const changed = changeWords(change, {decimals: decimalsBetween(from, to)}, language);
  return {
    label: name,
    change: shownChange(change),
    // Amounts have units of many lengths; shares have one.
    levels:
      change.kind === "points" ? `${valueWords(from, language)} → ${fullValueWords(to, indicator, language)}` : null,
    // Where there is no direction the shape says so; the word would only take room.
    end: state === "changed" ? changed : `${changed}, ${words.state[state]}`,
    title: `${name}, ${String(from.year)}${colon(language)}${markedValueWords(from, indicator, language)}, ${String(to.year)}${colon(language)}${markedValueWords(to, indicator, language)} (${changed}, ${words.state[state]})`,
    tone: state === "better" || state === "worse" ? state : state === "no_clear_change" ? "unclear" : "plain"
  };
}
