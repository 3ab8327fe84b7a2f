import {strFromU8, strToU8, unzipSync, zipSync} from "fflate";
import {readNotebook, type Notebook} from "./notebook.js";

/** A notebook with everything that it was made from. */
export interface Bundle {
  readonly notebook: Notebook;
  /** Arrow streams of the reader's own tables, by name. */
  readonly own: ReadonlyMap<string, Uint8Array>;
}

/** More than this no archive may unpack to. */
const mostUnpacked = 600_000_000;

/**
 * An archive that can be read without this site: the notebook, its SQL and programs, the tables that it reads as Arrow, its results as
 * CSV, and the page form.
 */
export function writeArchive(
  {notebook, own}: Bundle,
  {
    page,
    published,
    results
  }: {
    readonly page: string;
    readonly published: ReadonlyMap<string, Uint8Array>;
    readonly results: ReadonlyMap<string, string>;
  }
): Uint8Array {
  const files: Record<string, Uint8Array> = {
    "notebook.json": strToU8(JSON.stringify(notebook, null, 2)),
    "notebook.md": strToU8(page)
  };
  notebook.cells.forEach((cell, i) => {
    const name = `${String(i + 1).padStart(2, "0")}-${cell.name || "cell"}`;
    if (cell.kind === "sql") files[`sql/${name}.sql`] = strToU8(`${cell.sql}\n`);
    if (cell.kind === "js") files[`js/${name}.js`] = strToU8(`${cell.code}\n`);
  });
  for (const [name, bytes] of own) files[`own/${name}.arrow`] = bytes;
  for (const [name, bytes] of published) files[`tables/${name}.arrow`] = bytes;
  for (const [name, csv] of results) files[`results/${name}.csv`] = strToU8(csv);
  return zipSync(files, {level: 6});
}

/** Reads an archive that was written here; null where it holds no notebook. */
export function readArchive(bytes: Uint8Array): Bundle | null {
  try {
    let unpacked = 0;
    const files = unzipSync(bytes, {
      filter: ({name, originalSize}) => {
        const wanted = name === "notebook.json" || /^own\/[a-z][a-z0-9_]*\.arrow$/.test(name);
        if (wanted) unpacked += originalSize;
        return wanted && unpacked <= mostUnpacked;
      }
    });
    const written = files["notebook.json"];
    const notebook = written ? readNotebook(JSON.parse(strFromU8(written))) : null;
    if (!notebook) return null;
    const own = Object.entries(files).flatMap(([name, content]) => {
      const table = /^own\/(?<table>.+)\.arrow$/.exec(name)?.groups?.table;
      return table === undefined ? [] : [[table, content] as const];
    });
    return {notebook, own: new Map(own)};
  } catch {
    return null;
  }
}
