import {describe, expect, it} from "vitest";
import {KeptNotebooks} from "../../../../src/explore/notebook/kept-notebooks.js";
import type {Notebook} from "../../../../src/explore/notebook/notebook.js";
import {WriteAhead, type TextStore} from "../../../../src/explore/notebook/write-ahead.js";
import {MemoryNotebooks} from "./memory-store.js";

/** Texts in memory, as a browser keeps them over the loading of a page. */
class Texts implements TextStore {
  readonly texts = new Map<string, string>();
  full = false;
  get length() {
    return this.texts.size;
  }
  key = (i: number) => [...this.texts.keys()][i] ?? null;
  getItem = (key: string) => this.texts.get(key) ?? null;
  removeItem = (key: string) => void this.texts.delete(key);
  setItem(key: string, text: string) {
    if (this.full) throw new Error("quota");
    this.texts.set(key, text);
  }
}

const titled = (title: string, id = "a"): Notebook => ({id, title, cells: []});

function browserWith(...notebooks: Notebook[]) {
  const store = new MemoryNotebooks(notebooks);
  const texts = new Texts();
  let now = 0;
  const tab = async (name: string) => {
    const ahead = new WriteAhead(texts, {prefix: "x-", tab: name, now: () => now});
    const kept = new KeptNotebooks(store, (title) => `${title} (apart)`, ahead);
    await kept.read();
    return kept;
  };
  const titles = () => [...store.notebooks.values()].map(({notebook}) => notebook.title).toSorted();
  return {store, texts, tab, titles, wait: (time: number) => (now += time)};
}

describe("a change that nobody waited for", () => {
  it("is there when the same tab is loaded again", async () => {
    const {tab, titles, texts} = browserWith(titled("old"));
    (await tab("t")).note(titled("new"));
    expect(titles()).toEqual(["old"]);
    const again = await tab("t");
    expect(titles()).toEqual(["new"]);
    expect(again.find("a")?.title).toBe("new");
    expect(texts.length).toBe(0);
    // And it goes on from there.
    expect(await again.keep(titled("newer"))).toBeNull();
    expect(titles()).toEqual(["newer"]);
  });

  it("is there in another tab once the first cannot be saving it any more", async () => {
    const {tab, titles, wait} = browserWith(titled("old"));
    (await tab("t")).note(titled("new"));
    await tab("u");
    expect(titles()).toEqual(["old"]);
    wait(10_000);
    await tab("u");
    expect(titles()).toEqual(["new"]);
  });

  it("makes a notebook that the store never had", async () => {
    const {tab, titles} = browserWith();
    (await tab("t")).note(titled("first", "b"));
    await tab("t");
    expect(titles()).toEqual(["first"]);
  });

  it("stands beside what another tab has made of the notebook since", async () => {
    const {tab, titles} = browserWith(titled("old"));
    const first = await tab("t");
    first.note(titled("mine"));
    await (await tab("u")).keep(titled("theirs"));
    await tab("t");
    expect(titles()).toEqual(["mine (apart)", "theirs"]);
  });

  it("is not kept twice where the store had it, and only nobody was left to hear that", async () => {
    const {store, tab, titles} = browserWith(titled("old"));
    (await tab("t")).note(titled("new"));
    await store.keep(titled("new"), 1);
    await tab("t");
    expect(titles()).toEqual(["new"]);
    expect(store.notebooks.get("a")?.turn).toBe(2);
  });

  it("is forgotten once the store has it, but for a later one", async () => {
    const {texts, tab} = browserWith(titled("old"));
    const kept = await tab("t");
    const [one, two] = [titled("one"), titled("two")];
    kept.note(one);
    const keeping = kept.keep(one);
    kept.note(two);
    await keeping;
    expect(texts.length).toBe(1);
    await kept.keep(two);
    expect(texts.length).toBe(0);
  });

  it("is forgotten with a notebook that is deleted", async () => {
    const {texts, tab, titles} = browserWith(titled("old"));
    const kept = await tab("t");
    kept.note(titled("new"));
    await kept.drop("a");
    expect(texts.length).toBe(0);
    await tab("t");
    expect(titles()).toEqual([]);
  });

  it("leaves no older version behind where a newer one does not fit, and reads no text of others", async () => {
    const {texts, tab, titles} = browserWith(titled("old"));
    const kept = await tab("t");
    kept.note(titled("fits"));
    texts.full = true;
    kept.note(titled("does not"));
    for (const text of ["", "null", "{", '{"notebook": 1}', '{"notebook": {"id": 5}}'])
      texts.texts.set(`x-${text}`, text);
    texts.texts.set("other", '{"notebook": {"id": "z", "title": "z", "cells": []}}');
    await tab("t");
    expect(titles()).toEqual(["old"]);
  });
});
