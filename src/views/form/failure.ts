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
}
