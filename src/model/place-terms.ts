import {agendaBaseYear} from "./agenda.js";
import {bases, type Basis} from "./bases.js";
import type {Place} from "./place.js";
import {formsOf, partedTable} from "./published-forms.js";
import type {TableRows} from "./tables/index.js";
import {optionalTables, type OptionalTable} from "./tables/optional.js";

/** What pages know of a place besides its tables: by what it is judged, and what they begin with. */
export interface PlaceTerms {
  /** The home area. */
  readonly area: string;
  readonly nation: string | null;
  /** The kind of areas that are ranked and mapped. */
  readonly ranked: string;
  readonly languages: readonly string[];
  readonly milestone_years: readonly number[];
  /** The year of the plan, as {@link planYearOf} has it. */
  readonly plan_year: number;
  /** Where the site lies, with the scheme; null where that is not known. */
  readonly address: string | null;
  /** The kinds of documents whose milestones are followed. */
  readonly follows: readonly Basis[];
  /** The indicator that comparisons and the explorer begin with, and one beside it; null where the place has none. */
  readonly begin: {readonly indicator: string; readonly beside: string | null} | null;
  /** The tables that a place need not have, of those that this one has. */
  readonly keeps: readonly OptionalTable[];
  /** Whether the table of observations is published in parts alone, an indicator each. */
  readonly parted: boolean;
}

/** An indicator as far as it can be the one to begin with. */
interface Headline {
  readonly indicator: string;
  readonly headline: number | null;
}

/** An area as far as it tells what is ranked. */
interface Kind {
  readonly area: string;
  readonly kind: string;
}

/** The terms of a place. Where it names no indicator to begin with, its first headline is the one, or else its first indicator. */
export function termsOf(
  tables: Partial<Pick<TableRows, OptionalTable>> & {
    readonly observations?: readonly unknown[];
    readonly place: Place;
    readonly areas: readonly Kind[];
    readonly indicators: readonly Headline[];
  }
): PlaceTerms {
  const {place, areas, indicators} = tables;
  const {area, nation, languages, milestone_years, address, begin} = place;
  const follows = followedBy(place);
  const first =
    indicators.filter(({headline}) => headline !== null).sort((a, b) => a.headline! - b.headline!)[0] ?? indicators[0];
  return {
    area,
    nation,
    ranked: rankedKind(place, areas),
    languages,
    milestone_years,
    plan_year: planYearOf(place),
    address,
    follows,
    begin: begin ?? (first === undefined ? null : {indicator: first.indicator, beside: null}),
    keeps: optionalTables.filter((name) => (tables[name]?.length ?? 0) > 0),
    parted: !formsOf(partedTable, tables.observations?.length ?? 0).arrow
  };
}

/**
 * The kind of areas that are ranked: what the place says, else that of the home area, or where no other is of its kind the one that
 * most of the others are of.
 */
export function rankedKind({area: home, ranked}: Pick<Place, "area" | "ranked">, areas: readonly Kind[]): string {
  if (ranked !== null) return ranked;
  const own = areas.find(({area}) => area === home)?.kind ?? "";
  const counts = new Map<string, number>();
  for (const {area, kind} of areas) if (area !== home) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  if (counts.has(own)) return own;
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? own;
}

/** The kinds of areas there are, as they come in the table, and last the one that is ranked. */
export function kindsOf(areas: readonly Pick<Kind, "kind">[], {ranked}: Pick<PlaceTerms, "ranked">): readonly string[] {
  const kinds = [...new Set(areas.map(({kind}) => kind))];
  return [...kinds.filter((kind) => kind !== ranked), ...kinds.filter((kind) => kind === ranked)];
}

/** What of a place says the year of its plan. */
export interface OfPlanYear {
  readonly plan: {readonly year: number | null} | null;
}

/**
 * The year of the plan: a period begins in it that the plan does not state, and what is known from before says nothing of it. Where there
 * is no plan it is the year from which the Agenda counts.
 */
export function planYearOf({plan}: OfPlanYear): number {
  return plan?.year ?? agendaBaseYear;
}

/** The last year of the plan, or of what is followed instead: nothing is due after it. */
export function horizonOf({milestone_years: years}: Pick<PlaceTerms, "milestone_years">): number {
  return years.at(-1)!;
}

/** The kinds of documents whose milestones a place follows: where it does not say so its plan, or all of them without one. */
export function followedBy({follows, plan}: Pick<Place, "follows" | "plan">): readonly Basis[] {
  return follows ?? (plan === null ? bases : ["plan"]);
}

/** Whether a milestone is one of those that the site follows; others only stand beside them. */
export function isFollowed({basis}: {readonly basis: Basis}, {follows}: Pick<PlaceTerms, "follows">): boolean {
  return follows.includes(basis);
}
