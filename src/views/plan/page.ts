import {goalChip} from "../status/goal-mark.js";
import {planLine, type LineFindings} from "./plan-line.js";
import {groupBy} from "../../lib/group.js";
import {html, type Html} from "../../lib/html.js";
import {planLanguage, type Language} from "../../model/language.js";
import {planMessages} from "../../messages/plan.js";
import {searchMessages} from "../../messages/search.js";
import {planPath} from "../../model/addresses/plan.js";
import {lineKinds, type LineKind, type PlanLine} from "../../plan/lines.js";
import type {PlanOutline} from "../../plan/outline.js";
import type {TableRows} from "../../model/tables/index.js";
import type {Site} from "../site.js";
import {makePage} from "../shell/make-page.js";
import type {Page} from "../shell/page.js";
import {goalName} from "../../wording/goal.js";

/** A line with its kind. */
interface Read {
  readonly line: PlanLine;
  readonly kind: LineKind;
}

/** A section of the text under one heading, for the table of contents and for naming hits. */
interface Section {
  readonly label: string;
  readonly head: Read;
  readonly lines: Read[];
  readonly parts: Section[];
}

/** The whole plan, each line with what was made of it. */
export function planPage(site: Site, outline: PlanOutline, lines: readonly PlanLine[], language: Language): Page {
  const words = planMessages(language);
  const {tables} = site;
  const findingsOf = findings(tables, outline);
  const kindOf = lineKinds(tables);
  const sections = partText(
    lines.filter(({text}) => text !== "").map((line) => ({line, kind: kindOf(line)})),
    language
  );
  const write = ({line, kind}: Read) => planLine(line, kind, findingsOf(line.number), outline.agencies, language);
  const lead = words.planLead(
    tables.goals.length,
    tables.targets.length,
    tables.tasks.length,
    tables.commitments.length
  );
  const body = html`<div class="page plan" data-language="${language.code}">
<h1>${words.planTitle}</h1>
<p class="lead">${lead}</p>
<p>${words.planHow} ${words.anomalyCount(tables.anomalies.length)} ${words.planLanguage}</p>
${searchBox(language)}
<div class="plan-columns">${contents(sections, language)}<div class="plan-text" lang="${planLanguage(language)}">${sections.map(
    (section) =>
      sectionOf(
        section.label,
        html`${section.lines.map(write)}${section.parts.map((part) => sectionOf(part.label, html`${part.lines.map(write)}`))}`
      )
  )}</div></div>
</div>`;
  return makePage(language, planPath, {
    title: words.planTitle,
    description: lead,
    body,
    shell: "plan-search"
  });
}

function sectionOf(label: string, text: Html): Html {
  return html`<section data-label="${label}" style="--letters: ${lettersIn(text)}">${text}</section>`;
}

/** How long a text is, by which the style sheet keeps room for it before it is laid out. */
function lettersIn(text: Html): number {
  return String(text)
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ").length;
}

function findings(tables: TableRows, {commitments}: PlanOutline): (line: number) => LineFindings {
  const byLine = groupBy(commitments, ({commitment}) => commitment.line);
  const anomalies = groupBy(tables.anomalies, ({line}) => line);
  const duties = groupBy(tables.duties, ({line}) => line);
  const targets = new Map(tables.targets.map(({line, target}) => [line, target]));
  const printed = groupBy(tables.assignments, ({block, role}) => `${role} ${block}`);
  const roles = new Map<number, string>();
  for (const {block, lead_line, cooperation_line} of tables.blocks) {
    if (cooperation_line !== null) roles.set(cooperation_line, `cooperate ${block}`);
    roles.set(lead_line, `lead ${block}`);
  }
  return (line) => {
    const of = byLine.get(line) ?? [];
    const target = targets.get(line);
    const measuring = new Set(of.flatMap(({indicators}) => indicators));
    return {
      commitments: of,
      // Those that measure a commitment stand with it.
      indicators: tables.indicators.filter((row) => row.plan_target === target && !measuring.has(row)),
      anomalies: anomalies.get(line) ?? [],
      duties: duties.get(line) ?? [],
      agencies: [...(printed.get(roles.get(line) ?? "") ?? [])]
        .sort((a, b) => a.ordinal - b.ordinal)
        .map(({agency, as_printed}) => ({agency, printed: as_printed}))
    };
  };
}

/** Sections of the body and goals of the appendix, with the targets under each goal. */
function partText(lines: readonly Read[], language: Language): Section[] {
  const words = planMessages(language);
  const sections: Section[] = [];
  for (const read of lines) {
    const {kind, line} = read;
    const open = sections.at(-1);
    if (open === undefined || kind.kind === "section" || kind.kind === "goal") {
      const label = kind.kind === "goal" ? words.goalNumber(kind.goal.goal) : line.text;
      sections.push({label, head: read, lines: [read], parts: []});
    } else if (kind.kind === "target") {
      open.parts.push({label: words.targetNumber(kind.target.target), head: read, lines: [read], parts: []});
    } else {
      (open.parts.at(-1) ?? open).lines.push(read);
    }
  }
  return sections;
}

function contents(sections: readonly Section[], language: Language): Html {
  const words = planMessages(language);
  return html`<nav class="contents" aria-label="${words.contents}"><ol>${sections.map(({label, head: {kind, line}}) =>
    kind.kind === "goal"
      ? html`<li class="of-goal"><a href="#l${line.number}">${goalChip(kind.goal)} <span>${goalName(kind.goal, language)}</span></a></li>`
      : html`<li lang="${planLanguage(language)}"><a href="#l${line.number}">${label}</a></li>`
  )}</ol></nav>`;
}

function searchBox(language: Language): Html {
  const words = searchMessages(language);
  return html`<form class="controls plan-search" role="search" aria-label="${words.search}" data-search>
<label>${words.search} <input type="search" name="q" autocomplete="off" spellcheck="false" enterkeyhint="search" aria-describedby="search-hint" /></label>
<span class="steps"><button type="button" data-step="-1" disabled>${words.previous}</button> <button type="button" data-step="1" disabled>${words.next}</button> <button type="reset">${words.clear}</button></span>
<p class="quiet" id="search-hint">${words.searchHint}</p>
<p role="status" data-part="status"></p>
<ol class="found" data-part="found"></ol>
</form>`;
}
