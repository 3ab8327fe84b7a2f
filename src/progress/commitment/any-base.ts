import {largest, smallest} from "../../lib/extremes.js";
import {judged, knownBy, marksOf, startOf, type CleanSeries, type Point} from "../assessment.js";
import {agendaBaseYear} from "../../model/agenda.js";
import {exactPoints} from "../bound.js";
import {isFresh} from "../freshness.js";
import {noExtras, planInsufficient, satisfies, type Commitment, type PlanAssessment} from "./commitment.js";

/** A base that the plan can mean, with the latest value of the same methodology. */
interface Span {
  readonly base: Point;
  readonly latest: Point;
}

/**
 * A multiple or a reduction whose base year the plan does not name, held against every base that it can mean: on every methodology
 * each value from 2015, from which the 2030 Agenda counts, to the year of the plan; of a methodology that began later its first value.
 * Where every one of them is reached by the latest value, the answer does not depend on what the plan left open; otherwise nothing
 * is concluded.
 *
 * @param methodologies every methodology with its values, each one unbroken run
 * @param factor the multiple to be reached, by base
 * @param judgedIn the year that evidence is held against
 */
export function judgeAnyBase(
  methodologies: readonly CleanSeries[],
  commitment: Commitment,
  factor: number,
  year: number,
  judgedIn: number
): PlanAssessment {
  const known = methodologies.map((series) => knownBy(series, Math.min(year, commitment.year)));
  const {planYear = agendaBaseYear} = commitment;
  const spans = known.flatMap((series) => spansOf(series, planYear));
  const newest = spans.reduce<Span | undefined>(
    (last, span) => (last !== undefined && last.latest.year >= span.latest.year ? last : span),
    undefined
  );
  const series = known.find(({points}) => newest !== undefined && points.includes(newest.latest));
  const marks = series === undefined ? [] : marksOf(series, "every_base_year");
  const components = {
    ...startOf(series ?? {points: [], cutAt: null, kind: "level"}, commitment),
    milestone: newest === undefined ? null : factor * newest.base.value,
    baselineYear: newest?.base.year ?? null,
    baseline: newest?.base.value ?? null,
    n: spans.length
  };
  const {comparator, direction} = commitment;
  const reaches = ({base, latest}: Span) => satisfies(latest.value, factor * base.value, comparator, direction);
  const past = year > commitment.year;
  // Bases before a break cannot be held against anything after it, so that not every one is known to be reached.
  if (known.some(({cutAt}) => cutAt !== null && cutAt > agendaBaseYear)) {
    return planInsufficient("break_since_baseline", {...components, milestone: null}, []);
  }
  if (newest === undefined || !spans.every(reaches)) {
    return planInsufficient("no_baseline", {...components, milestone: null}, []);
  }
  if (past ? newest.latest.year !== commitment.year : !isFresh(newest.latest.year, judgedIn)) {
    return planInsufficient(past ? "no_value_in_year" : "too_old", components, marks);
  }
  const multiples = spans.map(({base, latest}) => latest.value / base.value);
  // The multiple that is furthest from what was asked is said, so that no base is chosen for the reader.
  const weakest = direction === "increase" ? smallest(multiples) : largest(multiples);
  return {...judged({status: "kept", measure: weakest}, components, marks), ...noExtras};
}

function spansOf(series: CleanSeries, planYear: number): Span[] {
  const points = exactPoints(series.points).filter(({value}) => value !== 0);
  const earlier = points.slice(0, -1);
  const meant = earlier.filter(({year}) => year >= agendaBaseYear && year <= planYear);
  const bases = meant.length > 0 ? meant : earlier.filter(({year}) => year > planYear).slice(0, 1);
  return bases.map((base) => ({base, latest: points.at(-1)!}));
}
