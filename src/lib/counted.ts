/** A number of things in English: `1 area`, `2 areas`. Vietnamese has no plural. */
export function counted(count: number, thing: string, things = `${thing}s`): string {
  return `${String(count)} ${count === 1 ? thing : things}`;
}
