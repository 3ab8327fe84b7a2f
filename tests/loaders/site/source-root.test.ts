import {readdir, readFile} from "node:fs/promises";
import {join} from "node:path";
import {expect, it} from "vitest";
import {inLanguagesOnly} from "../../../loaders/site/source-root.js";

const shop = `import {catalogue} from "./accessor.js";
import {en} from "./en/shop.js";
import {fr} from "./fr/shop.js";
import {vi} from "./vi/shop.js";
import type {ShopMessages} from "./topics/shop.js";

export const shopMessages = catalogue<ShopMessages>({vi, en, fr});
`;

it.each([
  [["vi", "en"], "{vi, en}"],
  [["fr-CA"], "{fr}"],
  // What Spanish lacks is told in English.
  [["es", "fr"], "{en, fr}"],
  [["en", "fr", "vi"], "{vi, en, fr}"]
])("leaves a module the sentences that pages in %j can need", (languages, left) => {
  const module = inLanguagesOnly(shop, languages);
  expect(module).toContain(`catalogue<ShopMessages>(${left})`);
  expect([...module.matchAll(/import \{(\w\w)\}/g)].map(([, code]) => code).sort()).toEqual(
    [...left.matchAll(/\w\w/g)].map(([code]) => code).sort()
  );
});

it("knows the languages of every catalogue", async () => {
  const folder = join("src", "messages");
  const files = (await readdir(folder)).filter(
    (file) => file.endsWith(".ts") && !["accessor.ts", "every.ts"].includes(file)
  );
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const module = await readFile(join(folder, file), "utf8");
    expect(inLanguagesOnly(module, ["fr"]), file).toMatch(/catalogue<\w+>\(\{fr\}\)/);
    expect(inLanguagesOnly(module, ["fr"]), file).not.toMatch(/from "\.\/(?:vi|en)\//);
  }
});
