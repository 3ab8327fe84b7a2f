import {element, button} from "../../lib/element.js";
import {largest} from "../../lib/extremes.js";
import type {Language} from "../../model/language.js";
import {resultMessages, type ResultMessages} from "../../messages/results.js";
import {chosenOf, rangeOf, type Condition} from "../selection/condition.js";
import {shownText, type ResultColumn} from "./columns.js";
import type {ColumnSummary, SummaryBar} from "./summary.js";

/** What heads are written with. */
export interface HeadOptions {
  readonly language: Language;
  /** Takes what the reader chose in a head, or null where nothing can be chosen. */
  readonly select: ((condition: Condition) => void) | null;
  readonly say: (text: string) => void;
}

/** Numbers in heads are as long as there is room for. */
const digits = 6;

/** What a column's head says: its kind, what is empty, how many values differ, where they lie. */
export function columnHead(column: ResultColumn, summary: ColumnSummary, options: HeadOptions): HTMLElement[] {
  const {language} = options;
  const words = resultMessages(language);
  const {rows, nulls, distinct, estimated, endless} = summary;
  const whole = (count: number) => count.toLocaleString(language.tag);
  const kind = words.kinds[column.year ? "year" : column.kind];
  const about = [
    ...(distinct === null ? [] : [words.distinct(whole(distinct), estimated)]),
    ...(nulls === 0 ? [] : [words.empty(shareText(nulls, rows, language))]),
    ...(endless === 0 ? [] : [words.endless(whole(endless))])
  ].join(", ");
  const span = spanText(column, summary, language);
  const line = (text: string, name: string) => element("div", {class: name, title: text}, text);
  return [
    line(kind, "head-kind"),
    line(about, "head-about"),
    summary.bars.length > 0
      ? barsOf(column, summary, options, words)
      : element("div", {class: "head-values"}, ...valuesOf(column, summary, options, words)),
    line(span, "head-span")
  ];
}

/** A share that is more than nothing is never told as nothing, nor one that lacks something as all. */
function shareText(part: number, all: number, {tag}: Language): string {
  const percent = (share: number) => share.toLocaleString(tag, {style: "percent", maximumFractionDigits: 0});
  const share = part / all;
  if (part < all && share > 0.995) return `> ${percent(0.99)}`;
  return part > 0 && share < 0.005 ? `< ${percent(0.01)}` : percent(share);
}

/** A value as a head writes it. */
export function headText(value: number | string, column: ResultColumn, language: Language): string {
  return typeof value === "number" && column.kind === "number" && !column.year
    ? value.toLocaleString(language.tag, {maximumSignificantDigits: digits}).replace(/^-/, "\u2212")
    : (shownText(value, column, language) ?? "");
}

function spanText(column: ResultColumn, {least, greatest, values}: ColumnSummary, language: Language): string {
  if (least === null || greatest === null) return "";
  // Of few texts that are named the first and last in the alphabet say nothing more.
  if (column.kind === "boolean" || (column.kind === "text" && values.length > 0)) return "";
  const [low, high] = [headText(least, column, language), headText(greatest, column, language)];
  return low === high ? low : `${low} – ${high}`;
}

function valuesOf(
  column: ResultColumn,
  summary: ColumnSummary,
  {language, select}: HeadOptions,
  words: ResultMessages
): HTMLElement[] {
  const filled = summary.rows - summary.nulls;
  return summary.values.map(({value, rows}) => {
    const share = shareText(rows, filled, language);
    const parts = [element("span", {class: "head-name"}, value), element("span", {class: "head-share"}, share)];
    const text = words.value(value, rows.toLocaleString(language.tag));
    const act = () => select?.({kind: "value", column: column.name, of: chosenOf(column), value});
    const row = select
      ? button("", act, {class: "head-value", title: text, "aria-label": text})
      : element("div", {class: "head-value", title: text});
    row.append(...parts);
    row.style.setProperty("--part", String(rows / Math.max(1, filled)));
    return row;
  });
}

function barsOf(
  column: ResultColumn,
  {bars, whole}: ColumnSummary,
  {language, select, say}: HeadOptions,
  words: ResultMessages
): HTMLElement {
  const most = largest(
    bars.map(({rows}) => rows),
    1
  );
  const write = (value: number) => headText(value, column, language);
  const textOf = ({from, to, rows}: SummaryBar) => words.bar(write(from), write(to), rows.toLocaleString(language.tag));
  const marks = bars.map((bar) => {
    const mark = element("span", {title: textOf(bar)});
    mark.style.setProperty("--part", String(bar.rows / most));
    return mark;
  });
  const frame = element(
    "div",
    {class: "head-bars", role: "group", "aria-label": words.histogram(column.name), tabindex: select ? 0 : null},
    ...marks
  );
  if (select) {
    brushBars(frame, marks, {
      chosen: (from, to) =>
        select({
          kind: "range",
          column: column.name,
          of: rangeOf(column),
          from: bars[from]!.from,
          to: bars[to]!.to,
          whole: whole && column.kind === "number",
          closed: false
        }),
      reached: (i) => say(textOf(bars[i]!))
    });
  }
  return frame;
}

interface Brush {
  readonly chosen: (from: number, to: number) => void;
  readonly reached: (bar: number) => void;
}

/** Lets a range of bars be chosen: by a drag, or with the arrow keys, shift and Enter. */
function brushBars(frame: HTMLElement, marks: readonly HTMLElement[], {chosen, reached}: Brush): void {
  let [anchor, at] = [-1, -1];
  const show = () => {
    const [low, high] = [Math.min(anchor, at), Math.max(anchor, at)];
    marks.forEach((mark, i) => mark.classList.toggle("outside", anchor >= 0 && (i < low || i > high)));
  };
  const placeOf = (event: PointerEvent) => {
    const {left, width} = frame.getBoundingClientRect();
    return Math.min(marks.length - 1, Math.max(0, Math.floor(((event.clientX - left) / width) * marks.length)));
  };
  let dragging = false;
  frame.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    frame.setPointerCapture(event.pointerId);
    dragging = true;
    anchor = at = placeOf(event);
    show();
  });
  frame.addEventListener("pointermove", (event) => {
    if (!dragging) return;
    at = placeOf(event);
    show();
  });
  const end = (isChosen: boolean) => {
    if (!dragging) return;
    dragging = false;
    if (isChosen) chosen(Math.min(anchor, at), Math.max(anchor, at));
    anchor = at = -1;
    show();
  };
  frame.addEventListener("pointerup", () => end(true));
  frame.addEventListener("pointercancel", () => end(false));
  frame.addEventListener("keydown", (event) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step !== 0) {
      at = Math.min(marks.length - 1, Math.max(0, at + step));
      if (!event.shiftKey || anchor < 0) anchor = at;
      reached(at);
    } else if (event.key === "Enter" && anchor >= 0) chosen(Math.min(anchor, at), Math.max(anchor, at));
    else if (event.key === "Escape") anchor = at = -1;
    else return;
    event.preventDefault();
    show();
  });
  frame.addEventListener("blur", () => {
    anchor = at = -1;
    show();
  });
}
