import {readFileSync} from "node:fs";
import {readPx} from "../../loaders/exchange/px-web/read-px.js";
import {readJsonStat} from "../../loaders/exchange/px-web/read-json-stat.js";
import {formats} from "../../loaders/exchange/importers/detect.js";
import {readMapping} from "../../loaders/exchange/importers/rule.js";
import {readTextFile} from "../../loaders/exchange/importers/read-text.js";
import {encodeRows, neutralise} from "../../loaders/read/encode-csv.js";
import {decodeText} from "../../loaders/read/decode.js";
import {splitCsv} from "../../loaders/read/csv.js";
import {readWorkbook} from "../../src/lib/xlsx/workbook.js";
import {XlsxError} from "../../src/lib/xlsx/xlsx-error.js";
import {known} from "../loaders/exchange/importers/reading.js";
import {jsonStat, longCsv, px, wideCsv} from "../loaders/exchange/px-web/made-tables.js";
import {editParts, template} from "../loaders/exchange/template-file.js";
import {mutated, mutatedBytes, mutatedJson} from "./random.js";
import {bytesOf, demand, ofBytes, ofText, surface, type Surface} from "./surface.js";

/** An independent reader of CSV (RFC 4180): one letter after the other. Null where a quote is broken. */
function lettersOfCsv(text: string): string[][] | null {
  const rows: string[][] = [];
  let [row, cell, quoted, closed, begun]: [string[], string, boolean, boolean, boolean] = [[], "", false, false, false];
  const endCell = () => {
    row.push(cell);
    [cell, closed, begun] = ["", false, false];
  };
  const endRow = () => {
    endCell();
    if (row.some((part) => part !== "")) rows.push(row);
    row = [];
  };
  for (let i = 0; i < text.length; i++) {
    const letter = text[i]!;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[i + 1] === '"') {
        cell += '"';
        i++;
      } else [quoted, closed] = [false, true];
    } else if (letter === ",") endCell();
    else if (letter === "\n") endRow();
    else if (letter === '"') {
      if (begun || closed) return null;
      quoted = true;
      begun = true;
    } else {
      if (closed) return null;
      begun = true;
      cell += letter;
    }
  }
  if (quoted) return null;
  endRow();
  return rows;
}

const csvSeeds = ["data/observations/forest_cover.csv", "data/indicators.csv", "data/breaks.csv"].map((file) =>
  readFileSync(file, "utf8").split("\n").slice(0, 12).join("\n")
);

export const csv = surface<string>({
  name: "csv",
  limit: 2,
  make: (random) => mutated(random.of(csvSeeds), random),
  hold: (written) => {
    const {text} = decodeText(bytesOf(written), "x.csv");
    if (text === undefined) return;
    const {records, problems} = splitCsv(text, "x.csv");
    const read = [...records].map(({cells}) => [...cells]);
    const expected = lettersOfCsv(text);
    demand(
      problems.length > 0 === (expected === null),
      `${expected === null ? "a broken quote" : "no broken quote"}, and ${String(problems.length)} problems`
    );
    if (expected === null) return;
    demand(
      JSON.stringify(read) === JSON.stringify(expected),
      `read ${JSON.stringify(read)}, there is ${JSON.stringify(expected)}`
    );
    // Written and read again it is the same, but for what a spreadsheet would run.
    const plain = expected.filter((row) => row.every((cell) => neutralise(cell) === cell && cell === cell.trim()));
    const again = [
      ...splitCsv(
        encodeRows(plain)
          .replace(/^\ufeff/, "")
          .replaceAll("\r\n", "\n"),
        "y.csv"
      ).records
    ].map(({cells}) => [...cells]);
    demand(
      JSON.stringify(again) === JSON.stringify(plain),
      `written ${JSON.stringify(plain)}, read ${JSON.stringify(again)}`
    );
  },
  ...ofText
});

export const xlsxBytes = surface<Uint8Array>({
  name: "xlsx-bytes",
  limit: 5,
  make: (random) => mutatedBytes(template, random),
  hold: readOrReject,
  ...ofBytes
});

function readOrReject(bytes: Uint8Array): void {
  try {
    readWorkbook(bytes);
  } catch (error) {
    if (!(error instanceof XlsxError)) throw error;
  }
}

export const xlsxXml = surface<Uint8Array>({
  name: "xlsx-xml",
  limit: 5,
  make: (random) => {
    const part = random.of(["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml"]);
    return editParts(template, (xml, name) => (name === part ? mutated(xml, random) : xml));
  },
  hold: readOrReject,
  ...ofBytes
});

const mapping = readMapping(
  bytesOf("column,code,field,value,optional\n*,*,value,=,1\n,,area,VN,\n"),
  "m.csv",
  known
).rules;
const sdmxSeeds = [
  "DATAFLOW,FREQ,REF_AREA,SERIES,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,OBS_STATUS\nX:Y(1.0),A,VN,S1,2020,1.5,PT,A\nX:Y(1.0),A,VN,S1,2021,2.5,PT,A\n",
  "STRUCTURE[;],STRUCTURE_ID,ACTION,REF_AREA,TIME_PERIOD,OBS_VALUE\ndataflow,X:Y(1.0),I,VN,2020-01-01,1.5\ndataflow,X:Y(1.0),D,VN,2021,2\n",
  "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Area,TIME_PERIOD,Time,OBS_VALUE,Value\ndataflow,X:Y(1.0),name,I,VN,Viet Nam,2020,,1,1\n"
];

const imports = (name: string, seeds: readonly string[]): Surface =>
  surface<string>({
    name,
    limit: 3,
    make: (random) => mutated(random.of(seeds), random),
    hold: (text) => {
      for (const format of [null, ...formats]) {
        const {candidates} = readTextFile(bytesOf(text), "x.csv", format, mapping, known);
        // An independent look at the same cells: each value that is taken has its digits in the file.
        const digits = text.replaceAll(/[^\d]/g, "");
        for (const {
          observation: {value}
        } of candidates) {
          demand(Number.isFinite(value), "a value that is no number");
          demand(
            digits.includes(
              String(Math.abs(value))
                .replaceAll(/\D/g, "")
                .replace(/^0+|0+$/g, "")
            ),
            `${String(value)} is nowhere in the file`
          );
        }
      }
    },
    ...ofText
  });

export const pxFiles = surface<string>({
  name: "px",
  limit: 3,
  make: (random) => mutated(px, random),
  hold: (text) => void readPx(bytesOf(text), "x.px"),
  ...ofText
});

export const jsonStats = surface<string>({
  name: "json-stat",
  limit: 3,
  make: (random) =>
    random.once(2) ? mutated(jsonStat, random) : JSON.stringify(mutatedJson(JSON.parse(jsonStat), random)),
  hold: (text) => void readJsonStat(bytesOf(text), "x.json"),
  ...ofText
});

export const sdmx = imports("sdmx", sdmxSeeds);
export const officeCsv = imports("office-csv", [wideCsv, longCsv].map(String));
