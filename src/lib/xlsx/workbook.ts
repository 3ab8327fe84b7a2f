import {defaultLimits, type Limits} from "./limits.js";
import {plainText} from "./plain-text.js";
import {raised, raisingOf, type Raising} from "./raised.js";
import {readSheet, type Sheet} from "./sheet.js";
import {readStyles} from "./styles.js";
import {unzip} from "./unzip.js";
import {readXml} from "./xml.js";
import {XlsxError} from "./xlsx-error.js";

const workbookPart = "xl/workbook.xml";
const relationsPart = "xl/_rels/workbook.xml.rels";
const stringsPart = "xl/sharedStrings.xml";
const stylesPart = "xl/styles.xml";
const wanted = (name: string) =>
  [workbookPart, relationsPart, stringsPart, stylesPart].includes(name) || /^xl\/worksheets\/[^/]+\.xml$/.test(name);

/**
 * Reads the sheets of an .xlsx workbook: what its cells hold, and nothing that could run or reach out. Pictures, macros,
 * links, validations and whatever else the file carries are not even unpacked.
 * @throws XlsxError where the file is no workbook, damaged, or beyond a limit
 */
export function readWorkbook(bytes: Uint8Array, limits: Limits = defaultLimits): Sheet[] {
  const parts = unzip(bytes, wanted, limits);
  const need = (name: string): Uint8Array => {
    const part = parts.get(name);
    if (!part) throw new XlsxError("missing_part", name);
    return part;
  };
  const targets = readRelations(need(relationsPart), limits);
  const strings = parts.has(stringsPart) ? readStrings(need(stringsPart), limits) : [];
  const kinds = parts.has(stylesPart) ? readStyles(need(stylesPart), stylesPart, limits.depth) : [];
  const list = readSheetList(need(workbookPart), limits);
  const shared = {strings, kinds, since1904: list.since1904};
  let left = limits.cells;
  const count = () => {
    if (--left < 0) throw new XlsxError("too_many_cells");
  };
  // Sheets that name the same part are the same sheet: a small file could ask for one part a thousand times.
  const read = new Map<string, Sheet>();
  return list.sheets.flatMap(({name, hidden, relation}) => {
    const part = targets.get(relation);
    // A chart or dialogue sheet has no cells.
    if (!part?.startsWith("xl/worksheets/")) return [];
    const known = read.get(part);
    if (known !== undefined) return [{...known, name, hidden}];
    const sheet = readSheet({part, bytes: need(part), name, hidden}, shared, limits, count);
    read.set(part, sheet);
    return [sheet];
  });
}

function readSheetList(bytes: Uint8Array, limits: Limits) {
  const sheets: {name: string; hidden: boolean; relation: string}[] = [];
  let since1904 = false;
  readXml(bytes, workbookPart, limits.depth, {
    open: (element, attributes) => {
      if (element === "workbookPr") since1904 = ["1", "true", "on"].includes(attributes.date1904 ?? "");
      if (element !== "sheet") return;
      if (sheets.length >= limits.sheets) throw new XlsxError("too_many_sheets");
      // The prefix of the relationships namespace is free; `r` is only the usual one.
      const relation = Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1] ?? "";
      const hidden = attributes.state === "hidden" || attributes.state === "veryHidden";
      sheets.push({name: attributes.name ?? "", hidden, relation});
    }
  });
  return {sheets, since1904};
}

function readRelations(bytes: Uint8Array, limits: Limits): Map<string, string> {
  const targets = new Map<string, string>();
  readXml(bytes, relationsPart, limits.depth, {
    open: (element, {Id, Target, TargetMode}) => {
      if (element !== "Relationship" || Id === undefined || Target === undefined || TargetMode === "External") return;
      targets.set(Id, Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`);
    }
  });
  return targets;
}

/** The shared texts in their order; runs of one text are joined, raised ones as raised signs, phonetic hints left out. */
function readStrings(bytes: Uint8Array, limits: Limits): string[] {
  const strings: string[] = [];
  let text = "";
  let reading = false;
  let phonetic = false;
  let raising: Raising = null;
  readXml(bytes, stringsPart, limits.depth, {
    open: (element, attributes) => {
      if (element === "si") text = "";
      else if (element === "r") raising = null;
      else if (element === "vertAlign") raising = raisingOf(attributes.val);
      else if (element === "rPh") phonetic = true;
      else if (element === "t") reading = !phonetic;
    },
    text: (part) => {
      if (reading) text += raised(part, raising);
    },
    close: (element) => {
      if (element === "si") strings.push(plainText(text));
      else if (element === "r") raising = null;
      else if (element === "rPh") phonetic = false;
      else if (element === "t") reading = false;
    }
  });
  return strings;
}
