import {columnIn, everyLanguage, inLanguage} from "../../src/model/language.js";
import {horizonOf} from "../../src/model/place-terms.js";
import {tableOf, type TableName, type TableRow, type TableRows} from "../../src/model/tables/index.js";
import type {CellProblem} from "../read/cell.js";
import {readCell} from "../read/cell.js";
import type {AnyRow} from "../read/records.js";
import {closeTo} from "./close.js";
import {expectations, remedies} from "./messages.js";
import {say} from "../read/messages.js";

/** What a person says of a new indicator; names and definitions by language. */
export interface NewIndicator {
  readonly indicator: string;
  readonly names: Readonly<Record<string, string>>;
  readonly definitions: Readonly<Record<string, string>>;
  readonly unit: string;
  readonly decimals: string;
  readonly direction: string;
  readonly goal: string | null;
  readonly target: string | null;
  readonly commitment: string | null;
  readonly source: string | null;
}

/** What is wrong with one answer. */
export interface WrongAnswer extends CellProblem {
  readonly field: string;
  readonly value: string;
}

/** A row that a new indicator needs, with the table that it goes into. */
export interface NewRow {
  readonly table: TableName;
  readonly row: AnyRow;
}

type Known = Pick<TableRows, "indicators" | "units" | "goals" | "targets" | "commitments" | "sources" | "place">;

/**
 * The rows of a new indicator: its own, and one for each year in which a commitment sets a milestone for it. What is wrong is told of all
 * answers at once.
 */
export function newIndicatorRows(given: NewIndicator, known: Known): {rows: NewRow[]; wrong: WrongAnswer[]} {
  const wrong: WrongAnswer[] = [];
  const fail = (field: string, value: string, problem: CellProblem) => wrong.push({field, value, ...problem});
  const among = (field: string, value: string | null, table: TableName, codes: readonly string[]) => {
    if (value === null || codes.includes(value)) return;
    fail(field, value, {
      code: "unknown_code",
      expected: expectations.known(table, closeTo(value, codes)),
      mend: remedies.addCode(table)
    });
  };
  const {indicator, unit} = given;
  if (!/^[a-z][a-z0-9_]*$/.test(indicator)) {
    const expected = say("chữ thường không dấu, chữ số và gạch dưới", "small letters, digits and underscores");
    fail("name", indicator, {code: "bad_code", expected, mend: remedies.correct});
  }
  if (known.indicators.some((row) => row.indicator === indicator)) {
    const expected = say("một mã chưa có", "a code that is not there yet");
    fail("name", indicator, {code: "taken", expected, mend: remedies.correct});
  }
  among(
    "unit",
    unit,
    "units",
    known.units.map((row) => row.unit)
  );
  among(
    "goal",
    given.goal,
    "goals",
    known.goals.map(({goal}) => String(goal))
  );
  among(
    "target",
    given.target,
    "targets",
    known.targets.map(({target}) => target)
  );
  among(
    "commitment",
    given.commitment,
    "commitments",
    known.commitments.map(({commitment}) => commitment)
  );
  among(
    "source",
    given.source,
    "sources",
    known.sources.map(({source}) => source)
  );
  const commitment = known.commitments.find((row) => row.commitment === given.commitment) ?? null;
  const target = given.target ?? commitment?.target ?? null;
  const goal =
    known.targets.find((row) => row.target === target)?.goal ?? (given.goal === null ? null : Number(given.goal));
  const labels = everyLanguage(known.units.find((row) => row.unit === unit) ?? {}, "name");
  const row: Record<string, AnyRow[string]> = {
    indicator,
    unit,
    decimals: given.decimals,
    direction: given.direction,
    plan_target: target,
    goal: goal === null ? null : String(goal),
    relation: target === null ? "context" : "measures",
    source_default: given.source
  };
  for (const code of known.place.languages) {
    row[columnIn("name", code)] = given.names[code] ?? null;
    row[columnIn("definition", code)] = given.definitions[code] ?? null;
    row[columnIn("unit_label", code)] = inLanguage(labels, {code});
  }
  const columns = tableOf("indicators", known.place.languages).columns;
  for (const [name, column] of Object.entries(columns)) {
    const read = readCell(String(row[name] ?? ""), name, column);
    // The labels are those of the unit: of an unknown one there are none.
    if (read.problem && name.startsWith("unit_label") && Object.keys(labels).length === 0) continue;
    if (read.problem) fail(name, String(row[name] ?? ""), read.problem);
    else row[name] = read.value;
  }
  return {rows: [{table: "indicators", row}, ...milestoneRows(given, commitment, known)], wrong};
}

function milestoneRows(
  {indicator}: NewIndicator,
  commitment: TableRow<"commitments"> | null,
  {place}: Known
): NewRow[] {
  if (commitment === null) return [];
  const years = commitment.years.length > 0 ? commitment.years : [horizonOf(place)];
  return years.map((year) => ({
    table: "plan_milestones",
    row: {commitment: commitment.commitment, indicator, area: place.area, series: null, year, note: null, note_vi: null}
  }));
}
