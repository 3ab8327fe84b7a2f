import {defineTable, type Row} from "../../../src/model/tables/table.js";
import {observations} from "../../../src/model/tables/indicators.js";
import {readCell} from "../../read/cell.js";
import {readTable, type Located} from "../../read/records.js";
import {closeTo} from "../close.js";
import {draftFields, type DraftField} from "../draft.js";
import {breakdownOf, fieldOf, isGroupField, type GroupField} from "../groups.js";
import type {Known} from "../known.js";
import {expectations, remedies} from "../messages.js";
import {reject, type Rejection} from "../place.js";

/** How mapping files are written: CSV with these columns, one rule a line. */
const mappings = defineTable({
  name: "mappings",
  key: ["column", "code", "field"],
  origin: "vocabulary",
  vi: "Quy tắc đọc số liệu của nơi khác",
  en: "Rules by which foreign data are read",
  columns: {
    column: {
      type: "text",
      nullable: true,
      vi: "Cột của tệp nguồn; trống nếu quy tắc đúng với mọi dòng",
      en: "Column of the foreign file; blank for a rule that holds for every row"
    },
    code: {
      type: "text",
      nullable: true,
      vi: "Mã trong cột đó; * là mọi mã khác",
      en: "Code in that column; * for every other"
    },
    field: {
      type: "code",
      nullable: true,
      vi: "Cột của bảng observations hay mã một cách phân tổ; skip để bỏ dòng; trống để bỏ qua cột",
      en: "Column of observations, or code of a breakdown; skip to leave the row out; blank to pass over the column"
    },
    value: {
      type: "text",
      nullable: true,
      vi: "Giá trị ghi vào; = là chép nguyên",
      en: "What is written there; = copies the foreign code"
    },
    optional: {
      type: "bool",
      nullable: true,
      vi: "1 nếu cột hoặc mã này có thể vắng mặt trong tệp",
      en: "1 if the column or code may be absent from the files"
    }
  }
});

/** Fields that a rule can fill: those of an observation, its value, a power of ten, its vintage, and leaving out. */
export const ruleFields = [...draftFields, "value", "multiplier", "vintage", "skip"] as const;
export type RuleField = (typeof ruleFields)[number] | GroupField;

export interface Rule {
  readonly column: string | null;
  readonly code: string | null;
  readonly field: RuleField | null;
  readonly value: string;
  /** Whether it may name nothing in the files. */
  readonly optional: boolean;
  /** Where it is written; null for the rules that a format brings along. */
  readonly written: Located<Row<typeof mappings>> | null;
}

/** A rule that a format brings along: it may name nothing, and a rule of the mapping goes before it. */
export function builtIn(column: string, code: string, field: RuleField | null = null, value = "="): Rule {
  return {column, code, field, value, optional: true, written: null};
}

/** Reads a mapping file and checks that everything it writes is known: a rule that leads nowhere is an error at once. */
export function readMapping(bytes: Uint8Array, file: string, known: Known): {rules: Rule[]; rejections: Rejection[]} {
  const {rows, problems} = readTable(mappings, bytes, file);
  const rejections = problems.map((problem) =>
    reject({file, line: problem.line, column: problem.column?.toString() ?? null, cell: null}, problem.value, problem)
  );
  const rules: Rule[] = [];
  for (const located of rows as unknown as Located<Row<typeof mappings>>[]) {
    const {column, code, field, value, optional} = located.row;
    const place = (name: string) => ({file, line: located.line, column: name, cell: null});
    const filled = field === null ? null : fieldNamed(field, known);
    if (filled === undefined) {
      const declared = [...known.breakdowns.keys()].filter((name) => !isFixed(name));
      const expected = expectations.oneOf([...ruleFields, ...declared]);
      rejections.push(reject(place("field"), field, {code: "unknown_field", expected, mend: remedies.correct}));
      continue;
    }
    if (column !== null && code === null) {
      rejections.push(reject(place("code"), null, {code: "missing_value", expected: expectations.codeOrStar, mend: remedies.correct})); // prettier-ignore
      continue;
    }
    const unknown = value === null || value === "=" || filled === null ? null : unknownValue(filled, value, known);
    if (unknown) rejections.push(reject(place("value"), value, unknown));
    else rules.push({column, code, field: filled, value: value ?? "", optional: optional ?? false, written: located});
  }
  return {rules, rejections};
}

function isFixed(field: string): field is (typeof ruleFields)[number] {
  return (ruleFields as readonly string[]).includes(field);
}

/** The field that a mapping names: a column, or a breakdown of the place by its code; undefined where it is neither. */
function fieldNamed(field: string, known: Known): RuleField | undefined {
  if (isFixed(field)) return field;
  const breakdown = isGroupField(field) ? breakdownOf(field) : field;
  return known.breakdowns.has(breakdown) ? fieldOf(breakdown) : undefined;
}

function unknownValue(field: RuleField, value: string, known: Known): Parameters<typeof reject>[2] | null {
  const stale = (table: string, codes: Iterable<string>) => ({
    code: "stale_mapping",
    expected: expectations.known(table, closeTo(value, codes)),
    mend: remedies.addCode(table)
  });
  if (field === "indicator") return known.indicators.has(value) ? null : stale("indicators", known.indicators.keys());
  if (field === "area") return known.areas.has(value) ? null : stale("areas", known.areas.keys());
  if (field === "source") return known.sources.has(value) ? null : stale("sources", known.sources.keys());
  if (field === "series") {
    const all = [...known.series.values()].flat();
    return all.includes(value) ? null : stale("series", all);
  }
  if (isGroupField(field)) {
    const declared = (known.breakdowns.get(breakdownOf(field)) ?? []).map((group) => group.value);
    return declared.includes(value) ? null : stale("breakdown_values", declared);
  }
  if (field in observations.columns && field !== "value" && field !== "vintage") {
    return (
      readCell(value, field, observations.columns[field as Exclude<DraftField, GroupField | "unit">]).problem ?? null
    );
  }
  return null;
}
