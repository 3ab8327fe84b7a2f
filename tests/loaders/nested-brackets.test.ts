import {execFileSync} from "node:child_process";
import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {buildTables} from "../../loaders/derive/tables.js";
import {readInputs} from "../../loaders/exchange/connections/inputs.js";
import {readFiles} from "../../loaders/exchange/import-files.js";
import {formats} from "../../loaders/exchange/importers/detect.js";
import {readTextFile} from "../../loaders/exchange/importers/read-text.js";
import {readMapping} from "../../loaders/exchange/importers/rule.js";
import {resultTable} from "../../loaders/exchange/result-table.js";
import {placeFolder} from "../../loaders/read/inputs.js";
import {InputError} from "../../loaders/read/problem.js";
import {quoteCell} from "../../src/lib/csv.js";
import {gridOfText} from "../../src/lib/grid/delimited.js";
import {tableOf} from "../../src/lib/grid/table.js";
import {readNumberText} from "../../src/lib/number-text.js";
import {known} from "./exchange/importers/reading.js";

const deep = 2000;
const cells = {
  round: `${"(".repeat(deep)}1,5${")".repeat(deep)}`,
  square: `${"[".repeat(deep)}1${"]".repeat(deep)}`,
  "never closed": "([{".repeat(deep),
  "a formula": `=SUM${"(".repeat(deep)}A1${")".repeat(deep)}`,
  "a place for a value": `\${${"(".repeat(deep)}1${")".repeat(deep)}}`,
  markup: "<a>".repeat(deep),
  footnotes: `1${"(*)[1]".repeat(deep)}`
} as const;

const mapping = new TextEncoder().encode("column,code,field,value,optional\n*,*,value,=,1\n,,area,VN,\n");
const {rules} = readMapping(mapping, "m.csv", known);
const headers = [
  "Year,Sex,Value",
  "DATAFLOW,REF_AREA,OBS_VALUE",
  "STRUCTURE[;],REF_AREA,OBS_VALUE",
  "SeriesCode,TimePeriod,Value"
];

/** So much is no hang on a machine that does ten other things; at rest each takes some hundredths of a second. */
const patience = 10_000;

describe.for(Object.entries(cells))("a cell with 2,000 brackets within each other: %s", ([, cell]) => {
  it("is imported or rejected in every format", {timeout: patience}, () => {
    for (const format of [null, ...formats])
      for (const header of headers) {
        const names = `${header},${quoteCell(cell)}`;
        const text = `${names}\n2020,${quoteCell(cell)},${quoteCell(cell)},1\n`;
        const read = readTextFile(Buffer.from(text), "f.csv", format, rules, known);
        expect(read.candidates).toEqual([]);
        expect(resultTable([], read.rejections, "en").length).toBeLessThan(20_000);
      }
  });

  it("is read as a table of one's own", {timeout: patience}, () => {
    const table = tableOf(gridOfText(`a;${quoteCell(cell)}\n${quoteCell(cell)};1\n${quoteCell(cell)};2\n`, ";"));
    expect(table.columns).toHaveLength(2);
    readNumberText(cell);
  });
});

const inputs = await readInputs(placeFolder("tests/site/places/exland"));

it.for(Object.entries(cells))(
  "a folder of data with 2,000 brackets in a cell gives tables or problems: %s",
  {timeout: patience},
  ([, cell]) => {
    for (const [path, input] of inputs.data) {
      const [head = "", first = "", ...rest] = Buffer.from(input.bytes).toString("utf8").split("\n");
      const columns = first.split(",");
      for (const i of [0, columns.length - 1]) {
        const row = columns.with(i, quoteCell(cell)).join(",");
        const data = new Map(inputs.data).set(path, {...input, bytes: Buffer.from([head, row, ...rest].join("\n"))});
        try {
          buildTables({...inputs, data});
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }
    }
  }
);

it("a pipe is not waited for where a file is imported", {timeout: patience}, async () => {
  const folder = mkdtempSync(join(tmpdir(), "pipe-"));
  try {
    const pipe = join(folder, "pipe.csv");
    execFileSync("mkfifo", [pipe]);
    const {rejections} = await readFiles([pipe], known, {format: null, mapping: pipe});
    expect(rejections.map(({code, value}) => [code, value])).toContainEqual(["unreadable_file", "not_a_file"]);
  } finally {
    rmSync(folder, {recursive: true});
  }
});
