import type {TableRows} from "../../src/tables/index.js";
import {closeTo} from "./close.js";

/** Ids of agencies that someone who typed `wanted` most likely meant, by id or by name, best first. */
export function closeAgencies(tables: TableRows, wanted: string): string[] {
  const byName = new Map(tables.agencies.map(({agency, name_vi}) => [fold(name_vi), agency]));
  const close = [
    ...closeTo(
      wanted,
      tables.agencies.map(({agency}) => agency),
      5
    ),
    ...closeTo(fold(wanted), byName.keys(), 5).map((name) => byName.get(name)!)
  ];
  return [...new Set(close)].slice(0, 5);
}

/** Letters without marks, so that a name is found however it was typed. */
function fold(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_");
}
