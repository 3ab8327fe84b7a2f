import {pageContext} from "../../views/shell/page-context.js";
import {headsKey} from "../notebook/store-keys.js";

/** Whether columns of results have heads, the same for all of them; kept in this browser. */
const listeners = new Set<WeakRef<() => void>>();
let shown: boolean | null = null;

/** Whether the reader wants heads. */
export function wantsHeads(): boolean {
  shown ??= readSetting();
  return shown;
}

/** Shows heads or hides them, in every result of the page and in those to come. */
export function setHeads(wanted: boolean): void {
  shown = wanted;
  try {
    if (wanted) localStorage.removeItem(keyHere());
    else localStorage.setItem(keyHere(), "off");
  } catch {
    // Without storage it holds for this visit.
  }
  for (const listener of listeners) {
    const changed = listener.deref();
    if (changed) changed();
    else listeners.delete(listener);
  }
}

/** Calls something when the reader changes the setting, as long as something else holds it. */
export function onHeads(changed: () => void): void {
  listeners.add(new WeakRef(changed));
}

const keyHere = (): string => headsKey(pageContext().language.place);

function readSetting(): boolean {
  try {
    return localStorage.getItem(keyHere()) !== "off";
  } catch {
    return true;
  }
}
