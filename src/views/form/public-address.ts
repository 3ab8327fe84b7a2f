/** The whole address of a page, where the site has a public one. */
export function publicAddress(address: string | null, path: string): string | null {
  return address === null ? null : `${address.replace(/\/$/, "")}${path}`;
}
