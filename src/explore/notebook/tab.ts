import {pageContext} from "../../views/shell/page-context.js";
import {aheadPrefix, tabKey} from "./store-keys.js";
import {newId} from "./notebook.js";
import {WriteAhead} from "./write-ahead.js";

/** What keeps the changes of this tab until the store has them. */
export function writeAhead(): WriteAhead {
  const {place} = pageContext().language;
  return new WriteAhead(texts(), {prefix: aheadPrefix(place), tab: tabOf(tabKey(place))});
}

function texts(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

/** What tells this tab from others; it stays as the tab is loaded again. */
function tabOf(key: string): string {
  try {
    const known = sessionStorage.getItem(key) ?? newId();
    sessionStorage.setItem(key, known);
    return known;
  } catch {
    return newId();
  }
}
