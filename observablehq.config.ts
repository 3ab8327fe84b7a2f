import {existsSync, readdirSync} from "node:fs";
import {notebookFrame} from "./loaders/site/notebook-frame.js";
import {withNotebooks} from "./loaders/site/notebook-markdown.js";
import {fontFiles} from "./src/pages/fonts.js";

/** A build puts the frame around every page itself, once Framework is done. */
const built = process.env.SITE_OUTPUT !== undefined;

/** Files that are published under their own names, besides the hashed copies that pages load. */
function openFiles(): string[] {
  const folders = ["src/changes", "src/data", "src/report"].filter((folder) => existsSync(folder));
  return (
    folders
      .flatMap((folder) => readdirSync(folder, {recursive: true, withFileTypes: true}))
      // Pages lie among the files; Framework finds them by itself.
      .filter((entry) => entry.isFile() && !entry.name.endsWith(".md"))
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice("src".length))
      .sort()
  );
}

// Framework reads the default export. Everything it would load from another host, or write in English, is off.
export default {
  root: "src",
  output: process.env.SITE_OUTPUT ?? "dist",
  title: "",
  style: "style.css",
  globalStylesheets: [],
  search: false,
  pager: false,
  sidebar: false,
  // Without a list of its own, Framework reads every page anew for each page that it renders.
  pages: [],
  toc: false,
  ...(built ? {footer: ""} : notebookFrame),
  markdownIt: withNotebooks,
  duckdb: {platforms: {mvp: false, eh: true}, extensions: {json: null, parquet: null}},
  dynamicPaths: ["/icon.svg", ...fontFiles, ...openFiles()]
};
