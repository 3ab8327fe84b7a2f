import {colon} from "../../lib/format.js";
import type {ExplorerContext, CellBody} from "./cell-view.js";
import {mostChartRows, type CellResult, type CellState} from "./cell-state.js";
import {columnsOf} from "../result/columns.js";
import {choice, element} from "../../lib/element.js";
import {describeError} from "../session/error-words.js";
import {type ChartCell, type ChartChoice} from "../notebook/notebook.js";
import {rangePanel} from "../chart/range-panel.js";
import {runButtons} from "./run-buttons.js";
import {marks, encodings, type Mark} from "../../model/explorer.js";

/** The body of a chart: what it draws from, its encodings, and the drawing. */
export function chartCell(first: ChartCell, explorer: ExplorerContext): CellBody {
  const {words, language} = explorer;
  const locale = language.tag;
  let cell = first;
  let result: CellResult | null = null;
  const controls = element("div", {class: "encodings", role: "group", "aria-label": words.kinds.chart});
  const status = element("div", {class: "cell-status"});
  const output = element("div", {class: "cell-output cell-drawing"});
  const stop = () => {
    status.textContent = words.stopping;
    explorer.stop();
  };
  const buttons = runButtons(words, () => explorer.run(cell.id), stop);

  const put = (change: Partial<ChartChoice>) => {
    const from = change.from !== undefined && change.from !== cell.chart.from;
    cell = {...cell, chart: {...cell.chart, ...change}};
    explorer.change(cell);
    if (from) explorer.run(cell.id);
    else void draw();
  };

  const writeControls = (drawn: ChartChoice | null) => {
    const {chart} = cell;
    const sources = explorer.tables().map(({name}) => name);
    const names = result?.answer?.table.schema.fields.map(({name}) => name) ?? [];
    const listed = (value: string, known: readonly string[]) =>
      value === "" || known.includes(value) ? known : [value, ...known];
    const options = (value: string, known: readonly string[], none: string) =>
      [["", none], ...listed(value, known).map((name) => [name, name] as const)] as const;
    const focus = controls.contains(document.activeElement)
      ? [...controls.querySelectorAll("select")].indexOf(document.activeElement as HTMLSelectElement)
      : -1;
    controls.replaceChildren(
      choice(words.chartFrom, options(chart.from, sources, words.choose), chart.from, (from) =>
        put({from, x: "", y: "", colour: "", facet: ""})
      ),
      choice(
        words.mark,
        [["", words.automatic], ...marks.map((mark) => [mark, words.marks[mark]] as const)],
        chart.mark ?? "",
        // The encodings that were proposed stay when a mark is chosen.
        (mark) => put(mark === "" ? {mark: null} : {...encodingsOf(drawn ?? chart), mark: mark as Mark})
      ),
      ...encodings.map((encoding) => {
        const none =
          chart.mark === null && drawn && drawn[encoding] !== "" && chart[encoding] === ""
            ? `(${drawn[encoding]})`
            : "–";
        return choice(words.encoding[encoding], options(chart[encoding], names, none), chart[encoding], (column) =>
          put({[encoding]: column})
        );
      })
    );
    if (focus >= 0) controls.querySelectorAll("select")[focus]?.focus();
  };

  let drawings = 0;
  /** Draws, and says meanwhile that the drawing is not done. */
  const draw = async () => {
    drawings += 1;
    output.setAttribute("aria-busy", "true");
    try {
      await drawResult();
    } finally {
      drawings -= 1;
      if (drawings === 0) output.removeAttribute("aria-busy");
    }
  };

  const drawResult = async () => {
    if (!result?.answer) {
      output.replaceChildren();
      writeControls(null);
      return;
    }
    const {drawChart} = await import("../chart/draw.js");
    const width = Math.max(320, Math.min(output.clientWidth || 640, 960));
    const drawn = drawChart(result.answer.table, cell.chart, mostChartRows, {
      language,
      words,
      width,
      name: cell.chart.from
    });
    writeControls(drawn?.chart ?? null);
    if (!drawn) {
      output.replaceChildren();
      status.textContent = words.chartEmpty;
      return;
    }
    if ("placeless" in drawn) {
      output.replaceChildren();
      status.textContent = words.chartPlaceless;
      return;
    }
    if ("tooMany" in drawn) {
      output.replaceChildren();
      const {column, values, most} = drawn.tooMany;
      status.textContent = words.chartTooMany(column, values.toLocaleString(locale), String(most));
      return;
    }
    output.replaceChildren(drawn.figure);
    const {mark, x, y, colour, from} = drawn.chart;
    const along = x || y;
    const numbers = columnsOf(result.answer.table).some(({name, kind}) => name === along && kind === "number");
    if (mark === "histogram" && numbers) {
      const drawing = drawn.figure;
      const panel = await rangePanel(from, along, colour, explorer).catch(() => null);
      // Another drawing may have come in the meantime.
      if (panel && drawing.isConnected) output.append(panel);
    }
    const {numRows} = result.answer.table;
    const text = words.chartText(
      words.marks[drawn.chart.mark],
      drawn.chart.y || words.count,
      drawn.chart.x,
      Math.min(numRows, mostChartRows)
    );
    status.textContent = [
      text,
      ...(numRows > mostChartRows ? [words.chartCut(mostChartRows.toLocaleString(locale))] : []),
      ...(drawn.overplotted && mark in words.chartOverplotted
        ? [words.chartOverplotted[mark as keyof typeof words.chartOverplotted]]
        : [])
    ].join(" ");
  };

  const show = (state: CellState) => {
    buttons.busy(state.status === "running" || state.status === "waiting");
    status.classList.toggle("failed", state.status === "failed");
    if (state.status === "idle") status.textContent = state.changed ? words.changed : words.notRun;
    else if (state.status === "waiting") status.textContent = words.waiting;
    else if (state.status === "running") status.textContent = words.running;
    else if (state.status === "failed") {
      result = null;
      output.replaceChildren();
      const described = describeError(state.error, words, explorer.known());
      status.textContent = [described.message, described.meant].filter((text) => text !== null).join(" ");
    } else {
      result = state.result;
      if (cell.chart.from === "") status.textContent = words.chartNeeds;
      void draw();
    }
  };

  writeControls(null);
  return {
    element: element("div", {}, output, status, controls),
    tools: buttons.elements,
    update: (next) => {
      if (next.kind !== "chart") return;
      const other = JSON.stringify(next.chart) !== JSON.stringify(cell.chart);
      cell = next;
      if (other) void draw();
    },
    show,
    insert: () => undefined,
    focus: () => controls.querySelector("select")?.focus(),
    close: () => undefined,
    paper: () => [
      output.cloneNode(true),
      element("p", {class: "quiet"}, `${cell.chart.from}${colon(language)}${status.textContent}`)
    ]
  };
}

const encodingsOf = ({x, y, colour, facet}: ChartChoice): Partial<ChartChoice> => ({x, y, colour, facet});
