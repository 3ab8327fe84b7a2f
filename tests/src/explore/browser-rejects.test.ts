// @vitest-environment jsdom
import {contextScript} from "../../../src/views/shell/page-context.js";
import {exampleNotebook} from "../../../src/explore/notebook/example.js";
import {languages, terms} from "../../place.js";
import {beforeEach, describe, expect, onTestFinished, test, vi} from "vitest";
import {OwnPanel} from "../../../src/explore/files/own-data-panel.js";
import {NotebookList} from "../../../src/explore/notebook/notebook-list.js";
import type {OwnTable} from "../../../src/explore/notebook/store.js";
import {exploreMessages} from "../../../src/messages/explore.js";
import {type Language} from "../../../src/model/language.js";
import {MemoryNotebooks, MemoryTables} from "./notebook/memory-store.js";

const said: string[] = [];
const say = (text: string) => void said.push(text);
beforeEach(() => {
  vi.restoreAllMocks();
  said.length = 0;
  localStorage.clear();
});

describe.for(languages)("what the browser does not delete ($code)", (language) => {
  const words = exploreMessages(language);

  test("a notebook stays in the list, and the reader learns of it", async () => {
    const store = new MemoryNotebooks([{id: "a", title: "Rừng", cells: []}]);
    store.rejectsDeletes = true;
    const {list, remove, titles} = await openList(language, store);
    remove.click();
    await expect.poll(() => said).toEqual([words.deleteFailed("Rừng")]);
    expect(list.element.querySelector(".notebook-gone:not([hidden])")?.textContent.trim()).toBe(
      words.deleteFailed("Rừng")
    );
    expect(titles()).toContain("Rừng");
    expect(list.notebook.id).toBe("a");
    store.rejectsDeletes = false;
    remove.click();
    await expect.poll(() => said.at(-1)).toBe(words.deleted("Rừng"));
    expect(titles()).not.toContain("Rừng");
    expect(store.notebooks.size).toBe(0);
  });

  test("a table stays in the list, and the reader learns of it", async () => {
    const table: OwnTable = {name: "cua_toi", data: new Blob([]), rows: 1, columns: []};
    const store = new MemoryTables([table]);
    store.rejectsDeletes = true;
    const removed: string[] = [];
    const panel = openPanel(language, store, removed);
    await panel.open();
    await panel.remove("cua_toi");
    expect(said).toEqual([words.ownNotRemoved("cua_toi")]);
    expect(panel.element.querySelector(".own-status.failed")?.textContent).toBe(words.ownNotRemoved("cua_toi"));
    expect([panel.tables, removed]).toEqual([[table], []]);
    store.rejectsDeletes = false;
    await panel.remove("cua_toi");
    expect(said.at(-1)).toBe(words.ownRemoved("cua_toi"));
    expect([panel.tables, removed, store.tables.size]).toEqual([[], ["cua_toi"], 0]);
  });

  test("a table that it never kept is removed all the same", async () => {
    const store = new MemoryTables([]);
    store.rejectsDeletes = store.rejectsWrites = true;
    const removed: string[] = [];
    const panel = openPanel(language, store, removed);
    await panel.add({name: "cua_toi", data: new Blob([]), rows: 1, columns: []});
    await panel.remove("cua_toi");
    expect(said.at(-1)).toBe(words.ownRemoved("cua_toi"));
    expect([panel.tables, removed]).toEqual([[], ["cua_toi"]]);
  });
});

describe.for(languages)("what the browser does not let the page read ($code)", (language) => {
  const words = exploreMessages(language);

  test("the reader learns that notebooks are missing, and has them once they can be read", async () => {
    const store = new MemoryNotebooks([{id: "a", title: "Rừng", cells: []}]);
    store.rejectsReads = true;
    const {list, titles} = await openList(language, store);
    const notice = list.element.querySelector<HTMLElement>(".notebook-gone")!;
    expect(said).toEqual([words.readFailed]);
    expect([notice.hidden, notice.textContent]).toEqual([false, `${words.readFailed} ${words.retry}`]);
    expect(titles()).not.toContain("Rừng");
    notice.querySelector("button")!.click();
    await expect.poll(() => said).toEqual([words.readFailed, words.readFailed]);
    store.rejectsReads = false;
    notice.querySelector("button")!.click();
    await expect.poll(titles).toContain("Rừng");
    expect([notice.hidden, list.notebook.id]).toEqual([true, "a"]);
  });

  test("what was written meanwhile is not left for the notebook that was open last", async () => {
    const store = new MemoryNotebooks([{id: "a", title: "Rừng", cells: []}]);
    store.rejectsReads = true;
    const {list, titles} = await openList(language, store);
    list.change({...list.notebook, title: "Mới"}, null);
    store.rejectsReads = false;
    list.element.querySelector<HTMLElement>(".notebook-gone button")!.click();
    await expect.poll(titles).toContain("Rừng");
    expect(list.notebook.title).toBe("Mới");
  });

  test("the list stays as it is when a tab that is come back to cannot look for changes", async () => {
    const store = new MemoryNotebooks([
      {id: "a", title: "Rừng", cells: []},
      {id: "b", title: "Nghèo", cells: []}
    ]);
    const {titles} = await openList(language, store);
    const before = titles();
    store.rejectsReads = true;
    vi.spyOn(document, "visibilityState", "get").mockReturnValue("visible");
    document.dispatchEvent(new Event("visibilitychange"));
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(titles()).toEqual(before);
    expect(said).toEqual([]);
  });

  test("the reader learns that tables are missing, and has them once they can be read", async () => {
    const table: OwnTable = {name: "cua_toi", data: new Blob([]), rows: 1, columns: []};
    const store = new MemoryTables([table]);
    store.rejectsReads = true;
    const panel = openPanel(language, store, []);
    await panel.open();
    const status = panel.element.querySelector(".own-status")!;
    expect(said).toEqual([words.ownNotRead]);
    expect([status.textContent, status.classList.contains("failed")]).toEqual([
      `${words.ownNotRead} ${words.retry}`,
      true
    ]);
    store.rejectsReads = false;
    status.querySelector("button")!.click();
    await expect.poll(() => panel.tables).toEqual([table]);
    expect([status.textContent, status.classList.contains("failed")]).toEqual(["", false]);
  });
});

async function openList(language: Language, store: MemoryNotebooks) {
  document.head.innerHTML = contextScript({language, terms}).text;
  const words = exploreMessages(language);
  localStorage.setItem("daknong-explore-last", "a");
  const list = new NotebookList(words, language, {
    show: () => undefined,
    say,
    store,
    ahead: null,
    tools: [],
    example: () => exampleNotebook(language, terms)
  });
  // What it would still save must not come upon the test after this one.
  onTestFinished(() => list.keepNow());
  document.body.replaceChildren(list.element);
  await list.open();
  const buttons = [...list.element.querySelectorAll("button")];
  const remove = buttons.find(({textContent}) => textContent === words.deleteNotebook)!;
  const titles = () => [...list.element.querySelectorAll("option")].map(({textContent}) => textContent);
  return {list, remove, titles};
}

function openPanel(language: Language, store: MemoryTables, removed: string[]): OwnPanel {
  return new OwnPanel({
    words: exploreMessages(language),
    language,
    store,
    taken: () => new Set(),
    added: () => Promise.resolve(),
    removed: (name) => {
      removed.push(name);
      return Promise.resolve();
    },
    addStatement: () => undefined,
    say
  });
}
