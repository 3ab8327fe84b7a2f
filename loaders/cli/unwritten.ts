import type {LanguageCode} from "../../src/model/language.js";
import {LockedError} from "../durable/lock.js";
import {ChangedMeanwhile} from "../durable/write-together.js";
import {describeBriefly, InputError} from "../read/problem.js";
import {importMessages, lockedMessage} from "./messages.js";
import type {Output} from "./output.js";

/**
 * Says why nothing was written: what was read has faults, or somebody else writes, or has changed one of the files.
 * @throws what is none of these
 */
export function tellUnwritten(error: unknown, language: LanguageCode, report: Output["report"]): void {
  if (error instanceof InputError) for (const found of describeBriefly(error.problems, language)) report(found);
  else if (error instanceof ChangedMeanwhile) report(importMessages.changedMeanwhile(error.path)[language]);
  else if (error instanceof LockedError) report(lockedMessage(error)[language]);
  else throw error;
}
