import {fold, plainWords} from "../../lib/fold.js";
import type {Language} from "../../model/language.js";
import {kitAddress, notebookName} from "../../model/addresses/notebooks.js";
import {tables} from "../../model/tables/index.js";
import {newId, readNotebook, type Cell, type ChartCell, type Notebook, type SqlCell} from "./notebook.js";
import type {Chart} from "../chart/encodings.js";
import {singleQuery} from "../sql/single-query.js";
import {largest} from "../../lib/extremes.js";

/** What a page needs besides the notebook: the charts with every choice made, and the tables that it may read. */
export interface PageOptions {
  readonly language: Language;
  /** ISO date of the day of writing. */
  readonly date: string;
  /** A chart as it was drawn; null where it never was. */
  readonly chart: (cell: ChartCell) => Chart | null;
  /** Whether a cell reads a table that only this browser has. */
  readonly readsOwn: (cell: SqlCell) => boolean;
}

const importLine = `import {Plot, aq, chart, number, plot, sql, table} from "${kitAddress}";`;

/** A file name that the site takes for the address of a notebook: plain letters, digits and hyphens. */
export function pageName(title: string): string {
  const plain = plainWords(title).join("-").slice(0, 80).replace(/-$/, "");
  return `${notebookName.test(plain) ? plain : "my-notebook"}.md`;
}

/**
 * A notebook as a page that drops into `src/notebooks/` and runs there: each cell of SQL becomes one query of its own, each
 * chart a call of Plot. A program is shown and not run. Comments keep what the page's form cannot hold, so that it can be read back as it was.
 */
export function toPage(notebook: Notebook, options: PageOptions): string {
  const ids = pageIds(notebook.cells);
  const title = notebook.title || "Notebook";
  const blocks = notebook.cells.map((cell) => {
    switch (cell.kind) {
      case "text":
        return `${comment({kind: "text"})}\n${inertText(cell.text)}`;
      case "sql":
        return sqlBlock(cell, notebook, ids.get(cell.id)!, options);
      case "chart":
        return `${comment({kind: "chart", chart: cell.chart, ...(cell.beside && {beside: true})})}\n${chartBlock(cell, notebook, ids, options)}`;
      case "input":
        return comment({kind: "input", name: cell.name, input: cell.input});
      case "js":
        // A page of the site runs with the rights of the site, which somebody's program is not to have.
        return `${comment({kind: "js", name: cell.name, ...foldedIn(cell)})}\n${fence("js run=false", cell.code)}`;
    }
  });
  const front = `---\ntitle: ${JSON.stringify(title)}\nfinding: ""\ndate: ${options.date}\n---`;
  return [front, `# ${heading(title)}`, fence("js", importLine), ...blocks, ""].join("\n\n");
}

/** A title as it is, of which no letter is taken for a mark of Markdown. */
const heading = (title: string): string =>
  inertText(title.replace(/\s+/g, " ")).replace(/[\\`*_[\]~]/g, (mark) => `&#${String(mark.charCodeAt(0))};`);

function sqlBlock(cell: SqlCell, notebook: Notebook, id: string, {readsOwn}: PageOptions): string {
  const query = readsOwn(cell) ? null : singleQuery(cell, notebook);
  const kept = comment({
    kind: "sql",
    name: cell.name,
    ...foldedIn(cell),
    ...(query === cell.sql ? {} : {sql: cell.sql})
  });
  // Framework would run what stands in `${…}` and writes programs into the page, where some words end them; a query that
  // needs what the site has not would only fail.
  if (query === null || /\$\{|<\/?script|<!--/i.test(query)) return `${kept}\n${fence("sql run=false", cell.sql)}`;
  const shown = fence("js", `table(${id}, {caption: ${codeText(cell.name || id)}})`);
  return `${kept}\n${fence(`sql id=${id}`, query)}\n\n${shown}`;
}

function chartBlock(
  cell: ChartCell,
  {cells}: Notebook,
  ids: ReadonlyMap<string, string>,
  options: PageOptions
): string {
  const from = cells.find(({kind, name}) => kind === "sql" && name.toLowerCase() === cell.chart.from.toLowerCase());
  const drawn = options.chart(cell);
  const id = from && ids.get(from.id);
  if (id === undefined || from?.kind !== "sql" || !drawn || options.readsOwn(from)) return "";
  return fence("js", chartCode(id, drawn));
}

const foldedIn = ({folded}: Cell) => (folded ? {folded} : {});

/** The call that draws a chart in a written notebook as the explorer drew it. */
function chartCode(id: string, chart: Chart): string {
  const {look, ...choice} = chart;
  const chosen = Object.entries(choice).filter(([, value]) => value !== "");
  const lines = [...chosen, ...(look ? [["look", look] as const] : [])].map(
    ([name, value]) => `  ${name}: ${codeText(value)}`
  );
  return `chart(${id}, {\n${lines.join(",\n")}\n})`;
}

/** A value in a program that stands in a page: no end of the program can be read in it. */
const codeText = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");

/** Names that a page's program has for something else. */
const taken = new Set(
  "plot chart aq number sql table display view width dark resize now input break case catch class const continue debugger default delete do else enum export extends false finally for function if import in instanceof new null return super switch this throw true try typeof var void while with yield let static await async of".split(
    " "
  )
);

/** A name for each cell's rows that a program can use: plain letters, each once. */
function pageIds(cells: readonly Cell[]): ReadonlyMap<string, string> {
  const used = new Set(taken);
  return new Map(
    cells.map(({id, name}, i) => {
      const plain = fold(name).replace(/[^a-z0-9_]/g, "_");
      const stem = /^[a-z]/.test(plain) ? plain : `cell_${String(i + 1)}`;
      let unique = stem;
      for (let n = 2; used.has(unique); n++) unique = `${stem}_${String(n)}`;
      used.add(unique);
      return [id, unique];
    })
  );
}

/** A block of code whose end nothing in it can be taken for. */
function fence(info: string, code: string): string {
  const longest = largest(
    [...code.matchAll(/`+/g)].map(([ticks]) => ticks.length),
    2
  );
  const ticks = "`".repeat(longest + 1);
  return `${ticks}${info}\n${code}\n${ticks}`;
}

const opensComment = "<!-- cell ";

function comment(data: object): string {
  // Nothing in it may end the comment, or be run by Framework; a hyphen alone ends none, and numbers need theirs.
  const json = JSON.stringify(data).replace(/[<>$`]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);
  return `${opensComment}${json} -->`;
}

/** What may stand before a block of code in a line: quoting and lists, within which a block runs as anywhere. */
const fenceStart = String.raw`(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*(?:\`{3,}|~{3,})[ \t]*`;

/** A note as Framework shows it: nothing in it is markup or runs, and no picture is fetched. */
function inertText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replaceAll("<", "&lt;")
    .replaceAll("${", "&#36;{")
    .replaceAll("![", "&#33;[")
    .replace(new RegExp(`^(${fenceStart})(\\S+)[^\\n]*$`, "gm"), "$1$2 run=false");
}

const plainText = (text: string): string =>
  text
    .replaceAll("&#33;[", "![")
    .replaceAll("&#36;{", "${")
    .replaceAll("&lt;", "<")
    .replace(new RegExp(`^(${fenceStart}\\S+) run=false$`, "gm"), "$1");

/** Reads a page back: one that was written here as it was, any other by its text and its queries. Its programs do not run. */
export function fromPage(page: string): Notebook | null {
  const text = page.replaceAll("\r\n", "\n");
  const front = /^---\n(?<front>[^]*?)\n---\n/.exec(text);
  const body = front ? text.slice(front[0].length) : text;
  const title = titleOf(front?.groups?.front ?? "") ?? /^# (?<title>.+)$/m.exec(body)?.groups?.title ?? "";
  const cells = body.includes(opensComment) ? ownCells(body) : otherCells(body);
  return cells.length === 0 ? null : readNotebook({id: newId(), title: plainText(title), cells});
}

function titleOf(front: string): string | null {
  const written = /^title:\s*(?<title>.+)$/m.exec(front)?.groups?.title?.trim();
  if (written === undefined) return null;
  try {
    return String(JSON.parse(written));
  } catch {
    return written.replace(/^(['"])(.*)\1$/, "$2");
  }
}

function ownCells(body: string): unknown[] {
  const cells: unknown[] = [];
  for (let at = body.indexOf(opensComment); at >= 0;) {
    const from = at + opensComment.length;
    const end = body.indexOf(" -->", from);
    if (end < 0) break;
    const data = parsedComment(body.slice(from, end));
    const rest = body.slice(end + 4);
    // What stands in the code of a cell is no comment of the page, whatever it looks like.
    const block = data?.kind === "sql" || data?.kind === "js" ? firstBlock(rest) : null;
    const next = body.indexOf(opensComment, end + 4 + (block?.length ?? 0));
    const text = body.slice(end + 4, next < 0 ? body.length : next).trim();
    if (data?.kind === "text") cells.push({...data, text: plainText(text)});
    else if (data?.kind === "js") cells.push({...data, code: block?.code ?? ""});
    else if (data) cells.push(data.kind === "sql" ? {sql: block?.code ?? "", ...data} : data);
    at = next;
  }
  return cells;
}

function parsedComment(text: string): Record<string, unknown> | null {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === "object" && data !== null ? (data as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** The block of code that a text begins with, and how much of the text that is. */
function firstBlock(text: string): {readonly code: string; readonly length: number} | null {
  const [lead = ""] = /^\s*/.exec(text) ?? [];
  const [block] = blocksOf(text.slice(lead.length));
  return block?.from === 0 ? {code: block.code, length: lead.length + block.to} : null;
}

function otherCells(body: string): unknown[] {
  const cells: unknown[] = [];
  let at = 0;
  const note = (text: string) => {
    if (text.trim() !== "") cells.push({kind: "text", text: text.trim()});
  };
  for (const {from, to, info, code, name} of blocksOf(body)) {
    note(body.slice(at, from));
    at = to;
    // On a page a query may have the name of the table that it reads; here it would read itself.
    if (info.startsWith("sql")) cells.push({kind: "sql", name: Object.hasOwn(tables, name) ? "" : name, sql: code});
    else if (!/^\s*import\b/.test(code)) note(body.slice(from, to));
  }
  note(body.slice(at));
  return cells;
}

/** The blocks of code of a text, each found when it is asked for: whoever wants the first need not look through the rest. */
function* blocksOf(text: string) {
  for (const match of text.matchAll(/^(?<ticks>`{3,})(?<info>[^\n`]*)\n(?<code>[^]*?)\n?^\k<ticks>[ \t]*$/gm)) {
    yield {
      from: match.index,
      to: match.index + match[0].length,
      info: match.groups?.info ?? "",
      code: match.groups?.code ?? "",
      name: /\bid=["']?(?<name>\w+)/.exec(match.groups?.info ?? "")?.groups?.name ?? ""
    };
  }
}
