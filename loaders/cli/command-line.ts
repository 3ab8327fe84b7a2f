import {parseArgs, type ParseArgsConfig} from "node:util";
import {languages, type Language} from "../../src/model/language.js";
import {defaultData, defaultSeed} from "../read/inputs.js";

/** Where the inputs are, for every command that reads them. */
export const inputOptions = {
  seed: {type: "string", default: defaultSeed},
  data: {type: "string", default: defaultData}
} as const;

/** The language of a command's answers: Vietnamese unless `--lang en` is given. */
export const languageOption = {lang: {type: "string", default: "vi"}} as const;

/** The language that `--lang` names; null where it names none. */
export function languageOf(given: string): Language | null {
  return languages.find((language) => language === given) ?? null;
}

type Options = NonNullable<ParseArgsConfig["options"]>;

/** What a command line says, as `parseArgs` reads it; or why it cannot be read. */
export type CommandLine<O extends Options, P extends boolean> =
  | {readonly read: ReturnType<typeof parseArgs<{options: O; allowPositionals: P}>>; readonly error: null}
  | {readonly read: null; readonly error: string};

/**
 * Reads the arguments of a command. What it does not know is an error, and so is an argument without an option where none may
 * stand. A flag that is on by default is turned off by `--no-` and its name.
 */
export function readCommandLine<O extends Options, P extends boolean = false>(
  args: readonly string[],
  options: O,
  allowPositionals: P = false as P
): CommandLine<O, P> {
  try {
    return {read: parseArgs({args: [...args], options, allowPositionals, allowNegative: true}), error: null};
  } catch (error) {
    return {read: null, error: error instanceof Error ? error.message : String(error)};
  }
}
