import {formatNumber} from "../lib/format.js";
import {officeMessages} from "../messages/office.js";
import {statusWord} from "../messages/status.js";
import type {Language} from "../model/language.js";
import type {TableRow} from "../model/tables/index.js";

type Reporting = TableRow<"reporting">;

/** A reporting status in words; one that offices in general do not use as its office writes it. */
export function reportingStatus({status}: Pick<Reporting, "status">, language: Language): string {
  const words = officeMessages(language);
  return status === null ? words.unstated : (words.statuses[status] ?? status.replaceAll(/[_-]+/g, " "));
}

/** What an office says of an indicator's progress, and whether that is reckoned; null where it says nothing. */
export function officeProgress({progress, score, automatic}: Reporting, language: Language): string | null {
  if (progress === null) return null;
  const words = officeMessages(language);
  if (/^not_?available/i.test(progress)) return words.notAvailable;
  const said = statusWord(progress, "open_sdg", language).replaceAll("_", " ");
  const number = score === null ? null : formatNumber(score, 2, language);
  return `${words.progressAs(said, number)}, ${automatic ? words.reckoned : words.stated}`;
}
