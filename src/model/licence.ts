/** Under which licence a place gives its data, as it says it. */
export interface Licence {
  /** A code of SPDX such as `CC-BY-4.0`, or the name of another licence. */
  readonly name: string;
  readonly url: string | null;
}

/** What a code of SPDX looks like: parts joined by hyphens, without a space. */
const spdxCode = /^[A-Za-z0-9.+]+(?:-[A-Za-z0-9.+]+)+$/;

/** Where the text of a licence stands: where the place says, else at the list of SPDX; null for another one without an address. */
export function licenceAddress({name, url}: Licence): string | null {
  return url ?? (spdxCode.test(name) ? `https://spdx.org/licenses/${name}.html` : null);
}
