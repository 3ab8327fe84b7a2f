import {existsSync, readFileSync} from "node:fs";
import {addressIn} from "../../src/lib/language.js";
import {notebookAt, notebooksPath} from "../../src/lib/notebook-address.js";
import {footer, head, header} from "../../src/pages/shell.js";
import type {Html} from "../../src/lib/html.js";
import type {Page} from "../../src/pages/page.js";
import {html} from "../../src/lib/html.js";

/** What Framework tells of the page whose frame it asks for. */
interface Framed {
  readonly title: string | null;
  readonly path: string;
}

/** The head, header and footer that Framework is to put around hand-written pages in the preview; a build does it itself. */
export const notebookFrame = {
  head: (framed: Framed) => frame(framed, (page) => head(page)),
  header: (framed: Framed) => frame(framed, (page) => header(page)),
  footer: (framed: Framed) => frame(framed, (page) => footer(page, latestRelease()))
} as const;

function frame({title, path}: Framed, part: (page: Page) => Html): string {
  const notebook = notebookAt(path);
  if (!notebook) return "";
  const {language, name} = notebook;
  const other = language === "vi" ? "en" : "vi";
  const translation = `/notebooks/${other === "en" ? "en/" : ""}${name}`;
  const counterpart = existsSync(`src${translation}.md`) ? translation : addressIn(other, notebooksPath);
  const page = {path, counterpart, language, title: title ?? name, description: title ?? name, body: html``};
  return part({...page, below: notebooksPath}).text.trim();
}

/** The date of the latest release, from the table that has just been written. */
function latestRelease(): string {
  const releases = JSON.parse(readFileSync("src/data/releases.json", "utf8")) as readonly {readonly release: string}[];
  return (
    releases
      .map(({release}) => release)
      .sort()
      .at(-1) ?? ""
  );
}
