import {createHash} from "node:crypto";
import {trustedPolicy} from "../../src/lib/trusted.js";
import {sandboxScript} from "./sandbox-document.js";
import {editorStyles} from "../../src/explore/editor/editor-styles.js";

/** What a page needs beyond what every page does. */
interface Needs {
  /** It has the explorer, whose editors write their style sheet while they run, and which frames the sandbox of programs. */
  readonly explorer: boolean;
  /** It is a written analysis: a program of the place's own people, with libraries that compile expressions and write markup. */
  readonly analysis: boolean;
}

const inline = /<(?<name>script|style)(?<attributes>(?:\s[^>]*)?)>(?<text>[^]*?)<\/\k<name>>/g;

/**
 * The Content Security Policy of every page, carried by the page itself since a host of files sets no headers: nothing is fetched from
 * elsewhere, and no script runs but the site's files and the few lines that the build put into the page, known by their digests.
 * See https://www.w3.org/TR/CSP3/ and https://www.w3.org/TR/trusted-types/.
 */
export class SecurityPolicy {
  readonly #chartStyles: readonly string[];
  readonly #scripts = new Set<string>();

  /** @param chartStyles the style sheets that charts bring along, which programs draw in the page */
  constructor(chartStyles: readonly string[]) {
    this.#chartStyles = chartStyles.map(digestOf);
  }

  /**
   * A document with its policy, before everything that the policy is about.
   * @throws Error when the document says nowhere what letters it is written in, which stands first in every page of the site
   */
  into(document: string): string {
    const {scripts, styles} = digestsOf(document);
    for (const digest of scripts) this.#scripts.add(digest);
    const needs = needsOf(document);
    const directives: (readonly [string, readonly string[]])[] = [
      ["default-src", ["'none'"]],
      ["script-src", scriptsOf(needs, scripts)],
      [
        "style-src-elem",
        [
          "'self'",
          ...(needs.explorer ? [`'nonce-${editorStyles}'`] : []),
          ...[...new Set([...this.#chartStyles, ...styles])].toSorted()
        ]
      ],
      ["style-src-attr", ["'unsafe-inline'"]],
      ...shared,
      ["worker-src", ["'self'"]],
      ...(needs.explorer ? ([["frame-src", ["'self'"]]] as const) : []),
      ...(needs.analysis
        ? []
        : ([
            ["require-trusted-types-for", ["'script'"]],
            ["trusted-types", [trustedPolicy]]
          ] as const))
    ];
    const head = /<meta charset="utf-8"(?: \/)?>/;
    if (!head.test(document)) throw new Error("a page that does not say in what letters it is written");
    const meta = `<meta http-equiv="Content-Security-Policy" content="${text(directives)}">`;
    return document.replace(head, (charset) => `${charset}\n${meta}`);
  }

  /**
   * The policy for a host that sets headers, of all pages that were given one: each one's own holds beside it, and says by digests
   * which styles are its own.
   * @param analysis for the written analyses, which compile expressions
   */
  header({analysis = false}: {readonly analysis?: boolean} = {}): string {
    return text([
      ["default-src", ["'none'"]],
      ["script-src", scriptsOf({analysis}, new Set([...this.#scripts, sandboxScript]))],
      ["style-src", ["'self'", "'unsafe-inline'"]],
      ...shared,
      // The sandbox makes its worker of what it is given, and the explorer frames it; the others say themselves that they do not.
      ["worker-src", ["'self'", "blob:"]],
      ["frame-src", ["'self'"]]
    ]);
  }
}

const scriptsOf = ({analysis}: Pick<Needs, "analysis">, digests: ReadonlySet<string>): readonly string[] => [
  "'self'",
  "'wasm-unsafe-eval'",
  ...(analysis ? ["'unsafe-eval'"] : []),
  ...[...digests].toSorted()
];

/** What no page needs otherwise than another. */
const shared: readonly [string, readonly string[]][] = [
  ["img-src", ["'self'", "data:", "blob:"]],
  ["font-src", ["'self'"]],
  ["connect-src", ["'self'"]],
  ["manifest-src", ["'self'"]],
  ["form-action", ["'self'"]],
  ["base-uri", ["'none'"]]
];

const text = (directives: readonly (readonly [string, readonly string[]])[]): string =>
  directives.map(([name, sources]) => `${name} ${sources.join(" ")}`).join("; ");

const digestOf = (content: string): string => `'sha256-${createHash("sha256").update(content).digest("base64")}'`;

/** Digests of what a document holds of scripts that a browser would run, and of style sheets. */
function digestsOf(document: string): {readonly scripts: ReadonlySet<string>; readonly styles: ReadonlySet<string>} {
  const [scripts, styles] = [new Set<string>(), new Set<string>()];
  for (const {groups} of document.matchAll(inline)) {
    const {name, attributes, text: content} = groups!;
    if (name === "style") styles.add(digestOf(content!));
    else if (!/\ssrc=/.test(attributes!) && !/\stype="application\/json"/.test(attributes!))
      scripts.add(digestOf(content!));
  }
  return {scripts, styles};
}

const needsOf = (document: string): Needs => ({
  explorer: document.includes('data-part="explorer"'),
  analysis: document.includes('<article class="notebook"')
});
