interface FailureWords {
  readonly failed: string;
  readonly retry: string;
}

/**
 * Says in the place where a page announces things that something failed, beside a button that tries again; in the words that
 * the build has written to the place, unless others are given. It loads with the page, since what it tells of may be that no
 * other module can be loaded.
 */
export function sayFailed(
  status: HTMLElement,
  again: () => void,
  {failed, retry}: FailureWords = {failed: status.dataset.failed ?? "", retry: status.dataset.retry ?? ""}
): void {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = retry;
  button.addEventListener("click", again);
  status.classList.add("failed");
  status.replaceChildren(failed, " ", button);
  void newerEdition().then((newer) => {
    // What was said meanwhile is of something else.
    if (newer !== null && button.parentElement === status) status.replaceChildren(newer.said, " ", newer.reload);
  });
}

/**
 * That the site has another edition by now than the page that is open, with a button that loads the page anew: what an old page asks
 * for may be gone. Null where it has none, or nothing can be learnt of it.
 */
async function newerEdition(): Promise<{readonly said: string; readonly reload: HTMLButtonElement} | null> {
  const own = document.querySelector<HTMLMetaElement>("meta[name=data-version]");
  const words = document.querySelector<HTMLMetaElement>("meta[name=newer-edition]");
  if (own === null || words === null) return null;
  try {
    const answer = await fetch(location.href.replace(/#.*$/, ""), {cache: "no-cache"});
    const version = /<meta name="data-version" content="(?<version>[^"]*)"/.exec(await answer.text())?.groups?.version;
    if (!answer.ok || version === undefined || version === own.content) return null;
  } catch {
    return null;
  }
  const reload = document.createElement("button");
  reload.type = "button";
  reload.textContent = words.dataset.reload ?? "";
  reload.addEventListener("click", () => location.reload());
  return {said: words.content, reload};
}
