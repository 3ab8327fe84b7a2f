import {readFileSync} from "node:fs";
import {join} from "node:path";
import {parseArgs, type ParseArgsConfig} from "node:util";
import {parse as parseYaml} from "yaml";
import {languageCodes, type LanguageCode, type Localised} from "../../src/model/language.js";
import {placeFolder, type PlaceFolder} from "../read/inputs.js";
import {expectOrdinaryFile} from "../read/ordinary-file.js";
import {argumentFault} from "./argument-fault.js";
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

/** How a command that is proposed names the place: not at all where it is the default one. */
export const placeFlag = (place: string): string => (place === "." ? "" : ` --place ${place}`);

/** The language that commands answer in where neither `--lang` nor the place names one. */
const defaultLanguage: LanguageCode = "vi";

const commonOptions = {lang: {type: "string"}, help: {type: "boolean", short: "h", default: false}} as const;

/** The language that a place begins with, or English where commands do not speak that one; null where no place can be read. */
function languageOfPlace(place: unknown, data: unknown): LanguageCode | null {
  const folder = typeof data === "string" ? data : placeFolder(typeof place === "string" ? place : undefined).data;
  try {
    const file = join(folder, "place.yaml");
    expectOrdinaryFile(file);
    const read: unknown = parseYaml(readFileSync(file, "utf8"));
    const languages = read !== null && typeof read === "object" && "languages" in read ? read.languages : null;
    const first: unknown = Array.isArray(languages) ? languages[0] : null;
    return typeof first !== "string" ? null : (languageCodes.find((known) => known === first) ?? "en");
  } catch {
    return null;
  }
}

type Options = NonNullable<ParseArgsConfig["options"]>;

/** What a command understands. */
interface Command<O extends Options, P extends boolean> {
  /** Its options as `parseArgs` takes them; every command has `--lang` and `--help` beside them. */
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
 * Reads the arguments of a command. What it does not know is an error, and so is a word without an option where none may stand. A flag
 * that is on by default is turned off by `--no-` and its name. The language is that of the place unless `--lang` names another.
 * @returns the line, or the code that the command ends with: it was said how it is called, because that was asked for or for what is wrong
 */
export function readCommandLine<O extends Options, P extends boolean = false>(
  args: readonly string[],
  {options, positionals = false as P, usage}: Command<O, P>,
  {print, report}: Pick<Output, "report"> & Partial<Pick<Output, "print">>
): CommandLine<O, P> | number {
  const {
    lang: given,
    help,
    place,
    data
  } = parseArgs({
    args: [...args],
    options: {...commonOptions, place: {type: "string"}, data: {type: "string"}},
    strict: false
  }).values;
  const own = languageOfPlace(place, data) ?? defaultLanguage;
  const language = given === undefined ? own : languageCodes.find((known) => known === given);
  const fail = (message: string): number => {
    report(message);
    report(usage[language ?? own]);
    return 2;
  };
  if (help === true) {
    (print ?? report)(usage[language ?? own]);
    return 0;
  }
  if (language === undefined && typeof given === "string") return fail(lineMessages.unknownLanguage(given)[own]);
  try {
    const all = {...options, ...commonOptions};
    const read = parseArgs({args: [...args], options: all, allowPositionals: positionals, allowNegative: true});
    // The type of a command's own options is lost among those of all commands.
    return {...(read as unknown as CommandLine<O, P>), language: language ?? own};
  } catch (error) {
    return fail(argumentFault(error, Object.keys({...options, ...commonOptions}))[language ?? own]);
  }
}
