import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {readWorkbookFile} from "../../../loaders/exchange/import-files.js";
import {knownOf} from "../../../loaders/exchange/known.js";
import {defaultLimits} from "../../../src/lib/xlsx/limits.js";
import {readWorkbook} from "../../../src/lib/xlsx/workbook.js";
import {XlsxError} from "../../../src/lib/xlsx/xlsx-error.js";
import {zip} from "../../../src/lib/zip.js";
import {addToSheet, editParts, fill, tables, template} from "./template-file.js";
import {runs} from "../../sweep.js";

const known = knownOf(tables);
const read = (bytes: Uint8Array) => readWorkbookFile(bytes, "x.xlsx", known);
const codesOf = (bytes: Uint8Array) => read(bytes).rejections.map(({code}) => code);

/** Where the central directory's record of a part begins. */
function directoryRecord(bytes: Buffer, part: string): number {
  const at = bytes.lastIndexOf(part) - 46;
  expect(bytes.readUInt32LE(at)).toBe(0x02014b50);
  return at;
}

describe("readWorkbook with hostile files", () => {
  it("rejects a part that declares more than the limit, before unpacking it", () => {
    const bytes = Buffer.from(template);
    bytes.writeUInt32LE(4_000_000_000, directoryRecord(bytes, "xl/worksheets/sheet1.xml") + 24);
    expect(codesOf(bytes)).toEqual(["unpacks_too_large"]);
  });

  it("stops unpacking a part that is larger than it declares", () => {
    const big = editParts(template, (xml, name) => (name === "xl/styles.xml" ? xml + " ".repeat(30_000_000) : xml));
    expect(big.length).toBeLessThan(100_000);
    const bytes = Buffer.from(big);
    bytes.writeUInt32LE(100, directoryRecord(bytes, "xl/styles.xml") + 24);
    expect(codesOf(bytes)).toEqual(["unpacks_too_large"]);
  });

  it("rejects many parts that are too large only together", () => {
    const limits = {...defaultLimits, unpacked: 20_000};
    expect(() => readWorkbook(template, limits)).toThrow(expect.objectContaining({code: "unpacks_too_large"}));
  });

  it("rejects too many entries, cells and levels", () => {
    expect(() => readWorkbook(template, {...defaultLimits, entries: 5})).toThrow(/too_many_entries/);
    expect(() => readWorkbook(template, {...defaultLimits, cells: 50})).toThrow(/too_many_cells/);
    expect(codesOf(addToSheet(template, "<a>".repeat(100) + "</a>".repeat(100)))).toEqual(["too_deep"]);
  });

  it("reads a part once, however many sheets name it, and rejects too many sheets at once", () => {
    const sheets = (count: number) =>
      editParts(template, (xml, name) => {
        if (name !== "xl/workbook.xml") return xml;
        const [first] = /<sheet [^>]*>/.exec(xml)!;
        return xml.replace(/<sheets>.*<\/sheets>/s, `<sheets>${first.repeat(count)}</sheets>`);
      });
    let cells = 1;
    const fits = (limit: number) => {
      try {
        return readWorkbook(sheets(1), {...defaultLimits, cells: limit}).length > 0;
      } catch {
        return false;
      }
    };
    while (!fits(cells)) cells *= 2;
    // All of them together take no more cells than one, since there is only one.
    expect(readWorkbook(sheets(400), {...defaultLimits, cells})).toHaveLength(400);
    expect(() => readWorkbook(sheets(400_000))).toThrow(/too_many_sheets/);
  });

  it("rejects a document type, so that no entity can grow", () => {
    const bomb = editParts(template, (xml, name) =>
      name === "xl/workbook.xml"
        ? xml.replace("?>", '?><!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]>')
        : xml
    );
    expect(codesOf(bomb)).toEqual(["doctype"]);
  });

  it("rejects an undeclared entity, a broken tag and a text that is not UTF-8", () => {
    for (const piece of ["&boom;", "<c", "</row>", "<c r='A0'/>", "<c r='XFE1'><v>1</v></c>", "<row r='-1'/>"]) {
      expect(codesOf(addToSheet(template, piece)), piece).toEqual(["damaged"]);
    }
  });

  it("rejects a shared text that is not there", () => {
    expect(codesOf(fill({I6: {attributes: 't="s"', content: "<v>7</v>"}}))).toEqual(["damaged"]);
  });

  it("does not loop over ranges, however large they are declared", () => {
    const huge = '<dataValidations count="1"><dataValidation sqref="A1:XFD1048576"/></dataValidations>';
    const merged = `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(1000)}</mergeCells>`;
    expect(read(addToSheet(template, huge)).rejections).toEqual([]);
    expect(codesOf(addToSheet(template, merged))).toEqual(["merged_cells"]);
  });

  it("makes no cells of a link that is declared for a whole sheet", () => {
    const link = '<hyperlinks><hyperlink ref="A1:XFD1048576" location="A1"/></hyperlinks>';
    expect(read(addToSheet(template, link))).toEqual(read(template));
  });

  it("writes out no shared formula, however long and however often it is used", () => {
    const rows = Array.from({length: 5000}, (_, i) => {
      const row = String(i + 1000);
      const formula = i === 0 ? `t="shared" si="0" ref="ZZ1000:ZZ5999">${"A1+".repeat(10_000)}1` : `t="shared" si="0">`;
      return `<row r="${row}"><c r="ZZ${row}"><f ${formula}</f><v>1</v></c></row>`;
    });
    const bytes = editParts(template, (xml, name) =>
      name === "xl/worksheets/sheet1.xml" ? xml.replace("</sheetData>", `${rows.join("")}</sheetData>`) : xml
    );
    expect(bytes.length).toBeLessThan(50_000);
    expect(read(bytes)).toEqual(read(template));
    // Written out, the formulas take half a minute.
  }, 15_000);

  it("distinguishes an old or protected file from one that is no workbook", () => {
    expect(codesOf(Buffer.from("d0cf11e0a1b11ae1", "hex"))).toEqual(["old_or_encrypted"]);
    expect(codesOf(Buffer.from("Year,Value\n"))).toEqual(["not_xlsx"]);
    expect(codesOf(Buffer.alloc(0))).toEqual(["not_xlsx"]);
    expect(codesOf(zip(new Map([["a.txt", "a"]])))).toEqual(["missing_part"]);
  });

  it("notices a digit that changed under way", () => {
    const filled = Buffer.from(fill({I6: 99.3}));
    const at = directoryRecord(filled, "xl/worksheets/sheet1.xml") + 16;
    filled.writeUInt32LE((filled.readUInt32LE(at) ^ 1) >>> 0, at);
    expect(codesOf(filled)).toEqual(["damaged"]);
  });

  it("rejects every truncation of a file", () => {
    for (let length = 0; length < template.length; length += 37) {
      expect(read(template.subarray(0, length)).rejections.length, String(length)).toBeGreaterThan(0);
    }
  });

  it("answers any damage with a result or a named error, never another exception", () => {
    const filled = fill({I6: 99.3, K6: "chính thức", L6: "gso-electricity"});
    const damage = fc.array(fc.tuple(fc.nat(filled.length - 1), fc.integer({min: 0, max: 255})), {
      minLength: 1,
      maxLength: 8
    });
    fc.assert(
      fc.property(damage, (changes) => {
        const bytes = Uint8Array.from(filled);
        for (const [at, byte] of changes) bytes[at] = byte;
        read(bytes);
      }),
      runs(60, 3000)
    );
  });

  it("answers any text in any part with a result or a named error", () => {
    const parts = ["xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/worksheets/sheet1.xml"];
    const piece = fc.oneof(
      fc.string({unit: "binary"}),
      fc.stringMatching(
        /^(<(c|row|v|f|is|t|si|sheet|xf|numFmt|mergeCell)( (r|t|s|ref|numFmtId)="[A-Za-z0-9:]{0,9}")*\/?>){1,6}$/
      )
    );
    fc.assert(
      fc.property(fc.constantFrom(...parts), piece, fc.nat(5000), (part, text, at) => {
        const bytes = editParts(template, (xml, name) =>
          name === part ? xml.slice(0, at) + text + xml.slice(at) : xml
        );
        try {
          readWorkbook(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(XlsxError);
        }
      }),
      runs(60, 3000)
    );
  });
});
