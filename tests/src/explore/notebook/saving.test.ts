// @vitest-environment jsdom
import {en} from "../../../place.js";
import {afterEach, beforeEach, describe, expect, test, vi} from "vitest";
import {KeptNotebooks} from "../../../../src/explore/notebook/kept-notebooks.js";
import type {Notebook} from "../../../../src/explore/notebook/notebook.js";
import {Saving} from "../../../../src/explore/notebook/saving.js";
import {exploreMessages} from "../../../../src/messages/explore.js";
import {MemoryNotebooks} from "./memory-store.js";

const words = exploreMessages(en);
let store: MemoryNotebooks;
let open: Notebook | null;
let said: string[];
let apart: [string, Notebook][];
let saving: Saving;

beforeEach(async () => {
  vi.useFakeTimers();
  store = new MemoryNotebooks([{id: "a", title: "A", cells: []}]);
  [open, said, apart] = [{id: "a", title: "A1", cells: []}, [], []];
  const kept = new KeptNotebooks(store, (title) => `${title} (here)`);
  await kept.read();
  saving = new Saving({
    words,
    kept,
    say: (text) => said.push(text),
    notebook: () => open,
    apart: (id, notebook) => apart.push([id, notebook])
  });
});

afterEach(() => {
  vi.useRealTimers();
});

const title = () => store.notebooks.get("a")?.notebook.title;

describe("the open notebook", () => {
  test("is saved once, when the reader rests", async () => {
    saving.soon();
    await vi.advanceTimersByTimeAsync(300);
    open = {...open!, title: "A2"};
    saving.soon();
    await vi.advanceTimersByTimeAsync(300);
    expect([title(), saving.waits()]).toEqual(["A", true]);
    await vi.advanceTimersByTimeAsync(200);
    expect([title(), store.notebooks.get("a")?.turn, saving.waits()]).toEqual(["A2", 2, false]);
    expect([saving.element.textContent, said]).toEqual([words.saved, []]);
  });

  test("is saved at once when the reader leaves, if something waits", async () => {
    saving.now();
    await vi.advanceTimersByTimeAsync(0);
    expect(title()).toBe("A");
    saving.soon();
    saving.now();
    await vi.advanceTimersByTimeAsync(1000);
    expect([title(), store.notebooks.get("a")?.turn]).toEqual(["A1", 2]);
  });

  test("is not saved once that is called off, nor while it is nobody's own", async () => {
    saving.soon();
    saving.cancel();
    await vi.advanceTimersByTimeAsync(1000);
    open = null;
    saving.soon();
    await vi.advanceTimersByTimeAsync(1000);
    expect([title(), saving.element.textContent]).toEqual(["A", ""]);
  });

  test("that cannot be saved is spoken of", async () => {
    store.rejectsWrites = true;
    saving.soon();
    await vi.advanceTimersByTimeAsync(1000);
    expect([saving.element.textContent, said]).toEqual([words.saveFailed, [words.saveFailed]]);
  });

  test("that another tab has changed goes on under a name of its own", async () => {
    await store.keep({id: "a", title: "theirs", cells: []}, 1);
    saving.soon();
    await vi.advanceTimersByTimeAsync(1000);
    expect(apart.map(([id, {title: own}]) => [id, own])).toEqual([["a", "A1 (here)"]]);
    expect([title(), said]).toEqual(["theirs", [words.keptApart("A1 (here)")]]);
  });
});
