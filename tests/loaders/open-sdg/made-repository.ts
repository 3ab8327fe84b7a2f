import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {onTestFinished} from "vitest";
import type {Finding} from "../../../loaders/open-sdg/account.js";
import {readOpenSdg, type OpenSdg} from "../../../loaders/open-sdg/read.js";

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder with these files, gone after the test. */
export function madeFolder(files: Files): string {
  const folder = writtenFolder(files);
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
  return folder;
}

function writtenFolder(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), "open-sdg-"));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** What is read of a repository of these files. */
export function readMade(files: Files): OpenSdg {
  const folder = writtenFolder(files);
  try {
    return readOpenSdg(folder);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** The findings of an account as short words: `left rows not_a_number data/x.csv Value 3-4: n/m`. */
export function foundIn(repository: OpenSdg, code?: Finding["code"]): string[] {
  return repository.account.findings
    .filter((finding) => code === undefined || finding.code === code)
    .map(({fate, kind, code: found, file, column, lines, value}) => {
      const spans = lines.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`)).join(",");
      const place = [file, column, spans].filter((part) => part !== null && part !== "").join(" ");
      return `${fate} ${kind} ${found} ${place}${value === null ? "" : `: ${value}`}`;
    });
}
