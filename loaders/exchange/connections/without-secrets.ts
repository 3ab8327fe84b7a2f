/** A message without what the connection string holds: no user, password, host, database or path of a key. */
export function withoutSecrets(message: string, connectionString: string): string {
  const parts = [...valuesOf(connectionString)].filter((part) => part.length > 1);
  // The longest first, so that no part of a longer one is left standing.
  return parts.sort((a, b) => b.length - a.length).reduce((text, part) => text.replaceAll(part, "…"), message);
}

/** What a connection string names, written as an address or as `key=value`. */
function valuesOf(connectionString: string): Set<string> {
  const values = new Set([connectionString]);
  if (URL.canParse(connectionString)) {
    const {username, password, hostname, pathname, searchParams} = new URL(connectionString);
    for (const value of [username, password, hostname, pathname.slice(1), ...searchParams.values()]) {
      values.add(value);
      values.add(decoded(value));
    }
  }
  for (const [, quoted, plain] of connectionString.matchAll(/\w+\s*=\s*(?:'((?:[^'\\]|\\.)*)'|([^\s']+))/g))
    values.add(quoted ?? plain ?? "");
  return values;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
