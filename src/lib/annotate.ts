import {html, type Html} from "./html.js";

/** A span of a text and what to put around it. */
export interface Annotation {
  readonly start: number;
  readonly end: number;
  readonly wrap: (content: Html) => Html;
}

/**
 * A text with markup around spans of it. Spans may lie inside each other; one that crosses another's end is left
 * out, because markup cannot cross.
 */
export function annotate(text: string, annotations: readonly Annotation[]): Html {
  const ordered = [...annotations].sort((a, b) => a.start - b.start || b.end - a.end);
  return within(text, 0, text.length, ordered);
}

function within(text: string, from: number, to: number, ordered: readonly Annotation[]): Html {
  const parts: (Html | string)[] = [];
  let at = from;
  for (const [i, {start, end, wrap}] of ordered.entries()) {
    if (start < at || end > to) continue;
    parts.push(text.slice(at, start));
    const inner = ordered.slice(i + 1).filter((other) => other.start < end);
    parts.push(wrap(within(text, start, end, inner)));
    at = end;
  }
  return html`${[...parts, text.slice(at, to)]}`;
}
