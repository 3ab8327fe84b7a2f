/** What a line of the goals' part is, recognised by its own words alone. */
export type LineKind =
  | {readonly kind: "blank"}
  | {readonly kind: "goal"; readonly goal: number; readonly text: string}
  | {readonly kind: "target"; readonly goal: number; readonly target: string; readonly text: string}
  /** A number such as "3.1." without the words "Mục tiêu": a target where the document numbers its targets so. */
  | {readonly kind: "bare_target"; readonly goal: number; readonly target: string; readonly text: string}
  | {readonly kind: "part"; readonly letter: string; readonly text: string}
  | {readonly kind: "lead"; readonly text: string}
  | {readonly kind: "cooperation"; readonly text: string}
  /** Who carries out, in one list or one sentence: "Cơ quan thực hiện: A chủ trì, phối hợp với B, C". */
  | {readonly kind: "responsible"; readonly text: string}
  /** A title above tasks or figures ("Nhiệm vụ:"), which says nothing itself. */
  | {readonly kind: "label"}
  /** The level of one year ("+ Năm 2025: 45%"), which goes on with what stands before it. */
  | {readonly kind: "level"; readonly text: string}
  | {readonly kind: "bullet"; readonly text: string}
  | {readonly kind: "paragraph"; readonly text: string};

// `\b` and `\w` know nothing of Vietnamese letters, so the boundaries are written out.
const outerNumber = String.raw`(?:(?:\d+(?:\.\d+)*|[IVX]+)[.)] ?)?`;
const aim = String.raw`mục tiêu(?: (?:chung|cụ thể|quốc gia|phát triển bền vững|PTBV|SDG))?`;
const targetHeading = new RegExp(
  String.raw`^${outerNumber}${aim}(?: số)? (\d+) ?\. ?(\d+)(?: ?[:.–-] ?| |$)(.*)$`,
  "iu"
);
const goalHeading = new RegExp(String.raw`^${outerNumber}${aim}(?: số)? (\d+) ?[:.–-] ?(.*)$`, "iu");
/** Without a sign after the number only "số" and a capital, or an end of the line, tell a heading from a sentence. */
const goalWithoutSign = new RegExp(String.raw`^${outerNumber}${aim}(?: số (\d+)(?: (.+))?| (\d+))$`, "iu");
const numberedTarget = /^(\d{1,2})\.(\d{1,2})(?:(?:[:.)]| [–-]) ?| (?=\p{Lu}))(?!\d)(.*)$/u;
const dash = String.raw`(?:[-–—•*+] ?)?`;
const lead = new RegExp(String.raw`^${dash}(?:cơ quan |đơn vị )?chủ trì(?: thực hiện)? ?: ?(.*)$`, "iu");
const cooperation = new RegExp(String.raw`^${dash}(?:cơ quan |đơn vị )?phối hợp(?: thực hiện)? ?: ?(.*)$`, "iu");
const responsible = new RegExp(
  String.raw`^${dash}(?:(?:phân công )?(?:cơ quan|đơn vị|trách nhiệm) (?:thực hiện|chịu trách nhiệm(?: thực hiện)?|chủ trì,? (?:và )?phối hợp(?: thực hiện)?)|phân công(?: (?:trách nhiệm|nhiệm vụ))?(?: thực hiện)?|phân công trách nhiệm|(?:cơ quan|đơn vị) được giao) ?: ?(.*)$`,
  "iu"
);
const label = new RegExp(
  String.raw`^(?:\d+[.)] ?|\p{L}[.)] ?)?${dash}(?:(?:các )?(?:nhiệm vụ|giải pháp|chỉ tiêu|nội dung|lộ trình|nhiệm vụ,? (?:và )?giải pháp)(?: (?:chủ yếu|cụ thể|thực hiện|trọng tâm))* ?:?|phân công(?: trách nhiệm| thực hiện)*)$`,
  "iu"
);
const part = /^(\p{L})[.)] ?(\S.*)$/u;
const level = /^(?:[-–—•*+] ?)?((?:đến |hết )?năm \d{4} ?[:–-] ?\S.*)$/iu;
const bullet = /^(?:[-–—•*+] ?|(?:\d{1,2}[.)]|\d{1,2}(?:\.\d{1,2}){2,}[.)]?) ?(?=\p{L}))(.*)$/u;

/** The list of recipients and the signature follow the last section. */
export const closing = /^(?:nơi nhận|tm\. |kt\. )/iu;

/** A title of a table, which stands above its head: "Bảng 1. Lộ trình thực hiện", "Lộ trình thực hiện các chỉ tiêu đến năm 2030". */
export const caption = /^(?:bảng|biểu|phụ biểu|lộ trình|kế hoạch thực hiện)(?![\p{L}\p{M}])(?!.*[.;]$)/iu;

/** What begins as the heading of a goal does and is none that is known: "Mục tiêu thứ nhất: …", "Mục tiêu III. …". */
export const unknownHeading = /^mục tiêu (?:chung |cụ thể )?(?:thứ \S+|số \S+|[ivx]+|[a-e]) ?[:.–-]/iu;

/** Tells what a normalised line of the goals' part is. Headings are matched in any letter case. */
export function classifyLine(text: string): LineKind {
  if (text === "") return {kind: "blank"};
  const heading = headingIn(text);
  if (heading !== null) return heading;
  if (label.test(text)) return {kind: "label"};
  const role = roleIn(text);
  if (role !== null) return role;
  const lettered = part.exec(text);
  if (lettered) return {kind: "part", letter: lettered[1]!.toLowerCase(), text: lettered[2]!};
  const dated = level.exec(text);
  if (dated) return {kind: "level", text: dated[1]!};
  const dashed = bullet.exec(text);
  if (dashed) return {kind: "bullet", text: dashed[1]!};
  return {kind: "paragraph", text};
}

function headingIn(text: string): LineKind | null {
  const target = targetHeading.exec(text);
  if (target) return {kind: "target", ...targetOf(target)};
  const goal = goalHeading.exec(text);
  if (goal) return {kind: "goal", goal: Number(goal[1]), text: goal[2]!};
  const unsigned = goalWithoutSign.exec(text);
  if (unsigned && !/^\p{Ll}/u.test(unsigned[2] ?? ""))
    return {kind: "goal", goal: Number(unsigned[1] ?? unsigned[3]), text: unsigned[2] ?? ""};
  const numbered = numberedTarget.exec(text);
  return numbered ? {kind: "bare_target", ...targetOf(numbered)} : null;
}

function targetOf(match: RegExpExecArray): {goal: number; target: string; text: string} {
  const goal = Number(match[1]);
  return {goal, target: `${goal}.${Number(match[2])}`, text: match[3]!};
}

function roleIn(text: string): LineKind | null {
  const led = lead.exec(text);
  if (led) return {kind: "lead", text: led[1]!};
  const cooperating = cooperation.exec(text);
  if (cooperating) return {kind: "cooperation", text: cooperating[1]!};
  const carried = responsible.exec(text);
  return carried ? {kind: "responsible", text: carried[1]!} : null;
}
