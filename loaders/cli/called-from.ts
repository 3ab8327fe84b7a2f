import {existsSync} from "node:fs";
import {resolve} from "node:path";
import process from "node:process";

/** npm runs scripts in the root of the package; a file that is not there is looked up where npm was called. */
export function givenFile(file: string): string {
  const called = process.env.INIT_CWD;
  return existsSync(file) || called === undefined ? file : resolve(called, file);
}

/** Where a file that is to be written goes: below the folder in which npm was called. */
export function newFile(file: string): string {
  return resolve(process.env.INIT_CWD ?? ".", file);
}
