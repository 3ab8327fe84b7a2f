import type {Row} from "../../../src/model/tables/table.js";
import type {anomalies, commitments, goals, provisions} from "../../../src/model/tables/plan.js";
import {fold} from "../fold.js";
import type {PrintedAgency} from "../blocks.js";
import type {PlanLine} from "../../../src/plan/lines.js";
import type {GoalNode} from "../outline.js";
import type {Erratum} from "../vocabulary.js";
import {anomalyRows, type Finding} from "./kinds.js";
import {nameMismatches, strayNumbers} from "./names.js";
import {missingUnGoals, numberingGaps, unnumberedTargets} from "./numbering.js";
import {commitmentAnomalies} from "./commitments.js";
import {agencyAnomalies} from "./responsibilities.js";
import {likelyMisspellings} from "./spelling.js";
import {taskAnomalies} from "./tasks.js";
import {mixedSpellings} from "./variants.js";
import {knownSlips, wordAnomalies} from "./words.js";

/** What the anomalies are looked for in. */
export interface Evidence {
  readonly lines: readonly PlanLine[];
  readonly goals: readonly GoalNode[];
  readonly goalRows: readonly Row<typeof goals>[];
  readonly printed: readonly PrintedAgency[];
  readonly commitments: readonly Row<typeof commitments>[];
  readonly provisions: readonly Row<typeof provisions>[];
  readonly errata: readonly Erratum[];
}

/** Every apparent error of the document that a rule finds, in the order of the text. */
export function findAnomalies(evidence: Evidence): readonly Row<typeof anomalies>[] {
  const {lines, goals: nodes, printed, errata} = evidence;
  const overview = evidence.provisions.filter((row) => row.kind === "goal_overview");
  const specific = [
    ...numberingGaps(nodes),
    ...unnumberedTargets(nodes),
    ...missingUnGoals(evidence.goalRows),
    ...strayNumbers(nodes),
    ...nameMismatches(nodes, overview),
    ...taskAnomalies(nodes),
    ...commitmentAnomalies(evidence.commitments),
    ...agencyAnomalies(printed),
    ...knownSlips(lines, errata),
    ...mixedSpellings(lines)
  ];
  const general = [...wordAnomalies(lines), ...likelyMisspellings(lines)];
  return anomalyRows([...specific, ...general.filter((finding) => !specific.some((other) => covers(other, finding)))]);
}

/** Whether a more specific finding already says what a general rule found: same line, and its words hold the other's. */
function covers(specific: Finding, general: Finding): boolean {
  const wordKinds: readonly Finding["kind"][] = ["misspelling", "wrong_word", "missing_word", "repeated_words"];
  return (
    specific.line === general.line &&
    wordKinds.includes(specific.kind) &&
    fold(specific.found).includes(fold(general.found))
  );
}
