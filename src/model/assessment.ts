// The closed vocabularies of assessment. Codes only: the words that readers see are in the message catalogue.

/** Why there is no judgement, or why a judgement is `unknown`. */
export const reasons = [
  "no_data",
  "one_point",
  "too_few_points",
  /** The latest value is too many years older than the year judged. */
  "too_old",
  /** The milestone lies further ahead than the values reach back. */
  "too_far",
  /** The interval in which the value is expected holds the milestone. */
  "uncertain",
  /** The source says "more than", "nearly" or "about", and what is sure decides nothing. */
  "bounded_value",
  "no_value_in_year",
  "missing_years",
  "ambiguous_values",
  "no_baseline",
  "break_since_baseline",
  "no_target",
  "target_equals_base",
  "milestone_before_baseline",
  "milestone_on_other_ruler",
  "milestone_past",
  "growth_undefined",
  "growth_rate_series",
  "no_comparator_area",
  "not_measurable"
] as const;

export type Reason = (typeof reasons)[number];

/** What a reader must know beside a status that was given. */
export const marks = [
  /** An estimate is among the values used. */
  "estimated",
  /** The source words one of the values used as "more than", "nearly" or "about". */
  "approximate",
  /** The pace rests on two or three points. */
  "short_series",
  /** Earlier years lie before a break and were left out. */
  "cut_at_break",
  /** A base value of zero was replaced, because growth from zero has no rate. */
  "base_replaced",
  /** A target of zero was replaced, because growth towards zero has no rate. */
  "target_replaced",
  /** The base year asked for has no value; a neighbouring year stands in. */
  "base_year_moved",
  /** A limit was given together with a target, and the method ignores it. */
  "limit_ignored",
  /** The value counts as met because the method tolerates one percentage point. */
  "met_within_tolerance",
  /** Some years of the period have no value. */
  "gaps_in_period",
  /** The milestone year has no value or was missed, but a later year reached the level. */
  "reached_later",
  /** The area ceased to exist before the milestone year: judged on the last evidence before its end. */
  "area_ended",
  /** The plan names no base year, and the answer is the same for every one that it can mean. */
  "every_base_year",
  /** Some years are judged by the same part of two years, because a full year is not known. */
  "part_year"
] as const;

export type Mark = (typeof marks)[number];

/** Statuses by method, best first; each keeps the words of its method. */
export const statuses = {
  plan: ["kept", "had_been_reached", "on_the_way", "was_on_the_way", "behind", "was_too_slow", "missed", "unknown"],
  open_sdg: ["target_achieved", "substantial_progress", "moderate_progress", "limited_progress", "deterioration"],
  eurostat: [
    "significant_progress",
    "moderate_progress",
    "insufficient_progress",
    "no_progress",
    "moderate_deterioration",
    "significant_deterioration"
  ],
  un_progress_chart: ["on_track", "fair_progress", "stagnation_or_regression"],
  escap_current: ["on_track", "slow_progress", "regression"],
  escap_anticipated: ["maintain", "accelerate", "reverse"],
  sdsn_like: ["on_track", "moderately_improving", "stagnating", "decreasing"],
  dns_weather: ["sun", "slightly_cloudy", "cloud", "thunderstorm", "ended", "suspended"]
} as const;

export type MethodId = keyof typeof statuses;

/** The statuses of one method, as `StatusOf<"open_sdg">`. */
export type StatusOf<M extends MethodId> = (typeof statuses)[M][number];

/** The status of every method when it cannot judge. */
export const insufficientData = "insufficient_data";

export type InsufficientData = typeof insufficientData;

export const methodIds = Object.keys(statuses) as MethodId[];

/** Every status that the `progress` table can hold, each once. */
export const allStatuses: readonly (StatusOf<MethodId> | InsufficientData)[] = [
  ...new Set(Object.values(statuses).flat()),
  insufficientData
];

/** Where an indicator stands at a milestone year: as the plan's own method judges it, or without a milestone at all. */
export type StandingState = StatusOf<"plan"> | InsufficientData | "not_set";

/** How a source collects its values, by which the usual error of a difference is known. */
export const collections = ["register", "survey", "opinion_survey", "accounts"] as const;

export type Collection = (typeof collections)[number];

/** Which way a series moves; `unjudged` where nobody says which way is better. */
export const movementDirections = [
  "improving",
  "worsening",
  "no_clear_change",
  "unjudged",
  "one_value",
  "none"
] as const;

export type MovementDirection = (typeof movementDirections)[number];

/** The two accounts of a commitment: what the plan's own words say of it, and what is known all the same. */
export const accounts = ["commitment", "evidence"] as const;

/** What the evidence beside an undecided commitment shows; `mixed` where its indicators part. Never a verdict. */
export const evidenceResults = [
  "improving",
  "mixed",
  "no_clear_change",
  "worsening",
  "unjudged",
  "one_value",
  "none"
] as const;

export type EvidenceResult = (typeof evidenceResults)[number];

/** How sure an account is. */
export const grades = ["strong", "moderate", "weak"] as const;

export type Grade = (typeof grades)[number];

/**
 * How much of a commitment is a number: printed, following from the words, a comparison without one, measured by an indicator though the
 * plan prints no level, or words alone.
 */
export const measurabilities = ["printed", "implied", "comparison", "no_level", "qualitative"] as const;

export type Measurability = (typeof measurabilities)[number];

/** Why nothing can be said: nobody could measure it, nobody does, or the indicator has no value for the province. */
export const unmeasured = ["qualitative", "no_indicator", "no_data"] as const;

export type Unmeasured = (typeof unmeasured)[number];

/** What must be said of evidence: all of it is older than the plan, or than what can be said of the year judged. */
export type EvidenceReason = "before_plan" | "too_old" | Unmeasured;

/**
 * What stands behind a method. `own` is a decision of this product; `reproduced` was recomputed from published inputs
 * and equals the published output; `formula_only` has a published formula but no published results; `not_verified`
 * could not be checked against the original in an essential part.
 */
export type Verification = "own" | "reproduced" | "formula_only" | "not_verified";

/** Why no path can be drawn; a commitment about growth or single years has no level on the way. */
export type PathReason = Reason | "growth_commitment" | "yearly_commitment" | "relative_commitment";

/** Why two methods can disagree over the same series and milestone. */
export const differences = ["base_year", "growth", "period", "measure", "boundary"] as const;

export type Difference = (typeof differences)[number];

/** The classes of a commitment: what its words ask for. */
export const commitmentClasses = [
  "threshold",
  "universal_coverage",
  "multiple_of_baseline",
  "reduction_range",
  "average_growth",
  "yearly_direction",
  "relative_to_comparator",
  "qualitative_deadline"
] as const;

export type CommitmentClass = (typeof commitmentClasses)[number];

/** By what a commitment is known: a verdict in the plan's own words, evidence beside it, nothing; or it is words alone. */
export const knowledges = ["verdict", "evidence", "nothing", "words"] as const;

export type Knowledge = (typeof knowledges)[number];
