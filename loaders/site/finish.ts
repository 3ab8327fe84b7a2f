import {readdir, readFile, writeFile} from "node:fs/promises";
import {join, relative} from "node:path";

/**
 * Corrects what Framework writes into every page and offers no setting for: the language of the document, a viewport that
 * lets readers zoom, and the modification times of files, which differ from build to build.
 */
export async function finishSite(folder: string): Promise<void> {
  const files = await readdir(folder, {recursive: true, withFileTypes: true});
  for (const entry of files.filter((file) => file.isFile() && file.name.endsWith(".html"))) {
    const file = join(entry.parentPath, entry.name);
    const language = relative(folder, file).replaceAll("\\", "/").startsWith("en/") ? "en" : "vi";
    const page = await readFile(file, "utf8");
    await writeFile(file, finishPage(page, language));
  }
}

/** The corrections to one page. */
export function finishPage(page: string, language: "vi" | "en"): string {
  return page
    .replace("<html>", `<html lang="${language}">`)
    .replace(", maximum-scale=1", "")
    .replace(/"lastModified":\d+/g, '"lastModified":0');
}
