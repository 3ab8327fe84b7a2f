import type {Language} from "../model/language.js";
import {catalogue} from "./accessor.js";
import type {MethodId, Reason} from "../model/assessment.js";
import {en} from "./en/status.js";
import {fr} from "./fr/status.js";
import {vi} from "./vi/status.js";
import type {StatusMessages} from "./topics/status.js";

export type {StatusMessages} from "./topics/status.js";

/** {@link StatusMessages} in a language. */
export const statusMessages = catalogue<StatusMessages>({vi, en, fr});

/** The word for a status in the method's own terms, or for the states that every method shares. */
export function statusWord(status: string, method: MethodId, language: Language, reason: Reason | null = null): string {
  const words = statusMessages(language);
  const why = reason === null ? undefined : words.undecided[reason];
  if (why !== undefined && (status === "insufficient_data" || status === "unknown")) return why;
  const own: Readonly<Record<string, string>> = words.status[method];
  const always: Readonly<Record<string, string>> = words.always;
  return own[status] ?? always[status] ?? status;
}
