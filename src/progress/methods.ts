import {agendaBaseYear} from "../model/agenda.js";
import {dnsMinimum} from "./methods/dns.js";
import {dnsThresholds} from "./methods/dns-symbol.js";
import {escapAnticipatedThresholds} from "./methods/escap-anticipated.js";
import {escapCurrentThresholds} from "./methods/escap-current.js";
import {eurostatPeriods, eurostatThresholds} from "./methods/eurostat.js";
import {openSdgScoreThresholds} from "./methods/open-sdg-aggregate.js";
import {openSdgThresholds} from "./methods/open-sdg.js";
import {paceMinimum, paceWindow} from "./pace.js";
import {sdsnThresholds} from "./methods/sdsn.js";
import {unProgressThresholds} from "./methods/un-progress-chart.js";
import {methodIds, statuses, type MethodId, type Verification} from "../model/assessment.js";

/** What a page needs to explain a method; its words are in the message catalogue under the method's id. */
export interface MethodDescription {
  readonly id: MethodId;
  /** Version of the rule, kept beside a status, because class names and thresholds of publishers change. */
  readonly version: string;
  readonly sources: readonly string[];
  readonly statuses: readonly string[];
  /** Named bounds as the classification uses them, in the unit of the measure. */
  readonly thresholds: Readonly<Record<string, unknown>>;
  /** Whether change is taken as an amount, a rate, or by regression. */
  readonly growth: "linear" | "geometric" | "weighted_regression" | "by_class";
  /** From where change is counted: a base year, or years back from the latest value. */
  readonly period: {readonly baseYear?: number; readonly lastYears?: number; readonly alternatives?: unknown};
  /** Fewest values for a judgement that does not follow from the target being met. */
  readonly minimum: number;
  readonly needsTarget: boolean;
  readonly verification: Verification;
}

type Details = Omit<MethodDescription, "id" | "statuses">;

const details: Readonly<Record<MethodId, Details>> = {
  plan: {
    version: "2",
    sources: [],
    thresholds: {},
    growth: "by_class",
    period: {lastYears: paceWindow},
    minimum: paceMinimum,
    needsTarget: false,
    verification: "own"
  },
  open_sdg: {
    version: "sdg-build 139fede7",
    sources: ["open-sdg/open-sdg docs/progress.md", "open-sdg/sdg-build sdg/ProgressMeasure.py"],
    thresholds: {...openSdgThresholds, aggregate: openSdgScoreThresholds},
    growth: "geometric",
    period: {baseYear: agendaBaseYear},
    minimum: 2,
    needsTarget: false,
    verification: "reproduced"
  },
  eurostat: {
    version: "Eustat 0f34aa0",
    sources: ["EUSTAT-PRE/site _pages/en/metodologia.md", "EUSTAT-PRE/data scripts/build_data.py"],
    thresholds: eurostatThresholds,
    growth: "geometric",
    period: {baseYear: agendaBaseYear, alternatives: eurostatPeriods},
    minimum: 2,
    needsTarget: false,
    verification: "reproduced"
  },
  un_progress_chart: {
    version: "2023",
    sources: ["EUSTAT-DES/site _pages/en/metodologia.md"],
    thresholds: unProgressThresholds,
    growth: "geometric",
    period: {baseYear: agendaBaseYear},
    minimum: 2,
    needsTarget: false,
    verification: "reproduced"
  },
  escap_current: {
    version: "UNICEF e04dcaa9",
    sources: ["spalmas/SDG-MENARO benchmarking/benchmarking_functions.R"],
    thresholds: escapCurrentThresholds,
    growth: "linear",
    period: {baseYear: agendaBaseYear},
    minimum: 2,
    needsTarget: true,
    verification: "formula_only"
  },
  escap_anticipated: {
    version: "UNICEF 35052082",
    sources: ["UNECE technical notes on the progress assessment", "spalmas/SDG-MENARO 03_progress_assessment"],
    thresholds: escapAnticipatedThresholds,
    growth: "weighted_regression",
    period: {baseYear: agendaBaseYear},
    minimum: 2,
    needsTarget: true,
    verification: "not_verified"
  },
  sdsn_like: {
    version: "2018 idea",
    sources: ["Africa SDG Index and Dashboards 2018, questions 13 and 14"],
    thresholds: sdsnThresholds,
    growth: "linear",
    period: {baseYear: agendaBaseYear, lastYears: 5},
    minimum: 2,
    needsTarget: true,
    verification: "not_verified"
  },
  dns_weather: {
    version: "06bd4732",
    sources: ["DnsTestEnvironment/dns-indicators _pages/en/status.md"],
    thresholds: dnsThresholds,
    growth: "linear",
    period: {lastYears: paceWindow},
    minimum: dnsMinimum,
    needsTarget: false,
    verification: "reproduced"
  }
};

/** Every method, in the order in which pages list them. */
export const methods: readonly MethodDescription[] = methodIds.map((id) => ({
  id,
  statuses: statuses[id],
  ...details[id]
}));
