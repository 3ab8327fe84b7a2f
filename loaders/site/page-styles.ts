import postcss, {type ChildNode} from "postcss";

/** Names of classes and ids that may come to stand in a page. */
export interface Names {
  readonly has: (name: string) => boolean;
}

/** Where the rules of style stand in a page, until it is known which it can use. */
export const stylesPlace = "{styles}";

/** A part of a style sheet: as it is, a rule with its selectors, or a condition with what it holds. */
type Part =
  | {readonly kind: "whole"; readonly text: string}
  | {readonly kind: "rule"; readonly selectors: readonly Selector[]; readonly body: string}
  | {readonly kind: "condition"; readonly head: string; readonly parts: readonly Part[]};

interface Selector {
  readonly text: string;
  /** Names without which it selects nothing. */
  readonly names: readonly string[];
}

/**
 * The site's style sheet, from which each page gets the rules that it can use, in their order. They stand in the page, since a
 * file of their own would hold back the first words by a request; the whole sheet would be half of a page.
 */
export class SiteStyles {
  readonly #parts: readonly Part[];

  constructor(css: string) {
    this.#parts = postcss.parse(css).nodes.flatMap(partOf);
  }

  /**
   * Puts the rules into a page.
   * @param programs names that the page's programs may put into it
   */
  into(document: string, programs: Names): string {
    const own = namesIn(document);
    const rules = textOf(this.#parts, {has: (name) => own.has(name) || programs.has(name)});
    return document.replace(stylesPlace, () => rules);
  }
}

function partOf(node: ChildNode): Part[] {
  if (node.type === "comment") return [];
  if (node.type === "rule") {
    const body = node.nodes.map(String).join(";");
    return [{kind: "rule", selectors: node.selectors.map(selectorOf), body}];
  }
  if (node.type === "atrule" && /^(?:media|supports|container|layer)$/.test(node.name) && node.nodes) {
    return [{kind: "condition", head: `@${node.name} ${node.params}`, parts: node.nodes.flatMap(partOf)}];
  }
  const text = node.toString();
  return [{kind: "whole", text: text.endsWith("}") ? text : `${text};`}];
}

function selectorOf(text: string): Selector {
  // What stands in parentheses is one of several, or must not be there; a name with signs of its own is not read at all.
  const outside = text.includes("\\") ? "" : withoutParentheses(text);
  return {text, names: [...outside.matchAll(/[.#](?<name>[\w-]+)/g)].map(({groups}) => groups!.name!)};
}

function withoutParentheses(text: string): string {
  const inner = text.replace(/\([^()]*\)/g, "");
  return inner === text ? text : withoutParentheses(inner);
}

function textOf(parts: readonly Part[], names: Names): string {
  return parts
    .map((part) => {
      if (part.kind === "whole") return part.text;
      if (part.kind === "condition") {
        const inner = textOf(part.parts, names);
        return inner === "" ? "" : `${part.head}{${inner}}`;
      }
      const used = part.selectors.filter((selector) => selector.names.every((name) => names.has(name)));
      return used.length === 0 ? "" : `${used.map(({text}) => text).join(",")}{${part.body}}`;
    })
    .join("");
}

/** The classes and ids of a document as it is written. */
function namesIn(document: string): Set<string> {
  const names = new Set<string>();
  for (const {groups} of document.matchAll(/\s(?:class|id)="(?<names>[^"]*)"/g)) {
    for (const name of groups!.names!.split(/\s+/)) names.add(name);
  }
  return names;
}
