import type {TableRows} from "./tables/index.js";

/** The date of the latest release (ISO), or null before the first. */
export function latestRelease({releases}: Pick<TableRows, "releases">): string | null {
  return releases.reduce<string | null>(
    (latest, {release}) => (latest === null || release > latest ? release : latest),
    null
  );
}

/** The same as an SQL expression. */
export const latestReleaseSql = "(SELECT max(release) FROM releases)";
