import {formatDate} from "../lib/format.js";
import {commonMessages} from "../messages/common.js";
import {everyLanguage, inLanguage, type Language} from "../model/language.js";
import type {TableRow, TableRows} from "../model/tables/index.js";

type Release = TableRow<"releases">;

/** The row of a release by its date; null before the first. */
export function releaseOf({releases}: Pick<TableRows, "releases">, date: string): Release | null {
  return releases.find(({release}) => release === date) ?? null;
}

/** With what reservations a release was signed, in the language or else in the one in which they were written; empty where there are none. */
export function reservationsOf(release: Release, language: Language): string {
  return inLanguage(everyLanguage(release, "reservations"), language);
}

/** Which data a release has and who signed it with what reservations, as far as that is known. */
export function releaseDetails(release: Release, language: Language): string[] {
  const words = commonMessages(language);
  const {digest, signed_by: signer} = release;
  const reservations = reservationsOf(release, language);
  return [
    ...(digest === null ? [] : [words.releaseDigest(digest)]),
    signer === null ? words.releaseUnsigned : words.releaseSigned(signer),
    ...(signer === null || reservations === "" ? [] : [words.releaseReservations(reservations)])
  ];
}

/** A release as a citation names it: its day, its data and its signature. */
export function releaseInWords(release: Release | null, date: string, language: Language): string {
  const day = formatDate(date, language);
  return release === null ? day : `${day} (${releaseDetails(release, language).join(", ")})`;
}
