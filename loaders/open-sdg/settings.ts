import type {Code} from "./messages.js";
import type {Ledger} from "./account.js";
import {withoutPrefix} from "./data-table.js";
import type {FieldsOfIndicator} from "./metadata.js";
import type {Choice, Notice, ProgressChoice, Selection, Settings, SourceOfData} from "./stated-settings.js";
import {isBlank, textIn, type Node} from "./yaml.js";

const reportingStatuses = ["complete", "inprogress", "notstarted", "notapplicable"];

/**
 * Reads the settings among the fields of an indicator; the account names those that are of another kind.
 * @param otherName what a data structure calls it, where its fields do not
 */
export function readSettings(fields: FieldsOfIndicator, otherName: string | null, ledger: Ledger): Settings {
  const reader = new SettingsReader(fields, ledger);
  const {text, flag, choices} = reader;
  const status = text("reporting_status");
  if (status !== null && !reportingStatuses.includes(status))
    reader.report("reporting_status", "unknown_status", status);
  const permalink = text("permalink");
  const proxy = text("proxy");
  return {
    number: text("indicator_number") ?? text("indicator"),
    name: text("indicator_name") ?? text("title") ?? otherName,
    reportingStatus: status,
    isNonStatistical: flag("data_non_statistical"),
    coverage: text("national_geographical_coverage"),
    unit: text("computation_units"),
    graph: {
      title: text("graph_title"),
      titles: choices("graph_titles", (option) => option.text("title", "text")),
      type: text("graph_type"),
      types: choices("graph_types", (option) => option.text("type", "text")),
      stacked: prefixless(text("graph_stacked_disaggregation")),
      limits: choices("graph_limits", (option) => ({
        minimum: option.number("minimum"),
        maximum: option.number("maximum")
      })),
      targetLines: choices("graph_target_lines", (option) => option.line()),
      seriesBreaks: choices("graph_series_breaks", (option) => option.line()),
      startValues: reader.selections("data_start_values"),
      decimals: choices("precision", (option) => {
        const decimals = option.number("decimals");
        return decimals === null ? null : {decimals};
      })
    },
    showsMap: flag("data_show_map"),
    footnote: text("data_footnote"),
    footer: choices("footer_fields", (option) => {
      const value = option.plain("value");
      return value === null ? null : {text: value, label: option.plain("label")};
    }),
    notice: noticeOf(text("data_notice_class"), text("data_notice_heading"), text("data_notice_text")),
    isAutomatic: flag("auto_progress_calculation"),
    progress: reader.progress("progress_calculation_options"),
    progressStatus: text("progress_status"),
    proxy: proxy === "proxy" || proxy === "both" ? proxy : null,
    proxySeries: reader.texts("proxy_series").map(withoutPrefix),
    sources: reader.sources(),
    tags: reader.texts("tags"),
    content: text("page_content"),
    isStandalone: flag("standalone"),
    isArchived: flag("archived") || (permalink?.startsWith("archived") ?? false),
    permalink,
    sort: text("sort"),
    expectedBreakdowns: reader.texts("expected_disaggregations").map(withoutPrefix)
  };
}

function noticeOf(kind: string | null, heading: string | null, text: string | null): Notice | null {
  // A class alone shows nothing.
  return heading === null && text === null ? null : {class: kind, heading, text};
}

function prefixless(text: string | null): string | null {
  return text === null ? null : withoutPrefix(text);
}

type Report = (column: string, code: Code, value: string | null, node: Node) => void;

/** One entry of a list of options. */
class Option {
  readonly #fields: ReadonlyMap<string, Node>;
  readonly #name: string;
  readonly #report: Report;

  constructor(fields: ReadonlyMap<string, Node>, name: string, report: Report) {
    this.#fields = fields;
    this.#name = name;
    this.#report = report;
  }

  plain(name: string): string | null {
    const node = this.#fields.get(name);
    if (node !== undefined && node.kind !== "scalar" && !isBlank(node)) this.#wrong(name, node);
    return textIn(node);
  }

  /** A text under a name of its own. */
  text<N extends string>(name: string, as: N): Readonly<Record<N, string>> | null {
    const found = this.plain(name);
    return found === null ? null : ({[as]: found} as Readonly<Record<N, string>>);
  }

  number(name: string): number | null {
    const node = this.#fields.get(name);
    if (node === undefined || isBlank(node)) return null;
    const value = node.kind !== "scalar" ? NaN : typeof node.value === "number" ? node.value : Number(node.text.trim());
    if (Number.isFinite(value)) return value;
    this.#wrong(name, node);
    return null;
  }

  line(): {readonly value: number; readonly label: string | null} | null {
    const value = this.number("value");
    return value === null ? null : {value, label: this.plain("label_content")};
  }

  choice(): Choice {
    return {series: prefixless(this.plain("series")), unit: prefixless(this.plain("unit"))};
  }

  #wrong(name: string, node: Node): void {
    this.#report(`${this.#name}.${name}`, "wrong_type", node.kind === "scalar" ? node.text : null, node);
  }
}

class SettingsReader {
  readonly #fields: FieldsOfIndicator;
  readonly #ledger: Ledger;

  constructor(fields: FieldsOfIndicator, ledger: Ledger) {
    this.#fields = fields;
    this.#ledger = ledger;
  }

  report(name: string, code: Code, value: string | null, node: Node | undefined = this.#fields.get(name)?.node): void {
    const field = this.#fields.get(name.split(".")[0]!);
    if (field) this.#ledger.leave("settings", code, {file: field.file, line: node?.line ?? null, column: name}, value);
  }

  readonly text = (name: string): string | null => {
    const node = this.#fields.get(name)?.node;
    if (node === undefined || node.kind === "scalar") return textIn(node)?.trim() ?? null;
    this.report(name, "wrong_type", null);
    return null;
  };

  readonly flag = (name: string): boolean => {
    const node = this.#fields.get(name)?.node;
    if (node === undefined) return false;
    if (node.kind === "scalar") {
      if (typeof node.value === "boolean") return node.value;
      const word = node.text.trim().toLowerCase();
      if (["true", "yes", "y", "1"].includes(word)) return true;
      if (["false", "no", "n", "0"].includes(word)) return false;
    }
    this.report(name, "wrong_type", textIn(node));
    return false;
  };

  texts(name: string): string[] {
    const node = this.#fields.get(name)?.node;
    if (node === undefined) return [];
    const items = node.kind === "list" ? node.items : [node];
    return items.flatMap((item) => {
      const text = textIn(item);
      if (text === null && !isBlank(item)) this.report(name, "wrong_type", null, item);
      return text === null ? [] : [text.trim()];
    });
  }

  #options(name: string, given: Node | undefined): Option[] {
    if (given === undefined || isBlank(given)) return [];
    return (given.kind === "list" ? given.items : [given]).flatMap((item) => {
      if (item.kind === "map") return [this.#option(name, item.fields)];
      if (!isBlank(item)) this.report(name, "wrong_type", textIn(item), item);
      return [];
    });
  }

  #option(name: string, fields: ReadonlyMap<string, Node>): Option {
    return new Option(fields, name, (column, code, value, node) => this.report(column, code, value, node));
  }

  /** A list of options that each hold for a series and a unit. */
  readonly choices = <T extends object>(name: string, read: (option: Option) => T | null): (Choice & T)[] =>
    this.#options(name, this.#fields.get(name)?.node).flatMap((option) => {
      const found = read(option);
      return found === null ? [] : [{...option.choice(), ...found}];
    });

  selections(name: string, given: Node | undefined = this.#fields.get(name)?.node): Selection[] {
    return this.#options(name, given).flatMap((option) => {
      const [field, value] = [option.plain("field"), option.plain("value")];
      if (field === null || value === null) return [];
      return [{series: option.choice().series, field: withoutPrefix(field), value: withoutPrefix(value)}];
    });
  }

  progress(name: string, given: Node | undefined = this.#fields.get(name)?.node): ProgressChoice[] {
    if (given === undefined || isBlank(given)) return [];
    return (given.kind === "list" ? given.items : [given]).flatMap((item): ProgressChoice[] => {
      if (item.kind !== "map") {
        if (!isBlank(item)) this.report(name, "wrong_type", textIn(item), item);
        return [];
      }
      const group = item.fields.get("group");
      if (group !== undefined) return [{group: this.progress(name, group)}];
      const option = this.#option(name, item.fields);
      return [
        {
          ...option.choice(),
          disaggregation: this.selections(name, item.fields.get("disaggregation")),
          direction: option.plain("direction")?.trim() === "positive" ? "positive" : "negative",
          baseYear: option.number("base_year") ?? 2015,
          target: option.number("target"),
          targetYear: option.number("target_year") ?? 2030,
          limit: option.number("limit")
        }
      ];
    });
  }

  #leaveInactive(name: string): void {
    const {file, node} = this.#fields.get(name)!;
    if (!name.startsWith("source_active_"))
      this.#ledger.leave("fields", "inactive", {file, line: node.line, column: name}, textIn(node));
  }

  /** The sources as a list, or as numbered fields, of which those not marked as active do not count. */
  sources(): SourceOfData[] {
    const listed = this.#options("sources", this.#fields.get("sources")?.node).map((option) =>
      sourceOf((name) => option.plain(name))
    );
    const names = [...this.#fields.keys()];
    const numbers = new Set(names.flatMap((name) => /^source_[a-z_]+_(\d{1,4})$/.exec(name)?.[1] ?? []));
    // Who marks none as active means all of them.
    const marks = names.some((name) => /^source_active_\d{1,4}$/.test(name));
    const numbered = [...numbers].flatMap((number) => {
      if (!marks || this.flag(`source_active_${number}`))
        return [sourceOf((name) => this.text(`source_${name}_${number}`))];
      for (const name of names)
        if (name.endsWith(`_${number}`) && name.startsWith("source_")) this.#leaveInactive(name);
      return [];
    });
    return [...listed, ...numbered].filter((source) => Object.values(source).some((text) => text !== null));
  }
}

function sourceOf(text: (name: string) => string | null): SourceOfData {
  return {
    organisation: text("organisation"),
    title: text("url_text"),
    address: text("url"),
    periodicity: text("periodicity"),
    coverage: text("geographical_coverage"),
    released: text("release_date"),
    note: text("other_info")
  };
}
