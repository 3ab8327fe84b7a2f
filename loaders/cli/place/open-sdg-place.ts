import {existsSync, statSync} from "node:fs";
import {languageCodes, type LanguageCode, type Localised} from "../../../src/model/language.js";
import {describeAccount} from "../../open-sdg/describe-account.js";
import {placeFiles} from "../../open-sdg/place/files.js";
import {placeOf, type PlaceOptions} from "../../open-sdg/place/place.js";
import {progressOf} from "../../open-sdg/progress.js";
import {comparePublished} from "../../open-sdg/published-progress.js";
import type {OpenSdg} from "../../open-sdg/read.js";
import {readUnNames} from "../../place/un-names.js";
import {givenFile} from "../called-from.js";
import {newPlaceMessages as messages} from "../messages.js";
import type {Output} from "../output.js";

/** Where a place keeps what was made of its office's data, to tell it from what people have edited since. */
export const madeFolder = ".open-sdg";

/** The file of a place that says all that was read of its repository, what was left and why. */
export const accountFile = "account.txt";

/** Why a path that was given is no repository; null where it is a folder. */
export function notRepository(given: string): Localised | null {
  const path = givenFile(given);
  if (!existsSync(path)) return messages.notThere(given);
  return statSync(path).isDirectory() ? null : messages.noFolder(given);
}

/** Why nothing can be made of what was read, such as a site's repository or an empty folder; null where there is an indicator. */
export function holdsNothing(repository: OpenSdg, given: string): Localised | null {
  return repository.indicators.length === 0 ? messages.noIndicator(given) : null;
}

/** Says what was read of a repository, what was left and why, and how its office's own progress compares with ours. */
export function accountOfRepository(repository: OpenSdg, language: LanguageCode, print: Output["print"]): void {
  for (const told of describeAccount(repository.account, language)) print(told);
  if (repository.publishedProgress === null) return;
  const found = comparePublished(repository.publishedProgress, repository.indicators.map(progressOf));
  const shown = (value: string | number | null) => (value === null ? "–" : String(value));
  print(messages.compared(found.indicators, found.series, found.differences.length)[language]);
  for (const {id, tag, what, published, ours} of found.differences)
    print(messages.difference(tag ?? id, what, shown(published), shown(ours))[language]);
}

/** The whole account of a repository and of what was made of it, with every place, in the languages of messages. */
export function wholeAccount(
  repository: OpenSdg,
  place: {readonly lines: (language: LanguageCode) => readonly string[]}
): string {
  return languageCodes
    .map((language) =>
      [
        ...describeAccount(repository.account, language, {places: Infinity}),
        messages.asTables[language],
        ...place.lines(language),
        ""
      ].join("\n")
    )
    .join("\n");
}

/** The data folder that a repository makes, and what is said of it. */
export function openSdgPlace(repository: OpenSdg, given: Omit<PlaceOptions, "un">) {
  const place = placeOf(repository, {...given, un: readUnNames()});
  return {
    files: placeFiles(place),
    languages: place.languages,
    lines: (language: LanguageCode) => describeAccount(place.account, language, {places: Infinity}),
    account: (language: LanguageCode, print: Output["print"]) => {
      print(messages.asTables[language]);
      for (const told of describeAccount(place.account, language)) print(told);
    }
  };
}
