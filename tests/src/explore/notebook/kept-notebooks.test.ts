import {beforeEach, describe, expect, test} from "vitest";
import {KeptNotebooks} from "../../../../src/explore/notebook/kept-notebooks.js";
import type {Notebook} from "../../../../src/explore/notebook/notebook.js";
import {MemoryNotebooks} from "./memory-store.js";

const notebookOf = (id: string, title = id): Notebook => ({id, title, cells: []});
const idsOf = ({all}: KeptNotebooks) => all.map(({id}) => id);

describe("the notebooks of a browser", () => {
  let store: MemoryNotebooks;
  let kept: KeptNotebooks;

  beforeEach(async () => {
    store = new MemoryNotebooks([notebookOf("a"), notebookOf("b")]);
    kept = new KeptNotebooks(store, (title) => `${title} (here)`);
    await kept.read();
  });

  test("a deleted one is gone from the browser and from the list", async () => {
    await kept.drop("a");
    expect(idsOf(kept)).toEqual(["b"]);
    expect([...store.notebooks.keys()]).toEqual(["b"]);
  });

  test("one that the browser does not delete stays in the list", async () => {
    store.rejectsDeletes = true;
    await expect(kept.drop("a")).rejects.toThrow("rejected");
    expect(idsOf(kept)).toEqual(["a", "b"]);
  });

  test("one that the browser never kept can be deleted, where it keeps nothing at all", async () => {
    store.rejectsDeletes = store.rejectsWrites = true;
    await expect(kept.keep(notebookOf("c"))).rejects.toThrow("rejected");
    await kept.drop("c");
    expect(idsOf(kept)).toEqual(["a", "b"]);
  });

  test("where they cannot be read anew, those that are known stay in the list", async () => {
    store.rejectsReads = true;
    await expect(kept.read()).rejects.toThrow("rejected");
    await expect(kept.changedElsewhere("a")).rejects.toThrow("rejected");
    expect(idsOf(kept)).toEqual(["a", "b"]);
  });

  test("a version that is kept apart is kept, even where the list cannot be read after it", async () => {
    const other = new KeptNotebooks(store, (title) => `${title} (there)`);
    await other.read();
    await other.keep(notebookOf("a", "theirs"));
    store.rejectsReads = true;
    const apart = await kept.keep(notebookOf("a", "mine"));
    expect(apart?.title).toBe("mine (here)");
    expect(idsOf(kept)).toContain(apart?.id);
  });

  test("what is still being saved when it is deleted does not come back", async () => {
    const saving = kept.keep(notebookOf("a", "changed"));
    await kept.drop("a");
    await saving;
    expect([...store.notebooks.keys()]).toEqual(["b"]);
    expect(idsOf(kept)).toEqual(["b"]);
  });

  test("both versions stay where another tab has kept one since", async () => {
    const other = new KeptNotebooks(store, (title) => `${title} (there)`);
    await other.read();
    expect(await other.keep(notebookOf("a", "theirs"))).toBeNull();
    const apart = await kept.keep(notebookOf("a", "mine"));
    expect(apart?.title).toBe("mine (here)");
    const titles = [...store.notebooks.values()].map(({notebook}) => notebook.title);
    expect(titles.toSorted()).toEqual(["b", "mine (here)", "theirs"]);
    // Both go on from where they are.
    expect(await kept.keep({...apart!, title: "mine again"})).toBeNull();
    expect(await other.changedElsewhere("a")).toBeNull();
    expect(await kept.keep(notebookOf("a", "agreed"))).toBeNull();
    expect((await other.changedElsewhere("a"))?.notebook.title).toBe("agreed");
  });
});
