import {readdir, readFile} from "node:fs/promises";
import {join} from "node:path";
import {groupBy} from "../../src/lib/group.js";
import type {BundledPackage} from "./bundled.js";
import {standIns} from "./licence-stand-ins.js";

/** Where a site has the licences of all that it carries. */
export const licencesPath = "licences.txt";

/** The licences under which a part of the site may stand: none asks that a site which carries it be under its own terms. */
const accepted: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC BY 4.0",
  "CC-BY-4.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "OFL-1.1",
  "Unlicense",
  "Zlib"
]);

/** Whether a package may be carried: under all of the licences that it joins, or under one of those that it lets choose. */
function isAccepted(licence: string): boolean {
  const choices = licence.replace(/[()]/g, "").split(" OR ");
  return choices.some((joined) => joined.split(" AND ").every((code) => accepted.has(code.trim())));
}

/** What is wrong with a package that reaches the site. */
export interface LicenceFault {
  readonly code: "licence_not_accepted" | "licence_text_missing";
  readonly name: string;
  /** As the package names it; null where it is not installed. */
  readonly licence: string | null;
}

/** Packages that the site may not carry, or not without their licences; all of them. */
export class LicenceError extends Error {
  readonly faults: readonly LicenceFault[];

  constructor(faults: readonly LicenceFault[]) {
    super(faults.map(({code, name, licence}) => `${code}: ${name} (${String(licence)})`).join("; "));
    this.name = "LicenceError";
    this.faults = faults;
  }
}

/** A package with the words of its licence. */
interface Licensed {
  readonly title: string;
  readonly text: string;
}

/**
 * The licences of packages as one text; those that share every word stand together.
 * @param own the licence of the site's own programs
 * @throws LicenceError for a licence that is not accepted, and for one whose words are nowhere
 */
export async function licencesText(packages: readonly BundledPackage[], own: string): Promise<string> {
  const read = await Promise.all(packages.map(licensed));
  const faults = read.filter((one): one is LicenceFault => "code" in one);
  if (faults.length > 0) throw new LicenceError(faults);
  const alike = groupBy(
    read.filter((one): one is Licensed => !("code" in one)),
    ({text}) => text
  );
  const parts = [...alike].map(([text, of]) => section(of.map(({title}) => title).join("\n"), text));
  return [intro, section("The programs of this site", own.trim()), ...parts].join("\n");
}

const intro = `This site carries programs, letters and drawings of others, under these licences. The list was made when the site was built, of
what is in it. DuckDB's program (duckdb-eh.wasm) has in it libraries whose licences are kept with its source, in the folder
third_party/ of https://github.com/duckdb/duckdb. Figures belong to the publishers that the site names as their sources.
`;

const rule = "=".repeat(80);

function section(title: string, text: string): string {
  return `${rule}\n${title}\n${rule}\n\n${text}\n`;
}

async function licensed({name, version, licence, folder}: BundledPackage): Promise<Licensed | LicenceFault> {
  const standIn = standIns[name];
  const code = licence ?? standIn?.licence ?? null;
  if (code === null) return {code: "licence_text_missing", name, licence};
  if (!isAccepted(code)) return {code: "licence_not_accepted", name, licence};
  const texts = folder === null ? [] : await textsIn(folder);
  const text = texts.length > 0 ? texts.join("\n\n") : standIn?.text;
  if (text === undefined) return {code: "licence_text_missing", name, licence};
  return {title: `${name}${version === null ? "" : ` ${version}`} (${code})`, text};
}

/** What a package says of its licence, file by file. */
async function textsIn(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => /^(?:licen[cs]e|copying|notice|copyright)/i.test(name)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return texts.map((text) => text.replaceAll("\r\n", "\n").trim());
}
