import type * as Arquero from "arquero";
import type * as PlotLibrary from "@observablehq/plot";
import type * as InputsLibrary from "@observablehq/inputs";
import type * as D3 from "d3";
import type * as Htl from "htl";
import {lackingLibrary} from "./lacking.js";
import {fixedFigure, type ChartOrMaker} from "./chart.js";
import {resultTable, type ResultTableOptions} from "./result-table.js";
import {formatNumber} from "../../lib/format.js";
import type {Html} from "../../lib/html.js";
import {setMarkup} from "../../lib/trusted.js";
import type {Language} from "../../model/language.js";
import {toQuery, type Parameter} from "./query.js";
import type {ResultRow, RunQuery} from "../../engine/query.js";
import {notebookMessages} from "../../messages/notebooks.js";

/** What the cells of a notebook have at hand. The names are part of the format: pages that exist rely on them. */
export interface NotebookKit {
  /** Runs SQL over every published table; what stands in `${…}` becomes a parameter. */
  readonly sql: (strings: TemplateStringsArray, ...values: readonly Parameter[]) => Promise<readonly ResultRow[]>;
  /** Rows as a table with a link to CSV. */
  readonly table: (rows: Iterable<ResultRow>, options?: ResultTableOptions) => Element;
  /** A chart in the site's manner, with source, note and data. */
  readonly plot: (chart: ChartOrMaker) => Element;
  /** A chart as the explorer draws it, of what the explorer keeps of it. */
  readonly chart: (rows: Iterable<ResultRow>, choice: ExploredChart) => Promise<Element>;
  /** A number in the language's manner; what is missing is called unknown. */
  readonly number: (value: unknown, decimals?: number) => string;
  /** Observable Plot, to make marks with. */
  readonly Plot: typeof PlotLibrary;
  /** arquero, for reshaping rows where that reads better than SQL. */
  readonly aq: typeof Arquero;
  /** D3, for scales, shapes and formats. */
  readonly d3: typeof D3;
  /** Elements of a page, and of a drawing, from a template whose values are text. */
  readonly html: typeof Htl.html;
  readonly svg: typeof Htl.svg;
  /** Observable's controls, for `view(…)`; a table is the site's, which Framework also shows an unnamed query with. */
  readonly Inputs: Omit<typeof InputsLibrary, "table"> & {readonly table: (rows: Iterable<ResultRow>) => Element};
  /** Stands for a library that the site does not have. */
  readonly lacking: (name: string) => unknown;
}

/** The names of the kit, which every notebook has at hand. */
export const kitNames = [
  "sql",
  "table",
  "plot",
  "chart",
  "number",
  "Plot",
  "aq",
  "d3",
  "html",
  "svg",
  "Inputs",
  "lacking"
] as const satisfies readonly (keyof NotebookKit)[];

/** What a kit is made of. */
export interface KitParts {
  readonly run: RunQuery;
  readonly Plot: typeof PlotLibrary;
  readonly aq: typeof Arquero;
  readonly d3: typeof D3;
  readonly htl: Pick<typeof Htl, "html" | "svg">;
  readonly Inputs: typeof InputsLibrary;
  readonly document: Document;
  readonly language: Language;
  /** How a chart is put on the page; without it, drawn once for wide and once for narrow screens. */
  readonly show?: (chart: ChartOrMaker) => Element;
  /** What draws the explorer's charts, loaded when one is asked for. */
  readonly explored: () => Promise<DrawExplored>;
}

/** What a page says of a chart that was made in the explorer, which reads it. */
interface ExploredChart {
  readonly from?: string;
  readonly look?: {readonly title?: string};
}

/** Draws rows as the explorer would. */
export type DrawExplored = (rows: readonly ResultRow[], choice: unknown, width: number, language: Language) => Element;

/** The kit of a notebook, the same in the browser and at build time but for where it runs and draws. */
export function notebookKit({
  run,
  Plot,
  aq,
  d3,
  htl,
  Inputs,
  document,
  language,
  show,
  explored
}: KitParts): NotebookKit {
  const plot = (options?: PlotLibrary.PlotOptions) => Plot.plot({document, ...options});
  const table: NotebookKit["table"] = (rows, options = {}) =>
    toElement(resultTable([...rows], options, language), document);
  const shown = show ?? ((chart) => toElement(fixedFigure(chart, {plot: Plot.plot, document, language}), document));
  return {
    sql: async (strings, ...values) => {
      try {
        return await run(toQuery(strings, values));
      } catch (error) {
        throw new QueryError(error, language);
      }
    },
    table,
    plot: shown,
    chart: async (rows, choice) => {
      const draw = await explored();
      const data = [...rows];
      const title = choice.look?.title ?? choice.from;
      return shown({
        ...(title === undefined ? {} : {title}),
        data,
        source: data,
        draw: (width) => draw(data, choice, width, language)
      });
    },
    number: (value, decimals = 1) =>
      typeof value === "number" && Number.isFinite(value)
        ? formatNumber(value, decimals, language)
        : notebookMessages(language).unknown,
    Plot: {...Plot, plot},
    aq,
    d3,
    html: htl.html,
    svg: htl.svg,
    Inputs: {...Inputs, table: (rows) => Object.assign(table(rows), {value: [...rows]})},
    lacking: (name) => lackingLibrary(name, language)
  };
}

/** A query that failed, in the reader's language and with the engine's own words; it is shown where its cell stands. */
export class QueryError extends Error {
  constructor(cause: unknown, language: Language) {
    super(notebookMessages(language).queryFailed(cause instanceof Error ? cause.message : String(cause)), {cause});
    this.name = "QueryError";
  }
}

/** Markup as an element of a document. */
export function toElement(content: Html, document: Document): Element {
  const element = document.createElement("div");
  setMarkup(element, content);
  return element;
}
