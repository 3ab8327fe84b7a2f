import {progressView} from "../../indicator/progress-view.js";
import {trendAddress} from "../../indicator/explorer-address.js";
import {loadTrend, type TrendData, type TrendSelection} from "../../indicator/trend-data.js";
import {EngineError} from "../../engine/browser.js";
import {html, type Html} from "../../lib/html.js";
import {setMarkup} from "../../lib/trusted.js";
import type {Language} from "../../model/language.js";
import {pageContext} from "../shell/page-context.js";
import {commonMessages} from "../../messages/common.js";
import type {RunQuery} from "../../engine/query.js";
import {remembered} from "../../engine/remembered.js";
import type {ProgressChoice} from "../../progress/choice.js";
import type {TrendState} from "../../indicator/trend-state.js";
import {followPoints} from "../form/point-keys.js";
import {sayFailed} from "../form/failure.js";
import {progressSection} from "../progress/progress-section.js";
import {selectionOf} from "./selection.js";
import {sourceList} from "./source-list.js";
import {trendEngine} from "./trend-engine.js";
import {breakReasons, figureMeasure, figureSources, legend, trendDrawings} from "./trend-figure.js";
import {valueTable} from "./value-table.js";

/** The engine with what it has answered, which is kept while the page is open. */
let quick: {readonly engine: RunQuery; readonly run: RunQuery} | undefined;

/** Counts the updates asked for, so that a slow answer never overwrites a later one. */
let latest = 0;

/** Starts the engine ahead of an answer; whoever asks for one learns where that fails. */
export function prepare(): void {
  trendEngine(figuresOf(document).map(({dataset}) => dataset.indicator!)).catch(() => undefined);
}

const figuresOf = (root: ParentNode): HTMLElement[] => [...root.querySelectorAll<HTMLElement>("[data-indicator]")];

/**
 * Redraws every figure of the page, and the table and sources of its own, for a selection. The engine's start is announced,
 * and where it fails what is shown stays and the page says so.
 */
export async function update(form: HTMLFormElement, state: TrendState): Promise<void> {
  const turn = ++latest;
  const {language, terms} = pageContext();
  const words = commonMessages(language);
  const status = form.querySelector<HTMLElement>("[data-part=status]")!;
  const page = form.closest(".page")!;
  status.classList.remove("failed");
  status.textContent = words.engineStarting;
  page.setAttribute("aria-busy", "true");
  try {
    const figures = figuresOf(page);
    const started = await trendEngine(figures.map(({dataset}) => dataset.indicator!));
    if (quick?.engine !== started) quick = {engine: started, run: remembered(started)};
    const {run} = quick;
    const loaded = await Promise.all(
      figures.map(async (figure) => {
        const selection = selectionOf(figure, state);
        return {figure, selection, data: await loadTrend(run, selection, terms)};
      })
    );
    if (turn !== latest) return;
    for (const {figure, selection, data} of loaded)
      redraw(page, figure, {selection, data, language, choice: state.choice});
    const rows = loaded.reduce((sum, {data}) => sum + data.observations.length, 0);
    status.textContent = words.engineReady(rows);
  } catch (error) {
    if (turn !== latest) return;
    const failed =
      error instanceof EngineError && error.table !== null
        ? (error.code === "table_changed" ? words.tableChanged : words.tableFailed)(error.table)
        : words.engineFailed;
    sayFailed(status, () => void update(form, state), {failed, retry: words.retry});
  } finally {
    if (turn === latest) page.removeAttribute("aria-busy");
  }
}

interface Redrawn {
  readonly selection: TrendSelection;
  readonly data: TrendData;
  readonly language: Language;
  readonly choice: ProgressChoice;
}

function redraw(page: Element, figure: HTMLElement, {selection, data, language, choice}: Redrawn): void {
  put(figure, "drawings", trendDrawings(data, selection, {language, size: "page", document, choice}));
  put(figure, "publishers", figureSources(data, language));
  const explore = figure.querySelector("[data-part=explore]");
  // The page's own address of the explorer stays: it leads there from wherever the site is published.
  explore?.setAttribute("href", (explore.getAttribute("href") ?? "").replace(/(?:\?.*)?$/, trendAddress(selection)));
  followPoints(page);
  put(figure, "measure", figureMeasure(data, language));
  put(figure, "breaks", breakReasons(data, selection, language) ?? html``);
  put(figure, "legend", legend(data, selection, {language, view: progressView(data, choice)}));
  put(page, "progress", progressSection(data, choice, language));
  put(page, "table", valueTable(data, language));
  put(page, "sources", sourceList(data, language));
}

/** What was put into each place, so that a part that says the same again is left alone. */
const shown = new WeakMap<Element, string>();

function put(root: Element, part: string, content: Html): void {
  const place = root.querySelector(`[data-part=${part}]`);
  if (place === null || shown.get(place) === content.text) return;
  setMarkup(place, content);
  shown.set(place, content.text);
}
