import type {EngineError} from "../engine/browser.js";
import {commonMessages} from "../messages/common.js";
import {notebookKit, type NotebookKit} from "../views/notebook/kit.js";
import {neededParts} from "../engine/needed-parts.js";
import {neededTables} from "../engine/needed-tables.js";
import type {RunQuery} from "../engine/query.js";
import {splitStatements} from "../engine/sql-statements.js";
import {fileTablesOf} from "../engine/table-files.js";
import {notebookMessages} from "../messages/notebooks.js";
import {pageContext} from "../views/shell/page-context.js";
import {sayFailed} from "../views/form/failure.js";
import {liveChart} from "../views/form/live-chart.js";

/*
 * What the cells of a notebook import. A finished page already holds what its cells show, computed for the release: there
 * every cell waits until the reader asks for it to run. A published page loads this module only then; in the preview, where it
 * is there with the page, the engine and the drawing library load when they are asked for. Elsewhere it runs at once.
 */

const article = document.querySelector<HTMLElement>("article.notebook");
const {language, terms} = pageContext();
const words = notebookMessages(language);

async function load(): Promise<NotebookKit> {
  const [Plot, {default: aq}, d3, htl, Inputs, {engineForAny, EngineError}] = await Promise.all([
    import("@observablehq/plot"),
    // Framework bundles the package's main module with what it needs in Node; this file is made for browsers.
    import("arquero/dist/arquero.min.js"),
    import("d3"),
    import("htl"),
    import("@observablehq/inputs"),
    import("../engine/browser.js")
  ]);
  await engineForAny([]);
  // A query waits for the tables that it is about.
  const run: RunQuery = async (query) => {
    const statements = splitStatements(query.sql);
    const tables = await engineForAny(neededTables(statements, fileTablesOf(terms)), {
      parted: terms.parted,
      parts: neededParts(statements)
    }).catch((error: unknown) => {
      throw error instanceof EngineError ? inWords(error) : error;
    });
    return tables(query);
  };
  const drawing = {plot: Plot.plot, document, language} as const;
  return notebookKit({
    run,
    Plot,
    aq,
    d3,
    htl,
    Inputs,
    document,
    language,
    show: (chart) => liveChart(chart, drawing),
    explored: () => import("../explore/chart/page-drawing.js").then(({pageDrawing}) => pageDrawing)
  });
}

function inWords(error: EngineError): Error {
  const {engineFailed, tableFailed, tableChanged} = commonMessages(language);
  if (error.table === null) return new Error(engineFailed, {cause: error});
  return new Error((error.code === "table_changed" ? tableChanged : tableFailed)(error.table), {cause: error});
}

/** Offers to run the page that is there already; a start that fails leaves it as it is, and can be tried again. */
function loadWhenAsked(place: HTMLElement): Promise<NotebookKit> {
  const status = place.querySelector<HTMLElement>(".notebook-status")!;
  const button = status.querySelector("button")!;
  button.disabled = false;
  return new Promise((resolve) => {
    const start = (): void => {
      status.classList.remove("failed");
      status.textContent = words.starting;
      load().then(
        (kit) => {
          status.textContent = words.running;
          resolve(kit);
        },
        () => {
          const {engineFailed, retry} = commonMessages(language);
          sayFailed(status, start, {failed: engineFailed, retry});
        }
      );
    };
    if (button.dataset.asked === undefined) button.addEventListener("click", start);
    else start();
  });
}

const built = article?.querySelector("[data-built]") ? article : null;

export const {sql, table, plot, chart, number, Plot, aq, d3, html, svg, Inputs, lacking} = await (built
  ? loadWhenAsked(built)
  : load());
