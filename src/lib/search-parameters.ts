/** Parameters as a query string with `?`; empty where there are none. */
export function writeSearch(parameters: URLSearchParams): string {
  // `;` is legible and allowed in a query; URLSearchParams would write %3B.
  const text = parameters.toString().replaceAll("%3B", ";");
  return text === "" ? "" : `?${text}`;
}

/** The parameters of a query string that one part of a page has set. */
export function withoutOthers(search: string, isOwn: (name: string) => boolean): string {
  return writeSearch(new URLSearchParams([...new URLSearchParams(search)].filter(([name]) => isOwn(name))));
}

/** A query string in which one part of a page has set its parameters anew, and the others kept theirs. */
export function withOthers(own: string, search: string, isOwn: (name: string) => boolean): string {
  const others = [...new URLSearchParams(search)].filter(([name]) => !isOwn(name));
  return writeSearch(new URLSearchParams([...others, ...new URLSearchParams(own)]));
}

/** A query string with what another one sets set over it: a reader's choice is asked for later than what a link asks for. */
export function over(search: string, later: string): string {
  const names = new Set(new URLSearchParams(later).keys());
  return withOthers(later, search, (name) => names.has(name));
}
