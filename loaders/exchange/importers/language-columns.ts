import type {ForeignTable} from "./foreign-table.js";

const bracketed = /^([^[\]]+)\[([^[\]]+)\]$/;
const language = /^[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$/;

/**
 * Parts a text that stands in several languages in one cell into a column for each: `NOTE[en;vi]` with `en:Any;vi:Bất kỳ`
 * becomes `NOTE[en]` and `NOTE[vi]`. Several sets of values of one language are joined; a text that names no language belongs
 * to the first.
 */
export function partLanguages(table: ForeignTable): ForeignTable {
  // `STRUCTURE[;]`: the header of the first column says what parts the values of one cell.
  const separator = /^STRUCTURE\[(.)\]$/.exec(table.columns[0] ?? "")?.[1];
  if (separator === undefined) return table;
  const parts = table.columns.map((column) => {
    const [, name = "", inside = ""] = bracketed.exec(column) ?? [];
    const languages = inside.split(separator);
    return languages.every((word) => language.test(word)) ? {name, languages} : null;
  });
  if (parts.every((part) => part === null)) return table;
  return {
    ...table,
    columns: table.columns.flatMap((column, i) => {
      const part = parts[i];
      return part ? part.languages.map((language) => `${part.name}[${language}]`) : [column];
    }),
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.flatMap((cell, i) => {
        const part = parts[i];
        return part ? partCell(cell, part.languages, separator) : [cell];
      })
    }))
  };
}

function partCell(cell: string, languages: readonly string[], separator: string): string[] {
  const texts = new Map<string, string[]>();
  let spoken = languages[0] ?? "";
  let text = "";
  const close = () => {
    const plain = text.trim().replace(/^"|"$/g, "").trim();
    if (plain !== "") texts.set(spoken, [...(texts.get(spoken) ?? []), plain]);
  };
  for (const piece of cell.split(separator)) {
    const [, prefix = "", rest = ""] = /^\s*"?([A-Za-z-]+):(.*)$/s.exec(piece) ?? [];
    if (languages.includes(prefix)) {
      close();
      spoken = prefix;
      text = rest;
    } else text = text === "" ? piece : text + separator + piece;
  }
  close();
  return languages.map((name) => (texts.get(name) ?? []).join("; "));
}
