import {largest} from "../../../src/lib/extremes.js";
import {cellAt, placeName, type Sheet} from "../../../src/lib/xlsx/sheet.js";
import {splitCsv} from "../../read/csv.js";
import type {Grid, GridRow} from "./grid.js";

/** No table of an office is wider; a sheet may be, where somebody formatted it to its end. */
const widest = 2_000;

/** The cells of a sheet as a grid; numbers as the shortest text of the same value. */
export function gridOfSheet(sheet: Sheet, file: string): Grid {
  const width = Math.min(
    widest,
    largest(
      Array.from(sheet.cells.values(), ({column}) => column),
      0
    )
  );
  const rows = Array.from({length: sheet.lastRow}, (_, i): GridRow => {
    const cells = Array.from({length: width}, (__, c) => {
      const cell = cellAt(sheet, i + 1, c + 1);
      if (cell === undefined) return "";
      const plain = cell.type === "number" && cell.content !== "" && Number.isFinite(Number(cell.content));
      return plain ? String(Number(cell.content)) : tidy(cell.content);
    });
    return {cells, placeOf: (c) => ({file, line: null, column: null, cell: placeName(sheet, i + 1, c + 1)})};
  });
  return {file, rows};
}

/** The records of a CSV text as a grid, by the separator that parts most of its lines alike; null where its quotes are broken. */
export function gridOfCsv(text: string, file: string): Grid | null {
  const readings = [";", "\t", ","].map((delimiter) => {
    const {records, problems} = splitCsv(text, file, delimiter);
    const all = [...records];
    const counts = new Map<number, number>();
    for (const {cells} of all) if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
    const weight = largest(
      Array.from(counts, ([length, count]) => length * count),
      0
    );
    return {all, weight, broken: problems.length > 0};
  });
  const best = readings.reduce((a, b) => (b.weight > a.weight ? b : a));
  if (best.broken) return null;
  const rows = best.all.map(({line, cells}): GridRow => ({
    cells: cells.map(tidy),
    placeOf: (c) => ({file, line, column: String(c + 1), cell: null})
  }));
  return {file, rows};
}

function tidy(cell: string): string {
  return cell.replace(/\s+/gu, " ").trim();
}
