import {html, markup, type Html} from "../../lib/html.js";
import type {Language} from "../../model/language.js";
import {statusMessages, statusWord} from "../../messages/status.js";
import {toneOf, type Tone} from "../../progress/tone.js";
import type {MethodId, Reason} from "../../model/assessment.js";
import type {YearState} from "../../model/comparison.js";
import type {Verdict} from "../../plan/judgement.js";

// One shape a meaning, so that it survives a black-and-white print. Arrows mean nearer to or farther from the milestone.
// A filled square is a verdict by the plan's words, and nothing else is: so verdicts stand out of a picture of many. Evidence is a
// diamond, a circle is what nobody knows, and the results of other methods stand without a frame.
const tile = (cut: string) =>
  `<rect x=".5" y=".5" width="15" height="15" rx="3" fill="currentColor"/><path d="${cut}" class="cut"/>`;
const tileArrow = (turn: number) =>
  tile("M8 12.2V4M4.7 7.2L8 3.9l3.3 3.3").replace('class="cut"', `class="cut" transform="rotate(${String(turn)} 8 8)"`);
const verdictSigns: Readonly<Record<Verdict, string>> = {
  kept: tile("M4.2 8.3l2.5 2.5 5-5.6"),
  had_been_reached: tile("M4.2 8.3l2.5 2.5 5-5.6"),
  on_the_way: tileArrow(45),
  was_on_the_way: tileArrow(45),
  behind: tileArrow(90),
  was_too_slow: tileArrow(90),
  missed: tile("M4.8 4.8l6.4 6.4M11.2 4.8l-6.4 6.4")
};
const tick = '<path d="M2.5 8.6l3.7 3.7 7.3-8.6" class="line"/>';
const dashed = '<circle cx="8" cy="8" r="6.2" class="line dash"/>';
const unsure = `${dashed}<path d="M6.2 6.3a1.9 1.9 0 1 1 2.6 1.8c-.6.3-.8.6-.8 1.3M8 11.1v.9" class="line"/>`;
const none = '<path d="M3 8h10" class="line"/>';
const end = '<path d="M2 8h9.5M13 3.5v9" class="line"/>';
const pause = '<path d="M5.5 3.5v9M10.5 3.5v9" class="line"/>';
const arrow = (turn: number) =>
  `<g transform="rotate(${String(turn)} 8 8)"><path d="M8 14V2.6M3.6 7L8 2.6 12.4 7" class="line"/></g>`;
const rays = [0, 45, 90, 135, 180, 225, 270, 315]
  .map((turn) => `<path d="M8 .8v2.2" class="line" transform="rotate(${String(turn)} 8 8)"/>`)
  .join("");
const sun = `<circle cx="8" cy="8" r="3.4" fill="currentColor"/>${rays}`;
const cloudAt = (dy: number) =>
  `<path transform="translate(0 ${String(dy)})" d="M4.4 11.5a2.7 2.7 0 0 1 .3-5.4 3.6 3.6 0 0 1 6.9.9 2.3 2.3 0 0 1-.1 4.5z" class="line"/>`;
const sunAndCloud = `<circle cx="11" cy="4.6" r="2.6" fill="currentColor"/>${cloudAt(2)}`;
const storm = `${cloudAt(-2)}<path d="M8.6 9.6l-2 3h2.4l-1.6 2.9" class="line"/>`;

const signs: Readonly<Record<string, string>> = {
  not_set: none,
  insufficient_data: dashed,
  no_indicator: '<circle cx="8" cy="8" r="6.2" class="line"/>',
  unknown: unsure,
  ...verdictSigns,
  target_achieved: tick,
  substantial_progress: arrow(0),
  significant_progress: arrow(0),
  on_track: arrow(0),
  maintain: arrow(0),
  moderate_progress: arrow(45),
  fair_progress: arrow(45),
  slow_progress: arrow(60),
  moderately_improving: arrow(45),
  accelerate: arrow(60),
  limited_progress: arrow(75),
  insufficient_progress: arrow(75),
  no_progress: arrow(90),
  stagnating: arrow(90),
  stagnation_or_regression: arrow(105),
  moderate_deterioration: arrow(135),
  deterioration: arrow(135),
  regression: arrow(135),
  reverse: arrow(135),
  significant_deterioration: arrow(180),
  decreasing: arrow(180),
  sun: sun,
  slightly_cloudy: sunAndCloud,
  cloud: cloudAt(0),
  thunderstorm: storm,
  ended: end,
  suspended: pause,
  better: arrow(45),
  worse: arrow(135),
  no_clear_change:
    '<path d="M2.5 6.4c1.8-2.2 3.7-2.2 5.5 0s3.7 2.2 5.5 0M2.5 10.8c1.8-2.2 3.7-2.2 5.5 0s3.7 2.2 5.5 0" class="line"/>',
  same: none,
  changed: '<path d="M2 8h12M5.5 4.5L2 8l3.5 3.5M10.5 4.5L14 8l-3.5 3.5" class="line"/>',
  bounded: '<path d="M3 13.5h10M8 13.5V3M4.6 6.4L8 3l3.4 3.4" class="line"/>',
  broken: pause,
  from_only: dashed,
  to_only: dashed,
  neither: dashed
};

/** The drawing of a status, without the svg around it. */
export const statusShape = (status: string): Html => markup(signs[status] ?? dashed);

/** A status as shape and word, coloured besides; the plan's own vocabulary unless another method is named, and why where nothing is decided. */
export function statusMark(
  status: string,
  language: Language,
  method: MethodId = "plan",
  reason: Reason | null = null
): Html {
  return sign(signs[status] ?? dashed, toneOf(status), statusWord(status, method, language, reason), status);
}

/** How two values compare, as shape and word. */
export function changeMark(state: YearState, word: string): Html {
  const tone = state === "better" ? "good" : state === "worse" ? "bad" : "none";
  return sign(signs[state] ?? dashed, tone, word, state);
}

/** Why there is no status at all, in the shape of `not_set` or `insufficient_data`. */
export function withoutStatus(shape: "not_set" | "insufficient_data" | "no_indicator", word: string): Html {
  return sign(signs[shape] ?? dashed, "none", word, shape);
}

/** Statuses that say by themselves that the area has ended. */
const pastTense: ReadonlySet<string> = new Set(["had_been_reached", "was_on_the_way", "was_too_slow"]);

/** That the area ended, beside a status that does not say so itself. */
export function endedBeside(status: string, ended: boolean, language: Language): Html | null {
  return ended && !pastTense.has(status) ? html` ${endedMark(language)}` : null;
}

/** That the area ends before the milestone year: it stands beside a status and changes nothing about it. */
function endedMark(language: Language): Html {
  return sign(end, "none", statusMessages(language).ended, "area_ended");
}

/** The shape of a status alone, for rows of many; its word must stand beside them. */
export function statusSign(status: string): Html {
  return html`<svg class="sign tone-${toneOf(status)}" data-status="${status}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">${markup(signs[status] ?? dashed)}</svg>`;
}

function sign(shape: string, tone: Tone, word: string, status: string): Html {
  return html`<span class="status tone-${tone}" data-status="${status}"
    ><svg class="sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">${markup(shape)}</svg
    ><span>${word}</span></span
  >`;
}
