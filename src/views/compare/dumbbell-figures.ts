import {drawDumbbell, type Dumbbell} from "../../charts/dumbbell.js";
import {changeKind, shownChange, type Change} from "../../comparison/change.js";
import {decimalsBetween} from "../../wording/value.js";
import {changeWords, markedValueWords} from "../../wording/comparison.js";
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

/** Two charts of the rows that compare: shares at their values, amounts by their change in percent. */
export function dumbbells(rows: readonly YearRow[], choice: YearChoice, context: ViewContext): Html {
  const words = compareMessages(context.language);
  const pairs: readonly Pair[] = rows.filter(isPaired);
  if (pairs.length === 0) return html`<p class="empty">${words.nothingToChart}</p>`;
  const ofKind = (kind: Change["kind"]) =>
    pairs.filter(({from, indicator}) => changeKind(from.value, indicator) === kind);
  const shares = ofKind("points");
  const amounts = ofKind("percent");
  const others = pairs.length - shares.length - amounts.length;
  const changes = amounts.filter(({change}) => change !== null);
  const bounds = amounts.length - changes.length;
  const {from, to} = choice;
  return html`${figure(shares, true, words.sharesTitle(from, to), words.sharesNote, context)}${figure(changes, false, words.amountsTitle(from, to), words.amountsNote, context)}${others === 0 ? null : html`<p class="quiet">${words.uncharted(others)}</p>`}${bounds === 0 ? null : html`<p class="quiet">${words.boundsUncharted(bounds)}</p>`}`;
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
    const changed = change === null ? null : changeWords(change, {decimals: decimalsBetween(from, to)}, language);
    // Where there is no direction the shape says so; the word would only take room.
    const said = [
      ...(changed === null ? [] : [changed]),
      ...(state === "changed" && changed !== null ? [] : [words.state[state]])
    ];
    return {
      label: name,
      from: starts ? from.value : 0,
      to: starts || change === null ? to.value : shownChange(change),
      fromQualifier: starts ? from.qualifier : null,
      toQualifier: starts ? to.qualifier : null,
      end: said.join(", "),
      title: `${name}, ${String(from.year)}: ${markedValueWords(from, indicator, language)}, ${String(to.year)}: ${markedValueWords(to, indicator, language)} (${[...(changed === null ? [] : [changed]), words.state[state]].join(", ")})`,
      tone: state === "better" || state === "worse" ? state : state === "no_clear_change" ? "unclear" : "plain"
    };
  });
  const bounded = starts && rows.some(({from, to}) => from.qualifier !== null || to.qualifier !== null);
  const description = `${title}. ${words.dumbbellSpoken(rows.length)}`;
  return html`<figure class="trend dumbbells"><figcaption><h2>${title}</h2><p class="measure">${bounded ? `${note} ${words.boundsNote}` : note}</p></figcaption><div class="drawings">${drawings.map(
    ({name, width, labels}) =>
      html`<div class="drawing drawing-${name}">${markup(drawDumbbell(bells, {language, width, labels, starts, description, document}).outerHTML)}</div>`
  )}</div>${readout(language)}</figure>`;
}
