import {groupBy} from "../lib/group.js";
import type {Place} from "../model/place.js";
import {pairs} from "./pairs.js";
import {inPresentCodes, type FormerCodes} from "./present-codes.js";
import {statusRevisions, type StatusRevision} from "./statuses.js";
import type {KeptRow, Snapshot} from "./snapshot.js";
import {type ValueKind} from "../model/releases.js";

type Value = KeptRow<"observations">;
type Milestone = KeptRow<"milestones">;
type Indicator = KeptRow<"indicators">;

export interface ValueRevision {
  readonly kind: ValueKind;
  readonly before: Value | null;
  readonly now: Value | null;
}

export interface MilestoneRevision {
  readonly kind: "new" | "revised" | "withdrawn";
  readonly before: Milestone | null;
  readonly now: Milestone | null;
}

export interface IndicatorRevision {
  /** Moved: its values are now a group or a series of another indicator, which is then the one of now. */
  readonly kind: "new" | "revised" | "withdrawn" | "moved";
  readonly before: Indicator | null;
  readonly now: Indicator | null;
  /** The columns that differ. */
  readonly columns: readonly string[];
}

/** What one release has that the one before had not, and the other way round. */
export interface Comparison {
  readonly before: Snapshot;
  readonly now: Snapshot;
  readonly values: readonly ValueRevision[];
  readonly indicators: readonly IndicatorRevision[];
  readonly milestones: readonly MilestoneRevision[];
  readonly statuses: readonly StatusRevision[];
}

/**
 * Compares two releases.
 * @param former the codes that values had in the earlier one and have no more
 */
export function compareSnapshots(
  before: Snapshot,
  now: Snapshot,
  place: Pick<Place, "nation" | "follows" | "plan">,
  former: FormerCodes = []
): Comparison {
  const movedTo = new Map(former.map((row) => [row.former, row.indicator]));
  const present = new Map(now.indicators.map((row) => [row.indicator, row]));
  return {
    before,
    now,
    values: compareValues(inPresentCodes(before, former).observations, now.observations),
    indicators: pairs(before.indicators, now.indicators, ["indicator"]).flatMap(([old, row]): IndicatorRevision[] => {
      const moved = old && !row ? (present.get(movedTo.get(old.indicator) ?? "") ?? null) : null;
      if (moved !== null) return [{kind: "moved", before: old, now: moved, columns: []}];
      const columns = old && row ? differing(old, row) : [];
      return old && row && columns.length === 0 ? [] : [{kind: kindOf(old, row), before: old, now: row, columns}];
    }),
    milestones: pairs(before.milestones, now.milestones, milestoneKey).flatMap(([old, row]): MilestoneRevision[] =>
      old && row && differing(old, row).length === 0 ? [] : [{kind: kindOf(old, row), before: old, now: row}]
    ),
    statuses: statusRevisions(before, now, place)
  };
}

/** Whether anything at all differs. */
export function isEmpty({values, indicators, milestones, statuses}: Comparison): boolean {
  return values.length + indicators.length + milestones.length + statuses.length === 0;
}

/** What a value is a value of; one is shown for each. */
const place = ["indicator", "area", "series", "year", "period", "sex", "age", "location", "ethnicity"] as const;

/** What a milestone is set for and by whom; the numbers are what it may change. */
const milestoneKey = ["indicator", "area", "year", "series", "basis", "source", "commitment"] as const;

/** Indicator by indicator: the keys of a million values would not lie in memory beside them. */
function compareValues(before: readonly Value[], now: readonly Value[]): ValueRevision[] {
  const of = ({indicator}: Value) => indicator;
  const [then, current] = [groupBy(before, of), groupBy(now, of)];
  const codes = new Set([...current.keys(), ...then.keys()]);
  const revisions = [...codes].flatMap((code) => revisionsOf(then.get(code) ?? [], current.get(code) ?? []));
  // As where all are compared at once: what is gone stands last.
  return [...revisions.filter(({now: row}) => row !== null), ...revisions.filter(({now: row}) => row === null)];
}

function revisionsOf(before: readonly Value[], now: readonly Value[]): ValueRevision[] {
  return pairs(before, now, place).flatMap(([old, row]): ValueRevision[] => {
    if (old === null || row === null) return [{kind: old === null ? "new" : "withdrawn", before: old, now: row}];
    if (old.value !== row.value || old.qualifier !== row.qualifier) return [{kind: "revised", before: old, now: row}];
    const relabelled = old.status !== row.status || old.source !== row.source;
    return relabelled ? [{kind: "relabelled", before: old, now: row}] : [];
  });
}

function kindOf(before: object | null, now: object | null): "new" | "revised" | "withdrawn" {
  if (before === null) return "new";
  return now === null ? "withdrawn" : "revised";
}

function differing<Row extends object>(before: Row, now: Row): string[] {
  return (Object.keys(now) as (keyof Row & string)[]).filter((column) => before[column] !== now[column]);
}
