import {rollup} from "d3-array";
import {counted} from "../../src/lib/counted.js";
import type {TableRows} from "../../src/model/tables/index.js";
import type {Snapshot} from "../../src/releases/snapshot.js";
import {splitCsv} from "../read/csv.js";
import type {ShorterFile} from "../read/committed.js";
import type {Problem} from "../read/problem.js";

const mend = {
  vi: "Nếu không có ý xóa, hãy lấy lại tệp (git checkout); nếu có, hãy ghi lý do khi lưu (git commit).",
  en: "If nothing was to be deleted, take the file back (git checkout); otherwise say why when you commit."
};

/**
 * Warns of tables that became shorter, empty or are gone since the last commit: whoever cuts a file short by mistake finds nothing
 * wrong with what is left of it.
 * @param folder as the user named the data
 * @param shorter what lost lines
 * @param present the bytes of each file that is there now, by its path below the folder
 */
export function checkFewerRows(
  folder: string,
  shorter: readonly ShorterFile[],
  present: ReadonlyMap<string, {readonly bytes: Uint8Array}>
): readonly Problem[] {
  return shorter.flatMap(({path, before}): Problem[] => {
    if (!path.endsWith(".csv")) return [];
    const file = present.get(path);
    const [then, now] = [rowsIn(before), file === undefined ? 0 : rowsIn(file.bytes)];
    if (now >= then) return [];
    return [
      {
        severity: "warning",
        code: "fewer_rows",
        file: `${folder}/${path}`,
        line: null,
        column: null,
        value: file === undefined ? null : String(now),
        expected: {
          vi: `${String(then)} dòng như lần lưu trước (git)`,
          en: `${counted(then, "row")} as in the last commit`
        },
        mend
      }
    ];
  });
}

/**
 * Warns of indicators with fewer values than in a release that was kept, and of those among them that have none left though a
 * milestone is set for them.
 * @param folder as the user named the data
 */
export function checkFewerValues(
  folder: string,
  {observations, release}: Pick<Snapshot, "observations" | "release">,
  tables: Pick<TableRows, "observations" | "milestones">
): readonly Problem[] {
  const now = countBy(tables.observations.filter(({shown}) => shown));
  const aimed = new Set(tables.milestones.map(({indicator}) => indicator));
  return [...countBy(observations)].flatMap(([indicator, then]): Problem[] => {
    const left = now.get(indicator) ?? 0;
    if (left >= then) return [];
    const isAimed = left === 0 && aimed.has(indicator);
    return [
      {
        severity: "warning",
        code: isAimed ? "milestone_without_values" : "fewer_values",
        file: `${folder}/observations`,
        line: null,
        column: "indicator",
        value: `${indicator}: ${String(left)}`,
        expected: {
          vi: `${String(then)} giá trị như bản phát hành ${release}${isAimed ? "; một mốc của chỉ tiêu này không còn xét được" : ""}`,
          en: `${counted(then, "value")} as in the release of ${release}${isAimed ? "; a milestone of this indicator can no longer be judged" : ""}`
        },
        mend
      }
    ];
  });
}

const countBy = (rows: readonly {readonly indicator: string}[]): ReadonlyMap<string, number> =>
  rollup(
    rows,
    (own) => own.length,
    ({indicator}) => indicator
  );

/** Rows of a table below its heads. */
function rowsIn(bytes: Uint8Array): number {
  const {records} = splitCsv(new TextDecoder().decode(bytes), "");
  return Math.max(0, [...records].length - 1);
}
