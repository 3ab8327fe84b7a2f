import {parseArgs, type ParseArgsConfig} from "node:util";
import {languageCodes, type LanguageCode, type Localised} from "../../src/model/language.js";
import {placeFolder, type PlaceFolder} from "../read/inputs.js";
import {lineMessages} from "./messages.js";
import type {Output} from "./output.js";

/** Where a place is, for every command that reads one: its folder, or another text or other tables than those in it. */
export const placeOptions = {
  place: {type: "string", default: "."},
  seed: {type: "string"},
  data: {type: "string"}
} as const;

/** The folders that {@link placeOptions} name. */
export function folderOf({
  place,
  seed,
  data
}: {
  readonly place: string;
  readonly seed?: string | undefined;
  readonly data?: string | undefined;
}): PlaceFolder {
  const folder = placeFolder(place);
  return {...folder, data: data ?? folder.data, seed};
}

/** The language that commands answer in unless `--lang` names the other. */
const defaultLanguage: LanguageCode = "vi";

const languageOption = {lang: {type: "string", default: defaultLanguage}} as const;

type Options = NonNullable<ParseArgsConfig["options"]>;

/** What a command understands. */
interface Command<O extends Options, P extends boolean> {
  /** Its options as `parseArgs` takes them; every command has `--lang` beside them. */
  readonly options: O;
  /** Whether words without an option may stand beside them. */
  readonly positionals?: P;
  /** How it is called, for who calls it otherwise. */
  readonly usage: Localised;
}

/** What a command line says. */
export type CommandLine<O extends Options, P extends boolean> = ReturnType<
  typeof parseArgs<{options: O; allowPositionals: P}>
> & {readonly language: LanguageCode};

/**
 * Reads the arguments of a command; null once it is reported what is wrong with them, and how the command is called. What it does
 * not know is an error, and so is a word without an option where none may stand. A flag that is on by default is turned off
 * by `--no-` and its name.
 */
export function readCommandLine<O extends Options, P extends boolean = false>(
  args: readonly string[],
  {options, positionals = false as P, usage}: Command<O, P>,
  {report}: Pick<Output, "report">
): CommandLine<O, P> | null {
  const given = parseArgs({args: [...args], options: languageOption, strict: false}).values.lang;
  const language = languageCodes.find((known) => known === given);
  const fail = (message: string): null => {
    report(message);
    report(usage[language ?? defaultLanguage]);
    return null;
  };
  if (language === undefined && typeof given === "string")
    return fail(lineMessages.unknownLanguage(given)[defaultLanguage]);
  try {
    const all = {...options, ...languageOption};
    const read = parseArgs({args: [...args], options: all, allowPositionals: positionals, allowNegative: true});
    // The type of a command's own options is lost among those of all commands.
    return {...(read as unknown as CommandLine<O, P>), language: language ?? defaultLanguage};
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}
