import {button, element} from "../../lib/element.js";
import type {ExchangeOptions} from "./exchange.js";

/** The buttons that take a notebook out of the browser and bring one in; what they do loads when one is pressed. */
export function exchangeTools(options: ExchangeOptions): HTMLElement[] {
  const {words, say} = options;
  const field = element("input", {
    type: "file",
    accept: ".md,.zip,.json",
    hidden: true,
    "aria-label": words.importNotebook
  });
  const exchange = () => import("./exchange.js");
  field.addEventListener("change", () => {
    const [file] = field.files ?? [];
    field.value = "";
    if (!file) return;
    void exchange()
      .then(({importFile}) => importFile(file, options))
      .catch(() => say(words.importFailed));
  });
  return [
    button(words.exportMarkdown, () => void exchange().then(({savePage}) => savePage(options))),
    button(words.exportZip, () => void exchange().then(({saveArchive}) => saveArchive(options))),
    button(words.importNotebook, () => field.click()),
    field
  ];
}
