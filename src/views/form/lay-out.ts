/**
 * Lays out parts of a page that the styles leave alone until a reader comes near them, one at a time whenever nothing else
 * is to be done: soon every part has its real place, for the scroll bar, for links and for tools that look at the page.
 */
export function layOutInTurn(parts: readonly HTMLElement[]): void {
  const layOut = (part: HTMLElement): void => part.classList.add("laid-out");
  // Whoever is led to a line must find it where it stays.
  if (location.hash !== "") {
    parts.forEach(layOut);
    return;
  }
  const [first, ...others] = parts;
  if (!first) return;
  whenIdle(() => {
    layOut(first);
    layOutInTurn(others);
  });
}

// Safari has no idle callbacks.
function whenIdle(act: () => void): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(act);
  else setTimeout(act, 50);
}
