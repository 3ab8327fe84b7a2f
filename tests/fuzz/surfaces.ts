import {notebooks, queries, sql} from "./explorer-surfaces.js";
import {csv, jsonStats, officeCsv, pxFiles, sdmx, xlsxBytes, xlsxXml} from "./file-surfaces.js";
import {plan} from "./plan-surface.js";
import type {Surface} from "./surface.js";

/** The surfaces of which an input takes a millisecond or less. */
export const quickSurfaces: readonly Surface[] = [
  plan,
  csv,
  xlsxBytes,
  xlsxXml,
  sdmx,
  officeCsv,
  pxFiles,
  jsonStats,
  notebooks,
  queries,
  sql
];
