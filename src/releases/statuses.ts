import {followedBy} from "../model/place-terms.js";
import type {Place} from "../model/place.js";
import {progressAt} from "../progress/progress-at.js";
import {toneOf} from "../progress/tone.js";
import type {TableRow} from "../model/tables/index.js";
import {pairs} from "./pairs.js";
import type {KeptRow, Snapshot} from "./snapshot.js";
import {type Cause, type StatusKind} from "../model/releases.js";

type Judged = KeptRow<"progress">;

export interface StatusRevision {
  readonly before: Judged | null;
  readonly now: Judged | null;
  /** In the order in which they act; each of them by itself changed the status. */
  readonly causes: readonly Cause[];
}

/** Whether a status says how it goes, and not only that nobody can tell. */
export function isVerdict({status}: Pick<Judged, "status">): boolean {
  return toneOf(status) !== "none";
}

/** What became of a status, by whether there was a verdict before and is one now. */
export function statusKind({before, now}: Pick<StatusRevision, "before" | "now">): StatusKind {
  const was = before !== null && isVerdict(before);
  const is = now !== null && isVerdict(now);
  if (was) return is ? "verdict" : "undecided";
  return is ? "decided" : "unknown";
}

/** What a judgement is of, and by which method. */
const key = ["indicator", "area", "milestone_year", "basis", "source", "commitment", "method"] as const;

/**
 * The judgements that differ, with the reasons why. Between the old status and the new one stand three more: the old data
 * judged by today's rule, then at today's date, then against today's milestones. Where two neighbours differ lies a cause.
 */
export function statusRevisions(
  before: Snapshot,
  now: Snapshot,
  place: Pick<Place, "nation" | "follows" | "plan">
): StatusRevision[] {
  const found = pairs(before.progress, now.progress, key).filter(([old, row]) => old?.status !== row?.status);
  if (found.length === 0) return [];
  const [from, to] = [yearOf(before), yearOf(now)];
  const judge = (snapshot: Snapshot, year: number) => judgeAt(snapshot, year, place);
  const steps = [
    before.progress,
    judge(before, from),
    judge(before, to),
    judge({...before, milestones: now.milestones, commitments: now.commitments, indicators: now.indicators}, to),
    now.progress
  ].map(statusesByKey);
  const between: readonly Cause[] = ["rule", "time", "milestone", "data"];
  return found.map(([old, row]): StatusRevision => {
    if (old === null || row === null) return {before: old, now: row, causes: [old === null ? "appeared" : "gone"]};
    const name = keyOf(row);
    const statuses = steps.map((step) => step.get(name));
    return {before: old, now: row, causes: between.filter((_, i) => statuses[i] !== statuses[i + 1])};
  });
}

/** Statuses are those of the end of the year of the release. */
function yearOf({release}: Snapshot): number {
  return Number(release.slice(0, 4));
}

function judgeAt(
  snapshot: Snapshot,
  year: number,
  place: Pick<Place, "nation" | "follows" | "plan">
): readonly TableRow<"progress">[] {
  const milestones = snapshot.milestones.filter(({basis}) => followedBy(place).includes(basis));
  // Those of the areas that milestones are set for, and of the nation, are what is judged by.
  const areas = new Set([...milestones.map(({area}) => area), place.nation]);
  // Only values that were shown are kept.
  const observations = snapshot.observations.filter(({area}) => areas.has(area)).map((o) => ({...o, shown: true}));
  return progressAt({...snapshot, place, observations, milestones}, year);
}

function keyOf(row: Judged): string {
  return key.map((column) => String(row[column] ?? "")).join("\u001f");
}

function statusesByKey(rows: readonly Judged[]): ReadonlyMap<string, string> {
  // Of rows with the same key the first is compared, as it is with the other release.
  return new Map(rows.toReversed().map((row) => [keyOf(row), row.status]));
}
