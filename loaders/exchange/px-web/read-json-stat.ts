import {z} from "zod";
import {reject, rejectFile} from "../place.js";
import {expectations, remedies} from "./messages.js";
import {dayIn, type Category, type Dimension, type OfficeCell, type OfficeTable} from "./office-table.js";
import type {OfficeRead} from "./read-px.js";

const texts = z.array(z.string()).optional();
const category = z.object({
  index: z.union([z.array(z.string()), z.record(z.string(), z.number().int().nonnegative())]).optional(),
  label: z.record(z.string(), z.string()).optional(),
  unit: z.record(z.string(), z.looseObject({base: z.string().optional(), label: z.string().optional()})).optional(),
  note: z.record(z.string(), z.array(z.string())).optional()
});
const dimension = z.object({label: z.string().optional(), note: texts, category});
const value = z.union([z.number(), z.string(), z.null()]);
const status = z.union([z.string(), z.array(z.string().nullable()), z.record(z.string(), z.string())]).optional();
const notesByCell = z.record(z.string(), z.unknown());
const common = {
  label: z.string().optional(),
  source: z.string().optional(),
  updated: z.string().optional(),
  note: texts,
  value: z.union([z.array(value), z.record(z.string(), value)]),
  status,
  extension: z.looseObject({px: notesByCell.optional()}).optional()
};
const second = z.object({
  ...common,
  class: z.literal("dataset").optional(),
  id: z.array(z.string()),
  size: z.array(z.number().int().positive()),
  dimension: z.record(z.string(), dimension)
});
/** Version 1 keeps order and sizes among the dimensions. */
const first = z.object({
  ...common,
  dimension: z
    .looseObject({id: z.array(z.string()), size: z.array(z.number().int().positive())})
    .transform(({id, size, ...dimensions}) => ({id, size, dimensions}))
});

/** A small file can state sizes of which nobody would live to see the last cell. */
const mostCells = 5_000_000;

type Dataset = z.infer<typeof second>;

/** Whether bytes may be JSON-stat. */
export function isJson(bytes: Uint8Array): boolean {
  return /^(?:\xef\xbb\xbf)?\s*\{/.test(Buffer.from(bytes.subarray(0, 100)).toString("latin1"));
}

/** Reads JSON-stat, version 2 and the one before that PX-Web still hands out, as a table. */
export function readJsonStat(bytes: Uint8Array, file: string): OfficeRead {
  let json: unknown;
  try {
    const text = new TextDecoder("utf-8", {fatal: true}).decode(bytes);
    json = JSON.parse(text.replace(/^\uFEFF/, "").replace(/\0+$/, ""));
  } catch (error) {
    const problem = {code: "not_json", expected: expectations.json, mend: remedies.fetchAgain};
    return {rejections: [rejectFile(file, error instanceof Error ? error.message : null, problem)]};
  }
  const read = datasetIn(json);
  if ("problem" in read) {
    const problem = {code: "not_json_stat", expected: expectations.jsonStat(read.problem), mend: remedies.fetchAgain};
    return {rejections: [rejectFile(file, read.path, problem)]};
  }
  const {dataset} = read;
  const size = dataset.size.reduce((product, count) => product * count, 1);
  const dimensions = dataset.id.map((id) => dimensionOf(id, dataset.dimension[id]!));
  const uneven = dimensions.findIndex(({categories}, i) => categories.length !== dataset.size[i]);
  if (uneven >= 0) {
    const expected = expectations.jsonStatSize(dataset.id[uneven]!, dataset.size[uneven] ?? 0);
    const place = {file, line: null, column: `dimension.${dataset.id[uneven]!}`, cell: null};
    const found = String(dimensions[uneven]!.categories.length);
    return {rejections: [reject(place, found, {code: "json_stat_size", expected, mend: remedies.fetchAgain})]};
  }
  if (size > mostCells || (Array.isArray(dataset.value) && dataset.value.length !== size)) {
    const problem = {
      code: "json_stat_count",
      expected: expectations.jsonStatValues(Math.min(size, mostCells)),
      mend: remedies.fetchAgain
    };
    return {
      rejections: [
        reject({file, line: null, column: "value", cell: null}, String(Object.keys(dataset.value).length), problem)
      ]
    };
  }
  const px = dataset.extension?.px ?? {};
  const stated = [px.matrix, px.tableid, px.infofile].find((text) => typeof text === "string");
  const table: OfficeTable = {
    file,
    number: stated ?? null,
    titles: dataset.label === undefined ? [] : [dataset.label],
    unit: null,
    updated: dataset.updated === undefined ? null : dayIn(dataset.updated),
    source: dataset.source ?? null,
    notes: [...(dataset.note ?? []), ...dataset.id.flatMap((id) => dataset.dimension[id]!.note ?? [])].map((note) =>
      note.trim()
    ),
    dimensions,
    decimal: "point",
    cells: () => cellsOf(dataset, size, file)
  };
  return {table};
}

function datasetIn(json: unknown): {readonly dataset: Dataset} | {readonly problem: string; readonly path: string} {
  const outer = z.looseObject({dataset: z.unknown().optional(), id: z.unknown().optional()}).safeParse(json);
  if (!outer.success) return {problem: outer.error.issues[0]?.message ?? "", path: ""};
  const inner = outer.data.dataset ?? json;
  const isSecond = z.looseObject({id: z.array(z.string())}).safeParse(inner).success;
  const failed = (error: z.ZodError) => ({
    problem: error.issues[0]?.message ?? "",
    path: error.issues[0]?.path.join(".") ?? ""
  });
  if (isSecond) {
    const read = second.safeParse(inner);
    if (!read.success) return failed(read.error);
    const lacking = read.data.id.find((id) => read.data.dimension[id] === undefined);
    return lacking === undefined ? {dataset: read.data} : {problem: "missing", path: `dimension.${lacking}`};
  }
  const read = first.safeParse(inner);
  if (!read.success) return failed(read.error);
  const {id, size, dimensions} = read.data.dimension;
  const each = z
    .record(z.string(), dimension)
    .safeParse(Object.fromEntries(id.map((name) => [name, dimensions[name]])));
  return each.success
    ? {dataset: {...read.data, class: "dataset", id, size, dimension: each.data}}
    : failed(each.error);
}

function dimensionOf(id: string, {label, category: own}: Dataset["dimension"][string]): Dimension {
  const codes = Array.isArray(own.index)
    ? own.index
    : own.index === undefined
      ? Object.keys(own.label ?? {})
      : Object.entries(own.index)
          .sort(([, a], [, b]) => a - b)
          .map(([code]) => code);
  const categories = codes.map((code): Category => {
    const unit = own.unit?.[code];
    return {
      code,
      names: [own.label?.[code] ?? code],
      unit: unit?.label ?? unit?.base ?? null,
      notes: own.note?.[code] ?? []
    };
  });
  return {names: label === undefined ? [id] : [label, id], categories};
}

function* cellsOf(
  {value: values, status: statuses, size: sizes}: Dataset,
  size: number,
  file: string
): Generator<OfficeCell> {
  for (let n = 0; n < size; n++) {
    const found = Array.isArray(values) ? values[n] : values[String(n)];
    const code =
      typeof statuses === "string" ? statuses : Array.isArray(statuses) ? statuses[n] : statuses?.[String(n)];
    const categories = new Array<number>(sizes.length);
    let rest = n;
    for (let i = sizes.length - 1; i >= 0; i--) {
      categories[i] = rest % sizes[i]!;
      rest = Math.floor(rest / sizes[i]!);
    }
    // Of a value that is not there the status is the sign that stands for it.
    const written = found === null || found === undefined ? (code ?? "") : String(found);
    yield {
      categories,
      value: written,
      status: code ?? null,
      notes: [],
      place: {file, line: null, column: `value[${String(n)}]`, cell: null}
    };
  }
}
