import type {Source} from "../config.js";
import {textIn, type Node} from "../yaml.js";

/** How an input of SDMX is to be read. */
export interface SdmxOptions {
  readonly dropped: ReadonlySet<string>;
  readonly dropsSingle: boolean;
  /** New names of dimensions (`SEX`), and of their values (`SEX|F`). */
  readonly renames: ReadonlyMap<string, string>;
  readonly indicators: ReadonlyMap<string, readonly string[]>;
  readonly importsNames: boolean;
  readonly importsCodes: boolean;
  /** Titles of the annotations of a series that name its indicators. */
  readonly numberTitle: string;
  readonly nameTitle: string;
}

/** The options of an SDMX input, with sdg-build's defaults. */
export function sdmxOptions({options}: Source): SdmxOptions {
  const flag = (name: string, otherwise: boolean) => {
    const node = options.get(name);
    return node?.kind === "scalar" && typeof node.value === "boolean" ? node.value : otherwise;
  };
  const title = (name: string, otherwise: string) =>
    /AnnotationTitle\s*=\s*['"]([^'"]+)['"]/.exec(textIn(options.get(name)) ?? "")?.[1] ?? otherwise;
  return {
    dropped: new Set(texts(options.get("drop_dimensions"))),
    dropsSingle: flag("drop_singleton_dimensions", true),
    renames: mapOf(options.get("dimension_map"), (node) => (node.kind === "scalar" ? node.text : "")),
    indicators: mapOf(options.get("indicator_id_map"), texts),
    importsNames: flag("import_names", true),
    importsCodes: flag("import_codes", flag("import_translation_keys", false)),
    numberTitle: title("indicator_id_xpath", "Indicator"),
    nameTitle: title("indicator_name_xpath", "IndicatorTitle")
  };
}

function texts(node: Node | undefined): string[] {
  const items = node?.kind === "list" ? node.items : node === undefined ? [] : [node];
  return items.flatMap((item) => textIn(item) ?? []);
}

function mapOf<T>(node: Node | undefined, read: (node: Node) => T): ReadonlyMap<string, T> {
  return new Map(node?.kind === "map" ? [...node.fields].map(([name, value]) => [name, read(value)] as const) : []);
}
