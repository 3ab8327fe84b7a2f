import {copyFile} from "node:fs/promises";
import {fileURLToPath} from "node:url";
import type {RepositoryCopy} from "./repository.js";

/** A page as the explorer exports it, kept here: the site that the tests look at is built with it. */
export const exported = page("rung-cua-toi.md");

/** The page as it was exported while the notebooks' kit lay at another address; people hold such pages. */
export const formerlyExported = page("rung-cu.md");

function page(name: string) {
  return {
    name,
    /** Address of the page below the site. */
    path: `notebooks/en/${name.replace(/\.md$/, "")}/`,
    file: fileURLToPath(new URL(name, import.meta.url))
  } as const;
}

/** Drops pages into the notebooks of a copy, as an analyst does. */
export async function dropPages(
  copy: RepositoryCopy,
  pages: readonly {readonly name: string; readonly file: string}[]
) {
  for (const {name, file} of pages) await copyFile(file, copy.path("src", "notebooks", "en", name));
}
