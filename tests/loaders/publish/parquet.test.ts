import {parquetReadObjects} from "hyparquet";
import {compressors} from "hyparquet-compressors";
import {describe, expect, it} from "vitest";
import {encodeParquet} from "../../../loaders/publish/parquet.js";
import {tableOf} from "../../../src/model/tables/index.js";
import {madeObservation} from "../../made-observation.js";

const observations = tableOf("observations", ["vi", "en"]);
const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

describe("encodeParquet(table, rows)", () => {
  const rows = [
    madeObservation(2020, 0.1 + 0.2, {indicator: "a", note: 'said "so", then\nmore\r\n', qualifier: "<"}),
    madeObservation(2021, -1e21, {indicator: "a", note: "", series: "NULL"}),
    madeObservation(2022, 1 / 3, {
      indicator: "b",
      note: "=1+1",
      note_vi: "Đắk Nông; 'x'",
      shown: false
    })
  ];

  it("writes every value as it is", async () => {
    const read = await parquetReadObjects({file: bufferOf(await encodeParquet(observations, rows)), compressors});
    expect(read).toMatchObject(rows);
    expect(Object.keys(read[0]!)).toEqual(Object.keys(observations.columns));
  });

  it("writes the same bytes each time, and a file without rows", async () => {
    const many = Array.from({length: 50_000}, (_, i) => ({
      ...rows[i % 3]!,
      indicator: `i${String(Math.floor(i / 999))}`
    }));
    const [one, other] = [await encodeParquet(observations, many), await encodeParquet(observations, many)];
    expect(Buffer.compare(one, other)).toBe(0);
    expect(await parquetReadObjects({file: bufferOf(await encodeParquet(observations, [])), compressors})).toEqual([]);
  });

  it("refuses a table with lists", async () => {
    await expect(encodeParquet(tableOf("coverage"), [])).rejects.toThrow(/has lists/);
  });
});
