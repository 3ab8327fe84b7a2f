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

/** Makes something at once in a document of its own, also while something else is being made in another. */
export function atOnceInDocument<T>(make: () => T): T {
  const restore = giveNames();
  try {
    return make();
  } finally {
    restore();
  }
}

async function withNames<T>(make: () => Promise<T>): Promise<T> {
  const restore = giveNames();
  try {
    return await make();
  } finally {
    restore();
  }
}

/** Puts the names of a new document into place; gives back what takes them away again. */
function giveNames(): () => void {
  const {window} = new JSDOM("");
  const scope = globalThis as Record<string, unknown>;
  const before = ofBrowsers.map((name) => [name, Object.getOwnPropertyDescriptor(scope, name)] as const);
  for (const name of ofBrowsers) {
    Object.defineProperty(scope, name, {value: name === "window" ? window : window[name], configurable: true});
  }
  return () => {
    for (const [name, property] of before) {
      if (property) Object.defineProperty(scope, name, property);
      else Reflect.deleteProperty(scope, name);
    }
  };
}
