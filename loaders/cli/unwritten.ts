import type {LanguageCode} from "../../src/model/language.js";
import {LockedError} from "../durable/lock.js";
import {ChangedMeanwhile} from "../durable/write-together.js";
import {importMessages, lockedMessage} from "./messages.js";
import type {Output} from "./output.js";

/**
 * Says why files were not written together: somebody else writes, or has changed one of them.
 * @throws what is neither
 */
export function tellUnwritten(error: unknown, language: LanguageCode, report: Output["report"]): void {
  if (error instanceof ChangedMeanwhile) report(importMessages.changedMeanwhile(error.path)[language]);
  else if (error instanceof LockedError) report(lockedMessage(error)[language]);
  else throw error;
}
