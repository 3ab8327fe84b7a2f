import {colon} from "../../lib/format.js";
import type {ExplorerContext, CellBody} from "./cell-view.js";
import {mostChartRows, type CellError, type CellResult, type CellState} from "./cell-state.js";
import {filledText} from "../input/fill-text.js";
import {columnsOf} from "../result/columns.js";
import {button, choice, element} from "../../lib/element.js";
import {describeError} from "../session/error-words.js";
import {undecided, type ChartCell, type ChartChoice} from "../notebook/notebook.js";
import type {ChartData} from "../chart/chart-data.js";
import {cellErrorOf} from "../session/rejected.js";
import {chosenMark, chosenStretch} from "../chart/chosen.js";
import {milestonesQuery, readMilestones} from "../chart/milestone-lines.js";
import {attachTips} from "../chart/tips.js";
import {resultMessages} from "../../messages/results.js";
import type {Condition} from "../selection/condition.js";
import {lookControls} from "./look-controls.js";
import {rangePanel} from "../chart/range-panel.js";
import {takeOutTools, type ShownChart} from "./take-out.js";
import {runButtons} from "./run-buttons.js";
import {marks, encodings, type Mark} from "../../model/explorer.js";

/** The body of a chart: what it draws from, its encodings, and the drawing. */
export function chartCell(first: ChartCell, explorer: ExplorerContext): CellBody {
  const {words, language} = explorer;
  const locale = language.tag;
  let cell = first;
  let result: CellResult | null = null;
  const controls = element("div", {class: "encodings", role: "group", "aria-label": words.kinds.chart});
  const more = resultMessages(language);
  const look = lookControls(explorer, {
    wished: (wished) => {
      const {look: _before, ...chart} = cell.chart;
      cell = {...cell, chart: wished === null ? chart : {...chart, look: wished}};
      explorer.change(cell);
      void draw();
    },
    milestones: async () => {
      const names = result?.answer?.table.schema.fields.map(({name}) => name) ?? [];
      await explorer.provide(["milestones", "indicators", "series"]);
      const {table} = await explorer.ask(milestonesQuery(cell.chart.from, names, explorer.home));
      return readMilestones(table, (year, comparator) =>
        [more.milestone(year), ...(comparator === "=" ? [] : [signs[comparator] ?? comparator])].join(" ")
      );
    }
  });
  let shown: ShownChart | null = null;
  const take = takeOutTools(explorer, () => (shown?.figure.isConnected === true ? shown : null));
  take.hidden = true;
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
    const withChosen = (value: string, known: readonly string[]) =>
      value === "" || known.includes(value) ? known : [value, ...known];
    const options = (value: string, known: readonly string[], none: string) =>
      [["", none], ...withChosen(value, known).map((name) => [name, name] as const)] as const;
    const focus = controls.contains(document.activeElement)
      ? [...controls.querySelectorAll("select")].indexOf(document.activeElement as HTMLSelectElement)
      : -1;
    // What was proposed, the mark and the encodings, stays when one thing is changed. What was chosen since the last drawing does, too.
    const proposed = () => (drawn && cell.chart.mark === null ? {...encodingsOf(drawn), mark: drawn.mark} : {});
    controls.replaceChildren(
      // Columns of the same names keep their places in the drawing; the others go with their table.
      choice(words.chartFrom, options(chart.from, sources, words.choose), chart.from, (from) => put({from})),
      choice(
        words.mark,
        [["", words.automatic], ...marks.map((mark) => [mark, words.marks[mark]] as const)],
        chart.mark ?? "",
        (mark) => put(mark === "" ? undecided(cell.chart.from) : {...proposed(), mark: mark as Mark})
      ),
      ...encodings.map((encoding) => {
        const none =
          chart.mark === null && drawn && drawn[encoding] !== "" && chart[encoding] === ""
            ? `(${drawn[encoding]})`
            : "–";
        return choice(words.encoding[encoding], options(chart[encoding], names, none), chart[encoding], (column) =>
          put({...proposed(), [encoding]: column})
        );
      })
    );
    look.write(chart.look, names.includes("indicator") && explorer.tables().some(({name}) => name === "milestones"));
    if (focus >= 0) controls.querySelectorAll("select")[focus]?.focus();
  };

  const titled = (title: string) => filledText(title, explorer.valueOf);
  /** The title as it reads now, where it names values. */
  const valuesInTitle = () => (cell.chart.look?.title?.includes("${") === true ? titled(cell.chart.look.title) : "");
  let lastTitle = "";

  let drawings = 0;
  /** Counts the drawings asked for, so that one that comes late is not shown. */
  let turn = 0;
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
    const [{drawChart}, {heldData, queriedData}] = await Promise.all([
      import("../chart/draw.js"),
      import("../chart/chart-data.js")
    ]);
    const width = Math.max(320, Math.min(output.clientWidth || 640, 960));
    const {table} = result.answer;
    const {chart} = cell;
    const asked = cell;
    const mine = ++turn;
    let data: ChartData | null;
    try {
      // What is not all here is counted where it is.
      data =
        table.numRows > mostChartRows
          ? await queriedData(chart.from, table, chart, (sql) => explorer.ask(explorer.filtered(sql, asked)))
          : heldData(table, chart);
    } catch (error) {
      if (mine === turn) sayFailed(cellErrorOf(error, cell));
      return;
    }
    // Another drawing may have been asked for in the meantime.
    if (mine !== turn) return;
    const drawn = data && drawChart(data, {language, words, width, name: chart.from, titled});
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
    shown = {figure: drawn.figure, plan: drawn.plan, name: chart.look?.title ?? chart.from};
    take.hidden = false;
    const drawing = drawn.figure.querySelector<SVGElement>("svg.explore-plot");
    const select = (condition: Condition | null) => {
      if (condition) explorer.select(chart.from, condition, cell.id);
    };
    if (drawing) {
      const {across, told} = drawn;
      attachTips(drawn.figure, drawing, {
        keys: more.tipKeys,
        say: explorer.say,
        chosen: (text) => {
          const row = told.get(text);
          if (row) select(chosenMark(row, drawn.chart, data!.columns));
        },
        brushed:
          across === null
            ? null
            : (from, to) => select(chosenStretch(across(from), across(to), drawn.chart, data!.columns))
      });
    }
    const {mark, x, y, colour, from} = drawn.chart;
    const along = x || y;
    const numbers = columnsOf(result.answer.table).some(({name, kind}) => name === along && kind === "number");
    if (mark === "histogram" && numbers) {
      const {figure} = drawn;
      const panel = await rangePanel(from, along, colour, {
        ...explorer,
        ask: (sql) => explorer.ask(explorer.filtered(sql, asked))
      }).catch(() => null);
      // Another drawing may have come in the meantime.
      if (panel && figure.isConnected) output.append(panel);
    }
    const number = (count: number) => count.toLocaleString(locale);
    status.textContent = [
      words.chartText(words.marks[mark], drawn.chart.y || words.count, drawn.chart.x, data?.all ?? 0),
      ...(data?.sampled === true ? [words.chartSampled(data.rows.length, data.all)] : []),
      ...(drawn.merged === null ? [] : [words.chartMerged[drawn.merged]]),
      ...(drawn.others.length === 0 ? [] : [words.chartOthers(number(drawn.others.length), listed(drawn.others))]),
      ...(drawn.unnamed === 0 ? [] : [words.chartUnnamed(number(drawn.unnamed))]),
      ...drawn.problems.map(({what, detail}) => more.told[what](detail))
    ].join(" ");
  };

  const sayFailed = (error: CellError) => {
    output.replaceChildren();
    status.classList.add("failed");
    const described = describeError(error, explorer, explorer.known());
    status.textContent = [described.message, described.meant].filter((text) => text !== null).join(" ");
  };

  const show = (state: CellState) => {
    buttons.busy(state.status === "running" || state.status === "waiting");
    status.classList.toggle("failed", state.status === "failed");
    if (state.status === "idle") status.textContent = state.changed ? words.changed : words.notRun;
    else if (state.status === "waiting") status.textContent = words.waiting;
    else if (state.status === "running") status.textContent = words.running;
    else if (state.status === "failed") {
      result = null;
      turn++;
      sayFailed(state.error);
    } else {
      result = state.result;
      if (cell.chart.from === "") status.textContent = words.chartNeeds;
      void draw();
    }
  };

  const made = element("div", {}, output, status, take, controls, look.element);
  const side = button("", () => {
    const {beside = false, ...alone} = cell;
    cell = beside ? alone : {...alone, beside: true};
    explorer.change(cell);
    writeSide();
    void draw();
  });
  const writeSide = () => {
    side.textContent = cell.beside === true ? more.above : more.side;
    made.dataset.beside = String(cell.beside === true);
  };
  writeControls(null);
  writeSide();
  return {
    element: made,
    tools: [side, ...buttons.elements],
    update: (next) => {
      if (next.kind !== "chart") return;
      const other = JSON.stringify(next.chart) !== JSON.stringify(cell.chart);
      cell = next;
      writeSide();
      if (other) void draw();
    },
    show,
    follow: () => {
      const now = valuesInTitle();
      if (now === lastTitle) return;
      lastTitle = now;
      if (result) void draw();
    },
    insert: () => undefined,
    focus: () => controls.querySelector("select")?.focus(),
    close: () => undefined,
    paper: () => [
      output.cloneNode(true),
      element("p", {class: "quiet"}, `${cell.chart.from}${colon(language)}${status.textContent}`)
    ]
  };
}

/** Signs of comparison as a reader writes them. */
const signs: Readonly<Record<string, string>> = {"<=": "≤", ">=": "≥", "~": "≈"};

const encodingsOf = ({x, y, colour, facet}: ChartChoice): Partial<ChartChoice> => ({x, y, colour, facet});

/** Names of groups as far as a sentence holds them. */
const mostListed = 12;
const listed = (names: readonly string[]): string =>
  `${names.slice(0, mostListed).join(", ")}${names.length > mostListed ? ", …" : ""}`;
