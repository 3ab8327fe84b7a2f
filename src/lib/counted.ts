/** A number of things in English: `1 province`, `2 provinces`. Vietnamese has no plural. */
export function counted(count: number, thing: string): string {
  return `${String(count)} ${thing}${count === 1 ? "" : "s"}`;
}
