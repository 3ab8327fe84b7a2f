import {expect, it} from "vitest";
import {partlyInEnglish} from "../../../loaders/check/interface.js";
import {localeOf} from "../../../src/model/language.js";
import {en, vi} from "../../place.js";

const inCode = (code: string) => ({...en, ...localeOf(code)});

it("says nothing of languages whose interface is whole", () => {
  expect(partlyInEnglish([vi, en, inCode("fr"), inCode("fr-CA")])).toEqual([]);
});

it("counts the sentences that a language has, and names the topics where some are lacking", () => {
  const [share, ...others] = partlyInEnglish([en, inCode("rw")]);
  expect(others).toEqual([]);
  expect(share).toMatchObject({code: "rw", said: 0});
  expect(share?.all).toBeGreaterThan(1000);
  expect(share?.lacking).toEqual(expect.arrayContaining(["common", "explore"]));
});
