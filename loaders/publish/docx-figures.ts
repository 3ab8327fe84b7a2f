import {AlignmentType, ImageRun, Paragraph} from "docx";
import type {Language} from "../../src/model/language.js";
import type {Block, ReportFigure} from "../../src/report/blocks.js";
import type {ReportDocument} from "../../src/report/document.js";
import {textOf} from "./docx-text.js";

/** A chart as a picture; its size is that of its drawing, in pixels of 1/96 inch. */
export interface DrawnFigure {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Draws a chart of a report; null where there is nothing to draw. */
export type DrawFigure = (figure: ReportFigure) => Promise<DrawnFigure | null>;

/** The charts of a report that could be drawn, by their words. */
export type Pictures = ReadonlyMap<ReportFigure, DrawnFigure>;

/** How wide a picture stands on the page, in pixels of 1/96 inch: the width of the text. */
const textWidth = 620;

/** Draws the charts of a report. */
export async function picturesOf({opening, body, annexes}: ReportDocument, draw: DrawFigure): Promise<Pictures> {
  const pictures = new Map<ReportFigure, DrawnFigure>();
  for (const block of [...opening, ...body, ...annexes.flat()]) {
    if (block.kind !== "figures") continue;
    for (const figure of block.items) {
      const drawn = await draw(figure);
      if (drawn !== null) pictures.set(figure, drawn);
    }
  }
  return pictures;
}

/** Charts one below the other, each above its words, which stay on its page. */
export function figureParagraphs(
  {items, note}: Extract<Block, {readonly kind: "figures"}>,
  pictures: Pictures,
  language: Language
): Paragraph[] {
  const drawn = items.flatMap((figure) => {
    const picture = pictures.get(figure);
    if (picture === undefined) return [];
    const {caption, description, source} = figure;
    const scale = textWidth / picture.width;
    const image = new ImageRun({
      type: "png",
      data: picture.png,
      transformation: {width: textWidth, height: Math.round(picture.height * scale)},
      altText: {name: caption, title: caption, description}
    });
    return [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        keepNext: true,
        spacing: {before: 120, after: 0},
        children: [image]
      }),
      textOf(
        [{strong: caption}, ` ${source}`],
        language,
        {alignment: AlignmentType.CENTER, spacing: {after: 120}},
        {size: 22}
      )
    ];
  });
  return drawn.length === 0
    ? []
    : [...drawn, textOf([{quiet: note}], language, {alignment: AlignmentType.JUSTIFIED}, {size: 22})];
}
