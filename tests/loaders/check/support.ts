import {Records} from "../../../loaders/read/folder.js";
import type {AnyRow, Located} from "../../../loaders/read/records.js";
import type {TableName, TableRow} from "../../../src/model/tables/index.js";

/** Records of hand-made rows, each on a line of its own in a file named after its table. */
export function recordsOf(rows: {readonly [N in TableName]?: readonly Partial<TableRow<N>>[]}): Records {
  return new Records(
    new Map(
      Object.entries(rows).map(([name, list]): [TableName, Located<AnyRow>[]] => [
        name as TableName,
        list.map((row, i) => ({row, file: `data/${name}.csv`, line: i + 2}))
      ])
    )
  );
}
