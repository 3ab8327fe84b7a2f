import {type Language} from "../../model/language.js";
import type {Completion} from "../sql/proposals.js";
import {quoteValue} from "../../engine/sql-tokens.js";
import {element} from "../../lib/element.js";
import type {Session} from "./session.js";
import type {ExploreMessages} from "../../messages/explore.js";
import {sayFailed} from "../../views/form/failure.js";

interface EngineLineOptions {
  readonly words: ExploreMessages;
  readonly language: Language;
  readonly session: Session;
  readonly say: (text: string) => void;
}

/** Functions of the engine's own workings, or that reach for files and settings. */
const internal = `regexp_full_match(function_name, ${quoteValue(
  "_.*|(?:pragma|duckdb|pg|parquet|sqlite|enable|disable|read|sniff|write|set|test|force|has|iceberg|delta|vector|json_execute|constant_or)_.*|(?:checkpoint|glob|force_checkpoint|repeat_row|seq_scan|index_scan|arrow_scan.*|pandas_scan|python_map_function|summary|which_secret|add_parquet_key|getvariable_default|current_setting|in_search_path|txid_current|version|error|create_sort_key|invoke|shobj_description|obj_description|col_description|.*_logs?|parse_duckdb_log_message|remap_struct|finalize|combine|is_histogram_other_bin|nextval|currval|query|query_table|unpivot_list|storage_info|table_info)"
)})`;

/** The line that says how the engine stands, before it has been asked for. */
export const engineStatus = (words: ExploreMessages): HTMLElement =>
  element("p", {class: "engine-status"}, words.engineWaits);

/** The line that says how the engine stands, and the functions that the engine knows. */
export class EngineLine {
  readonly element: HTMLElement;
  readonly #options: EngineLineOptions;
  readonly #locale: string;
  #functions: readonly Completion[] = [];
  /** Set once an engine has been lost: what is said of that stays while the next one loads. */
  #replaced = false;

  constructor(options: EngineLineOptions) {
    this.#options = options;
    this.element = engineStatus(options.words);
    this.#locale = options.language.tag;
  }

  /** The functions that a statement can call, for completion. */
  get functions(): readonly Completion[] {
    return this.#functions;
  }

  /** Starts the engine if it does not run; whether it runs now. */
  async start(): Promise<boolean> {
    const {words, session, say} = this.#options;
    try {
      await session.start();
    } catch {
      sayFailed(this.element, () => void this.start(), {failed: words.startFailed, retry: words.retry});
      say(words.startFailed);
      return false;
    }
    // An engine that would not start again does now.
    if (this.element.classList.contains("failed")) this.element.textContent = words.resetDone;
    this.element.classList.remove("failed");
    if (this.#functions.length === 0) {
      const milliseconds = session.startup;
      const seconds = (milliseconds / 1000).toLocaleString(this.#locale, {maximumFractionDigits: 1});
      this.element.textContent = words.ready(seconds);
      this.element.dataset.ready = milliseconds.toFixed(0);
      this.#functions = await this.#load();
    }
    return true;
  }

  /** How much of the engine has arrived. */
  progress(loaded: number, total: number | null): void {
    if (this.#replaced) return;
    const megabytes = (loaded / 1e6).toLocaleString(this.#locale, {maximumFractionDigits: 0});
    const percent = total === null ? null : (loaded / total).toLocaleString(this.#locale, {style: "percent"});
    this.element.textContent = this.#options.words.starting(megabytes, percent);
  }

  /**
   * Tells how much a table is that has to be fetched in parts.
   * @returns says how the engine stood before, once they are there
   */
  parts(files: number, bytes: number): () => void {
    const before = this.element.textContent;
    const number = (value: number) => value.toLocaleString(this.#locale, {maximumFractionDigits: 0});
    const text = this.#options.words.partsLoading(number(files), number(bytes / 1e6));
    this.element.textContent = text;
    this.element.classList.add("telling");
    this.#options.say(text);
    return () => {
      this.element.classList.remove("telling");
      if (this.element.textContent === text) this.element.textContent = before;
    };
  }

  /** Tells why there is another engine now: it had to be ended, or the reader asked for it. */
  replaced(text: string): void {
    this.#replaced = true;
    this.element.classList.remove("failed");
    this.element.textContent = text;
    this.#options.say(text);
  }

  async #load(): Promise<Completion[]> {
    // What works on the engine itself, or on files that are none here, is nothing to offer.
    const sql = `
SELECT function_name AS name, any_value(description) AS description FROM duckdb_functions()
WHERE regexp_full_match(function_name, '[a-z][a-z0-9_]*') AND schema_name = 'main' AND function_type <> 'pragma' AND NOT ${internal}
GROUP BY ALL ORDER BY 1`;
    const answer = await this.#options.session.run(sql).catch(() => null);
    if (!answer) return [];
    const [names, descriptions] = [answer.table.getChild("name"), answer.table.getChild("description")];
    return Array.from({length: answer.table.numRows}, (_, i) => ({
      label: String(names?.get(i)),
      kind: "function" as const,
      detail: String(descriptions?.get(i) ?? "").slice(0, 60)
    }));
  }
}
