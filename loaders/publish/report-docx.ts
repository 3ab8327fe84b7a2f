import {colon} from "../../src/lib/format.js";
import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  HeadingLevel,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IParagraphOptions
} from "docx";
import {unzipSync} from "fflate";
import {type Language} from "../../src/model/language.js";
import {reportFormMessages} from "../../src/messages/report-form.js";
import type {Block, Cell, Line, ReportTable} from "../../src/report/blocks.js";
import type {ReportDocument} from "../../src/report/document.js";
import {zip} from "../../src/lib/zip.js";
import {figureParagraphs, picturesOf, type DrawFigure, type Pictures} from "./docx-figures.js";
import {textOf, textRun, type Style} from "./docx-text.js";

// The measures of an administrative document on A4, in millimetres and half-points.
/** Twentieths of a point, to the nearest. */
const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
const margins = {top: 20, right: 15, bottom: 20, left: 30};
/** The issuer's part of the width of the head, beside the nation's name. */
const issuerShare = 38;
const textWidth = twips(210 - margins.left - margins.right);
const size = {text: 26, table: 21, title: 18, small: 22};
/** Styles of the text in tables, which an officer can change for all tables at once. */
const tableText = "TableText";
const tableNumber = "TableNumber";
const tableTitle = "TableTitle";
const font = "Times New Roman";

/**
 * The report for Word, with the same blocks as the page; the same report gives the same bytes.
 * @param asOf date of the release (ISO), which stands in for the time of making
 */
export async function reportDocx(
  report: ReportDocument,
  asOf: string,
  draw: DrawFigure = () => Promise.resolve(null)
): Promise<Uint8Array> {
  const {language} = report;
  const pictures = await picturesOf(report, draw);
  const blocksOf = (blocks: readonly Block[]) => blocks.flatMap((block) => blockOf(block, {language, pictures}));
  const document = new Document({
    title: `${report.kind}${colon(language)}${report.subject}`,
    creator: "",
    lastModifiedBy: "",
    styles: {
      paragraphStyles: [
        {
          id: tableText,
          name: "Table text",
          basedOn: "Normal",
          run: {size: size.table},
          paragraph: {spacing: {after: 0}}
        },
        {id: tableNumber, name: "Table number", basedOn: tableText, paragraph: {alignment: AlignmentType.RIGHT}},
        {
          id: tableTitle,
          name: "Table title",
          basedOn: tableText,
          run: {bold: true, size: size.title},
          paragraph: {alignment: AlignmentType.CENTER}
        }
      ],
      default: {
        document: {
          run: {font, size: size.text, language: {value: language.tag}},
          paragraph: {spacing: {after: 120}}
        },
        heading1: {run: {font, size: size.text, bold: true, color: "000000"}},
        heading2: {
          run: {font, size: size.text, bold: true, color: "000000"},
          paragraph: {spacing: {before: 200, after: 80}, keepNext: true}
        },
        heading3: {
          run: {font, size: size.text, bold: true, italics: true, color: "000000"},
          paragraph: {spacing: {before: 160, after: 60}, keepNext: true}
        }
      }
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            // The size is A4 unless another one is given.
            margin: {
              ...(Object.fromEntries(
                Object.entries(margins).map(([side, width]) => [side, twips(width)])
              ) as typeof margins),
              header: twips(10)
            }
          }
        },
        headers: {
          // The first page bears no number.
          first: new Header({children: [new Paragraph({})]}),
          default: new Header({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [textRun({children: [PageNumber.CURRENT]})]
              })
            ]
          })
        },
        children: [
          ...head(report),
          ...blocksOf(report.opening),
          ...blocksOf(report.body.slice(0, -1)),
          // No page has the signature alone.
          ...report.body.slice(-1).flatMap((block) => blockOf(block, {language, pictures}, {keepNext: true})),
          ...foot(report),
          ...report.annexes.flatMap((annex) =>
            annex.flatMap((block, i) => blockOf(block, {language, pictures}, i === 0 ? {pageBreakBefore: true} : {}))
          )
        ]
      }
    ]
  });
  return withFixedParts(new Uint8Array(await Packer.toBuffer(document)), asOf);
}

/** Puts the date of the release for the time of making, and numbers the pictures of this file alone: both would differ from build to build. */
function withFixedParts(bytes: Uint8Array, asOf: string): Uint8Array {
  const parts = new Map<string, string | Uint8Array>(Object.entries(unzipSync(bytes)));
  const edit = (path: string, edited: (text: string) => string) =>
    parts.set(path, edited(new TextDecoder().decode(parts.get(path) as Uint8Array)));
  const time = `${asOf}T00:00:00Z`;
  edit("docProps/core.xml", (text) => text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${time}`));
  let pictures = 0;
  edit("word/document.xml", (text) =>
    text.replace(/(<(?:wp:docPr|pic:cNvPr) id=")\d+/g, (_, start: string) => `${start}${String(++pictures)}`)
  );
  return zip(new Map([...parts].sort(([a], [b]) => (a < b ? -1 : 1))));
}

function head(report: ReportDocument): (Paragraph | Table)[] {
  const {form, language} = report;
  const centred = (line: Line, options: IParagraphOptions = {}, style: Style = {}) =>
    textOf(line, language, {alignment: AlignmentType.CENTER, spacing: {after: 0}, ...options}, style);
  const bold = (text: string): Line => [{strong: text}];
  const title = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    alignment: AlignmentType.CENTER,
    spacing: {before: 300, after: form === null ? 240 : 0},
    // Narrower than the text, so that no single word is left for the last line.
    ...(form === null ? {} : {indent: {left: twips(15), right: twips(15)}}),
    children:
      form === null
        ? [new TextRun(report.subject)]
        : [new TextRun(report.kind), textRun({text: report.subject, break: 1})]
  });
  if (form === null) {
    return [title, ...(report.remark === null ? [] : [centred([{quiet: report.remark}], {spacing: {after: 200}})])];
  }
  const issuer = [
    ...form.issuer.map((line) => centred(line, {}, {size: 24})),
    ruleOf(widthOf(issuerShare), twips(20)),
    centred(form.number, {spacing: {before: 80, after: 80}}),
    centred(bold(report.draft))
  ];
  const nation = [
    centred(bold(form.nation), {}, {size: 24}),
    centred(bold(form.motto), {}, {underlined: true}),
    centred(form.placeAndDate, {spacing: {before: 120, after: 0}}, {italic: true})
  ];
  return [sideBySide([issuer, nation], [issuerShare, 100 - issuerShare]), title, ruleOf(textWidth, twips(52), 200)];
}

/** The short line in the middle below the issuer and below the subject. */
function ruleOf(room: number, width: number, after = 0): Paragraph {
  const side = Math.round((room - width) / 2);
  return new Paragraph({
    indent: {left: side, right: side},
    spacing: {before: 0, after, line: 80, lineRule: LineRuleType.EXACT},
    border: {bottom: {style: BorderStyle.SINGLE, size: 6, space: 0, color: "000000"}},
    children: []
  });
}

function foot({form, signature, language}: ReportDocument): (Paragraph | Table)[] {
  const words = reportFormMessages(language);
  const signed = signature.map((line, i) =>
    textOf(line, language, {
      alignment: AlignmentType.CENTER,
      spacing: {before: i === signature.length - 1 ? 1200 : 0, after: 0}
    })
  );
  const recipients = (form?.recipients ?? []).map((line) =>
    textOf(line, language, {spacing: {after: 0}}, {size: size.small})
  );
  const title = new Paragraph({
    spacing: {after: 0},
    children: form === null ? [] : [textRun({text: words.recipients, bold: true, italics: true, size: 24})]
  });
  // Its one row stays together, and on the page of the words before it.
  return [new Paragraph({keepNext: true}), sideBySide([[title, ...recipients], signed], [50, 50])];
}

const noBorder = {style: BorderStyle.NONE, size: 0, color: "auto"} as const;
const noBorders = {top: noBorder, bottom: noBorder, left: noBorder, right: noBorder};

/** Columns of text without lines around them. */
function sideBySide(columns: readonly (readonly Paragraph[])[], shares: readonly number[]): Table {
  return new Table({
    width: {size: textWidth, type: WidthType.DXA},
    columnWidths: shares.map(widthOf),
    layout: TableLayoutType.FIXED,
    borders: {...noBorders, insideHorizontal: noBorder, insideVertical: noBorder},
    rows: [
      new TableRow({
        cantSplit: true,
        children: columns.map(
          (children, i) => new TableCell({borders: noBorders, width: cellWidth(shares[i]), children})
        )
      })
    ]
  });
}

const widthOf = (share: number) => Math.round((textWidth * share) / 100);
const cellWidth = (share = 0) => ({size: widthOf(share), type: WidthType.DXA});

interface Context {
  readonly language: Language;
  readonly pictures: Pictures;
}

function blockOf(block: Block, {language, pictures}: Context, options: IParagraphOptions = {}): (Paragraph | Table)[] {
  switch (block.kind) {
    case "figures":
      return figureParagraphs(block, pictures, language);
    case "heading": {
      const heading = block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3;
      return [new Paragraph({heading, children: [new TextRun(block.text)], ...options})];
    }
    case "paragraph":
      return [textOf(block.line, language, {alignment: AlignmentType.JUSTIFIED, indent: {firstLine: 567}, ...options})];
    case "list":
      // Administrative documents list with dashes.
      return block.items.map((item) =>
        textOf(["- ", ...item], language, {indent: {left: 284, hanging: 170}, spacing: {after: 40}, ...options})
      );
    case "footnotes":
      return block.notes.map(({text}, i) =>
        textOf([`${String(i + 1)}. ${text}`], language, {spacing: {after: 40}, ...options})
      );
    case "table":
      return [
        textOf([block.caption], language, {keepNext: true, spacing: {before: 120, after: 60}}, {italic: true}),
        tableOf(block, language),
        new Paragraph({spacing: {after: 60}})
      ];
  }
}

function tableOf({columns, groups, long}: ReportTable, language: Language): Table {
  const titles = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({title}) =>
        new TableCell({
          verticalAlign: VerticalAlignTable.CENTER,
          margins: titleMargins,
          children: [new Paragraph({style: tableTitle, children: [new TextRun(title)]})]
        })
    )
  });
  const styles = columns.map(({numeric}) => (numeric === true ? tableNumber : tableText));
  const row = (cells: readonly Cell[]) =>
    new TableRow({
      cantSplit: long !== true,
      children: cells.map(
        (cell, i) =>
          new TableCell({children: cell.map((line) => textOf(line, language, {style: styles[i] ?? tableText}))})
      )
    });
  const group = (title: string) =>
    new TableRow({
      cantSplit: true,
      children: [
        new TableCell({
          columnSpan: columns.length,
          children: [textOf([{strong: title}], language, {style: tableText, keepNext: true})]
        })
      ]
    });
  return new Table({
    width: {size: textWidth, type: WidthType.DXA},
    columnWidths: columns.map(({share}) => widthOf(share)),
    layout: TableLayoutType.FIXED,
    margins: cellMargins,
    rows: [titles, ...groups.flatMap(({title, rows}) => [...(title === null ? [] : [group(title)]), ...rows.map(row)])]
  });
}

const cellMargins = {top: 30, bottom: 30, left: 60, right: 60};
/** The longest word of a title just fits its column. */
const titleMargins = {...cellMargins, left: 20, right: 20};
