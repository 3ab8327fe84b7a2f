import {createHash} from "node:crypto";
import {cp, mkdir, readdir, readFile, rm} from "node:fs/promises";
import {dirname, join} from "node:path";
import {notFoundPath} from "../../src/model/addresses/not-found.js";
import {shellOf, shells, type Page, type Shell} from "../../src/views/shell/page.js";
import type {Release} from "../../src/views/shell/shell.js";
import type {FileContent} from "../publish/file-content.js";
import type {SiteContents, WriteFile} from "./site-contents.js";
import {readPieces, writeContent} from "../publish/written-files.js";
import {chartStyles} from "./chart-styles.js";
import {deliver, withoutRuntime} from "./delivery.js";
import {finishPage} from "./finish-page.js";
import {finishNotebooks} from "./notebooks/finish-notebooks.js";
import {notFoundDocument} from "./not-found.js";
import {drawingDocument} from "./drawing.js";
import {SecurityPolicy} from "./security-policy.js";
import {SiteStyles, stylesPlace, type Names} from "./page-styles.js";
import {noNames, ProgramNames} from "./program-names.js";
import {fillContent, markRoot, publishedFile, shellFor} from "./shells.js";

/** The pages and files of a site, made and not yet written. */
export interface MadeSite {
  readonly pages: readonly Page[];
  readonly files: ReadonlyMap<string, FileContent>;
  readonly release: Release;
}

/**
 * Makes everything that does not need what Framework builds: every page's content, and every file but those that name the
 * style sheet.
 */
export async function makeSite({pages, files, ...contents}: SiteContents): Promise<MadeSite> {
  const made: Page[] = [];
  for (const [path, make] of pages) {
    const page = await make();
    if (page.path !== path) throw new Error(`the page ${page.path} is listed as ${path}`);
    made.push(page);
  }
  const content = new Map<string, FileContent>();
  for (const {needsStyles, make} of files) {
    if (needsStyles) continue;
    for (const [path, bytes] of await make("")) content.set(path, bytes);
  }
  return {pages: made, files: content, release: {...releaseOf(contents), dataVersion: digestOf(content)}};
}

/** What the pages of a site say of its release, but for the version of its data. */
export function releaseOf({
  asOf,
  address,
  publisher,
  contact,
  licence,
  palette,
  terms,
  has
}: Omit<SiteContents, "pages" | "files" | "notebooks" | "opened" | "languages">): Omit<Release, "dataVersion"> {
  return {asOf, address, publisher, contact, licence, palette, terms, has};
}

/** Tells apart the data of two builds, in the addresses under which pages fetch it. */
function digestOf(files: ReadonlyMap<string, FileContent>): string {
  const digest = createHash("sha256");
  for (const [path, content] of files) {
    // What is made while it is written, no page fetches.
    if (!/^(?:data\/(?:indicators\/)?\w+\.arrow|compare\/.*|sandbox\/.*|(?:[\w-]+\/)?find\/index\.json)$/.test(path))
      continue;
    if (typeof content === "string" || content instanceof Uint8Array) digest.update(content);
  }
  return digest.digest("hex").slice(0, 8);
}

/**
 * Writes a site into the folder in which Framework has built the shells, programs and notebooks: every page in the shell of
 * its kind, and every file.
 * @param source Framework's root, which has the icon
 * @returns the policy for hosts that set headers, beside which that of each page holds
 */
export async function publishSite(
  folder: string,
  source: string,
  contents: SiteContents,
  made: MadeSite
): Promise<string> {
  const sheet = await bundled(folder, "_import", "style", "css");
  const policy = new SecurityPolicy(chartStyles(drawingDocument()));
  const styles = new SiteStyles(await readFile(join(folder, sheet), "utf8"));
  const programs = new ProgramNames();
  const ready = new Map<Shell, {readonly document: string; readonly names: Names}>();
  for (const shell of shells) {
    const built = withoutRuntime(await readFile(join(folder, "pages", `${shell}.html`), "utf8"));
    ready.set(shell, {document: deliver(markRoot(built)), names: await programs.of(built, join(folder, "pages"))});
  }
  await rm(join(folder, "pages"), {recursive: true});
  const write = writerInto(folder, policy);
  for (const page of made.pages) {
    const {document, names} = ready.get(shellOf(page))!;
    const text =
      page.path === notFoundPath
        ? styles.into(notFoundDocument(page, made.release, stylesPlace), noNames)
        : styles.into(finishPage(fillContent(shellFor(document, page), page, made.release), page), names);
    await write(publishedFile(page), text);
  }
  for (const [path, content] of made.files) await write(path, content);
  for (const {needsStyles, make} of contents.files) {
    if (needsStyles) for (const [path, content] of await make(sheet)) await write(path, content);
  }
  await cp(join(source, "icon.svg"), join(folder, "icon.svg"));
  const start = await bundled(folder, "_import/views/shell", "start-page", "js");
  await finishNotebooks(contents, made.release, {folder, write, styles, programs, start});
  // The rules of hosts for one file add up, so that the one for all is that of what needs most.
  return policy.header({analysis: true});
}

function writerInto(folder: string, policy: SecurityPolicy): WriteFile {
  const known = new Set<string>();
  return async (path, content) => {
    const file = join(folder, path);
    if (!known.has(dirname(file))) await mkdir(dirname(file), {recursive: true});
    known.add(dirname(file));
    const document = path.endsWith(".html") && typeof content === "string";
    await writeContent(file, document ? policy.into(content) : content, (other) => readPieces(join(folder, other)));
  };
}

/** Path below the folder of a file that Framework bundled, which has its digest in its name. */
async function bundled(folder: string, place: string, name: string, ending: string): Promise<string> {
  const found = (await readdir(join(folder, place))).find((file) => {
    const [first, digest = "", last, ...more] = file.split(".");
    return first === name && /^[0-9a-f]+$/.test(digest) && last === ending && more.length === 0;
  });
  if (found === undefined) throw new Error(`no ${name}.${ending} in ${folder}/${place}`);
  return `${place}/${found}`;
}
