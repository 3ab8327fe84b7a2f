/** The start tag of an element as it is written in a page. */
export interface Tag {
  readonly name: string;
  /** Values by name, with characters that were written by their names. */
  readonly attributes: ReadonlyMap<string, string>;
}

const markup =
  /<!--[^]*?-->|<(?<raw>script|style)\b(?<rawAttributes>(?:[^<>"']|"[^"]*"|'[^']*')*)>[^]*?<\/\k<raw>\s*>|<(?<name>[a-z][\w:-]*)(?<attributes>(?:[^<>"']|"[^"]*"|'[^']*')*)>/gi;

const attribute = /(?<name>[^\s"'<>/=]+)(?:\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'<>`]+)))?/g;

/**
 * Every start tag of a published page, in order. What is asked of all pages is read in this way: to make a document of each
 * takes four hundred times as long. What stands in comments, programs and style sheets is no tag.
 */
export function tagsOf(html: string): Tag[] {
  return [...html.matchAll(markup)].flatMap(({groups = {}}) => {
    const name = groups.name ?? groups.raw;
    if (name === undefined) return [];
    const written = [...(groups.attributes ?? groups.rawAttributes ?? "").matchAll(attribute)];
    const attributes = written.map(({groups: parts = {}}): [string, string] => [
      parts.name!.toLowerCase(),
      unescaped(parts.double ?? parts.single ?? parts.bare ?? "")
    ]);
    return [{name: name.toLowerCase(), attributes: new Map(attributes)}];
  });
}

const characters: Readonly<Record<string, string>> = {amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0"};

function unescaped(text: string): string {
  return text.replace(/&(?:#x(?<hex>[0-9a-f]+)|#(?<code>\d+)|(?<name>[a-z]+));/gi, (whole, ...rest) => {
    const {hex, code, name} = rest.at(-1) as Partial<Record<"hex" | "code" | "name", string>>;
    if (name === undefined) return String.fromCodePoint(hex === undefined ? Number(code) : parseInt(hex, 16));
    const character = characters[name];
    if (character === undefined) throw new Error(`unknown character: ${whole}`);
    return character;
  });
}
