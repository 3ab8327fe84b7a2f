import {semicolon} from "../../lib/format.js";
import {defaultYears, offeredYears, parseYears, reaches, type YearsState} from "../../comparison/years-state.js";
import {listYears} from "../../comparison/year-list.js";
import {publishersOf} from "../../wording/comparison.js";
import {compareYears, countStates, isPaired, type YearRow} from "../../comparison/years.js";
import {html, type Html} from "../../lib/html.js";
import {inLanguage, addressIn} from "../../model/language.js";
import {compareMessages} from "../../messages/compare.js";
import {exploreLink} from "../form/explore-link.js";
import {changeFigures} from "./change-figures.js";
import {selectField, type Field, type View, type ViewContext} from "../form/live-view.js";
import {changeMark} from "../status/status.js";
import {yearFile, yearRows} from "./year-table.js";
import {horizonOf} from "../../model/place-terms.js";
import {changeVerdicts, yearStates} from "../../model/comparison.js";

/** The comparison of two years: how many indicators can be compared, charts of those that can, and every one in a table. */
export const yearsView: View = (search, context) => {
  const {comparison, language} = context;
  const words = compareMessages(language);
  const state = parseYears(search, comparison);
  const {from, to, milestone} = state.choice;
  const all = compareYears(comparison, state.choice);
  const listed = listYears(all, state.listing, language);
  const counts = countStates(all);
  const comparable = changeVerdicts.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0);
  const plain = (text: string): Html => html`${text}`;
  const sources = publishersOf(
    comparison,
    listed.flatMap((row) => [row.from, row.to]),
    language
  );
  return {
    parts: {
      lead: plain(words.yearsLead(from, to, comparable, all.length)),
      counts: countList(counts, state, context),
      charts: changeFigures(listed, state.choice, context),
      explore: linkTo(state, listed, context),
      caption: plain(words.tableCaption(from, to, milestone)),
      "from-year": plain(String(from)),
      "to-year": plain(String(to)),
      "needed-by": plain(words.neededBy(milestone)),
      rows: yearRows(listed, state.choice, context),
      sources: plain(sources.length === 0 ? "" : words.sources(sources.join(semicolon(language))))
    },
    fields: fieldsOf(state, context, all),
    sort: state.listing.sort,
    status: listed.length === 0 ? words.noneLeft : words.showing(listed.length, all.length),
    file: yearFile(listed, state.choice, context)
  };
};

/** The way to the query behind the charts; of a list that was narrowed, to those indicators alone. */
function linkTo({choice, listing}: YearsState, listed: readonly YearRow[], {language}: ViewContext): Html {
  const charted = listed.filter(isPaired).map(({indicator}) => indicator.indicator);
  if (charted.length === 0) return html``;
  const narrowed = listing.text !== "" || listing.goal !== null || listing.state !== null;
  const {area, from, to, reach} = choice;
  return exploreLink({view: "years", area, from, to, reach, only: narrowed ? charted : null}, language);
}

/** How many indicators are in each state; each leads to those alone. */
function countList(
  counts: ReturnType<typeof countStates>,
  {choice}: YearsState,
  {language, comparison}: ViewContext
): Html {
  const words = compareMessages(language);
  const defaults = defaultYears(comparison);
  return html`${yearStates.map((name) => {
    const count = counts.get(name) ?? 0;
    if (count === 0) return null;
    const query = new URLSearchParams({
      ...(choice.from === defaults.from ? {} : {from: String(choice.from)}),
      ...(choice.to === defaults.to ? {} : {to: String(choice.to)}),
      ...(choice.milestone === horizonOf(comparison.catalogue.terms) ? {} : {by: String(choice.milestone)}),
      ...(choice.reach === 0 ? {} : {reach: String(choice.reach)}),
      state: name
    });
    return html`<li><a class="plain" href="${addressIn(language, "/compare/")}?${query.toString()}">${changeMark(name, words.state[name])}</a> <strong>${count}</strong></li>`;
  })}`;
}

function fieldsOf(
  {choice, listing}: YearsState,
  {comparison, language}: ViewContext,
  all: readonly YearRow[]
): Readonly<Record<string, Field>> {
  const words = compareMessages(language);
  const years = offeredYears(comparison).map((year) => ({value: String(year), text: String(year)}));
  const initial = defaultYears(comparison);
  const goals = new Set(all.map(({indicator}) => indicator.goal));
  return {
    from: selectField(years, String(choice.from), String(initial.from)),
    to: selectField(years, String(choice.to), String(initial.to)),
    by: selectField(
      comparison.catalogue.terms.milestone_years.map((year) => ({value: String(year), text: String(year)})),
      String(choice.milestone),
      String(horizonOf(comparison.catalogue.terms))
    ),
    reach: selectField(
      reaches.map((reach) => ({value: String(reach), text: words.reaches(reach)})),
      String(choice.reach),
      "0"
    ),
    q: {kind: "text", value: listing.text},
    goal: selectField(
      [
        {value: "", text: words.all},
        ...comparison.catalogue.goals
          .filter(({goal}) => goals.has(goal))
          .map(({goal, name}) => ({value: String(goal), text: `${String(goal)}. ${inLanguage(name, language)}`})),
        {value: "0", text: words.withoutGoal}
      ],
      listing.goal === null ? "" : String(listing.goal),
      ""
    ),
    state: selectField(
      [
        {value: "", text: words.all},
        {value: "comparable", text: words.comparable},
        ...yearStates.map((name) => ({value: name, text: words.state[name]}))
      ],
      listing.state ?? "",
      ""
    )
  };
}
