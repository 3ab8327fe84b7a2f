import {initialState, parseState} from "../../indicator/trend-state.js";
import {startTakingAlong} from "../form/take-along-live.js";

/**
 * Makes the part of a page answer that offers a figure for other uses. What draws pictures and writes values is loaded when
 * it is asked for.
 */
export function startReuse(): void {
  const part = document.querySelector<HTMLElement>("[data-reuse]");
  if (!part) return;
  startTakingAlong(part, {
    picture: async () => (await pictureFor(part)).raster(),
    download: async (button) => {
      if (button.dataset.picture !== undefined) await savePicture(part, button.dataset.picture);
      else if (button.dataset.shownValues !== undefined) await saveValues(part, button.dataset.shownValues);
    }
  });
}

const figureOf = (part: HTMLElement): HTMLElement => part.closest(".page")!.querySelector<HTMLElement>("figure.trend")!;

async function pictureFor(part: HTMLElement): Promise<{readonly svg: string; readonly raster: () => Promise<Blob>}> {
  const {pictureOf, rasterOf} = await import("../form/picture.js");
  const svg = pictureOf(figureOf(part), part.querySelector("[data-citation]")?.textContent ?? "");
  return {svg, raster: () => rasterOf(svg)};
}

async function savePicture(part: HTMLElement, kind: string): Promise<void> {
  const {svg, raster} = await pictureFor(part);
  await save(kind === "png" ? await raster() : new Blob([svg], {type: "image/svg+xml"}), `${name(part)}.${kind}`);
}

async function saveValues(part: HTMLElement, kind: string): Promise<void> {
  const {shownSheets, shownValues} = await import("../form/shown-values.js");
  const state = location.search === "" ? initialState : parseState(location.search);
  const figure = figureOf(part);
  if (kind === "csv") {
    const {byteOrderMark, encodeRows} = await import("../../lib/csv.js");
    const csv = new Blob([byteOrderMark, encodeRows(await shownValues(figure, state))], {
      type: "text/csv;charset=utf-8"
    });
    await save(csv, `${name(part)}.csv`);
    return;
  }
  const {tablesWorkbook, workbookType} = await import("../../lib/xlsx/write/table-workbook.js");
  const workbook = tablesWorkbook(await shownSheets(figure, state));
  await save(new Blob([workbook.slice()], {type: workbookType}), `${name(part)}.xlsx`);
}

const name = (part: HTMLElement): string => part.dataset.name ?? "figure";

async function save(content: Blob, file: string): Promise<void> {
  const {download} = await import("../../lib/download.js");
  download(file, [content], content.type);
}
