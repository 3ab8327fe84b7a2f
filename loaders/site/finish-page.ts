import {html} from "../../src/lib/html.js";
import type {Page} from "../../src/views/shell/page.js";

/**
 * Corrects in one page what Framework writes and offers no setting for: the title, the language of the document, a viewport
 * that lets readers zoom, and the modification times of files, which differ from build to build.
 */
export function finishPage(built: string, {language, title}: Pick<Page, "language" | "title">): string {
  const direction = language.direction === "rtl" ? ' dir="rtl"' : "";
  return built
    .replace(/<title>[^<]*<\/title>/, () => html`<title>${title}</title>`.text)
    .replace("<html>", `<html lang="${language.code}"${direction}>`)
    .replace(", maximum-scale=1", "")
    .replace(/"lastModified":\d+/g, '"lastModified":0');
}
