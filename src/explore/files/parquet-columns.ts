import {parquetMetadataAsync, parquetRead, parquetSchema} from "hyparquet";
import {compressors} from "hyparquet-compressors";
import {columnOfValues, differing, type NamedColumn} from "./record-columns.js";

/**
 * The columns of a Parquet file, of any of its ways to pack them.
 * @throws Error where the file is damaged or packed in a way that is not read
 */
export async function columnsOfParquet(file: ArrayBuffer): Promise<NamedColumn[]> {
  const metadata = await parquetMetadataAsync({byteLength: file.byteLength, slice: (from, to) => file.slice(from, to)});
  const names = parquetSchema(metadata).children.map(({element}) => element.name);
  const rows = Number(metadata.num_rows);
  const columns = new Map(names.map((name) => [name, new Array<unknown>(rows).fill(null)]));
  await parquetRead({
    file,
    metadata,
    compressors,
    onChunk: ({columnName, columnData, rowStart}) => {
      const values = columns.get(columnName);
      if (!values) return;
      for (let i = 0; i < columnData.length; i++) values[rowStart + i] = columnData[i];
    }
  });
  return differing(names.map((name) => ({...columnOfValues(columns.get(name)!), name})));
}
