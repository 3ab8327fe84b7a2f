import {readXml} from "./xml.js";

/** What a number in a cell stands for, by the cell's number format. */
export type NumberKind = "number" | "percent" | "date" | "time";

/** Formats that every workbook has without declaring them (ECMA-376, part 1, 18.8.30). */
const builtInDates = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58
]);
const builtInTimes = new Set([18, 19, 20, 21, 45, 46, 47]);
const builtInPercents = new Set([9, 10]);

/** The kind of every cell style of a workbook, by its index; a style that is not there is a plain number. */
export function readStyles(bytes: Uint8Array, part: string, depth: number): NumberKind[] {
  const declared = new Map<number, NumberKind>();
  const kinds: NumberKind[] = [];
  let inCellStyles = false;
  readXml(bytes, part, depth, {
    open: (name, {numFmtId, formatCode}) => {
      if (name === "numFmt") declared.set(Number(numFmtId), kindOfFormat(formatCode ?? ""));
      else if (name === "cellXfs") inCellStyles = true;
      else if (name === "xf" && inCellStyles) kinds.push(kindOf(Number(numFmtId ?? "0"), declared));
    },
    close: (name) => {
      if (name === "cellXfs") inCellStyles = false;
    }
  });
  return kinds;
}

function kindOf(id: number, declared: ReadonlyMap<number, NumberKind>): NumberKind {
  const own = declared.get(id);
  if (own) return own;
  if (builtInDates.has(id)) return "date";
  return builtInTimes.has(id) ? "time" : builtInPercents.has(id) ? "percent" : "number";
}

/** The kind of a format code; quoted words, escaped letters, colours and locales say nothing about it. A time has no day. */
export function kindOfFormat(code: string): NumberKind {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  if (/[ymdhs]/i.test(bare) && !/general/i.test(bare))
    return /[yd]/i.test(bare) || !/[hs]/i.test(bare) ? "date" : "time";
  return bare.includes("%") ? "percent" : "number";
}
