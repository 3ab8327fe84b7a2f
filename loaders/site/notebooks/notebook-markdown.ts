import {html, markup, type Html} from "../../../src/lib/html.js";
import {kitNames} from "../../../src/views/notebook/kit.js";
import {formerKitAddress, kitAddress, notebookAt} from "../../../src/model/addresses/notebooks.js";
import {lackingNames} from "../../../src/views/notebook/lacking.js";
import {withoutForeignImports} from "./foreign-imports.js";
import type {Language} from "../../../src/model/language.js";
import {notebookMessages} from "../../../src/messages/notebooks.js";

/** As much of markdown-it as is used here; Framework brings it. */
export interface MarkdownIt {
  readonly renderer: {
    render: (tokens: readonly Token[], options: unknown, environment: Environment) => string;
    readonly rules: {fence?: FenceRule | undefined};
  };
}

interface Token {
  readonly type: string;
  readonly info: string;
  readonly content: string;
}

interface Environment {
  /** The page's address, which Framework puts here. */
  readonly path?: string;
}

type FenceRule = (
  tokens: readonly Token[],
  i: number,
  options: unknown,
  environment: Environment,
  self: unknown
) => string;

/**
 * Makes notebooks of the Markdown pages at their addresses: the page becomes an article that names its language, and below
 * every live cell stands its code, folded, with a word for readers without JavaScript.
 */
export function withNotebooks(languages: readonly Language[]): <M extends MarkdownIt>(markdown: M) => M {
  const languageAt = (path: string | undefined): Language | undefined => {
    const notebook = notebookAt(path ?? "");
    return languages.find(({prefix}) => prefix === notebook?.prefix);
  };
  return (markdown) => {
    const {renderer} = markdown;
    const render = renderer.render.bind(renderer);
    renderer.render = (tokens, options, environment) => {
      const language = languageAt(environment.path);
      const page = render(
        language ? withKit(tokens.map(withKitAddress).map(withoutForeign)) : tokens,
        options,
        environment
      );
      return language ? `<article class="notebook" data-language="${language.code}">\n${page}</article>\n` : page;
    };
    const fence = renderer.rules.fence;
    renderer.rules.fence = (tokens, i, options, environment, self) => {
      // Framework shortens the token's words to the first of them.
      const {info, content} = tokens[i]!;
      const cell = fence?.(tokens, i, options, environment, self) ?? "";
      const language = languageAt(environment.path);
      return language && isLive(info) && !isImport(content)
        ? `${cell}${cellCode(info, content, language).text}\n`
        : cell;
    };
    return markdown;
  };
}

/** A cell that imports from where the kit was before imports it from where it is. */
function withKitAddress(token: Token): Token {
  if (token.type !== "fence" || !token.content.includes(formerKitAddress)) return token;
  const content = token.content.replaceAll(`from "${formerKitAddress}"`, `from "${kitAddress}"`);
  return Object.assign(Object.create(Object.getPrototypeOf(token) as object) as Token, token, {content});
}

/** A cell that imports from another host has in its place what says so; Framework would ask that host while it reads the page. */
function withoutForeign(token: Token): Token {
  if (token.type !== "fence" || !isLive(token.info)) return token;
  const content = withoutForeignImports(token.content);
  return content === token.content
    ? token
    : Object.assign(Object.create(Object.getPrototypeOf(token) as object) as Token, token, {content});
}

/**
 * Puts before a page the import of what it has not imported or named itself. Otherwise Framework would take `sql` and
 * `Inputs` for its own, and ask another host for them.
 */
function withKit(tokens: readonly Token[]): readonly Token[] {
  const [first] = tokens;
  const live = tokens.filter(({type, info}) => type === "fence" && isLive(info));
  const code = live.map(({content}) => content).join("\n");
  const names = kitNames.filter((name) => {
    const own = new RegExp(`\\bimport\\s*\\{[^}]*\\b${name}\\b|\\b(?:const|let|var|function|class)\\s+${name}\\b`);
    return !own.test(code) && !live.some(({info}) => nameOf(info) === name);
  });
  const lacking = lackingNames.filter(
    (name) =>
      new RegExp(`(?<![\\w$.'"\`])${name}(?=\\s*[.(\`])`).test(code) &&
      !new RegExp(
        `\\b(?:const|let|var|function|class)\\s+${name}\\b|\\bimport\\b[^;]*\\b${name}\\b[^;]*\\bfrom\\b`
      ).test(code)
  );
  if (first === undefined || names.length === 0) return tokens;
  const Token = first.constructor as new (type: string, tag: string, nesting: number) => Token;
  const content = `import {${names.join(", ")}} from "${kitAddress}";\n`;
  const cellOf = (code: string) => Object.assign(new Token("fence", "code", 0), {info: "js", content: code});
  const stand = lacking.map((name) => `const ${name} = lacking("${name}");\n`).join("");
  return [cellOf(content), ...(stand === "" ? [] : [cellOf(stand)]), ...tokens];
}

const nameOf = (info: string) => /\bid=["']?([\w$[\]]+)/.exec(info)?.[1];

const isLive = (info: string) => /^(?:sql|js|ts)\b/.test(info) && !/\b(?:run=["']?false|echo)\b/.test(info);

/** Whether a cell only says what it imports, which is the same in every notebook. */
const isImport = (code: string) => /^\s*import\b[^;]*;?\s*$/.test(code);

/** Marks what a cell shows readers without JavaScript, so that a cell that was computed beforehand can drop it. */
export const withoutScript = /<noscript data-cell(?:="")?>.*?<\/noscript>/gs;

function cellCode(info: string, code: string, language: Language): Html {
  const words = notebookMessages(language);
  const kind = info.startsWith("sql") ? "sql" : "js";
  const title = kind === "sql" ? words.query((nameOf(info) ?? "").replace(/[[\]]/g, "")) : words.code;
  return html`<noscript data-cell><p class="needs-script">${words.needsScript}</p></noscript><details class="cell-code"><summary>${title.trim()}</summary><pre><code class="language-${kind}">${markup(escapeCode(code))}</code></pre></details>`;
}

/** Code as text, with its `${…}` kept from Framework, which would run it. */
function escapeCode(code: string): string {
  return html`${code.trimEnd()}`.text.replaceAll("${", "&#36;{");
}
