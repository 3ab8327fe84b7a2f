import {html, markup, type Html} from "../lib/html.js";
import type {Language} from "../lib/language.js";
import {statusMessages, statusWord} from "../messages/status.js";
import type {MethodId} from "../progress/vocabulary.js";

// One shape a meaning, so that it survives a black-and-white print. Arrows mean nearer to or farther from the milestone.
const tick = '<circle cx="8" cy="8" r="7" fill="currentColor"/><path d="M4.5 8.2l2.4 2.4 4.6-5" class="cut"/>';
const cross = '<circle cx="8" cy="8" r="6.2" class="line"/><path d="M5.3 5.3l5.4 5.4M10.7 5.3l-5.4 5.4" class="line"/>';
const dashed = '<circle cx="8" cy="8" r="6.2" class="line dash"/>';
const unsure = `${dashed}<path d="M6.2 6.3a1.9 1.9 0 1 1 2.6 1.8c-.6.3-.8.6-.8 1.3M8 11.1v.9" class="line"/>`;
const none = '<path d="M3 8h10" class="line"/>';
const square = '<rect x="2.5" y="2.5" width="11" height="11" rx="1.5" class="line"/><path d="M5.5 8h5" class="line"/>';
const pause =
  '<rect x="2.5" y="2.5" width="11" height="11" rx="1.5" class="line"/><path d="M6.4 5.5v5M9.6 5.5v5" class="line"/>';
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

export type Tone = "good" | "slow" | "bad" | "none";

const signs: Readonly<Record<string, readonly [string, Tone]>> = {
  not_set: [none, "none"],
  insufficient_data: [dashed, "none"],
  unknown: [unsure, "none"],
  kept: [tick, "good"],
  target_achieved: [tick, "good"],
  missed: [cross, "bad"],
  on_the_way: [arrow(45), "good"],
  behind: [arrow(90), "slow"],
  substantial_progress: [arrow(0), "good"],
  significant_progress: [arrow(0), "good"],
  on_track: [arrow(0), "good"],
  maintain: [arrow(0), "good"],
  moderate_progress: [arrow(45), "slow"],
  fair_progress: [arrow(45), "slow"],
  slow_progress: [arrow(60), "slow"],
  moderately_improving: [arrow(45), "slow"],
  accelerate: [arrow(60), "slow"],
  limited_progress: [arrow(75), "slow"],
  insufficient_progress: [arrow(75), "slow"],
  no_progress: [arrow(90), "slow"],
  stagnating: [arrow(90), "slow"],
  stagnation_or_regression: [arrow(105), "bad"],
  moderate_deterioration: [arrow(135), "bad"],
  deterioration: [arrow(135), "bad"],
  regression: [arrow(135), "bad"],
  reverse: [arrow(135), "bad"],
  significant_deterioration: [arrow(180), "bad"],
  decreasing: [arrow(180), "bad"],
  sun: [sun, "good"],
  slightly_cloudy: [sunAndCloud, "slow"],
  cloud: [cloudAt(0), "slow"],
  thunderstorm: [storm, "bad"],
  ended: [square, "none"],
  suspended: [pause, "none"]
};

/** A status as shape and word, coloured besides; the plan's own vocabulary unless another method is named. */
export function statusMark(status: string, language: Language, method: MethodId = "plan"): Html {
  const [shape, tone] = signs[status] ?? [dashed, "none"];
  return sign(shape, tone, statusWord(status, method, language), status);
}

/** Whether a status is good, slow, bad, or says nothing: what statuses of different methods can be compared by. */
export function toneOf(status: string): Tone {
  return signs[status]?.[1] ?? "none";
}

/** Why there is no status at all, in the shape of `not_set` or `insufficient_data`. */
export function withoutStatus(shape: "not_set" | "insufficient_data", word: string): Html {
  return sign(signs[shape]![0], "none", word, shape);
}

/** That the area ends before the milestone year: it stands beside a status and changes nothing about it. */
export function endedMark(language: Language): Html {
  return sign(square, "none", statusMessages(language).ended, "area_ended");
}

function sign(shape: string, tone: Tone, word: string, status: string): Html {
  return html`<span class="status tone-${tone}" data-status="${status}"
    ><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">${markup(shape)}</svg
    ><span>${word}</span></span
  >`;
}
