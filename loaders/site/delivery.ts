import {stylesPlace} from "./page-styles.js";

const preloadedModule = /<link rel="modulepreload" href="[^"]*">\n?/g;
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
