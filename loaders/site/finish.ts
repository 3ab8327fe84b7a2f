import {readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {fillContent, markdownFile} from "./markdown.js";
import type {PreparedSite} from "./prepare.js";

/**
 * Puts the content into every page and corrects what Framework writes and offers no setting for: the language of the
 * document, a viewport that lets readers zoom, and the modification times of files, which differ from build to build.
 */
export async function finishSite(folder: string, {pages, asOf}: PreparedSite): Promise<void> {
  for (const page of pages) {
    const file = join(folder, markdownFile(page).replace(/\.md$/, ".html"));
    await writeFile(file, finishPage(fillContent(await readFile(file, "utf8"), page, asOf), page.language));
  }
}

/** The corrections to one page. */
export function finishPage(page: string, language: "vi" | "en"): string {
  return page
    .replace("<html>", `<html lang="${language}">`)
    .replace(", maximum-scale=1", "")
    .replace(/"lastModified":\d+/g, '"lastModified":0');
}
