import type {Row} from "../../src/model/tables/table.js";
import type * as plan from "../../src/model/tables/plan.js";
import type {Problem} from "../read/problem.js";
import {AgencyReader} from "./agencies.js";
import {findAnomalies} from "./anomalies/find.js";
import {agencyRows, assignmentRows, readBlocks} from "./blocks.js";
import {readCommitments} from "./commitments/read.js";
import {readGoals} from "./goals.js";
import {readDuties} from "./duties.js";
import type {PlanLine} from "../../src/plan/lines.js";
import {readEntries} from "./entries.js";
import {rawLines, readLines} from "./lines.js";
import {outlineGoals} from "./outline-goals.js";
import {readProvisions} from "./provisions.js";
import {partPlan} from "./sections.js";
import {readTargets} from "./targets.js";
import {taskRows} from "./tasks.js";
import {rowsOf, type PlanVocabulary} from "./vocabulary.js";

/** The rows of every table that is read from a plan's text. */
export type PlanTables = {readonly [N in keyof typeof plan]: readonly Row<(typeof plan)[N]>[]};

/** What is known of a plan that could not be read: nothing. */
const noPlan: PlanTables = {
  goals: [],
  targets: [],
  blocks: [],
  tasks: [],
  agencies: [],
  assignments: [],
  commitments: [],
  anomalies: [],
  provisions: [],
  duties: []
};

/** What was read of a plan. */
export interface PlanRead {
  readonly tables: PlanTables;
  /** The lines of the text in one normal form; none where the plan has no text. */
  readonly lines: readonly PlanLine[];
  /** Sentences with a number or a year that no commitment took. */
  readonly unread: readonly {readonly file: string; readonly line: number; readonly text: string}[];
  readonly problems: readonly Problem[];
}

/** What is read where there is no plan, or none that can be read. */
export const nothingRead: PlanRead = {tables: noPlan, lines: [], unread: [], problems: []};

/**
 * Reads a plan to carry out Decision 622/QĐ-TTg: a body with numbered sections, and in an appendix or in one of the sections
 * goals, targets, tasks and responsibilities, as running text or as tables of pipes or tabs.
 *
 * @param text the text, decoded; any Unicode normal form, line ends and spaces
 * @param file the file's name as it shall stand in problems
 * @param vocabulary what `data/plan/` says besides the text
 * @returns the rows of all plan tables, the lines of the text in one normal form, what no commitment took, and every problem found. Where the text does not hold together the tables are
 *   empty and an error names the line; warnings leave the tables whole.
 */
export function readPlan(text: string, file: string, vocabulary: PlanVocabulary): PlanRead {
  const lines = readLines(text);
  const {entries, problems: tableProblems} = readEntries(lines, rawLines(text), file);
  const sections = partPlan(lines, entries, file);
  if (sections.problems.some(isError)) return {...nothingRead, lines, problems: sections.problems};
  const reader = new AgencyReader(rowsOf(vocabulary.agencies));
  const outline = outlineGoals(sections.goals, file, {
    namesAgency: (sentence) => reader.readFirst(sentence) !== null,
    listsAgencies: (words) => reader.read(words).every(({known}) => known)
  });
  const [from, to] = sections.between;
  const found = [
    ...sections.problems,
    ...tableProblems.filter(({line}) => line !== null && line > from && line < to),
    ...outline.problems
  ];
  if (found.some(isError)) return {...nothingRead, lines, problems: found};

  const goals = readGoals(outline.goals, rowsOf(vocabulary.goals), file);
  const targets = readTargets(outline.goals, rowsOf(vocabulary.targets), file);
  const blocks = readBlocks(outline.goals, reader, file);
  const provisions = readProvisions(sections.body, file);
  const duties = readDuties(provisions.rows, reader);
  const commitments = readCommitments(outline.goals, provisions.rows, vocabulary.commitments, rowsOf(vocabulary.units));
  return {
    lines,
    unread: commitments.unread.map((sentence) => ({file, ...sentence})),
    tables: {
      goals: goals.rows,
      targets: targets.rows,
      blocks: blocks.rows,
      tasks: taskRows(outline.goals),
      agencies: agencyRows([...blocks.printed, ...duties.printed], reader),
      assignments: assignmentRows(blocks.printed),
      commitments: commitments.rows,
      anomalies: findAnomalies({
        lines,
        goals: outline.goals,
        goalRows: goals.rows,
        printed: blocks.printed,
        commitments: commitments.rows,
        provisions: provisions.rows,
        errata: rowsOf(vocabulary.errata)
      }),
      provisions: provisions.rows,
      duties: duties.rows
    },
    problems: [...found, ...[goals, targets, blocks, commitments, provisions].flatMap((part) => part.problems)]
  };
}

function isError({severity}: Problem): boolean {
  return severity === "error";
}
