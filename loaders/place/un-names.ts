import {readFileSync} from "node:fs";
import {goalShort} from "../../src/messages/vi/goal-short.js";
import {splitCsv} from "../read/csv.js";

/** The source of the names, as `sources.csv` of a place cites it where it shows some of them. */
export const unNamesSource = {
  source: "un-sdg-names",
  title: "Global indicator framework for the Sustainable Development Goals, with its translations",
  publisher: "United Nations; Open SDG (open-sdg/sdg-translations, MIT)",
  publisher_en: null,
  year: 2025,
  address: "https://github.com/open-sdg/sdg-translations",
  kind: null,
  confidence: null,
  collection: null,
  origin: null,
  note: "Names of goals, targets and indicators"
};

/**
 * What the United Nations call their goals, targets and indicators, by the keys that Open SDG has for them
 * (`global_goals.1-short`, `global_targets.1-2-title`, `global_indicators.1-2-1-title`).
 */
export class UnNames {
  readonly #byLanguage: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly #like = new Map<string, ReadonlyMap<string, string> | null>();

  /** @param byLanguage of each language its texts by key; English has every key */
  constructor(byLanguage: ReadonlyMap<string, ReadonlyMap<string, string>>) {
    this.#byLanguage = byLanguage;
  }

  /** What a key says in a language, or in one that differs from it by region alone; null where there is none. */
  get(key: string, language: string): string | null {
    let texts = this.#like.get(language);
    if (texts === undefined) {
      const like = [...this.#byLanguage.keys()].find((known) => writingOf(known) === writingOf(language));
      texts = like === undefined ? null : this.#byLanguage.get(like)!;
      this.#like.set(language, texts);
    }
    return texts?.get(key) ?? null;
  }

  /** Goal by goal its number and the targets below it, such as `1.2`, as the United Nations number them. */
  get outline(): ReadonlyMap<number, readonly string[]> {
    const goals = new Map<number, string[]>();
    for (const key of this.#byLanguage.get("en")!.keys()) {
      const [, goal, target] = /^global_(?:goals\.(\d+)-title|targets\.([\da-z-]+)-title)$/.exec(key) ?? [];
      if (goal !== undefined) goals.set(Number(goal), []);
      if (target !== undefined) goals.get(Number.parseInt(target))?.push(target.replace("-", "."));
    }
    return goals;
  }
}

/** The names as this program keeps them, whatever place it works on. */
export function readUnNames(): UnNames {
  const byLanguage = new Map<string, Map<string, string>>();
  const add = (language: string, key: string, text: string) => {
    const texts = byLanguage.get(language) ?? new Map<string, string>();
    byLanguage.set(language, texts.set(key, text));
  };
  for (const kind of ["goals", "targets", "indicators"]) {
    const file = new URL(`../../seeds/un/${kind}.csv`, import.meta.url);
    const [header, ...records] = splitCsv(readFileSync(file, "utf8"), `seeds/un/${kind}.csv`).records;
    const columns = header!.cells.map((name) => /^(title|short)_(.+)$/.exec(name));
    for (const {cells} of records) {
      for (const [i, column] of columns.entries()) {
        const [, part = "", language = ""] = column ?? [];
        const text = cells[i]!.replaceAll(/\s+/gu, " ").trim();
        if (column !== null && text !== "") add(language, `global_${kind}.${cells[0]!}-${part}`, text);
      }
    }
  }
  // The United Nations have no Vietnamese titles; these are the goals' names as Viet Nam has them.
  for (const [goal, text] of Object.entries(goalShort)) add("vi", `global_goals.${goal}-short`, text!);
  return new UnNames(byLanguage);
}

/** Which language in which script a code means; the code itself where it is none. */
function writingOf(code: string): string {
  try {
    const {language, script = ""} = new Intl.Locale(code.replaceAll("_", "-")).maximize();
    return `${language}-${script}`;
  } catch {
    return code;
  }
}
