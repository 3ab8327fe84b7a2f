import {copyFile} from "node:fs/promises";
import {fileURLToPath} from "node:url";
import type {RepositoryCopy} from "./repository.js";

/** A page as the explorer exports it, kept here: the site that the tests look at is built with it. */
export const exported = {
  name: "rung-cua-toi.md",
  /** Address of the page below the site. */
  path: "notebooks/en/rung-cua-toi/",
  file: fileURLToPath(new URL("rung-cua-toi.md", import.meta.url))
} as const;

/** Drops the page into the notebooks of a copy, as an analyst does. */
export const dropExported = (copy: RepositoryCopy): Promise<void> =>
  copyFile(exported.file, copy.path("src", "notebooks", "en", exported.name));
