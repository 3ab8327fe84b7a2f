import {partColumns} from "../../src/model/headline.js";
import type {Place} from "../../src/model/place.js";
import {isBeforeEnd} from "../../src/model/vintage.js";
import type {PlanLine} from "../../src/plan/lines.js";
import {tableOf, type TableRow, type TableRows, publishedTables} from "../../src/model/tables/index.js";
import {coverageOf} from "./coverage.js";
import {deriveObservations} from "./derived.js";
import type {Inputs} from "../read/inputs.js";
import {partLookedAt, type Looked} from "../check/accepted.js";
import {checkDates} from "../check/dates.js";
import {checkDerived} from "../check/derived.js";
import {checkEverydayWords} from "../check/everyday-words.js";
import {checkFormer} from "../check/former.js";
import {checkGroups} from "../check/groups.js";
import {checkJumps} from "../check/jumps.js";
import {checkJoined, checkKeptEarly, checkMilestones} from "../check/milestones.js";
import {checkPlace} from "../check/place.js";
import {checkReferences, checkSeries} from "../check/references.js";
import {checkRanges} from "../check/ranges.js";
import {checkValidity} from "../check/validity.js";
import {completeMilestones, milestonesOfPlan} from "./milestones.js";
import {printedDecimals} from "./printed-decimals.js";
import {numberRuns} from "./runs.js";
import {chooseShown} from "./shown.js";
import {nothingRead, readPlan, type PlanRead} from "../plan/read.js";
import {readTypedPlan} from "../plan/typed/read.js";
import {hasTypedPlan} from "../plan/typed/tables.js";
import {InputError, type Problem} from "../read/problem.js";
import {assessByCommitment, assessProgress} from "./progress.js";
import {inKeyOrder} from "../read/order.js";
import {decodeText} from "../read/decode.js";
import {ownMapOf, type OwnMap} from "../read/own-map.js";
import {readRecords, type Records} from "../read/folder.js";
import {readTable, type Located} from "../read/records.js";

/** The finished tables, with the warnings that did not stop them. */
export interface Built {
  readonly tables: TableRows;
  /** The shapes that the place keeps itself; null where its map draws none of them. */
  readonly map: OwnMap | null;
  /** The lines of the plan's text in one normal form; none where there is no plan. */
  readonly lines: readonly PlanLine[];
  /** Sentences of the plan with a number or a year that no commitment took. */
  readonly unread: PlanRead["unread"];
  /** Those that nobody has looked at yet. */
  readonly warnings: readonly Problem[];
  /** What people have looked at, and the records by which it is known. */
  readonly looked: Looked;
  readonly records: Records;
}

/** What reads one file of the data folder, and the plan's text. */
export interface Readers {
  readonly readTable: typeof readTable;
  readonly readPlan: typeof readPlan;
}

/**
 * Turns the inputs into the published tables, each in its key order.
 * @param readers what reads one file and the plan's text; by default anew each time
 * @throws InputError with every problem found, warnings included, when at least one is an error
 */
export function buildTables(inputs: Inputs, readers: Readers = {readTable, readPlan}): Built {
  const stated = inputs.place?.place ?? null;
  // Everything is about a place: without it nothing can be said of the rest.
  if (inputs.place === null || stated === null) throw new InputError(inputs.problems);
  const {records, problems: recordProblems} = readRecords(inputs, readers.readTable);
  const place = withPlanYear(stated, records);
  const plan = planOf(inputs, records, readers);
  const own = ownMapOf(
    inputs,
    place,
    records.brokenOf("areas")?.length === 0 ? new Set(records.of("areas").map(({row}) => row.area)) : null
  );
  const breaks = records.of("breaks").map(({row}) => row);
  const links = milestonesOfPlan(records.of("plan_milestones"), plan.tables.commitments, place);
  const built = {
    place,
    ...plan.tables,
    ...Object.fromEntries(
      publishedTables
        .filter((name) => tableOf(name).origin === "data")
        .map((name) => [name, records.of(name).map(({row}) => row)])
    ),
    milestones: [
      ...completeMilestones(records.of("milestones").map(({row}) => row)),
      ...links.milestones.map(({row}) => row)
    ],
    observations: complete(records.of("observations"), partColumns, records, breaks),
    group_observations: complete(records.of("group_observations"), ["groups"], records, breaks),
    progress: [],
    assessments: [],
    coverage: [],
    derived_observations: [],
    // Published nowhere, but the search of the site needs them.
    everyday_words: records.of("everyday_words").map(({row}) => row)
  } as unknown as TableRows;

  const problems = [
    ...inputs.problems,
    // First of the tables' problems: where the home area is not there, most of the others follow from it.
    ...checkPlace(inputs.place, place, records),
    ...recordProblems,
    ...own.problems,
    ...plan.problems,
    ...checkReferences(records, built, links.milestones),
    ...checkSeries(records),
    ...checkGroups(records),
    ...checkFormer(records),
    ...links.problems,
    ...checkRanges(records),
    ...checkDates(records),
    ...checkValidity(records),
    ...checkDerived(records),
    ...checkMilestones(records),
    ...checkEverydayWords(records, built),
    ...checkJumps(built.observations, records.of("observations")),
    ...checkJoined(records, plan.tables.commitments, inputs.dataFolder)
  ];
  if (problems.some(({severity}) => severity === "error")) throw new InputError(problems);
  const unassessed = withoutBrokenLinks(built);
  const assessed = {...unassessed, progress: assessProgress(unassessed)};
  const linked = {
    ...assessed,
    assessments: assessByCommitment(assessed),
    coverage: coverageOf(unassessed),
    derived_observations: deriveObservations(unassessed)
  };
  const early = checkKeptEarly(records.of("milestones"), linked.progress);
  if (early.length > 0) throw new InputError([...problems, ...early]);
  const looked = partLookedAt(problems, records, inputs);
  const ordered = Object.fromEntries(
    publishedTables.map((name) => [name, inKeyOrder(tableOf(name), linked[name] as readonly object[])])
  );
  return {
    tables: {place, ...ordered, everyday_words: linked.everyday_words} as unknown as TableRows,
    map: own.map,
    lines: plan.lines,
    unread: plan.unread,
    warnings: looked.fresh,
    looked,
    records
  };
}

/** A place whose plan is of the year that its source says, where the place does not. */
function withPlanYear(place: Place, records: Records): Place {
  if (place.plan?.year !== null) return place;
  const {source} = place.plan;
  const year = records.of("sources").find(({row}) => row.source === source)?.row.year ?? null;
  return {...place, plan: {...place.plan, year}};
}

/** The plan, from its text or, where there is none, from its tables. */
function planOf(inputs: Inputs, records: Records, {readPlan: read, readTable: readOne}: Readers): PlanRead {
  const {seed} = inputs;
  if (seed === null) {
    if (!hasTypedPlan(inputs)) return nothingRead;
    const units = records.brokenOf("units") === null ? null : new Set(records.of("units").map(({row}) => row.unit));
    return readTypedPlan(inputs, units, readOne);
  }
  const decoded = decodeText(seed.bytes, seed.file);
  if (decoded.problem) return {...nothingRead, problems: [decoded.problem]};
  return read(decoded.text, seed.file, {
    agencies: records.of("plan_agencies"),
    goals: records.of("plan_goals"),
    targets: records.of("plan_targets"),
    errata: records.of("plan_errata"),
    commitments: records.of("plan_commitments"),
    units: records.of("units")
  });
}

/** An observation of everybody or of a group, as far as what is computed over it needs. */
type Stated = Pick<
  TableRow<"observations">,
  "indicator" | "area" | "series" | "year" | "period" | "value" | "status" | "source" | "vintage"
>;

/**
 * Observations with the columns that are computed over them: which value is shown, which unbroken run it is in, whether it was said
 * before its period was over, and with how many decimals its source prints it. The rows
 * that were read are completed in place, because a million of them should not lie in memory twice.
 * @param breakdown the columns that say of which group a value is
 */
function complete<O extends Stated>(
  read: readonly Located<O>[],
  breakdown: readonly (keyof O & string)[],
  records: Records,
  breaks: readonly TableRow<"breaks">[]
): O[] {
  const sources = new Map(records.of("sources").map(({row}) => [row.source, row]));
  const runOf = numberRuns(breaks);
  const rows = read.map(({row}) => Object.assign(row, {run: runOf(row), before_end: isBeforeEnd(row)}));
  const shown = chooseShown(rows, sources, breakdown);
  const decimals = printedDecimals(
    rows,
    records.of("indicators").map(({row}) => row)
  );
  return rows.map((row, i) => Object.assign(row, {shown: shown[i]!, printed_decimals: decimals(i)}));
}

/**
 * Leaves out the links into a plan that does not have what they name, each already warned of: the indicator stays without
 * its target, the milestone is not made.
 */
function withoutBrokenLinks(built: TableRows): TableRows {
  const targets = new Set(built.targets.map(({target}) => target));
  const goals = new Set(built.goals.map(({goal}) => goal));
  const commitments = new Set(built.commitments.map(({commitment}) => commitment));
  const target = (id: string | null) => (id !== null && targets.has(id) ? id : null);
  return {
    ...built,
    indicators: built.indicators.map((row) => ({
      ...row,
      plan_target: target(row.plan_target),
      context_for: target(row.context_for),
      goal: row.goal !== null && goals.has(row.goal) ? row.goal : null
    })),
    plan_milestones: built.plan_milestones.filter((row) => commitments.has(row.commitment))
  };
}
