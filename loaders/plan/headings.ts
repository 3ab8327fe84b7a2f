/** What a line of the appendix is, recognised by its own words alone. */
export type LineKind =
  | {readonly kind: "blank"}
  | {readonly kind: "goal"; readonly goal: number; readonly text: string}
  | {readonly kind: "target"; readonly goal: number; readonly target: string; readonly text: string}
  | {readonly kind: "part"; readonly letter: string; readonly text: string}
  | {readonly kind: "lead"; readonly text: string}
  | {readonly kind: "cooperation"; readonly text: string}
  | {readonly kind: "bullet"; readonly text: string}
  | {readonly kind: "paragraph"; readonly text: string};

// `\b` and `\w` know nothing of Vietnamese letters, so the boundaries are written out.
const targetHeading = /^mục tiêu (\d+) ?\. ?(\d+)(?: ?[:.–-] ?| |$)(.*)$/iu;
const goalHeading = /^mục tiêu (\d+) ?[:.–-] ?(.*)$/iu;
const lead = /^(?:[-–—•*+] ?)?(?:cơ quan |đơn vị )?chủ trì(?: thực hiện)? ?: ?(.*)$/iu;
const cooperation = /^(?:[-–—•*+] ?)?(?:cơ quan |đơn vị )?phối hợp(?: thực hiện)? ?: ?(.*)$/iu;
const part = /^(\p{L})[.)] ?(\S.*)$/u;
const bullet = /^[-–—•*+] ?(.*)$/u;

/** Tells what a normalised line of the appendix is. Headings are matched in any letter case. */
export function classifyLine(text: string): LineKind {
  if (text === "") return {kind: "blank"};
  const target = targetHeading.exec(text);
  if (target) {
    const goal = Number(target[1]);
    return {kind: "target", goal, target: `${goal}.${Number(target[2])}`, text: target[3]!};
  }
  const goal = goalHeading.exec(text);
  if (goal) return {kind: "goal", goal: Number(goal[1]), text: goal[2]!};
  const led = lead.exec(text);
  if (led) return {kind: "lead", text: led[1]!};
  const cooperating = cooperation.exec(text);
  if (cooperating) return {kind: "cooperation", text: cooperating[1]!};
  const lettered = part.exec(text);
  if (lettered) return {kind: "part", letter: lettered[1]!.toLowerCase(), text: lettered[2]!};
  const dashed = bullet.exec(text);
  if (dashed) return {kind: "bullet", text: dashed[1]!};
  return {kind: "paragraph", text};
}
