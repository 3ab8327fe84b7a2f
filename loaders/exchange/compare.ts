import type {Localised} from "../../src/model/language.js";
import {lastDayOf} from "../../src/model/vintage.js";
import type {Candidate} from "./draft.js";
import {groupsKey} from "./groups.js";
import type {GroupedObservation, Observation} from "./known.js";
import {expectations, remarks, remedies} from "./messages.js";
import {describePlace, reject, type Rejection, type Subject} from "./place.js";
import {statusLabels} from "./labels.js";

/** What taking over a candidate would do. */
export interface Change {
  readonly kind: "new" | "revised" | "unchanged";
  readonly candidate: Candidate;
  /** The value it stands beside: the latest of its own source, or else the one shown of another. */
  readonly earlier: Observation | null;
  readonly remarks: readonly Localised[];
}

export interface Comparison {
  readonly changes: readonly Change[];
  readonly rejections: readonly Rejection[];
}

/**
 * Compares candidates with the observations that are there. A value is revised where its own source said something else
 * before, unchanged where it said the same, and new otherwise; values of other sources stay beside it. With a vintage,
 * candidates that would not come after what their source already said are rejected.
 */
export function compare(
  candidates: readonly Candidate[],
  observations: readonly GroupedObservation[],
  vintage: string | null
): Comparison {
  const there = new Map<string, GroupedObservation[]>();
  for (const row of observations) there.set(subject(row), [...(there.get(subject(row)) ?? []), row]);
  const seen = new Map<string, Candidate>();
  const changes: Change[] = [];
  const rejections: Rejection[] = [];
  for (const candidate of candidates) {
    const {observation, place} = candidate;
    const key = `${subject(observation)}\u001f${observation.source}`;
    const twin = seen.get(key);
    if (twin) {
      const expected = expectations.once({
        vi: describePlace(twin.place, "vi"),
        en: describePlace(twin.place, "en")
      });
      const problem = {code: "repeated_value", expected, mend: remedies.removeOne};
      rejections.push({...reject(place, String(observation.value), problem), subject: subjectOf(observation)});
      continue;
    }
    seen.set(key, candidate);
    const change = classify(candidate, there.get(subject(observation)) ?? []);
    const before = change.earlier?.source === observation.source ? change.earlier.vintage : null;
    if (change.kind !== "unchanged" && vintage !== null && before !== null && lastDayOf(vintage) <= lastDayOf(before)) {
      const expected = expectations.laterVintage(before);
      const problem = {code: "vintage_not_later", expected, mend: remedies.vintage};
      rejections.push({...reject(place, vintage, problem), subject: subjectOf(observation)});
    } else changes.push(change);
  }
  return {changes, rejections};
}

function classify(candidate: Candidate, there: readonly GroupedObservation[]): Change {
  const {observation} = candidate;
  const own = there.filter(({source}) => source === observation.source);
  const latest = own.reduce<Observation | null>(
    (a, b) => (a === null || lastDayOf(b.vintage) > lastDayOf(a.vintage) ? b : a),
    null
  );
  if (!latest) {
    const beside = there.find(({shown}) => shown) ?? null;
    const notes = beside ? [...candidate.remarks, remarks.otherSource(beside.source)] : candidate.remarks;
    return {kind: "new", candidate, earlier: beside, remarks: [...notes, ...farFrom(observation.value, beside)]};
  }
  const sameValue = latest.value === observation.value && latest.qualifier === observation.qualifier;
  if (sameValue && latest.status === observation.status) {
    return {kind: "unchanged", candidate, earlier: latest, remarks: candidate.remarks};
  }
  const status = (of: Observation["status"]) => statusLabels[of];
  const changed =
    latest.status === observation.status
      ? []
      : [
          {
            vi: remarks.statusChanged(status(latest.status).vi, status(observation.status).vi).vi,
            en: remarks.statusChanged(status(latest.status).en, status(observation.status).en).en
          }
        ];
  return {
    kind: "revised",
    candidate,
    earlier: latest,
    remarks: [...candidate.remarks, ...changed, ...farFrom(observation.value, latest)]
  };
}

/** A value five times its predecessor, or a fifth, is more often a wrong unit than a change of the world. */
function farFrom(value: number, earlier: Observation | null): Localised[] {
  if (earlier === null || earlier.value === 0 || value === 0) return [];
  const ratio = Math.abs(value / earlier.value);
  return ratio > 5 || ratio < 1 / 5 ? [remarks.farFromLast(earlier.value)] : [];
}

function subjectOf({indicator, series, area, year}: Candidate["observation"]): Subject {
  return {indicator, series, area, year: String(year)};
}

/** What a value is a value of: everything but who says so and when. */
function subject(o: Candidate["observation"]): string {
  return [o.indicator, o.area, o.series, o.year, o.period, groupsKey(o)].join("\u001f");
}
