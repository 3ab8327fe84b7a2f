import {formatShort, withUnit} from "../../lib/format.js";
import type {Language} from "../../model/language.js";
import {workingMessages} from "../../messages/working.js";
import {knownPoints} from "../../progress/trajectory.js";
import {usableTarget} from "../../progress/methods/growth-measure.js";
import {assessmentBy, type Judged} from "../../progress/judge.js";
import {nearest} from "../../progress/base-year.js";
import {exactPoints} from "../../progress/bound.js";
import {carryForward, paceOfLastYears, paceWindow, presentPace} from "../../progress/pace.js";
import {anticipatedFromGap} from "../../progress/methods/escap-anticipated.js";
import type {MethodId} from "../../model/assessment.js";

/** One line of a working: what is computed, by which formula, with which numbers, to which result. */
export interface Step {
  readonly title: string;
  readonly formula: string;
  readonly numbers: string;
}

/** Digits after the point in workings: enough to follow a boundary, few enough to read. */
const digits = 6;

/**
 * The computation behind an assessment, with its numbers put in. Every result is the assessment's own, so that a working
 * can never say anything else than the status it explains.
 */
export function workingSteps(judged: Judged, method: MethodId, language: Language): readonly Step[] {
  const words = workingMessages(language).step;
  const assessment = assessmentBy(judged, method);
  const {baseline: b, baselineYear: t0, latest: c, latestYear: t, milestone: T, milestoneYear: tT} = assessment;
  const n = (value: number): string => formatShort(value, digits, language);
  const y = (year: number | null): string => String(year ?? "?");
  const percent = (fraction: number): string =>
    withUnit(formatShort(100 * fraction, digits - 2, language), "%", language);
  const steps: Step[] = [];
  const add = (title: string, formula: string, numbers: string, result: number | null, show = n): void => {
    if (result !== null) steps.push({title, formula, numbers: `${numbers} = ${show(result)}`});
  };
  const d = judged.commitment.direction === "increase" ? 1 : -1;
  const sign = d === 1 ? "" : "\u2212";
  const {measure, requiredPace: required, actualPace: actual, projected} = assessment;

  if (
    method === "plan" &&
    judged.commitment.class !== "threshold" &&
    judged.commitment.class !== "universal_coverage"
  ) {
    planSteps(judged, language, add, n, y);
    return steps;
  }
  const addActualRate = (from: number, to: number): void =>
    add(
      words.actualRate,
      "g = (c/b)^(1/(t − t₀)) − 1",
      `(${n(to)}/${n(from)})^(1/(${y(t)} − ${y(t0)})) − 1`,
      actual,
      percent
    );
  if (c === null || T === null) return steps;
  const inner = `${n(c)} \u2212 ${n(T)}`;
  switch (method) {
    case "plan":
    case "dns_weather": {
      linearSteps(judged, method, language, add, n, y);
      if (method === "plan") add(words.measure, "d·(c − T)", `${sign}(${inner})`, measure);
      else if (projected !== null) {
        add(
          words.gap,
          "G = 100·d·(T − p)/|T − c| (%)",
          `100·${sign}(${n(T)} − ${n(projected)})/|${n(T)} − ${n(c)}|`,
          measure
        );
      }
      return steps;
    }
    case "open_sdg":
    case "eurostat": {
      if (b === null) return steps;
      const target = usableTarget(T);
      addActualRate(b, c);
      add(
        words.requiredRate,
        "g_T = (T/b)^(1/(t_T − t₀)) − 1",
        `(${n(target)}/${n(b)})^(1/(${y(tT)} − ${y(t0)})) − 1`,
        required,
        percent
      );
      if (actual !== null && required !== null) {
        add("r", "r = d·g/|g_T|", `${sign}(${percent(actual)})/|${percent(required)}|`, measure);
      }
      return steps;
    }
    case "un_progress_chart": {
      if (b === null) return steps;
      addActualRate(b, c);
      if (actual !== null && projected !== null) {
        add(
          words.projected,
          "e = c·(1 + g)^(t_T − t)",
          `${n(c)}·(1 + ${percent(actual)})^(${y(tT)} − ${y(t)})`,
          projected
        );
        add(words.share, "q = d·(e − b)/|T − b|", `${sign}(${n(projected)} − ${n(b)})/|${n(T)} − ${n(b)}|`, measure);
      }
      return steps;
    }
    case "escap_current":
      if (b !== null)
        add(words.index, "I = 10·d·(c − b)/|T − b|", `10·${sign}(${n(c)} − ${n(b)})/|${n(T)} − ${n(b)}|`, measure);
      return steps;
    case "escap_anticipated":
      if (projected !== null) {
        add(words.projected, "e", workingMessages(language).regression(knownPoints(judged).length), projected);
        if (b !== null) {
          add(
            words.gap,
            "G = 100·d·(T − e)/|T − b| (%)",
            `100·${sign}(${n(T)} − ${n(projected)})/|${n(T)} − ${n(b)}|`,
            measure
          );
          if (measure !== null) add("A", "10 − G/10", `10 − ${n(measure)}/10`, anticipatedFromGap(measure));
        }
      }
      return steps;
    case "sdsn_like":
      if (b !== null && required !== null) {
        add(words.required, "r = (T − b)/(t_T − t₀)", `(${n(T)} − ${n(b)})/(${y(tT)} − ${y(t0)})`, required);
      }
      if (actual !== null && required !== null && t !== null) {
        const v = nearest(knownPoints(judged).slice(0, -1), t - paceWindow, 1);
        if (v !== null)
          add(words.pace, "a = (c − v)/(t − t_v)", `(${n(c)} − ${n(v.value)})/(${y(t)} − ${y(v.year)})`, actual);
        add("ρ", "a/r", `${n(actual)}/${n(required)}`, measure);
      }
      return steps;
  }
}

type Add = (title: string, formula: string, numbers: string, result: number | null) => void;

/** The paces of the plan's level classes and of the weather symbols. */
function linearSteps(
  judged: Judged,
  method: MethodId,
  language: Language,
  add: Add,
  n: (value: number) => string,
  y: (year: number | null) => string
): void {
  const words = workingMessages(language).step;
  const {latest: c, latestYear: t, milestone: T, milestoneYear: tT, ...rest} = assessmentBy(judged, method);
  if (c === null || t === null || T === null) return;
  add(words.required, "(T − c)/(t_T − t)", `(${n(T)} − ${n(c)})/(${y(tT)} − ${y(t)})`, rest.requiredPace);
  const points = exactPoints(knownPoints(judged));
  const pace = method === "plan" ? presentPace(points) : paceOfLastYears(points);
  if (pace !== null) {
    const {from, to} = pace;
    add(
      words.pace,
      "a = (c − v)/(t − t_v)",
      `(${n(to.value)} − ${n(from.value)})/(${y(to.year)} − ${y(from.year)})`,
      rest.actualPace
    );
  }
  if (method === "plan") {
    const {interval} = judged.plan;
    if (interval === null || pace === null) return;
    const {lineThrough, intervalOf} = workingMessages(language);
    add(words.line, "p", lineThrough(pace.n, pace.from.year, pace.to.year), rest.projected);
    add(words.carried, "c + a·(t_T − t)", `${n(c)} + ${n(pace.change)}·(${y(tT)} − ${y(t)})`, carryForward(pace, tT));
    add(words.interval, "p − t·s·√(1 + 1/n + (t_T − t̄)²/Σ(tᵢ − t̄)²)", intervalOf, interval.low);
    add(words.interval, "p + t·s·√(1 + 1/n + (t_T − t̄)²/Σ(tᵢ − t̄)²)", intervalOf, interval.high);
  } else if (rest.actualPace !== null) {
    add(words.projected, "p = c + a·(t_T − t)", `${n(c)} + ${n(rest.actualPace)}·(${y(tT)} − ${y(t)})`, rest.projected);
  }
}

/** The plan's classes that are not a plain level. */
function planSteps(
  judged: Judged,
  language: Language,
  add: Add,
  n: (value: number) => string,
  y: (year: number | null) => string
): void {
  const words = workingMessages(language).step;
  const {commitment, plan} = judged;
  const {value, valueMax} = commitment;
  const {baseline: b, baselineYear: t0, latest: c, latestYear: t, milestone: T, measure} = plan;
  switch (commitment.class) {
    case "multiple_of_baseline":
      if (b === null || value === null) return;
      add(words.level, "T = k·b", `${n(value)}·${n(b)}`, T);
      linearSteps(judged, "plan", language, add, n, y);
      if (c !== null) add("c/b", "c/b", `${n(c)}/${n(b)}`, measure);
      return;
    case "reduction_range": {
      if (b === null || value === null) return;
      const weaker = Math.min(value, valueMax ?? value);
      add(words.level, "T = b·(1 − k/100)", `${n(b)}·(1 − ${n(weaker)}/100)`, T);
      linearSteps(judged, "plan", language, add, n, y);
      if (c !== null) add("%", "100·(b − c)/b", `100·(${n(b)} − ${n(c)})/${n(b)}`, measure);
      return;
    }
    case "average_growth": {
      const rates = knownPoints(judged).filter((point) => point.year >= (commitment.periodFrom ?? -Infinity));
      if (judged.prepared.series?.kind === "growth_rate") {
        const used = rates.slice(-plan.n);
        const product = used.map((point) => `(1 + ${n(point.value)}%)`).join("·");
        add(
          words.average,
          "s = ((1 + g₁)·…·(1 + gₙ))^(1/n) − 1 (%)",
          `(${product})^(1/${String(used.length)}) − 1`,
          measure
        );
      } else if (judged.prepared.series?.kind === "points") {
        const used = rates.slice(-plan.n);
        const sum = used.map((point) => n(point.value)).join(" + ");
        add(words.average, "s = (g₁ + … + gₙ)/n", `(${sum})/${String(used.length)}`, measure);
      } else if (b !== null && c !== null) {
        add(words.average, "s = (c/b)^(1/(t − t₀)) − 1 (%)", `(${n(c)}/${n(b)})^(1/(${y(t)} − ${y(t0)})) − 1`, measure);
      }
      if (value !== null && measure !== null) {
        const points = judged.prepared.series?.kind === "points";
        add(
          words.needed,
          points ? "(G·N − s·k)/(N − k)" : "((1 + G)^N/(1 + s)^k)^(1/(N − k)) − 1 (%)",
          points ? `G = ${n(value)}, s = ${n(measure)}` : `G = ${n(value)}%, s = ${n(measure)}%`,
          plan.requiredPace
        );
      }
      return;
    }
    case "yearly_direction": {
      const known = plan.years.filter(({result}) => result !== "unknown");
      const kept = known.filter(({result}) => result === "kept");
      add(words.kept, "k/n", `${String(kept.length)}/${String(known.length)}`, measure);
      return;
    }
    case "threshold":
    case "universal_coverage":
    case "relative_to_comparator":
    case "qualitative_deadline":
      if (c !== null && T !== null) {
        linearSteps(judged, "plan", language, add, n, y);
        add(
          words.measure,
          "d·(c − T)",
          `${commitment.direction === "increase" ? "" : "−"}(${n(c)} − ${n(T)})`,
          measure
        );
      }
  }
}
