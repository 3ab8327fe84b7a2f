import {parseGroups, partsOf} from "../../src/model/groups.js";
import {isPartColumn, isYearValue} from "../../src/model/headline.js";
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

type Source = Pick<TableRows, "observations" | "indicators" | "place"> &
  Partial<Pick<TableRows, "breakdowns" | "group_observations">>;
type Version = "1.0" | "2.0";

/** A dimension that only this place has, and the breakdown that it is of. */
interface OwnDimension {
  readonly name: string;
  readonly breakdown: string;
}

/** A dimension for each breakdown of group_observations that the global structure has none for, in the order of the place. */
function ownDimensions({breakdowns = [], group_observations = []}: Source): readonly OwnDimension[] {
  const used = new Set(
    [...new Set(group_observations.map(({groups}) => groups))].flatMap((one) => Object.keys(parseGroups(one)))
  );
  const others = [...used].filter((name) => !isPartColumn(name));
  const rank = (name: string) => breakdowns.find((row) => row.breakdown === name)?.position ?? Infinity;
  const taken = new Set<string>(columns);
  return others
    .toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map((breakdown) => {
      // An identifier of SDMX has letters, digits and underscores, and begins with a letter.
      let name = breakdown
        .toUpperCase()
        .replace(/[^A-Z0-9_]/g, "_")
        .replace(/^(?![A-Z])/, "B_");
      while (taken.has(name)) name = `B_${name}`;
      taken.add(name);
      return {name, breakdown};
    });
}

function* sdmxLines(tables: Source, version: Version): Generator<string, undefined> {
  const units = new Map(tables.indicators.map(({indicator, unit}) => [indicator, unit]));
  // A structure of our own, with the dimensions of the global SDG structure that are used here.
  const structure = `${tables.place.prefix.toUpperCase()}:SDG(1.0)`;
  const lead = version === "1.0" ? [structure] : ["datastructure", structure, "I"];
  const header = version === "1.0" ? ["DATAFLOW"] : ["STRUCTURE", "STRUCTURE_ID", "ACTION"];
  const own = ownDimensions(tables);
  const head: readonly string[] = columns.flatMap((name) =>
    name === "CUST_BREAKDOWN" ? [name, ...own.map((dimension) => dimension.name)] : name
  );
  const writers = head.map(() => remembering(writeCell));
  const begin = lead.map(writeCell).join(",");
  yield `${[...header, ...head].join(",")}\n`;
  for (const o of valuesIn(tables)) {
    if (!isYearValue(o)) continue;
    let line = begin;
    const groups = own.length === 0 || o.groups === undefined ? {} : parseGroups(o.groups);
    const others = own.map(({breakdown}) => groups[breakdown] ?? total);
    const cells = cellsOf(o, units.get(o.indicator) ?? notApplicable, others);
    for (let i = 0; i < cells.length; i++) line += `,${writers[i]!(cells[i]!)}`;
    yield `${line}\n`;
  }
}

type Value = Observation & {readonly groups?: string};

/** The observations of everybody, then those of groups that stand in a table of their own. */
function* valuesIn({observations, group_observations = []}: Source): Generator<Value, undefined> {
  yield* observations;
  for (const row of group_observations) yield {...partsOf(row.groups), ...row};
}

function cellsOf(o: Observation, unit: string, others: readonly string[]): CellValue[] {
  return [
    "A",
    o.indicator,
    o.series ?? notApplicable,
    o.area,
    o.sex ?? total,
    o.age ?? total,
    o.location ?? total,
    o.ethnicity ?? total,
    ...others,
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
