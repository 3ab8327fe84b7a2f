import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {splitCsv} from "../../../loaders/read/csv.js";

export const root = fileURLToPath(new URL("../../..", import.meta.url));

const kept = new Set([
  "*",
  "export_growth",
  "export_turnover",
  "forest_cover",
  "grdp_growth",
  "households_using_electricity",
  "poverty_rate"
]);

/**
 * Copies the data folder with six of its indicators to a new folder, so that these tests do not change with every
 * indicator that is added.
 */
export function copyData(): {folder: string; remove: () => void} {
  const folder = mkdtempSync(join(tmpdir(), "exchange-data-"));
  for (const name of (readdirSync(join(root, "data"), {recursive: true}) as string[]).sort()) {
    if (!name.endsWith(".csv")) continue;
    const records = [...splitCsv(readFileSync(join(root, "data", name), "utf8"), name).records];
    const columns = ["indicator", "input", "divisor"].map((column) => records[0]!.cells.indexOf(column));
    const rows = records.filter(
      ({cells}, i) => i === 0 || columns.every((c) => c < 0 || cells[c] === "" || kept.has(cells[c]!))
    );
    if (name.startsWith("observations") && rows.length === 1) continue;
    mkdirSync(dirname(join(folder, name)), {recursive: true});
    writeFileSync(join(folder, name), rows.map(({cells}) => `${cells.map(quoted).join(",")}\n`).join(""));
  }
  return {folder, remove: () => rmSync(folder, {recursive: true})};
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
