import {readFile} from "node:fs/promises";
import {join, posix} from "node:path";
import type {Shell} from "../../../src/views/shell/page.js";
import {sourceRoot} from "../framework.js";

/** Where the preview serves the style sheet, and the files that it imports, as they are written. */
export const stylesPath = "/_preview/styles/";

/**
 * The shell of a page as Framework would build it, but for what makes a published page quick. Framework reads every module
 * that a page loads before it writes the page; here the page comes first, and its program is asked for after it.
 * @throws Error when the file of the shell starts no module
 */
export async function previewShell(shell: Shell): Promise<string> {
  const text = await readFile(join(sourceRoot, "pages", `${shell}.md`), "utf8");
  const module = /^import \{start\} from "(?<path>[^"]+)";$/m.exec(text)?.groups?.path;
  if (module === undefined) throw new Error(`src/pages/${shell}.md starts no module`);
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title></title>
<link rel="stylesheet" href="${stylesPath}style.css">
<script type="module">
import {start} from "${posix.join("/_import/pages", module)}";
start();
</script>
</head>
<body>
<div id="observablehq-center">
<main id="observablehq-main" class="observablehq">
<div id="page-content"></div>
</main>
</div>
</body>
</html>
`;
}
