import type {Ledger} from "./account.js";
import {textOf} from "./decode.js";
import {languageCode} from "./languages.js";
import type {Code} from "./messages.js";
import {pathWithin, type Repository} from "./repository.js";
import {isBlank, readYaml, textIn, type Fields, type Node} from "./yaml.js";

/** An input, a source of translations or a layer of the map, as the configuration describes it. */
export interface Source {
  /** Its class in sdg-build; blank for a layer of the map. */
  readonly class: string;
  readonly options: ReadonlyMap<string, Node>;
  readonly line: number | null;
}

/** Which columns of data are no breakdown. */
export interface ColumnRoles {
  readonly series: string;
  readonly units: string;
  readonly progress: string;
  /** Everything else that is no breakdown, `Year`, `Value` and `GeoCode` among it. */
  readonly others: ReadonlySet<string>;
  /** Notes on single values. */
  readonly attributes: ReadonlySet<string>;
}

/** What `config_data.yml` says of where things are, with the defaults of sdg-build where it says nothing. */
export interface Config {
  /** Its file, or where it was looked for. */
  readonly file: string;
  /** Folder of the repository that holds the data repository; blank for the repository itself. */
  readonly base: string;
  /** Languages in the order of the office; empty where it names none. */
  readonly languages: readonly string[];
  readonly inputs: readonly Source[];
  readonly translations: readonly Source[];
  readonly layers: readonly Source[];
  readonly columns: ColumnRoles;
  /** Fields by which the office breaks down its reporting status. */
  readonly statusFields: readonly string[];
}

const names = ["config_data.yml", "config_data.yaml", "open_sdg_config.yml", "data_config.yml"];

/** The first column names of sdg-build's `open_sdg_indicator_options_defaults`. */
const noBreakdown = [
  "Year",
  "Units",
  "Series",
  "Value",
  "GeoCode",
  "Observation status",
  "Unit multiplier",
  "Unit measure",
  "UNIT_MEASURE",
  "SERIES",
  "COMMENT_TS",
  "DATA_LAST_UPDATE"
];
const attributes = ["COMMENT_OBS", "SOURCE_DETAIL"];

/**
 * What sdg-build reads where no inputs are named, and, since it has changed over its versions, the indicator configuration of
 * the later ones and metadata in YAML too.
 */
const defaultInputs = [
  {class: "InputCsvData", path_pattern: "data/*-*.csv"},
  {class: "InputYamlMeta", path_pattern: "indicator-config/*-*.yml"},
  {class: "InputYamlMeta", path_pattern: "meta/*-*.yml"},
  {class: "InputYamlMdMeta", path_pattern: "meta/*-*.md"}
];
const defaultTranslations = [
  {class: "TranslationInputSdgTranslations", source: "sdg-translations"},
  {class: "TranslationInputYaml", source: "translations"}
];

/** Keys that say how the Open SDG site is built or documented, and nothing of what the data mean. */
const ofTheSite =
  /^(?:site_dir|schema|schema_file|docs_.*|logging|indicator_downloads|indicator_export_filename|datapackage|csvw|sdmx_output.*|ignore_out_of_scope_disaggregation_stats|git|git_data_dir|cache.*|request_params|remove_empty_pages|hide_empty_metadata|alter_.*)$/;

/** Reads the configuration of a data repository, at its root or in the one folder that has it. */
export function readConfig(repository: Repository, ledger: Ledger): Config {
  const file = configFile(repository);
  const bytes = file === null ? null : repository.read(file);
  const text = bytes && file !== null ? textOf(bytes, file, [], ledger) : null;
  const fields = text !== null && file !== null ? readYaml(text, file, "settings", ledger) : null;
  if (file === null) ledger.note("altered", "settings", "assumed", {file: names[0]!, line: null});
  else if (text !== null) ledger.read("files");
  return new ConfigReader(fields, file ?? names[0]!, ledger).read();
}

function configFile(repository: Repository): string | null {
  const depth = (path: string) => path.split("/").length;
  const found = repository.files.filter((path) => names.includes(path.split("/").at(-1)!));
  const [first] = found.toSorted(
    (a, b) => depth(a) - depth(b) || names.indexOf(a.split("/").at(-1)!) - names.indexOf(b.split("/").at(-1)!)
  );
  return first ?? null;
}

class ConfigReader {
  readonly #fields: ReadonlyMap<string, Node>;
  readonly #file: string;
  readonly #ledger: Ledger;

  constructor(fields: Fields | null, file: string, ledger: Ledger) {
    this.#fields = fields?.fields ?? new Map<string, Node>();
    this.#file = file;
    this.#ledger = ledger;
  }

  read(): Config {
    const folder = this.#file.split("/").slice(0, -1).join("/");
    const given = this.#text("src_dir") ?? "";
    const base = pathWithin(folder, given);
    if (base === null) this.#leave("outside", "src_dir", this.#fields.get("src_dir"), given);
    const config: Config = {
      file: this.#file,
      base: base ?? folder,
      languages: this.#languages(),
      inputs: this.#sources("inputs", true) ?? defaultInputs.map(assumed),
      translations: this.#sources("translations", true) ?? defaultTranslations.map(assumed),
      layers: this.#sources("map_layers", false) ?? [],
      columns: this.#columns(),
      statusFields: this.#texts("reporting_status_extra_fields")
    };
    this.#rest();
    return config;
  }

  /** Everything that none of these asked for. */
  #rest(): void {
    const known = new Set(["src_dir", "languages", "inputs", "translations", "map_layers", "indicator_options", "reporting_status_extra_fields"]); // prettier-ignore
    for (const [name, node] of this.#fields) {
      if (known.has(name)) this.#ledger.read("settings");
      else if (isBlank(node)) this.#ledger.note("blank", "settings", "blank", this.#place(name, node));
      else this.#leave(ofTheSite.test(name) ? "not_needed" : "unsupported", name, node, null);
    }
  }

  #place(column: string, node: Node | undefined) {
    return {file: this.#file, line: node?.line ?? null, column};
  }

  #leave(code: Code, column: string, node: Node | undefined, value: string | null): void {
    this.#ledger.leave("settings", code, this.#place(column, node), value);
  }

  #text(name: string): string | null {
    return textIn(this.#fields.get(name));
  }

  #texts(name: string): string[] {
    const node = this.#fields.get(name);
    if (node === undefined || isBlank(node)) return [];
    if (node.kind !== "list") {
      const single = textIn(node);
      if (single !== null) return [single];
      this.#leave("wrong_type", name, node, null);
      return [];
    }
    return node.items.flatMap((item) => {
      const text = textIn(item);
      if (text === null && !isBlank(item)) this.#leave("wrong_type", name, item, null);
      return text === null ? [] : [text.trim()];
    });
  }

  #languages(): readonly string[] {
    const codes = this.#texts("languages").flatMap((given) => {
      const code = languageCode(given);
      if (code === null) this.#leave("unknown_language", "languages", this.#fields.get("languages"), given);
      return code ?? [];
    });
    return [...new Set(codes)];
  }

  #sources(name: string, withClass: boolean): Source[] | null {
    const node = this.#fields.get(name);
    if (node === undefined || isBlank(node)) return null;
    if (node.kind !== "list") {
      this.#leave("wrong_type", name, node, null);
      return null;
    }
    return node.items.flatMap((item) => {
      const address = textIn(item);
      if (address !== null && /^[a-z][\w+.-]*:/i.test(address)) {
        // As the first versions of sdg-build had them.
        this.#leave("remote", name, item, address);
        return [];
      }
      const found = item.kind === "map" ? textIn(item.fields.get("class")) : null;
      if (item.kind === "map" && (found !== null || !withClass)) {
        return [{class: found ?? "", options: item.fields, line: item.line}];
      }
      this.#leave("wrong_type", name, item, null);
      return [];
    });
  }

  #columns(): ColumnRoles {
    const node = this.#fields.get("indicator_options");
    const given = node?.kind === "map" ? node.fields : new Map<string, Node>();
    if (node !== undefined && node.kind !== "map" && !isBlank(node)) {
      this.#leave("wrong_type", "indicator_options", node, null);
    }
    const list = (name: string, otherwise: readonly string[]): readonly string[] => {
      const found = given.get(name);
      if (found?.kind !== "list") return otherwise;
      return found.items.flatMap((item) => textIn(item) ?? []);
    };
    const series = textIn(given.get("series_column")) ?? "Series";
    const units = textIn(given.get("unit_column")) ?? "Units";
    const progress = textIn(given.get("progress_column")) ?? "Progress";
    return {
      series,
      units,
      progress,
      others: new Set([...list("non_disaggregation_columns", noBreakdown), "Year", "Value", "GeoCode", progress]),
      attributes: new Set(list("observation_attributes", attributes))
    };
  }
}

function assumed({class: name, ...options}: {readonly class: string} & Readonly<Record<string, string>>): Source {
  const nodes = Object.entries(options).map(
    ([key, text]) => [key, {kind: "scalar", value: text, text, line: 0}] as const
  );
  return {class: name, options: new Map<string, Node>(nodes), line: null};
}
