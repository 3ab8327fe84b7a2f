import {JSDOM} from "jsdom";

/** Names that the parts of the explorer expect of a browser. */
const ofBrowsers = ["window", "document", "HTMLElement", "SVGElement"] as const;

let last: Promise<unknown> = Promise.resolve();

/**
 * Makes something of the parts of the explorer, which are made for a browser, in a document of its own. One at a time: the
 * names belong to the whole process, and who ended first would take them from who still draws.
 */
export function inDocument<T>(make: () => Promise<T>): Promise<T> {
  const made = last.then(() => withNames(make));
  last = made.catch(() => undefined);
  return made;
}

async function withNames<T>(make: () => Promise<T>): Promise<T> {
  const {window} = new JSDOM("");
  const scope = globalThis as Record<string, unknown>;
  const before = ofBrowsers.map((name) => [name, Object.getOwnPropertyDescriptor(scope, name)] as const);
  for (const name of ofBrowsers) {
    Object.defineProperty(scope, name, {value: name === "window" ? window : window[name], configurable: true});
  }
  try {
    return await make();
  } finally {
    for (const [name, property] of before) {
      if (property) Object.defineProperty(scope, name, property);
      else Reflect.deleteProperty(scope, name);
    }
  }
}
