import type {StandingState} from "../charts/standing.js";
import {html, markup, type Html} from "../lib/html.js";
import type {Language} from "../lib/language.js";
import {messagesIn} from "../lib/messages.js";

// One shape a state, so that it survives a black-and-white print.
const tick = '<circle cx="8" cy="8" r="7" fill="currentColor"/><path d="M4.5 8.2l2.4 2.4 4.6-5" class="cut"/>';
const cross = '<circle cx="8" cy="8" r="6.2" class="line"/><path d="M5.3 5.3l5.4 5.4M10.7 5.3l-5.4 5.4" class="line"/>';
const dashed = '<circle cx="8" cy="8" r="6.2" class="line dash"/>';
const clock = '<circle cx="8" cy="8" r="6.2" class="line"/><path d="M8 4.4V8l2.6 1.8" class="line"/>';
const none = '<path d="M3 8h10" class="line"/>';
const ended = '<rect x="2.5" y="2.5" width="11" height="11" rx="1.5" class="line"/><path d="M5.5 8h5" class="line"/>';

const shapes: Readonly<Record<StandingState, string>> = {
  not_set: none,
  reached: tick,
  missed: cross,
  unknown: dashed,
  met_now: clock,
  open: clock,
  not_assessable: dashed,
  area_ended: ended
};

/** A state as shape and word, coloured besides. */
export function statusMark(state: StandingState, language: Language): Html {
  return html`<span class="status status-${state}"
    ><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">${markup(shapes[state])}</svg
    >${messagesIn(language).state[state]}</span
  >`;
}
