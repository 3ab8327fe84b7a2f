import {betweenNames} from "../../lib/ranked-search.js";
import {observedGroups} from "../../indicator/groups/figures.js";
import {groupsInWords} from "../../wording/groups.js";
import {latestOf} from "../../indicator/standing.js";
import {findMessages} from "../../messages/find.js";
import {glossaryMessages} from "../../messages/glossary.js";
import {planMessages} from "../../messages/plan.js";
import {glossaryTerms} from "../../messages/topics/glossary.js";
import {termPath} from "../../model/addresses/find.js";
import {indicatorPath} from "../../model/addresses/indicators.js";
import {notebookPath} from "../../model/addresses/notebooks.js";
import {agencyPath, commitmentPath, goalPath, linePath, targetPath} from "../../model/addresses/plan.js";
import type {FindEntry, FindIndex} from "../../model/find-index.js";
import {addressIn, everyLanguage, pick, type Language} from "../../model/language.js";
import type {TableRows} from "../../model/tables/index.js";
import {lineKinds, type PlanLine} from "../../plan/lines.js";
import type {Agency, BlockView, PlanOutline, TargetView} from "../../plan/outline.js";
import {agencyName} from "../../wording/commitment.js";
import {goalName, targetText} from "../../wording/goal.js";
import {unitOf} from "../../wording/indicator.js";
import {observedInWords, yearWithRemarks} from "../../wording/value.js";
import type {Notebook} from "../notebook/pages.js";
import {sitePages} from "../shell/navigation.js";
import type {IndicatorModel} from "../site.js";

/** What the index is made from. */
export interface Findables {
  readonly tables: TableRows;
  /** What is said beside an indicator, its latest value; null where the place has none. */
  readonly latest: (indicator: string, language: Language) => string | null;
  /** The goals and what hangs below them; null where there are none. */
  readonly outline: PlanOutline | null;
  /** Whether the outline is that of a plan, which has pages for its commitments and agencies. */
  readonly hasPlan: boolean;
  readonly lines: readonly PlanLine[];
  readonly notebooks: readonly Notebook[];
  /** Whether the site has a page, by its address in the first language. */
  readonly has: (path: string) => boolean;
}

type Plain = Pick<FindEntry, "kind" | "title" | "path"> & Partial<FindEntry>;

/** Everything that can be found in a language, in the order in which equals are listed: by kind, what is shown first first. */
export function findIndex(found: Findables, language: Language): FindIndex {
  const {tables, outline, hasPlan} = found;
  const entry = (plain: Plain): FindEntry => ({
    code: "",
    also: "",
    note: "",
    leads: [],
    cooperating: [],
    ...plain,
    title: plain.title.normalize("NFC"),
    path: plain.path.slice(1)
  });
  const at = (path: string) => addressIn(language, path);
  const targets = outline?.goals.flatMap((goal) => goal.targets) ?? [];
  const plan = outline !== null && hasPlan ? outline : null;
  return {
    entries: [
      ...sitePages(language, found.has).map(({path, name, section}): Plain => ({
        kind: "page",
        title: name,
        path: at(path),
        also: section
      })),
      ...indicatorEntries(found, targets, language),
      ...(outline?.goals ?? []).map(({goal, targets: own}): Plain => ({
        kind: "goal",
        code: String(goal.goal),
        title: goalName(goal, language),
        path: at(goalPath(goal.goal)),
        also: others(
          goal,
          "name",
          goalName(goal, language),
          goal.un_goal === null ? "" : `SDG ${String(goal.un_goal)}`
        ),
        ...responsible(
          own.flatMap(({blocks}) => blocks),
          language
        )
      })),
      ...targets.map(({target, blocks}): Plain => ({
        kind: "target",
        code: target.target,
        ...targetWords(target, language),
        path: at(targetPath(target.goal, target.target)),
        ...responsible(blocks, language)
      })),
      ...(plan === null ? [] : tables.agencies).map((agency) => agencyEntry(agency, language)),
      ...(plan?.commitments ?? []).map(({commitment, target, leads}): Plain => {
        const view = targets.find((one) => one.target === target);
        const own = view?.blocks.filter(({lead}) => leads.includes(lead)) ?? [];
        return {
          kind: "commitment",
          code: commitment.commitment,
          title: commitment.quote_vi,
          path: at(commitmentPath(commitment.commitment)),
          also: targetWords(target, language).title,
          ...responsible(own, language)
        };
      }),
      ...notebookEntries(found.notebooks, language),
      ...glossaryTerms.map((term): Plain => {
        const {name, also, meaning} = glossaryMessages(language)[term];
        return {kind: "term", title: name, path: at(termPath(term)), also, note: meaning};
      }),
      ...(plan === null || language.place.plan === undefined ? [] : textEntries(found, targets, language))
    ].map(entry),
    everyday: tables.everyday_words.map(({word, means}) => ({word, means}))
  };
}

/** Headline indicators first, then those with values of the place; of equals the shorter name, which is the wider one. */
function indicatorEntries({tables, latest}: Findables, targets: readonly TargetView[], language: Language): Plain[] {
  const targetOf = new Map(tables.coverage.map((row) => [row.indicator, row.target]));
  return tables.indicators
    .map((row) => {
      const note = latest(row.indicator, language);
      const name = pick(row, "name", language);
      return {row, name, note, order: row.headline ?? (note === null ? 2000 : 1000)};
    })
    .toSorted((a, b) => a.order - b.order || a.name.length - b.name.length)
    .map(({row, name, note}) => {
      const served = targetOf.get(row.indicator) ?? row.plan_target ?? row.context_for;
      return {
        kind: "indicator",
        code: row.indicator,
        title: name,
        path: addressIn(language, indicatorPath(row.indicator)),
        also: [
          others(row, "name", name, row.un_indicator ?? ""),
          ...groupsOf(tables, row.indicator, language),
          ...tables.former_indicators.filter(({indicator}) => indicator === row.indicator).map(({former}) => former)
        ]
          .filter((other) => other !== "")
          .join(betweenNames),
        note: note ?? "",
        ...responsible(targets.find(({target}) => target.target === served)?.blocks ?? [], language)
      };
    });
}

/** More groups than these are not listed among the names of an indicator. */
const mostGroups = 12;

/** The groups that an indicator has values of, each by one breakdown: whoever looks for one finds its indicator. */
function groupsOf(tables: TableRows, indicator: string, language: Language): readonly string[] {
  return observedGroups(tables, indicator)
    .filter((one) => !one.includes(";"))
    .slice(0, mostGroups)
    .map((one) => groupsInWords(tables, one, language));
}

/** The latest value of an indicator with its year, as it stands beside its name; null where the place has none. */
export function latestInWords({data}: Pick<IndicatorModel, "data">, language: Language): string | null {
  const latest = latestOf(data);
  if (latest === null) return null;
  return `${observedInWords(latest, unitOf(data), language)} (${yearWithRemarks(latest, language)})`;
}

/** In Vietnamese a target is known by the plan's words, elsewhere by its title, and by both everywhere. */
function targetWords(
  target: TargetView["target"],
  language: Language
): {readonly title: string; readonly also: string} {
  const {text} = targetText(target, language);
  const title = language.code === "en" && target.title_en !== null ? target.title_en : text;
  return {title, also: [text, target.title_en ?? ""].filter((other) => other !== title).join(betweenNames)};
}

function agencyEntry(agency: Agency, language: Language): Plain {
  const name = agencyName(agency, language);
  const {successor_vi: successor, variants} = agency;
  const now = successor === null || successor === name ? "" : successor;
  return {
    kind: "agency",
    title: name,
    path: addressIn(language, agencyPath(agency.agency)),
    also: others(agency, "name", name, ...variants, now),
    note: now === "" ? "" : findMessages(language).successor(now)
  };
}

function notebookEntries(notebooks: readonly Notebook[], language: Language): Plain[] {
  const own = notebooks.filter((one) => one.language.code === language.code);
  const names = new Set(own.map(({name}) => name));
  return notebooks
    .filter((one) => one.language.code === language.code || !names.has(one.name))
    .map((one) => ({
      kind: "notebook",
      title: one.title,
      path: notebookPath(one.language, one.name),
      also: one.finding,
      note: one.finding
    }));
}

/** The tasks, and the lines of the plan that are nothing else. */
function textEntries({tables, lines}: Findables, targets: readonly TargetView[], language: Language): Plain[] {
  const at = (line: number) => addressIn(language, linePath(line));
  const kindOf = lineKinds(tables);
  const blocks = new Map(targets.flatMap((target) => target.blocks).map((view) => [view.block.block, view]));
  const {planLine} = planMessages(language);
  return [
    ...tables.tasks.map(({task, block, text_vi: title, line}): Plain => {
      const view = blocks.get(block);
      return {
        kind: "task",
        code: task,
        title,
        path: at(line),
        ...responsible(view === undefined ? [] : [view], language)
      };
    }),
    ...lines
      .filter((line) => line.text !== "" && ["text", "provision", "heading", "part"].includes(kindOf(line).kind))
      .map(({number, text}): Plain => ({kind: "line", code: planLine(number), title: text, path: at(number)}))
  ];
}

/** Who leads some blocks of tasks, and who else cooperates, each once. */
function responsible(blocks: readonly BlockView[], language: Language): Pick<FindEntry, "leads" | "cooperating"> {
  const names = (agencies: readonly Agency[]) => [...new Set(agencies.map((agency) => agencyName(agency, language)))];
  const leads = names(blocks.map(({lead}) => lead));
  const cooperating = names(blocks.flatMap((block) => block.cooperating)).filter((name) => !leads.includes(name));
  return {leads, cooperating};
}

/** What a row is called besides, in other languages and otherwise. */
function others(row: object, column: string, name: string, ...more: readonly string[]): string {
  const all = [...Object.values(everyLanguage(row, column)), ...more];
  return [
    ...new Set(all.filter((other): other is string => other !== undefined && other !== "" && other !== name))
  ].join(betweenNames);
}
