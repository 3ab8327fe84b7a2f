import {columnIn, languageCodes, localeOf, type Localised} from "../language.js";
import type {Column, Table} from "./table.js";

/** The names that a table has in each language: of `name_vi` and `name_en` it is `name`. */
export function localisedNames({columns}: Table): readonly string[] {
  const [first, ...others] = languageCodes;
  return Object.keys(columns).flatMap((column) => {
    const name = column.endsWith(`_${first}`) ? column.slice(0, -first.length - 1) : null;
    return name !== null && others.every((code) => `${name}_${code}` in columns) ? [name] : [];
  });
}

/** The names of what a table has in the words of the plan, in its language: of `text_vi`, beside which there is no English, it is `text`. */
export function namesOfPlanWords({columns}: Table): readonly string[] {
  const [first, ...others] = languageCodes;
  return Object.keys(columns).flatMap((column) => {
    const name = column.endsWith(`_${first}`) ? column.slice(0, -first.length - 1) : null;
    return name !== null && !(name in columns) && others.every((code) => !(`${name}_${code}` in columns)) ? [name] : [];
  });
}

const made = new WeakMap<Table, Map<string, Table>>();

/**
 * A table as a place with other languages has it: in place of `name_vi` and `name_en` a column for each of its languages. The first
 * language is the one that rows must have, and that the plan speaks; in the others a name that is lacking is that of the first.
 */
export function localisedTable(table: Table, languages: readonly string[]): Table {
  const known = made.get(table) ?? new Map<string, Table>();
  made.set(table, known);
  const key = languages.join(" ");
  const before = known.get(key);
  if (before !== undefined) return before;
  const localised = key === languageCodes.join(" ") ? table : {...table, columns: localisedColumns(table, languages)};
  known.set(key, localised);
  return localised;
}

function localisedColumns(table: Table, languages: readonly string[]): Record<string, Column> {
  const columns: Record<string, Column> = {};
  for (const [name, {definition, translated}] of describedColumns(table)) {
    if (!translated) columns[name] = asideOf(table, name, languages) ? {...definition, addedLater: true} : definition;
    else
      for (const [i, code] of languages.entries())
        columns[columnIn(name, code)] = definitionIn(definition, name, code, i);
  }
  return columns;
}

/** A column as it is described once, whatever the languages of a place. */
interface Described {
  readonly definition: Column;
  /** Whether a place has such a column in each of its languages. */
  readonly translated: boolean;
}

/** The columns of a table by the names that they are described under: of `name_vi` and `name_en` it is `name`. */
export function describedColumns(table: Table): ReadonlyMap<string, Described> {
  const names = [...localisedNames(table), ...namesOfPlanWords(table)];
  const described = new Map<string, Described>();
  for (const [column, definition] of Object.entries(table.columns)) {
    const name = names.find((known) => languageCodes.some((code) => column === `${known}_${code}`));
    if (name === undefined) described.set(column, {definition, translated: false});
    else if (!described.has(name)) {
      const english = table.columns[`${name}_en`] ?? definition;
      described.set(name, {definition: {...english, ...withoutLanguage(english)}, translated: true});
    }
  }
  return described;
}

/** What a column means, without the language that it is in. */
function withoutLanguage({vi, en}: Localised): Localised {
  const rest = (meaning: string) => meaning.replace(/ (?:in English|in Vietnamese|tiếng Anh|bằng tiếng Anh)\b/u, "");
  return {vi: rest(vi), en: rest(en)};
}

/** Whether a column says beside another one the same in a language that the place does not have, such as `note_vi` beside `note`. */
function asideOf(table: Table, column: string, languages: readonly string[]): boolean {
  const code = languageCodes.find((known) => column.endsWith(`_${known}`));
  return code !== undefined && !languages.includes(code) && column.slice(0, -code.length - 1) in table.columns;
}

/** A column of a language other than those that the definition is written in; the first of a place must be filled. */
function definitionIn(definition: Column, name: string, code: string, position: number): Column {
  const own = localeOf(code).name;
  return {
    ...definition,
    translation: {of: name, code},
    vi: `${definition.vi} (${own})`,
    en: `${definition.en} (${own})`,
    ...(position === 0 ? {} : {nullable: true, addedLater: true})
  };
}
