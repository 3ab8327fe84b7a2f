import {comparatorSign} from "../../wording/value.js";
import {formatShort, withUnit, semicolon} from "../../lib/format.js";
import type {Language} from "../../model/language.js";
import {workingMessages} from "../../messages/working.js";
import {dnsThresholds} from "../../progress/methods/dns-symbol.js";
import {escapAnticipatedThresholds} from "../../progress/methods/escap-anticipated.js";
import {escapCurrentThresholds} from "../../progress/methods/escap-current.js";
import {eurostatThresholds} from "../../progress/methods/eurostat.js";
import {openSdgThresholds} from "../../progress/methods/open-sdg.js";
import type {Comparator} from "../../progress/commitment/commitment.js";
import {sdsnThresholds} from "../../progress/methods/sdsn.js";
import {unProgressThresholds} from "../../progress/methods/un-progress-chart.js";
import type {MethodId} from "../../model/assessment.js";

/** When a method gives a status; a rule is a formula in the method's own symbols. */
export interface Rule {
  readonly status: string;
  readonly rule: string;
}

/** The rules of a method with a target, best status first, with the bounds that the classification itself uses. */
export function rulesOf(method: MethodId, language: Language, comparator: Comparator = ">="): readonly Rule[] {
  const words = workingMessages(language);
  const n = (value: number): string => formatShort(value, 3, language);
  const percent = (value: number): string => withUnit(n(value), "%", language);
  switch (method) {
    case "plan": {
      const sign = comparatorSign(comparator).trim() || "=";
      return [
        {status: "kept", rule: `c ${sign} T`},
        {status: "missed", rule: words.past},
        {status: "on_the_way", rule: words.ahead},
        {status: "behind", rule: words.short},
        {status: "insufficient_data", rule: words.undecided}
      ];
    }
    case "open_sdg": {
      const {substantial, moderate, limited} = openSdgThresholds.withTarget;
      return [
        {status: "target_achieved", rule: words.met},
        {status: "substantial_progress", rule: `r ≥ ${n(substantial)}`},
        {status: "moderate_progress", rule: `${n(moderate)} ≤ r < ${n(substantial)}`},
        {status: "limited_progress", rule: `${n(limited)} ≤ r < ${n(moderate)}`},
        {status: "deterioration", rule: `r < ${n(limited)}`}
      ];
    }
    case "eurostat": {
      const {significant, moderate, insufficient} = eurostatThresholds.withTarget;
      return [
        {status: "significant_progress", rule: `${words.met}${semicolon(language)}r > ${n(significant)}`},
        {status: "moderate_progress", rule: `${n(moderate)} < r ≤ ${n(significant)}`},
        {status: "insufficient_progress", rule: `${n(insufficient)} ≤ r ≤ ${n(moderate)}`},
        {status: "significant_deterioration", rule: `r < ${n(insufficient)}`}
      ];
    }
    case "un_progress_chart": {
      const {onTrack, fair} = unProgressThresholds.withTarget;
      return [
        {status: "on_track", rule: `${words.met}${semicolon(language)}q ≥ ${n(onTrack)}`},
        {status: "fair_progress", rule: `${n(fair)} ≤ q < ${n(onTrack)}`},
        {status: "stagnation_or_regression", rule: `q < ${n(fair)}`}
      ];
    }
    case "escap_current": {
      const {onTrack, slow} = escapCurrentThresholds;
      return [
        {status: "on_track", rule: `I > ${n(onTrack)}`},
        {status: "slow_progress", rule: `${n(slow)} < I ≤ ${n(onTrack)}`},
        {status: "regression", rule: `I ≤ ${n(slow)}`}
      ];
    }
    case "escap_anticipated": {
      const {maintain, accelerate} = escapAnticipatedThresholds;
      return [
        {status: "maintain", rule: `${words.met}${semicolon(language)}A > ${n(maintain)}`},
        {status: "accelerate", rule: `${n(accelerate)} < A ≤ ${n(maintain)}`},
        {status: "reverse", rule: `A ≤ ${n(accelerate)}`}
      ];
    }
    case "sdsn_like": {
      const {onTrack, improving, stagnating} = sdsnThresholds;
      return [
        {status: "on_track", rule: `${words.met}${semicolon(language)}ρ ≥ ${n(onTrack)}`},
        {status: "moderately_improving", rule: `${n(improving)} ≤ ρ < ${n(onTrack)}`},
        {status: "stagnating", rule: `${n(stagnating)} ≤ ρ < ${n(improving)}`},
        {status: "decreasing", rule: `ρ < ${n(stagnating)}`}
      ];
    }
    case "dns_weather": {
      const {sun, slightlyCloudy} = dnsThresholds;
      return [
        {status: "sun", rule: `${words.metAndRising}${semicolon(language)}G < ${percent(sun)}`},
        {
          status: "slightly_cloudy",
          rule: `${words.metAndFalling}${semicolon(language)}${percent(sun)} ≤ G ≤ ${percent(slightlyCloudy)}`
        },
        {status: "cloud", rule: `G > ${percent(slightlyCloudy)}`},
        {status: "thunderstorm", rule: words.notTowards}
      ];
    }
  }
}
