import {Codes} from "../../place/codes.js";
import {homeKind, kindOffTheMap, plainKind, type PlacedFeature} from "./area-kinds.js";
import type {LocalText, PlaceRow} from "./languages.js";
import {lineOf} from "./plain-text.js";
import {firstText, joined, type Words} from "./words.js";

/** What is not stated: the unit of an indicator whose office names none. */
const noUnit: Readonly<Record<string, string>> = {
  en: "unit not stated",
  fr: "unité non indiquée",
  es: "unidad no indicada",
  vi: "không nêu đơn vị"
};

/** Stands for the unit that is not stated. */
const unstated = "unstated";

/** The words that an office uses for a share of a hundred. */
const percent = /%|\bper ?cent|pour ?cent|porcentaje|\bprozent|процент|phần trăm|نسبة مئوية/iu;

/** A row of `areas`. */
export type AreaRow = PlaceRow & {readonly area: string; readonly name: LocalText};

/** A label that says no more than per cent. */
const onlyPercent =
  /^(?:percent(?:age)?|per cent|pourcentage|pour cent|porcentaje|por ciento|prozent|проценты?|процентов|phần trăm)?\s*(?:\(?%\)?)?$/iu;

/** Stands between a unit and what values are multiples of, such as thousands. */
export const multipleOf = "\u001f";

interface Breakdown {
  readonly code: string;
  readonly values: Codes;
}

/** What the indicators of a place share: its areas, units and breakdowns, each with a code as soon as it is met. */
export class Shared {
  readonly home: string;
  readonly release: string;
  readonly releaseYear: number;
  readonly #words: Words;
  readonly #homeNames: ReadonlySet<string>;
  readonly #units = new Codes("unit");
  /** The first of the words by which the office calls per cent. */
  #percent: string | null = null;
  readonly #areas = new Map<string, AreaRow>();
  readonly #kindOfOthers: string;
  readonly #areaCodes = new Set<string>();
  readonly #breakdownCodes = new Codes("breakdown");
  readonly #breakdowns = new Map<string, Breakdown>();
  readonly #groups = new Map<string, string>();
  readonly #notes = new Map<string, string | null>();

  /** @param names what the office calls its area, or a key of it, and what else it is called */
  constructor(
    words: Words,
    home: string,
    {name: homeName, others = []}: {readonly name: string; readonly others?: readonly string[]},
    features: readonly PlacedFeature[],
    release: string
  ) {
    this.#words = words;
    this.home = home;
    this.release = release;
    this.releaseYear = Number(release.slice(0, 4));
    const name = words.line(homeName, ["data"]);
    this.#homeNames = new Set([homeName, ...others, ...name.byLanguage.values()].map(folded));
    this.#kindOfOthers = features.length === 0 ? plainKind : kindOffTheMap;
    this.#areas.set("", areaRow(home, name, homeKind(home), null));
    for (const {id, name, kind} of features) this.area(id, name === null ? null : {text: name, column: null}, kind);
  }

  /** The code of the area that a code of the data means, named by its own column where no map names it. */
  area(
    code: string,
    name: {readonly text: string; readonly column: string | null} | null,
    kind: string = this.#kindOfOthers
  ): string {
    const known = this.#areas.get(code);
    if (known) return known.area;
    const base = `${this.home}-${code.replaceAll(/[^\w.-]+/g, "_")}`;
    let area = base;
    for (let i = 2; this.#areaCodes.has(area); i++) area = `${base}-${String(i)}`;
    this.#areaCodes.add(area);
    const {text, column} = name ?? {text: code, column: null};
    this.#areas.set(code, areaRow(area, this.#words.line(text, this.#groupsOf(column)), kind, this.home));
    return area;
  }

  /** Whether a text is a name of the home area. */
  isHome(text: string): boolean {
    return this.#homeNames.has(folded(text));
  }

  unit(label: string): string {
    if (label === "") return this.#units.of(unstated);
    // Progress and chance are reckoned for shares by this code, whatever an office calls them.
    const isPercent = [label, ...this.unitName(label).byLanguage.values()].some((text) => onlyPercent.test(text));
    if (!isPercent) return this.#units.of(label);
    this.#percent ??= label;
    return this.#units.of(this.#percent, "percent");
  }

  /** A value of a breakdown as a word of `groups`. */
  group(column: string, value: string): string {
    const key = `${column}\u0000${value}`;
    const known = this.#groups.get(key);
    if (known !== undefined) return known;
    let breakdown = this.#breakdowns.get(column);
    if (!breakdown) {
      breakdown = {code: this.#breakdownCodes.of(column), values: new Codes("value")};
      this.#breakdowns.set(column, breakdown);
    }
    const word = `${breakdown.code}=${breakdown.values.of(value)}`;
    this.#groups.set(key, word);
    return word;
  }

  /** The same of a value that some row has; null of any other. */
  knownGroup(column: string, value: string): string | null {
    return this.#groups.get(`${column}\u0000${value}`) ?? null;
  }

  /** The code of a breakdown that some row has; null of any other. */
  breakdown(column: string): string | null {
    return this.#breakdowns.get(column)?.code ?? null;
  }

  /** A note on a value in the first language; null for none. */
  note(column: string, given: string): string | null {
    const key = `${column}\u0000${given}`;
    let note = this.#notes.get(key);
    if (note === undefined) {
      note = lineOf(given) === "" ? null : firstText(this.#words.line(given, this.#groupsOf(column)));
      this.#notes.set(key, note);
    }
    return note;
  }

  /** The name of a unit in every language, with what its values are multiples of. */
  unitName(label: string): LocalText {
    const [unit = "", ...multiple] = label.split(multipleOf);
    if (multiple.length > 0) return joined(this.#words, [this.unitName(unit), this.#words.line(multiple.join(""), ["data"])], ", "); // prettier-ignore
    if (label !== "") return this.#words.line(label, [this.#words.columns.units, "Units", "UNIT_MEASURE", "data"]);
    return this.#words.each((language) => noUnit[language] ?? noUnit.en!);
  }

  /** How a unit stands beside a number: per cent by its sign. */
  unitLabel(label: string): LocalText {
    const {byLanguage} = this.unitName(label);
    return {
      byLanguage: new Map([...byLanguage].map(([language, text]) => [language, onlyPercent.test(text) ? "%" : text]))
    };
  }

  get areas(): readonly AreaRow[] {
    return [...this.#areas.values()];
  }

  get units(): readonly PlaceRow[] {
    return this.#units.texts.map(([label, unit]) => {
      const name = this.unitName(label === unstated ? "" : label);
      const isShare = [label, ...name.byLanguage.values()].some((text) => percent.test(text));
      return {unit, name, min: null, max: null, whole: false, change_in: isShare ? "points" : "percent"};
    });
  }

  get breakdowns(): readonly PlaceRow[] {
    return [...this.#breakdowns].map(([column, {code}], position) => ({
      breakdown: code,
      name: this.#words.line(column, this.#groupsOf(column)),
      position
    }));
  }

  get breakdownValues(): readonly PlaceRow[] {
    return [...this.#breakdowns].flatMap(([column, {code, values}]) =>
      values.texts.map(([text, value], position) => ({
        breakdown: code,
        value,
        name: this.#words.line(text, this.#groupsOf(column)),
        position
      }))
    );
  }

  #groupsOf(column: string | null): readonly string[] {
    return column === null ? ["data"] : [column, "data"];
  }
}

function folded(text: string): string {
  return text.trim().toLowerCase();
}

function areaRow(area: string, name: LocalText, kind: string, parent: string | null): AreaRow {
  return {
    area,
    name,
    kind,
    parent,
    valid_from: null,
    valid_to: null,
    successor: null,
    code_basis: "local",
    note: null
  };
}
