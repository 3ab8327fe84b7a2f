import {createHash} from "node:crypto";
import {stylesPlace} from "./page-styles.js";

const preloadedModule = /<link rel="modulepreload" href="[^"]*"[^>]*>\n?/g;
const program = /<script type="module">\n?([\s\S]*?)<\/script>\n?/;
/** The only cell of a page, which starts its module. */
const oneStart =
  /(?:^|\n)define\(\{id: "(?<id>\w+)", [^\n]*\nconst \{start\} = await import\((?<module>"[^"]+")\);\nstart\(\);\nreturn \{start\};\n\}\}\);\s*$/;

/**
 * Puts a page that Framework built in the order in which a reader needs it: its styles have a place in the page, so that nothing
 * is waited for before it is drawn, and what makes it answer is fetched after its words, with low priority.
 */
export function deliver(built: string): string {
  const modules = built.match(preloadedModule) ?? [];
  const script = program.exec(built)?.[0] ?? "";
  return built
    .replace(preloadedModule, "")
    .replace(script, "")
    .replace(/<link rel="preload" as="style"[^>]*>\n?/, "")
    .replace(/<link rel="stylesheet"[^>]*>/, `<style>${stylesPlace}</style>`)
    .replace("</body>", () => `${modules.map(asLow).join("")}${script}</body>`);
}

const asLow = (link: string): string => link.replace(">", ' fetchpriority="low">');

/** The module that every cell of a notebook imports. */
const kitOfCells = /\bimport\("(?<kit>[^"]+\/pages\/notebook\.[^"]+)"\)/;

/** Loads what the cells import, then the cells, when the button is pressed; what cannot be loaded can be asked for again. */
const startWhenAsked = (kit: string, cells: string): string => `
const button = document.querySelector(".notebook-status button");
const status = button.parentElement;
let tries = 0;
button.disabled = false;
button.addEventListener("click", async () => {
  button.disabled = true;
  button.dataset.asked = "";
  try {
    await import(${JSON.stringify(kit)});
    // A browser remembers what it could not load.
    await import(${JSON.stringify(cells)} + (tries++ > 0 ? "?" + tries : ""));
  } catch {
    status.classList.add("failed");
    status.replaceChildren(status.dataset.failed, " ", button);
    button.disabled = false;
  }
});
`;

/** A notebook whose program waits for the reader, and the file beside it that holds its cells; null where nothing waits. */
interface Waiting {
  readonly document: string;
  readonly cells: {readonly name: string; readonly text: string} | null;
}

/**
 * Lets the program of a notebook wait for the reader who asks for it: the cells show what the build computed, and Framework's
 * runtime with all that the cells import would be half of the page. A page without the button that asks is left as it is.
 */
export function untilAsked(delivered: string): Waiting {
  const [whole = "", text = ""] = program.exec(delivered) ?? [];
  const kit = kitOfCells.exec(text)?.groups?.kit;
  if (kit === undefined || !delivered.includes('class="notebook-status"')) return {document: delivered, cells: null};
  const name = `cells.${createHash("sha256").update(text).digest("hex").slice(0, 8)}.js`;
  return {
    document: delivered
      .replace(whole, () => `<script type="module">\n${startWhenAsked(kit, `./${name}`)}</script>\n`)
      .replace(preloadedModule, ""),
    cells: {name, text}
  };
}

/**
 * A notebook that does what every page does, whether its program waits or not; what other pages do with the module that answers them.
 * @param module the address of the module `start-page` from the page
 */
export function withStart(document: string, module: string): string {
  return document.replace("</body>", () => `${startOf(module)}</body>`);
}

/** The lines of a page that start it. */
export const startOf = (module: string): string =>
  `<script type="module">\nimport {startPage} from ${JSON.stringify(module)};\nstartPage();\n</script>\n`;

/**
 * Takes Framework's runtime out of a page whose only cell starts one module: it would cost a reader more to load and to run
 * than everything that the page does before it is touched. The list of files goes with it: each module names its own.
 * @throws Error when the page does more than that
 */
export function withoutRuntime(built: string): string {
  const [whole = "", text = ""] = program.exec(built) ?? [];
  const cell = oneStart.exec(text)?.groups;
  if (!cell) throw new Error("a page whose program does more than to start a module");
  return built
    .replace(whole, () => `<script type="module">\nimport {start} from ${cell.module!};\nstart();\n</script>\n`)
    .replace(new RegExp(`<div[^>]*><!--:${cell.id!}:--></div>\n?`), "")
    .replace(preloadedModule, (link) => (link.includes("/_observablehq/") ? "" : link));
}

/** A notebook of Framework's preview that does not wait for changes by itself: the preview loads the page anew. */
export function withoutSocket(previewed: string): string {
  return previewed.replace(/^open\(\{hash: [^\n]*$/m, "");
}
