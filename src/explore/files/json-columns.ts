import {columnsOfRecords, isObject, type NamedColumn} from "./record-columns.js";

/**
 * The records of a JSON text as columns: a list of objects, one object a line (NDJSON), the features of GeoJSON with their
 * properties and their geometry as text, lists under the names of columns, or the longest list that stands in an object.
 * @throws SyntaxError where the text is no JSON, with the line where it is of lines
 */
export function columnsOfJson(text: string): NamedColumn[] {
  const found = recordsOf(parse(text.replace(/^\ufeff/, "")));
  return columnsOfRecords(found.map((record) => (isFeature(record) ? flatFeature(record) : record)));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const lines = text.split("\n");
    // A text of one line that is no JSON is none of lines either.
    if (
      lines.filter((line) => line.trim() !== "").length < 2 ||
      !isJson(lines.find((line) => line.trim() !== "") ?? "")
    ) {
      throw error;
    }
    return lines.flatMap((line, i): unknown[] => {
      if (line.trim() === "") return [];
      try {
        return [JSON.parse(line)];
      } catch (cause) {
        throw new SyntaxError(`line ${String(i + 1)}: ${cause instanceof Error ? cause.message : ""}`, {cause});
      }
    });
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function recordsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return listOfRecords(value);
  if (!isObject(value)) return [value];
  if (value.type === "FeatureCollection" && Array.isArray(value.features)) return value.features;
  if (isFeature(value)) return [value];
  const entries = Object.entries(value);
  const lists = entries.filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]));
  // Lists of one length under their names are columns; else the longest list of objects is the table.
  const [first] = lists;
  const alike = lists.length === entries.length && lists.every(([, list]) => list.length === first?.[1].length);
  if (first && alike && lists.length > 1 && !lists.some(([, list]) => list.some(isObject))) {
    return first[1].map((_, row) => Object.fromEntries(lists.map(([name, list]) => [name, list[row]])));
  }
  const tables = lists.filter(([, list]) => list.some((item) => isObject(item) || Array.isArray(item)));
  const longest = tables.reduce<unknown[] | null>(
    (most, [, list]) => (list.length > (most?.length ?? 0) ? list : most),
    null
  );
  return longest === null ? [value] : listOfRecords(longest);
}

/** Lists of lists have their names in the first, as spreadsheets have them. */
function listOfRecords(list: readonly unknown[]): readonly unknown[] {
  const rows = list.filter((row): row is unknown[] => Array.isArray(row));
  if (rows.length === 0 || rows.length !== list.length) return list;
  const [head = [], ...body] = rows;
  const named = head.every((name) => typeof name === "string") && body.length > 0;
  const names = head.map((name, i) =>
    named && typeof name === "string" && name !== "" ? name : `column_${String(i + 1)}`
  );
  return (named ? body : rows).map((row) =>
    Object.fromEntries(row.map((cell, i) => [names[i] ?? `column_${String(i + 1)}`, cell]))
  );
}

interface Feature {
  readonly id?: unknown;
  readonly properties: unknown;
  readonly geometry: unknown;
}

function isFeature(value: unknown): value is Feature {
  return isObject(value) && value.type === "Feature" && "geometry" in value;
}

/** A feature of GeoJSON as a row: its properties, and its geometry as the text that it was. */
function flatFeature({id, properties, geometry}: Feature): object {
  return {
    ...(id === undefined ? {} : {id}),
    ...(isObject(properties) ? properties : {}),
    geometry: geometry === null ? null : JSON.stringify(geometry)
  };
}
