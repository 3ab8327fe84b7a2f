import {endedBeside, statusMark, withoutStatus} from "../status/status.js";
import {html, markup, type Html} from "../../lib/html.js";
import {addressIn, type Language} from "../../model/language.js";
import {unmeasured} from "../../report/sections.js";
import {
  isFootnote,
  type Block,
  type Cell,
  type Line,
  type ReportFigure,
  type ReportTable,
  type Run
} from "../../report/blocks.js";
import {stateInWords} from "../../wording/commitment-state.js";

type FiguresBlock = Extract<Block, {readonly kind: "figures"}>;

/** Blocks of a report as HTML. */
export function reportBlocks(
  blocks: readonly Block[],
  language: Language,
  draw: (figure: ReportFigure) => Html | null = () => null
): Html[] {
  return blocks.map((block) => (block.kind === "figures" ? figuresOf(block, draw) : blockOf(block, language)));
}

function figuresOf({items, note}: FiguresBlock, draw: (figure: ReportFigure) => Html | null): Html {
  return html`<div class="report-figures">${items.map(
    (figure) => html`<figure>
<div class="drawing">${draw(figure)}</div>
<figcaption><strong>${figure.caption}</strong> <span class="quiet">${figure.source}</span></figcaption>
</figure>`
  )}</div>
<p class="quiet">${note}</p>`;
}

/** A line of a report as HTML. */
export function reportLine(line: Line, language: Language): Html[] {
  return line.map(
    (run, i) => html`${isFootnote(run) && isFootnote(line[i - 1]) ? html`<sup>, </sup>` : null}${runOf(run, language)}`
  );
}

function blockOf(block: Exclude<Block, FiguresBlock>, language: Language): Html {
  switch (block.kind) {
    case "heading":
      return block.level === 2
        ? html`<h2 id="${block.id}">${block.text}</h2>`
        : html`<h3 id="${block.id}">${block.text}</h3>`;
    case "paragraph":
      return html`<p>${reportLine(block.line, language)}</p>`;
    case "list":
      return html`<ul>${block.items.map((item) => html`<li>${reportLine(item, language)}</li>`)}</ul>`;
    case "footnotes":
      return html`<ol class="footnotes">${block.notes.map(
        ({text, language: code}, i) => html`<li id="note-${i + 1}" lang="${code}">${text}</li>`
      )}</ol>`;
    case "table":
      return tableOf(block, language);
  }
}

/** As many columns fit on the screen of a phone. */
const narrow = 4;

function tableOf({caption, columns, groups, long}: ReportTable, language: Language): Html {
  const names = [...(long === true ? ["long"] : []), ...(columns.length > narrow ? ["wide"] : [])];
  const numeric = (i: number) => (columns[i]?.numeric === true ? markup('class="number"') : null);
  const row = (cells: readonly Cell[]) =>
    html`<tr>${cells.map((content, i) =>
      i === 0
        ? html`<th scope="row">${linesOf(content, language)}</th>`
        : html`<td ${numeric(i)}>${linesOf(content, language)}</td>`
    )}</tr>`;
  const count = groups.reduce((sum, {rows}) => sum + 1 + rows.length, 1);
  return html`<div class="table-frame" style="--rows: ${count}" tabindex="0" role="region" aria-label="${caption}"><table class="${names.join(" ")}"><caption>${caption}</caption>
<colgroup>${columns.map(({share}) => html`<col style="width: ${share}%" />`)}</colgroup>
<thead><tr>${columns.map(({title}, i) => html`<th scope="col" ${numeric(i)}>${title}</th>`)}</tr></thead>
${groups.map(
  ({title, rows}) =>
    html`<tbody>${title === null ? null : html`<tr class="group"><th scope="rowgroup" colspan="${columns.length}">${title}</th></tr>`}${rows.map(row)}</tbody>`
)}</table></div>`;
}

function linesOf(cell: Cell, language: Language): Html[] {
  const [only] = cell;
  if (cell.length === 1 && only !== undefined) return reportLine(only, language);
  return cell.map((line) => html`<p>${reportLine(line, language)}</p>`);
}

function runOf(run: Run, language: Language): Html {
  if (typeof run === "string") return html`${run}`;
  if ("blank" in run) return html`<span class="blank">[${run.blank}]</span>`;
  if ("strong" in run) return html`<strong>${run.strong}</strong>`;
  if ("quiet" in run) return html`<span class="quiet">${run.quiet}</span>`;
  if ("footnote" in run)
    return html`<sup><a href="#note-${run.number ?? 0}" title="${run.footnote.text}">${run.number ?? 0}</a></sup>`;
  if ("vietnamese" in run) return html`<span lang="vi">${run.vietnamese}</span>`;
  if ("path" in run) return html`<a href="${addressIn(language, run.path)}">${run.text}</a>`;
  if (unmeasured.some((state) => state === run.state)) {
    return withoutStatus(
      run.state === "qualitative" ? "not_set" : "insufficient_data",
      stateInWords(run.state, language)
    );
  }
  return html`${statusMark(run.state, language)}${endedBeside(run.state, run.ended, language)}`;
}
