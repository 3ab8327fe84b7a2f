import {html, type Html} from "../../lib/html.js";
import {pick, type Language} from "../../model/language.js";
import type {TableRow, TableRows} from "../../model/tables/index.js";
import type {KeptRow} from "../../releases/snapshot.js";

type Place = Omit<KeptRow<"observations">, "value" | "status" | "qualifier">;

/** The notes of values on a page, numbered in the order in which they are asked for. */
export class ValueNotes {
  readonly #noted: ReadonlyMap<string, TableRow<"observations">>;
  readonly #language: Language;
  readonly #texts: string[] = [];

  /** @param observations those of the release that is shown */
  constructor(observations: TableRows["observations"], language: Language) {
    const noted = observations.filter((row) => row.shown && (row.note ?? row.note_vi) !== null);
    this.#noted = new Map(noted.map((row) => [keyOf(row), row]));
    this.#language = language;
  }

  /** The number of the note of a value, which leads to it; null where its source says nothing more. */
  of(value: KeptRow<"observations"> | null): Html | null {
    const row = value === null ? undefined : this.#noted.get(keyOf(value));
    if (row === undefined) return null;
    const text = pick(row, "note", this.#language) ?? row.note ?? row.note_vi;
    if (text === null) return null;
    const known = this.#texts.indexOf(text) + 1;
    const number = known > 0 ? known : this.#texts.push(text);
    return html`<sup><a href="#note-${number}" title="${text}">${number}</a></sup>`;
  }

  /** The notes that were asked for so far, by their numbers; null where there are none. */
  list(): Html | null {
    if (this.#texts.length === 0) return null;
    return html`<ol class="footnotes">${this.#texts.map((text, i) => html`<li id="note-${i + 1}">${text}</li>`)}</ol>`;
  }
}

function keyOf(o: Place): string {
  return [o.indicator, o.area, o.year, o.period, o.series, o.source, o.sex, o.age, o.location, o.ethnicity].join(
    "\u001f"
  );
}
