import {classHighlighter, highlightTree} from "@lezer/highlight";
import {element} from "../../lib/element.js";
import {dialect} from "../sql/dialect.js";

interface PrerenderedCodeOptions {
  readonly text: string;
  readonly label: string;
}

/** SQL as the editor shows it, before there is an editor; as high as that, and coloured alike. */
export function prerenderedCode({text, label}: PrerenderedCodeOptions): HTMLElement {
  const pieces: (readonly [text: string, classes: string])[] = [];
  let at = 0;
  highlightTree(dialect.language.parser.parse(text), classHighlighter, (from, to, classes) => {
    pieces.push([text.slice(at, from), ""], [text.slice(from, to), classes]);
    at = to;
  });
  pieces.push([text.slice(at), ""]);
  const lines = [element("div", {class: "code-line"})];
  for (const [piece, classes] of pieces) {
    piece.split("\n").forEach((part, i) => {
      if (i > 0) lines.push(element("div", {class: "code-line"}));
      if (part !== "") lines.at(-1)!.append(classes === "" ? part : element("span", {class: classes}, part));
    });
  }
  const code = element(
    "div",
    {
      class: "prerendered-code",
      role: "textbox",
      "aria-multiline": "true",
      "aria-readonly": "true",
      "aria-label": label,
      tabindex: 0
    },
    ...lines
  );
  code.style.setProperty("--digits", String(String(lines.length).length));
  return code;
}
