import {Ledger, type Account} from "../account.js";
import {progressOf, type IndicatorProgress} from "../progress.js";
import type {Indicator, OpenSdg} from "../read.js";
import {unNamesSource, type UnNames} from "../../place/un-names.js";
import {featuresOf, type PlacedFeature} from "./area-kinds.js";
import {chartRows, leaveOtherTypes} from "./chart-rows.js";
import type {LocalText, PlaceRow} from "./languages.js";
import {hasOtherProgress} from "../data-table.js";
import {decimalsOf, measuresOf, progressOptions, type Measure} from "./indicator-rows.js";
import {indicatorWords, madeWord, releaseNotes, totals} from "./made-words.js";
import {mapOf, type OwnShapes} from "./map.js";
import {metadataRows} from "./metadata-rows.js";
import {breakRows, milestoneRows} from "./milestone-rows.js";
import {numberOf, planRows, targetOf, unIndicatorOf} from "./plan-rows.js";
import {cellOf, lineOf, plainText} from "./plain-text.js";
import {Shared} from "./shared.js";
import {sourceRow} from "./source-row.js";
import type {PlaceTable} from "./tables.js";
import {textIn, Words} from "./words.js";

/** What a repository does not say of the place that is made of it. */
export interface PlaceOptions {
  /** Code of the area that the office is of, such as `CA`. */
  readonly home: string;
  /** Its name where the office names none. */
  readonly name: string;
  /** Day of the release (ISO), which is the day on which the office's data were taken. */
  readonly release: string;
  /** What the United Nations call what the office names by its number alone. */
  readonly un: UnNames;
  /** The languages of a place that is there already, which may be others than the office's by now. */
  readonly languages?: readonly string[];
}

/** The rows of a place made of an Open SDG data repository. */
export interface Place {
  readonly languages: readonly string[];
  readonly home: string;
  readonly tables: Readonly<Record<PlaceTable, readonly PlaceRow[]>>;
  /** The kinds of areas that have no usual name, and what the office calls them. */
  readonly kinds: readonly {readonly kind: string; readonly name: LocalText}[];
  /** The shapes of its map by code of the area, as GeoJSON; null where it has none. */
  readonly map: OwnShapes | null;
  /** What of the repository has no place in the tables, and why. */
  readonly account: Account;
}

/** Fields that define what an indicator measures, the first that says something. */
const definitions = [
  "STAT_CONC_DEF",
  "indicator_definition",
  "national_indicator_description",
  "computation_definitions",
  "SDG_INDICATOR",
  "STAT_CONC_DEF__GLOBAL"
];

/** Turns what was read of a repository into the rows of a place's tables. */
export function placeOf(repository: OpenSdg, options: PlaceOptions): Place {
  return new PlaceMaker(repository, options).place();
}

class PlaceMaker {
  readonly #repository: OpenSdg;
  readonly #ledger = new Ledger();
  readonly #words: Words;
  readonly #shared: Shared;
  readonly #options: PlaceOptions;
  readonly #features: readonly PlacedFeature[];
  readonly #kinds: Place["kinds"];

  constructor(repository: OpenSdg, options: PlaceOptions) {
    const spoken = repository.languages.length > 0 ? repository.languages : ["en"];
    const languages = options.languages ?? spoken;
    this.#repository = repository;
    this.#options = options;
    this.#words = new Words(repository, languages, options.un, this.#ledger);
    const coverage = mostFrequent(repository.indicators.flatMap(({settings}) => settings.coverage ?? []));
    const {features, kinds} = featuresOf(repository.layers);
    this.#features = features;
    this.#kinds = kinds.map(({kind, text}) => ({kind, name: this.#words.line(text)}));
    const names = {name: coverage ?? options.name, others: [options.name]};
    this.#shared = new Shared(this.#words, options.home, names, features, options.release);
  }

  place(): Place {
    const ids = new Set<string>();
    const parts = this.#repository.indicators.map((indicator) => {
      const id = fileName(indicator.id, ids);
      ids.add(id);
      return this.#indicator({...indicator, id});
    });
    const rows = (table: keyof (typeof parts)[number]) => parts.flatMap((part) => part[table]);
    const fields = [...new Set(parts.flatMap((part) => part.metadata.map(({field}) => field)))];
    return {
      languages: this.#words.languages,
      home: this.#options.home,
      tables: {
        ...planRows(this.#repository.indicators, this.#words),
        areas: this.#shared.areas,
        units: this.#shared.units,
        indicators: rows("indicators"),
        series: rows("series"),
        sources: [...rows("sources"), ...(this.#words.usesUn ? [unNamesSource] : [])],
        milestones: rows("milestones"),
        breaks: rows("breaks"),
        releases: [{release: this.#options.release, note: this.#releaseNote()}],
        observations: rows("observations"),
        group_observations: rows("groups"),
        group_milestones: rows("groupMilestones"),
        breakdowns: this.#shared.breakdowns,
        breakdown_values: this.#shared.breakdownValues,
        metadata_fields: fields.map((field, position) => ({
          field,
          name: this.#words.line(field, ["metadata_fields"]),
          position
        })),
        start_values: rows("starts"),
        charts: rows("charts"),
        metadata: rows("metadata"),
        reporting: rows("reporting")
      },
      kinds: this.#kinds,
      map: mapOf(this.#features, this.#shared, this.#words.languages),
      account: this.#ledger.account()
    };
  }

  #releaseNote(): LocalText {
    return this.#words.each((language) => madeWord(releaseNotes, language));
  }

  #indicator(indicator: Indicator) {
    const {id, settings} = indicator;
    const measures = measuresOf(indicator, id, this.#shared, this.#ledger);
    const progress = progressOf(indicator);
    this.#ledger.read("indicators");
    leaveOtherTypes(indicator, this.#ledger);
    const definition = this.#definition(indicator);
    const {milestones, groupMilestones} = milestoneRows(indicator, measures, this.#shared, this.#ledger);
    return {
      indicators: measures.map((measure) => this.#indicatorRow(indicator, measure, measures.length, definition)),
      series: measures.flatMap((measure) => this.#seriesRows(measure)),
      sources:
        indicator.data !== null || settings.sources.length > 0 || milestones.length + groupMilestones.length > 0
          ? [sourceRow(indicator, this.#words)]
          : [],
      milestones,
      groupMilestones,
      breaks: breakRows(indicator, measures, this.#shared, this.#words),
      observations: measures.flatMap(({observations}) => observations),
      groups: measures.flatMap(({groups}) => groups),
      metadata: metadataRows(indicator, this.#words, this.#ledger),
      reporting: [reportingRow(indicator, progress)],
      charts: measures.flatMap((measure) => chartRows(indicator, measure, this.#shared, this.#words)),
      starts: measures.flatMap((measure) => startRows(indicator, measure, this.#shared))
    };
  }

  #name(indicator: Indicator): LocalText {
    const {id, settings} = indicator;
    const un = unIndicatorOf(indicator);
    const field = (name: string, standsIn: boolean) => {
      const text = this.#words.field(indicator, name, standsIn);
      return text === null ? null : withoutNumber(this.#oneLine(text));
    };
    return this.#words.first([
      () => field("indicator_name", false),
      () => field("title", false),
      () => (settings.name === null ? null : this.#words.known(settings.name)),
      () => field("SDG_INDICATOR", false),
      () => field("indicator_available", false),
      () => (un === null ? null : this.#words.known(`global_indicators.${un.replaceAll(".", "-")}-title`)),
      () => field("SDG_INDICATOR", true),
      () => field("indicator_available", true),
      () => this.#words.each((language) => `${madeWord(indicatorWords, language)} ${numberOf(indicator) ?? id}`)
    ]);
  }

  #definition(indicator: Indicator): LocalText {
    for (const field of definitions) {
      const text = this.#words.field(indicator, field);
      const said = text === null ? null : this.#oneLine(text);
      if (said !== null && said.byLanguage.size > 0) return said;
    }
    return this.#name(indicator);
  }

  #oneLine({byLanguage}: LocalText): LocalText {
    return this.#words.each((language) => cellOf(plainText(byLanguage.get(language) ?? "")));
  }

  #indicatorRow(indicator: Indicator, measure: Measure, count: number, definition: LocalText): PlaceRow {
    const {id, settings} = indicator;
    const unit = this.#shared.unitName(measure.unitText);
    const name = this.#name(indicator);
    const plan = targetOf(indicator);
    const decimals = settings.graph.decimals.find(
      (choice) => (choice.unit === null || choice.unit === measure.unit) && isDecimals(choice.decimals)
    );
    const inUnit = progressOptions(settings.progress).filter(
      (option) => option.unit === null || option.unit === measure.unit
    );
    const directions = new Set(inUnit.map(({direction}) => direction));
    return {
      indicator: measure.indicator,
      name:
        count === 1
          ? name
          : this.#words.each((language) => cellOf(`${textIn(name, language)} (${textIn(unit, language)})`)),
      unit: measure.unitCode,
      unit_label: this.#shared.unitLabel(measure.unitText),
      // A target is not rounded to what its values have.
      decimals:
        decimals?.decimals ??
        inUnit.reduce((most, {target}) => Math.max(most, decimalsOf(target ?? 0)), measure.decimals),
      direction:
        directions.size !== 1 || hasOtherProgress(indicator.data)
          ? "none"
          : directions.has("positive")
            ? "increase"
            : "decrease",
      measure_kind: null,
      levels: null,
      every: null,
      plan_target: plan?.target ?? null,
      goal: plan?.goal ?? null,
      relation: settings.proxy === "proxy" ? "proxy" : "measures",
      context_for: null,
      headline: null,
      un_indicator: unIndicatorOf(indicator),
      definition,
      source_default: indicator.data === null ? null : id
    };
  }

  #seriesRows({indicator, series, seriesCodes}: Measure): PlaceRow[] {
    if (series.length < 2) return [];
    return series.map((text) => {
      const name =
        text === ""
          ? this.#words.each((language) => madeWord(totals, language))
          : this.#words.line(text, [this.#words.columns.series, "Series", "SERIES", "data"]);
      return {
        indicator,
        series: seriesCodes.of(text),
        name,
        short: name,
        un_indicator: null,
        concept: null,
        note: null
      };
    });
  }
}

function reportingRow({id, settings}: Indicator, {status, score, isAutomatic}: IndicatorProgress): PlaceRow {
  return {
    indicator: id,
    status: wordOf(settings.reportingStatus),
    statistical: !settings.isNonStatistical,
    progress: wordOf(status),
    score,
    automatic: isAutomatic,
    address: lineOf(settings.permalink ?? "").replaceAll(/^\/+|\/+$/g, "") || id,
    standalone: settings.isStandalone,
    archived: settings.isArchived
  };
}

/** `Indicator 1.2.1: Proportion …` as its name alone. */
function withoutNumber({byLanguage}: LocalText): LocalText {
  const name = (text: string) => text.replace(/^\p{L}+ ?\d+\.[\da-z]+\.\d+\.? ?[:.–-]? */u, "") || text;
  return {byLanguage: new Map([...byLanguage].map(([language, text]) => [language, name(text)]))};
}

/** An id by which a file can be named anywhere: letters, digits and a few signs. */
function fileName(id: string, taken: ReadonlySet<string>): string {
  const name = id.replaceAll(/[^\p{L}\p{N}._-]+/gu, "_");
  let free = name;
  for (let i = 2; taken.has(free); i++) free = `${name}_${String(i)}`;
  return free;
}

/** Whether a number may be one of decimals. */
function isDecimals(count: number): boolean {
  return Number.isInteger(count) && count >= 0 && count <= 10;
}

/** A word of an office as a cell may hold it. */
function wordOf(text: string | null): string | null {
  const word = text === null ? "" : lineOf(text);
  return word === "" ? null : word;
}

/** What the office shows first of a measure, as far as its data have it. */
function startRows({settings, data}: Indicator, measure: Measure, shared: Shared): PlaceRow[] {
  const {indicator, series, seriesCodes} = measure;
  const known = new Set(measure.groups.flatMap(({groups}) => (typeof groups === "string" ? groups.split(";") : [])));
  const rows = settings.graph.startValues.flatMap((start): (readonly [string, PlaceRow])[] => {
    if (!data?.columns.some(({name, role}) => name === start.field && role === "breakdown")) return [];
    if (start.series !== null && !series.includes(start.series)) return [];
    const code = start.series === null || series.length < 2 ? null : seriesCodes.of(start.series);
    const group = shared.knownGroup(start.field, start.value);
    return group === null || !known.has(group)
      ? []
      : [[`${code ?? ""} ${group}`, {indicator, series: code, groups: group}]];
  });
  return [...new Map(rows).values()];
}

function mostFrequent(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
