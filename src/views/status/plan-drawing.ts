import {largest} from "../../lib/extremes.js";
import {html, markup, type Html} from "../../lib/html.js";
import {colon, formatDate} from "../../lib/format.js";
import type {Language} from "../../model/language.js";
import {cardSize} from "../../model/addresses/plan.js";
import {commonMessages} from "../../messages/common.js";
import {homeMessages} from "../../messages/home.js";
import {commitmentsByGoal, type GoalCommitments, type PlanOutline} from "../../plan/outline.js";
import {decidedCount, planStanding} from "../../plan/standing.js";
import {goalName} from "../../wording/goal.js";
import {line, px, widthOf, wrapped} from "./drawn-words.js";
import {breakable} from "./plan-picture.js";
import {markIdOf, markKinds, type MarkKind} from "./plan-marks.js";

/** The colours of the site by day, for a picture that leaves it. */
export interface LightTheme {
  /** The value of a name of the theme, such as `--paper`. */
  readonly colour: (name: string) => string;
  /** What the chip of a goal of the UN wears. */
  readonly goal: (un: number | null) => {readonly ground: string; readonly words: string};
  /** The rules by which marks are drawn. */
  readonly marks: string;
}

const margin = 40;
const right = cardSize.width - margin;
/** Sizes of words, and how far apart lines of them stand. */
const title = {size: 38, line: 46};
const sum = {size: 23, line: 34};
const name = {size: 12.5, line: 15.5, most: 6};
const key = {size: 15.5, line: 25};
const source = {size: 13, line: 20};
const chip = {height: 24, size: 16};
/** A mark with its margin is never larger, and half of it lies between two goals. */
const largestMark = 34;

/**
 * The picture of the plan as an SVG document that needs nothing else, the size of a social card: what it shows in one sentence, a
 * mark for each commitment above its goal, the key, and where it is from. It is drawn from the bottom up: what words leave is for
 * the marks.
 * @param address where the site lies, once it is known
 */
export function planDrawing(
  outline: PlanOutline,
  {
    asOf,
    address,
    light,
    language
  }: {
    readonly asOf: string;
    readonly address: string | null;
    readonly light: LightTheme;
    readonly language: Language;
  }
): string {
  const words = commonMessages(language);
  const goals = commitmentsByGoal(outline);
  const kinds = markKinds(outline.commitments, language);
  const standing = planStanding(outline);
  const shown = standing.evidence.reduce((all, {count}) => all + count, 0);
  const decided = decidedCount(standing);
  const {total} = standing;
  const inSum = homeMessages(language).pictureSum({decided, shown, unknown: total - decided - shown, total});
  const from = [`${words.footerPlan} ${words.updated(formatDate(asOf, language))}.`, ...(address ? [address] : [])];
  const sources = wrapped(from.join(" "), {width: right - margin, size: source.size});
  const entries = keyEntries([...kinds.values()]);
  const rows =
    1 +
    largest(
      entries.map(({row}) => row),
      0
    );

  const names = goals.map(({goal}) =>
    wrapped(breakable(goalName(goal, language), language), {
      width: (right - margin) / goals.length - 4,
      size: name.size
    }).slice(0, name.most)
  );
  const sourceTop = cardSize.height - margin / 2 - sources.length * source.line;
  const keyTop = sourceTop - rows * key.line - 8;
  const namesTop =
    keyTop -
    largest(
      names.map(({length}) => length),
      1
    ) *
      name.line -
    12;
  const foot = namesTop - chip.height - 6;
  const top = margin + title.line + sum.line + 8;
  const {width, height} = cardSize;
  return html`<svg xmlns="http://www.w3.org/2000/svg" lang="${language.code}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="'Be Vietnam Pro', system-ui, 'Noto Sans', sans-serif" role="img">
<title>${language.place.title}${colon(language)}${inSum}</title>
<style>${markup(light.marks)}</style>
<rect width="100%" height="100%" fill="${light.colour("--paper")}"/>
<g fill="${light.colour("--text")}">
${line(language.place.heading, {x: margin, y: margin + title.size * 0.9, size: title.size, weight: 600})}
${line(inSum, {x: margin, y: margin + title.line + sum.size, size: sum.size})}
${goals.map((goal, i) => goalColumn(goal, kinds, {light, names: names[i]!, column: columnOf(i, goals), top, foot, namesTop}))}
${entries.map(
  ({kind, x, row}) =>
    html`${sign(kind, {x, y: keyTop + row * key.line, size: 16})}${line(`${kind.words} ${String(kind.count)}`, {x: x + 22, y: keyTop + row * key.line + 13, size: key.size})}`
)}
</g>
<g fill="${light.colour("--muted")}">${sources.map((text, i) =>
    line(text, {x: margin, y: sourceTop + i * source.line + source.size, size: source.size})
  )}</g>
</svg>
`.text;
}

interface Column {
  readonly left: number;
  readonly width: number;
  /** Side of a mark with its margin. */
  readonly mark: number;
}

function columnOf(index: number, goals: readonly GoalCommitments[]): Column {
  const width = (right - margin) / goals.length;
  return {left: margin + index * width, width, mark: Math.min(largestMark, width / 2 - 1)};
}

function goalColumn(
  {goal, commitments}: GoalCommitments,
  kinds: ReadonlyMap<string, MarkKind>,
  {
    light,
    names,
    column: {left, width, mark},
    top,
    foot,
    namesTop
  }: {
    readonly light: LightTheme;
    readonly names: readonly string[];
    readonly column: Column;
    readonly top: number;
    readonly foot: number;
    readonly namesTop: number;
  }
): Html {
  const middle = left + width / 2;
  // Two side by side while they fit below the words, else as many as it takes.
  const across = Math.max(2, Math.ceil(commitments.length / Math.floor((foot - top) / mark)));
  const side = Math.min(mark, (width - 2) / across);
  const {ground, words} = light.goal(goal.un_goal);
  return html`${commitments.map((view, i) =>
    sign(kinds.get(markIdOf(view))!, {
      x: middle + ((i % across) - across / 2) * side + side / 17,
      y: foot - (Math.floor(i / across) + 1) * side,
      size: side * 0.88
    })
  )}
<rect x="${px(left + 2)}" y="${px(foot + 4)}" width="${px(width - 4)}" height="${chip.height}" rx="3" fill="${ground}"/>
<g text-anchor="middle"><g fill="${words}">${line(String(goal.goal), {x: middle, y: foot + 4 + chip.height * 0.74, size: chip.size, weight: 600})}</g>
${names.map((text, i) => line(text, {x: middle, y: namesTop + (i + 1) * name.line, size: name.size}))}</g>
`;
}

function sign(
  {shape, tone}: MarkKind,
  {x, y, size}: {readonly x: number; readonly y: number; readonly size: number}
): Html {
  return html`<g class="tone-${tone}" transform="translate(${px(x)} ${px(y)}) scale(${(size / 16).toFixed(3)})">${shape}</g>
`;
}

/** The key in rows: an entry goes to the next one where it would not fit. */
function keyEntries(kinds: readonly MarkKind[]): {readonly kind: MarkKind; readonly x: number; readonly row: number}[] {
  let [x, row] = [margin, 0];
  return kinds.map((kind) => {
    const needed = 22 + widthOf(`${kind.words} ${String(kind.count)}`, key.size);
    if (x > margin && x + needed > right) [x, row] = [margin, row + 1];
    const entry = {kind, x, row};
    x += needed + 22;
    return entry;
  });
}
