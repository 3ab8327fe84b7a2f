import {setTimeout} from "node:timers/promises";
import {expect, test} from "vitest";
import {inDocument} from "../../../loaders/site/in-document.js";

test("what is made at the same time keeps its own document to its end", async () => {
  const make = (name: string, wait: number) => async () => {
    document.body.textContent = name;
    await setTimeout(wait);
    return document.body.textContent;
  };
  const failing = inDocument(() => Promise.reject(new Error("not made")));
  const made = [inDocument(make("a", 1)), inDocument(make("b", 20))];
  await expect(failing).rejects.toThrow("not made");
  expect(await Promise.all(made)).toEqual(["a", "b"]);
  expect("document" in globalThis).toBe(false);
});
