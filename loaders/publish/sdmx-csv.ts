import {isYearValue} from "../../src/model/headline.js";
import type {TableRow, TableRows} from "../../src/model/tables/index.js";
import type {CellValue} from "../../src/model/tables/table.js";
import {gathered} from "../../src/lib/pieces.js";
import {remembering, writeCell} from "../read/encode-csv.js";

type Observation = TableRow<"observations">;

/** SDMX's codes for a total and for what does not apply. */
const total = "_T";
const notApplicable = "_Z";

const statusCodes: Record<Observation["status"], string> = {official: "A", preliminary: "P", estimate: "E"};

/** Codes for qualifiers: in SDMX-CSV the sign ~ stands for a value left out on purpose, and signs are no codes at all. */
const qualifierCodes: Record<NonNullable<Observation["qualifier"]>, string> = {">": "GT", "<": "LT", "~": "ABOUT"};

const columns = [
  "FREQ",
  "INDICATOR",
  "SERIES",
  "REF_AREA",
  "SEX",
  "AGE",
  "URBANISATION",
  "CUST_BREAKDOWN",
  "TIME_PERIOD",
  "OBS_VALUE",
  "UNIT_MEASURE",
  "OBS_STATUS",
  "QUALIFIER",
  "DATA_SOURCE",
  "DATA_LAST_UPDATE",
  "COMMENT_OBS"
] as const;

/**
 * The values that are shown, as SDMX-CSV: a key occurs once there, so that values of other sources and of parts of a year
 * stay in the table `observations`.
 * @param version `1.0` for older services, `2.0` for what follows SDMX 3.0
 */
export function sdmxCsv(tables: Source, version: Version): string {
  return [...sdmxPieces(tables, version)].join("");
}

/** The same text piece by piece. */
export function sdmxPieces(tables: Source, version: Version): Iterable<string> {
  return gathered(sdmxLines(tables, version));
}

type Source = Pick<TableRows, "observations" | "indicators" | "place">;
type Version = "1.0" | "2.0";

function* sdmxLines(tables: Source, version: Version): Generator<string, undefined> {
  const units = new Map(tables.indicators.map(({indicator, unit}) => [indicator, unit]));
  // A structure of our own, with the dimensions of the global SDG structure that are used here.
  const structure = `${tables.place.prefix.toUpperCase()}:SDG(1.0)`;
  const lead = version === "1.0" ? [structure] : ["datastructure", structure, "I"];
  const header = version === "1.0" ? ["DATAFLOW"] : ["STRUCTURE", "STRUCTURE_ID", "ACTION"];
  const writers = columns.map(() => remembering(writeCell));
  const begin = lead.map(writeCell).join(",");
  yield `${[...header, ...columns].join(",")}\n`;
  for (const o of tables.observations) {
    if (!isYearValue(o)) continue;
    let line = begin;
    const cells = cellsOf(o, units.get(o.indicator) ?? notApplicable);
    for (let i = 0; i < cells.length; i++) line += `,${writers[i]!(cells[i]!)}`;
    yield `${line}\n`;
  }
}

function cellsOf(o: Observation, unit: string): CellValue[] {
  return [
    "A",
    o.indicator,
    o.series ?? notApplicable,
    o.area,
    o.sex ?? total,
    o.age ?? total,
    o.location ?? total,
    o.ethnicity ?? total,
    String(o.year),
    o.value,
    unit,
    statusCodes[o.status],
    o.qualifier && qualifierCodes[o.qualifier],
    o.source,
    o.vintage,
    o.note
  ];
}
