import {formatNumber} from "../../lib/format.js";
import {siteAddress} from "../../lib/site-file.js";
import {offlineMessages} from "../../messages/offline.js";
import type {Asked, Kept, State} from "../../offline/protocol.js";
import {pageContext} from "../shell/page-context.js";
import {canKeep, isRefused, refuse} from "../shell/offline.js";

/** How many files are asked for at a time: between two times the reader sees how far it is. */
const step = 40;

/** Shows what the browser keeps of the site, and makes the switches answer. */
export async function showOffline(section: HTMLElement): Promise<void> {
  const status = section.querySelector<HTMLElement>("[data-part=status]")!;
  const choices = section.querySelector<HTMLElement>("[data-part=choices]")!;
  const {language} = pageContext();
  const words = offlineMessages(language);
  const count = (n: number): string => formatNumber(n, 0, language);
  const megabytes = (bytes: number): string => formatNumber(bytes / 1_000_000, bytes < 10_000_000 ? 1 : 0, language);

  const offer = (...buttons: readonly (readonly [label: string, act: () => Promise<void>])[]): void => {
    choices.replaceChildren(
      ...buttons.flatMap(([label, act]) => {
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = label;
        button.addEventListener("click", () => {
          for (const other of choices.querySelectorAll("button")) other.disabled = true;
          void act();
        });
        return [button, " "];
      })
    );
  };

  const show = async (failed = false): Promise<void> => {
    if (isRefused()) {
      status.textContent = words.forgotten;
      offer([words.again, begin]);
      return;
    }
    const state = await Promise.race([ask<State | null>({kind: "state"}), later(patience)]);
    if (state === null) {
      status.textContent = words.unsupported;
      choices.replaceChildren();
      return;
    }
    const {kept, files, bytes, allBytes, missing} = state;
    const isWhole = missing.length === 0;
    const said = isWhole
      ? words.whole(count(files), megabytes(bytes))
      : words.state(count(kept), count(files), megabytes(bytes));
    status.textContent = failed ? `${words.failed} ${said}` : said;
    offer(...(isWhole ? [] : [[words.keepAll(megabytes(allBytes)), keepAll] as const]), [words.forget, forget]);
  };

  const keepAll = async (): Promise<void> => {
    // The reader's wish, so that the browser does not take it for something that may go when room is scarce.
    await navigator.storage.persist().catch(() => false);
    const {missing, files} = (await ask<State | null>({kind: "state"})) ?? {missing: [], files: 0};
    let failed = 0;
    for (let done = 0; done < missing.length && failed < step; done += step) {
      status.textContent = words.keeping(count(files - missing.length + done), count(files));
      const result = await ask<Kept>({kind: "keep", paths: missing.slice(done, done + step)});
      failed += result.failed;
    }
    if (failed === 0) await tell({kind: "whole"});
    await show(failed > 0);
  };

  const forget = async (): Promise<void> => {
    refuse(true);
    await ask<Kept>({kind: "forget"});
    await show();
  };

  const begin = (): Promise<void> => {
    refuse(false);
    // A browser may go on with the worker that was to go as long as the page is open.
    location.reload();
    return Promise.resolve();
  };

  if (!canKeep()) {
    status.textContent = words.unsupported;
    return;
  }
  await show();
}

/** How long a service worker may take to begin, in milliseconds. */
const patience = 30_000;

const later = (milliseconds: number): Promise<null> =>
  new Promise((resolve) => setTimeout(() => resolve(null), milliseconds));

/** Asks the site's service worker something, once there is one. */
async function ask<T>(asked: Asked): Promise<T> {
  const {port1, port2} = new MessageChannel();
  const answer = new Promise<T>((resolve) => {
    port1.onmessage = ({data}: MessageEvent<T>) => resolve(data);
  });
  await tell(asked, port2);
  return answer;
}

async function tell(asked: Asked, ...ports: readonly MessagePort[]): Promise<void> {
  await navigator.serviceWorker.ready;
  const registration = await navigator.serviceWorker.getRegistration(siteAddress(""));
  registration?.active?.postMessage(asked, [...ports]);
}
