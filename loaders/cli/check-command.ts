import {join} from "node:path";
import {tableOf} from "../../src/model/tables/index.js";
import {languagesOfPlace} from "../../src/model/place.js";
import {warningPlaces, withAccepted, type AcceptedWarning} from "../check/accepted.js";
import {checkFewerRows, checkFewerValues} from "../check/fewer.js";
import {describeGaps} from "../check/gaps.js";
import {partlyInEnglish} from "../check/interface.js";
import {buildTables, type Built} from "../derive/tables.js";
import {writeTogether} from "../durable/write-together.js";
import {readInputs} from "../exchange/connections/inputs.js";
import {shorterSinceCommit} from "../read/committed.js";
import {encodeCsv} from "../read/encode-csv.js";
import type {Inputs} from "../read/inputs.js";
import {describeProblem, describeTogether, InputError, type Problem} from "../read/problem.js";
import {inPresentCodes} from "../../src/releases/present-codes.js";
import {readKept} from "../read/kept-releases.js";
import {releasesFolder} from "../read/previous-release.js";
import type {LanguageCode} from "../../src/model/language.js";
import {folderOf, placeFlag, placeOptions, readCommandLine} from "./command-line.js";
import {checkMessages as messages} from "./check-messages.js";
import type {Output} from "./output.js";
import {today} from "./today.js";
import {tellUnwritten} from "./unwritten.js";

const options = {
  accept: {type: "boolean", default: false},
  who: {type: "string"},
  why: {type: "string"},
  looked: {type: "boolean", default: false},
  ...placeOptions
} as const;

/**
 * Checks the plan and the data: every problem, those first that nobody has looked at, what of the plan no commitment took, what is
 * missing, and what of the interface is told in English. Writes nothing but, where it is asked to, which warnings a person looked at.
 */
export async function runCheck(args: readonly string[], {print, report}: Output): Promise<number> {
  const line = readCommandLine(args, {options, positionals: true, usage: messages.usage}, {print, report});
  if (typeof line === "number") return line;
  const {language, values, positionals} = line;
  const {accept, who = "", why = "", looked} = values;
  const wrong = accept
    ? who.trim() === "" || why.trim() === ""
      ? messages.whoAndWhy
      : null
    : who !== "" || why !== "" || positionals.length > 0
      ? messages.onlyWithAccept
      : null;
  if (wrong !== null) {
    report(wrong[language]);
    report(messages.usage[language]);
    return 2;
  }
  const inputs = await readInputs(folderOf(values));
  const fewerRows = accept ? [] : await fewerSinceCommit(inputs);
  try {
    const built = buildTables(inputs);
    if (accept) return await acceptWarnings(inputs, built, {who, why, words: positionals, language}, {print, report});
    const {tables, unread, warnings} = built;
    const fewer = [...fewerRows, ...(await fewerSinceRelease(inputs, built))];
    for (const found of linesOf([...fewer, ...warnings], language)) print(found);
    if (built.looked.accepted.length > 0) print(messages.looked(built.looked.accepted.length)[language]);
    if (built.looked.stale.length > 0) print(messages.stale(built.looked.stale.length)[language]);
    if (looked) for (const found of describeTogether(built.looked.accepted, language)) print(found);
    for (const found of unreadLines(unread, language)) print(found);
    const gaps = describeGaps(tables, language, placeFlag(values.place));
    if (gaps.length > 0) print(`\n${gaps.join("\n")}`);
    for (const share of partlyInEnglish(languagesOfPlace(tables))) print(`\n${messages.interface(share)[language]}`);
    return 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    for (const found of linesOf([...error.problems, ...fewerRows], language)) print(found);
    print(messages.stopped[language]);
    return 1;
  }
}

async function fewerSinceCommit({data, dataFolder}: Inputs): Promise<readonly Problem[]> {
  return checkFewerRows(dataFolder, await shorterSinceCommit(dataFolder), data);
}

async function fewerSinceRelease({dataFolder}: Inputs, {tables}: Built): Promise<readonly Problem[]> {
  const kept = await readKept(null, join(dataFolder, releasesFolder));
  // A kept file that somebody has altered is no longer what was published, and is said so before anybody needs it.
  for (const {snapshot, reports} of kept) {
    snapshot();
    reports();
  }
  const latest = kept.at(-1);
  return latest === undefined
    ? []
    : checkFewerValues(dataFolder, inPresentCodes(latest.snapshot(), tables.former_indicators), tables);
}

interface Acceptance {
  readonly who: string;
  readonly why: string;
  /** Only warnings whose line has all of these. */
  readonly words: readonly string[];
  readonly language: LanguageCode;
}

const acceptedFile = "accepted_warnings.csv";

async function acceptWarnings(
  inputs: Inputs,
  {warnings, looked, records}: Built,
  {who, why, words, language}: Acceptance,
  {print, report}: Output
): Promise<number> {
  const meant = warnings.filter((warning) => {
    const text = describeProblem(warning, language);
    return words.every((word) => text.includes(word));
  });
  if (meant.length === 0) {
    report(messages.nothingToAccept[language]);
    return 1;
  }
  const placeOf = warningPlaces(records, inputs);
  const added = meant.map((warning): AcceptedWarning => ({
    ...placeOf(warning),
    who: who.trim(),
    why: why.trim(),
    seen: today()
  }));
  const present = records.of("accepted_warnings").map(({row}) => row);
  const text = encodeCsv(tableOf("accepted_warnings"), withAccepted(present, looked, added));
  const before = inputs.data.get(acceptedFile)?.bytes ?? null;
  try {
    const changes = [{path: acceptedFile, bytes: Buffer.from(text), before}];
    await writeTogether(inputs.dataFolder, changes, {command: "npm run check"});
  } catch (error) {
    tellUnwritten(error, language, report);
    return 1;
  }
  for (const found of describeTogether(meant, language)) print(found);
  print(messages.acceptedNow(meant.length, `${inputs.dataFolder}/${acceptedFile}`)[language]);
  return 0;
}

function unreadLines(unread: Built["unread"], language: LanguageCode): readonly string[] {
  if (unread.length === 0) return [];
  const sentences = unread.map(({file, line, text}) => messages.sentence(file, line, text)[language]);
  return ["", messages.unread(unread.length)[language], ...sentences];
}

function linesOf(problems: readonly Problem[], language: LanguageCode): readonly string[] {
  const errors = problems.filter(({severity}) => severity === "error");
  const warnings = problems.filter(({severity}) => severity === "warning");
  // An error is mended one by one; of warnings many are alike, and looked at together.
  return [
    ...errors.map((problem) => describeProblem(problem, language)),
    ...describeTogether(warnings, language),
    messages.found(errors.length, warnings.length)[language]
  ];
}
