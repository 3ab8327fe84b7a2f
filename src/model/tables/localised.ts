import {columnIn, languageCodes, localeOf} from "../language.js";
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
  const planWords = namesOfPlanWords(table);
  const names = [...localisedNames(table), ...planWords];
  const nameOf = (column: string) =>
    names.find((name) => languageCodes.some((code) => column === `${name}_${code}`)) ?? null;
  const columns: Record<string, Column> = {};
  for (const [column, definition] of Object.entries(table.columns)) {
    const name = nameOf(column);
    if (name === null)
      columns[column] = asideOf(table, column, languages) ? {...definition, addedLater: true} : definition;
    else if (column === `${name}_${languageCodes[0]}`) {
      for (const [i, code] of languages.entries()) {
        columns[columnIn(name, code)] = definitionIn(table.columns[`${name}_en`] ?? definition, code, i === 0);
      }
    }
  }
  return columns;
}

/** Whether a column says beside another one the same in a language that the place does not have, such as `note_vi` beside `note`. */
function asideOf(table: Table, column: string, languages: readonly string[]): boolean {
  const code = languageCodes.find((known) => column.endsWith(`_${known}`));
  return code !== undefined && !languages.includes(code) && column.slice(0, -code.length - 1) in table.columns;
}

/** A column of a language other than those that the definition is written in. */
function definitionIn(english: Column, code: string, required: boolean): Column {
  const {name} = localeOf(code);
  const inLanguage = (meaning: string) =>
    meaning.replace(/ (?:in English|in Vietnamese|tiếng Anh|bằng tiếng Anh)\b/u, "");
  return {
    ...english,
    vi: `${inLanguage(english.vi)} (${name})`,
    en: `${inLanguage(english.en)} (${name})`,
    ...(required ? {} : {nullable: true, addedLater: true})
  };
}
