import type {Ledger} from "../account.js";
import {readXml} from "./read-xml.js";

/** Names by language; those without one stand under a blank. */
export type Names = ReadonlyMap<string, string>;

export interface Code {
  readonly names: Names;
  /** Texts of its annotations, by their titles. */
  readonly annotations: ReadonlyMap<string, readonly string[]>;
}

/** A dimension or an attribute of the data. */
export interface Component {
  readonly names: Names;
  /** Whether it says something of a value, and does not tell it from others. */
  readonly isAttribute: boolean;
  /** The codes that it may have; empty where it is free text. */
  readonly codes: ReadonlyMap<string, Code>;
}

/** A data structure definition: the components of data and the names of their codes. */
export interface Structure {
  readonly components: ReadonlyMap<string, Component>;
}

interface Used {
  id: string;
  concept: string | null;
  list: string | null;
  readonly isAttribute: boolean;
}

interface GrowingCode {
  readonly names: Map<string, string>;
  readonly annotations: Map<string, string[]>;
}

/**
 * Reads a data structure definition of SDMX-ML 2.1 or 3.0: code lists, concepts, dimensions and attributes. What stood before an
 * error of the file is kept.
 */
export function readStructure(text: string, file: string, ledger: Ledger): Structure {
  const lists = new Map<string, Map<string, GrowingCode>>();
  const concepts = new Map<string, Map<string, string>>();
  const used: Used[] = [];
  const path: string[] = [];
  let list: Map<string, GrowingCode> | null = null;
  let code: GrowingCode | null = null;
  let concept: Map<string, string> | null = null;
  let component: Used | null = null;
  let language = "";
  let title = "";
  let words = "";
  readXml(text, file, "settings", ledger, {
    open: (name, attributes) => {
      path.push(name);
      words = "";
      const id = attributes.get("id") ?? "";
      if (name === "Name" || name === "AnnotationText") language = attributes.get("lang") ?? "";
      if (name === "Codelist") lists.set(id, (list = new Map<string, GrowingCode>()));
      else if (name === "Code" && list) list.set(id, (code = {names: new Map(), annotations: new Map()}));
      else if (name === "Concept" && path.at(-2) === "ConceptScheme")
        concepts.set(id, (concept = new Map<string, string>()));
      else if (isComponent(path)) component = {id, concept: null, list: null, isAttribute: name === "Attribute"};
      else if (name === "Annotation") title = "";
      else if (name === "Ref" && component) {
        if (path.includes("ConceptIdentity")) component.concept = id;
        else if (path.includes("Enumeration")) component.list = id;
      }
    },
    text: (found) => {
      words += found;
    },
    close: (name) => {
      const said = words.trim();
      const parent = path.at(-2);
      if (name === "Name" && said !== "") {
        if (parent === "Code") code?.names.set(language, said);
        else if (parent === "Concept") concept?.set(language, said);
      } else if (name === "AnnotationTitle") title = said;
      else if (name === "AnnotationText" && code && said !== "") {
        code.annotations.set(title, [...(code.annotations.get(title) ?? []), said]);
      } else if (component && (name === "ConceptIdentity" || name === "Enumeration") && said !== "") {
        // SDMX 3.0 names what it means by an URN.
        if (name === "ConceptIdentity") component.concept ??= /\)\.([^.()]+)$/.exec(said)?.[1] ?? null;
        else component.list ??= /:([^:(]+)\([^()]*\)$/.exec(said)?.[1] ?? null;
      }
      if (name === "Codelist") list = null;
      else if (name === "Code") code = null;
      else if (name === "Concept") concept = null;
      else if (isComponent(path)) {
        if (component) used.push({...component, id: component.id || (component.concept ?? "")});
        component = null;
      }
      words = "";
      path.pop();
    }
  });
  const components = used.map(({id, concept: of, list: from, isAttribute}) => {
    const names: Names = concepts.get(of ?? id) ?? new Map<string, string>();
    const codes: ReadonlyMap<string, Code> = lists.get(from ?? "") ?? new Map<string, Code>();
    return [id, {names, codes, isAttribute}] as const;
  });
  return {components: new Map(components)};
}

/** A dimension within an attribute only says what the attribute is attached to. */
function isComponent(path: readonly string[]): boolean {
  return path.at(-2) === "DimensionList" || path.at(-2) === "AttributeList";
}
