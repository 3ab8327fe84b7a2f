import type {ExplorerContext} from "../cell/cell-view.js";
import {element} from "../../lib/element.js";
import {buildCube, countBetween, cubeQuery, places, spanQuery, valueAt, type RangeCube} from "./range-cube.js";

import {largest} from "../../lib/extremes.js";

/** Bars that the whole span is shown by. */
const bars = 50;

/**
 * Ranges over every row of a result: the rows are counted once, and then any range answers at once, by group. Worked with a
 * pointer or the arrow keys.
 */
export async function rangePanel(
  view: string,
  column: string,
  group: string,
  explorer: ExplorerContext
): Promise<HTMLElement | null> {
  const {words, language, ask, say} = explorer;
  const {table} = await ask(spanQuery(view, column));
  const [least, greatest] = ["low", "high"].map((name) => table.getChild(name)?.get(0) as unknown);
  if (typeof least !== "number" || typeof greatest !== "number") return null;
  const span = {low: least, high: greatest};
  const cube = buildCube((await ask(cubeQuery(view, column, group, span))).table, span, words.otherGroups);
  const number = new Intl.NumberFormat(language.tag, {maximumSignificantDigits: 6});
  const [from, to] = [slider(words.rangeFrom(column), 0), slider(words.rangeTo(column), places)];
  const shape = element("div", {class: "range-shape", "aria-hidden": "true"}, ...shapeOf(cube));
  const text = element("p", {class: "range-text"});
  const lines = cube.groups.map((name) => {
    const bar = element("span", {class: "range-bar"});
    const count = element("span", {class: "number"});
    return {
      bar,
      count,
      row: element("div", {class: "range-row"}, element("span", {}, name || words.nothing), bar, count)
    };
  });
  const all = countBetween(cube, 0, places);
  const whole = all.reduce((sum, n) => sum + n, 0);

  const answer = () => {
    const [low, high] = [
      Math.min(Number(from.value), Number(to.value)),
      Math.max(Number(from.value), Number(to.value))
    ];
    const counts = countBetween(cube, low, high);
    const most = largest(counts, 1);
    counts.forEach((n, i) => {
      lines[i]!.bar.style.setProperty("--part", String(n / most));
      lines[i]!.count.textContent = number.format(n);
    });
    [...shape.children].forEach((bar, i) => {
      bar.classList.toggle("outside", (i + 1) * (places / bars) <= low || i * (places / bars) >= high);
    });
    const sum = counts.reduce((total, n) => total + n, 0);
    text.textContent = words.rangeText(
      number.format(valueAt(cube, low)),
      number.format(valueAt(cube, high)),
      number.format(sum),
      number.format(whole)
    );
  };
  for (const field of [from, to]) {
    field.addEventListener("input", answer);
    field.addEventListener("change", () => say(text.textContent));
  }
  answer();
  return element(
    "div",
    {class: "range", role: "group", "aria-label": words.range},
    shape,
    element("div", {class: "range-fields"}, from, to),
    text,
    ...(group === "" ? [] : lines.map(({row}) => row))
  );
}

function slider(label: string, value: number): HTMLInputElement {
  return element("input", {type: "range", min: 0, max: places, step: 1, value, "aria-label": label});
}

function shapeOf(cube: RangeCube): HTMLElement[] {
  const step = places / bars;
  const counts = Array.from({length: bars}, (_, i) =>
    countBetween(cube, i * step, (i + 1) * step).reduce((sum, n) => sum + n, 0)
  );
  const most = largest(counts, 1);
  return counts.map((n) => {
    const bar = element("span", {});
    bar.style.setProperty("--part", String(n / most));
    return bar;
  });
}
