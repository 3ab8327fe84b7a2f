/** The date of the latest release (ISO), or null before the first. */
export function latestRelease({releases}: {readonly releases: readonly {readonly release: string}[]}): string | null {
  return releases.reduce<string | null>(
    (latest, {release}) => (latest === null || release > latest ? release : latest),
    null
  );
}

/** The same as an SQL expression. */
export const latestReleaseSql = "(SELECT max(release) FROM releases)";
