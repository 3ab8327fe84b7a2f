import {followed} from "./followed.js";
import type {PlaceWords} from "../../model/place-words.js";
import type {StatusMessages} from "../topics/status.js";

/** The sentences in English. */
export const en = (place: PlaceWords): StatusMessages => ({
  method: {
    plan: `By ${followed(place)}'s commitment`,
    open_sdg: "Open SDG",
    eurostat: "Eurostat",
    un_progress_chart: "UN Progress Chart",
    escap_current: "UN ESCAP, current status",
    escap_anticipated: "ESCAP-like, anticipated progress",
    sdsn_like: "SDSN-like, trend arrows",
    dns_weather: "German weather symbols"
  },
  status: {
    plan: {
      kept: "reached",
      had_been_reached: `had been reached when ${place.home} ended`,
      on_the_way: "on the way",
      was_on_the_way: `was on the way when ${place.home} ended`,
      behind: "too slow",
      was_too_slow: `was too slow when ${place.home} ended`,
      missed: "missed",
      unknown: "not known"
    },
    open_sdg: {
      target_achieved: "target achieved",
      substantial_progress: "on track",
      moderate_progress: "progress made but acceleration needed",
      limited_progress: "limited progress",
      deterioration: "deterioration"
    },
    eurostat: {
      significant_progress: "significant progress",
      moderate_progress: "moderate progress",
      insufficient_progress: "insufficient progress",
      no_progress: "no progress",
      moderate_deterioration: "moderate deterioration",
      significant_deterioration: "significant deterioration"
    },
    un_progress_chart: {
      on_track: "on track or target met",
      fair_progress: "fair progress, acceleration needed",
      stagnation_or_regression: "stagnation or regression"
    },
    escap_current: {on_track: "on track", slow_progress: "slow progress", regression: "regression"},
    escap_anticipated: {maintain: "maintain", accelerate: "accelerate", reverse: "reverse"},
    sdsn_like: {
      on_track: "on track",
      moderately_improving: "moderately improving",
      stagnating: "stagnating",
      decreasing: "decreasing"
    },
    dns_weather: {
      sun: "sun",
      slightly_cloudy: "slightly cloudy",
      cloud: "cloud",
      thunderstorm: "thunderstorm",
      ended: "ended",
      suspended: "suspended"
    }
  },
  always: {insufficient_data: "cannot be assessed", not_set: "no milestone"},
  ended: "area has ended",
  reason: {
    no_data: "there is no figure",
    one_point: "there is only one value by this methodology, so no pace can be computed",
    too_few_points: "there are too few values in the years that the method needs",
    no_value_in_year: "there is no figure of the milestone year itself",
    missing_years: "some years of the period have no figure",
    ambiguous_values: "one year has several values and none has been chosen",
    no_baseline: "there is no base year, or no figure of it",
    break_since_baseline: "the series breaks after the base year, so the two cannot be compared",
    no_target: "the target has no number",
    target_equals_base: "the value to reach equals that of the base year",
    milestone_before_baseline: "the milestone year is not after the base year",
    milestone_on_other_ruler: "the milestone was set by another methodology than that of the figures at hand",
    milestone_past: "the milestone year is past and the method only looks ahead",
    growth_undefined: "there is no rate of growth from zero or across zero",
    growth_rate_series: "the values are rates of growth already; their own growth means nothing",
    no_comparator_area: "there is no figure of the area to compare with",
    not_measurable: "the commitment cannot be measured by a number",
    too_old: "the latest value is more than three years older than the year judged",
    too_far: "the milestone lies further ahead than the values reach back",
    uncertain: "the 80 % prediction interval holds the level to reach: it cannot be told",
    bounded_value: "the source says only “more than”, “nearly” or “about”, which decides nothing here"
  },
  undecided: {
    too_old: "too old to judge",
    too_far: "too far ahead to judge",
    uncertain: "cannot be told",
    bounded_value: "only bounds known, cannot be judged",
    one_point: "one value only",
    too_few_points: "too few values to judge",
    missing_years: "years missing",
    no_value_in_year: "no figure of that year",
    no_baseline: "no base year stated"
  },
  mark: {
    estimated: "an estimate is among the values",
    approximate: "the source says “more than”, “nearly” or “about”",
    short_series: "the pace rests on two or three values",
    cut_at_break: "years before a break are left out",
    base_replaced: "a base value of 0 was replaced by 0.001",
    target_replaced: "a target of 0 was replaced by 0.001",
    base_year_moved: "a neighbouring year with a figure stands in for the base year",
    limit_ignored: "the natural limit is ignored because there is a target",
    met_within_tolerance: "counts as met, being within one point of 0% or 100%",
    gaps_in_period: "some years of the period have no figure",
    reached_later: "the level was reached in a later year",
    area_ended: "the area ended before the milestone year: judged on the last evidence before its end",
    every_base_year: `${followed(place)} names no base year; the answer is the same for every one that it can mean`,
    part_year: "some years compare the same part of two years, because a full year is not known"
  }
});
