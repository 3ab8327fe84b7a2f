import type {Ranked} from "../../lib/ranked-search.js";
import {findMessages} from "../../messages/find.js";
import {findParameter} from "../../model/addresses/find.js";
import {pageContext} from "../shell/page-context.js";
import {answerLink} from "./answer.js";
import {saidOf} from "./live.js";
import {findClass} from "./class-names.js";
import {loadFinder} from "./load-index.js";
import type {Finder} from "./search-index.js";
import {keyStore} from "./key-store.js";

/** Answers of one kind that the page lists; more of them say too little. */
const listedOfKind = 40;

/** Answers the question in the address of the search's page: everything that was found, by kind. */
export async function answerPage(page: HTMLElement): Promise<void> {
  keepKey(page);
  const query = new URLSearchParams(location.search).get(findParameter)?.trim() ?? "";
  if (query === "") return;
  const {language} = pageContext();
  const words = findMessages(language);
  document.querySelector<HTMLInputElement>(`form.${findClass.form} input`)!.value = query;
  const place = page.querySelector<HTMLElement>("[data-part=found]")!;
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  place.replaceChildren(status);
  const finder = await loadFinder(language).catch(() => null);
  if (finder === null) {
    status.textContent = words.failed;
    return;
  }
  const answer = finder.find(query);
  status.textContent = `“${query}”. ${saidOf(answer, words)}`;
  place.append(...sectionsOf(finder, answer));
}

/** The answers by kind, the kind of the best one first. */
function sectionsOf({entries}: Finder, {found}: Ranked): HTMLElement[] {
  const {language} = pageContext();
  const words = findMessages(language);
  const kinds = [...new Set(found.map(({index}) => entries[index]!.kind))];
  return kinds.map((kind) => {
    const own = found.filter(({index}) => entries[index]!.kind === kind);
    const heading = document.createElement("h2");
    heading.textContent = `${words.kind[kind]} (${String(own.length)})`;
    const list = document.createElement("ul");
    list.className = findClass.answers;
    list.append(
      ...own.slice(0, listedOfKind).map((hit) => {
        const item = document.createElement("li");
        item.append(answerLink(entries[hit.index]!, hit, language));
        return item;
      })
    );
    const section = document.createElement("section");
    section.dataset.kind = kind;
    section.append(heading, list);
    return section;
  });
}

/** A reader who speaks to the machine, or types with few keys, can turn the key off. */
function keepKey(page: HTMLElement): void {
  const box = page.querySelector<HTMLInputElement>("[data-part=key]")!;
  box.checked = localStorage.getItem(keyStore) !== "off";
  box.addEventListener("change", () => {
    if (box.checked) localStorage.removeItem(keyStore);
    else localStorage.setItem(keyStore, "off");
  });
}
