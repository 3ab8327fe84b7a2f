import {expect, it} from "vitest";
import {catalogue} from "../../../src/messages/accessor.js";
import {en, vi} from "../../place.js";

it("gives the sentences of a language", () => {
  const shopMessages = catalogue({
    vi: {open: "Mở cửa", rows: (count: number) => `${String(count)} dòng`},
    en: {open: "Open", rows: (count: number) => `${String(count)} rows`}
  });
  expect(shopMessages(vi).open).toBe("Mở cửa");
  expect(shopMessages(en).rows(2)).toBe("2 rows");
});

it("makes sentences with the words of the place, once for each language", () => {
  let made = 0;
  const shopMessages = catalogue({
    vi: (place) => ({open: `Mở cửa ở ${place.name}`, number: ++made}),
    en: (place) => ({open: `Open in ${place.name}`, number: ++made})
  });
  const elsewhere = {...en, place: {...en.place, name: "Exland"}};
  expect([vi, en, elsewhere, en].map((language) => shopMessages(language))).toEqual([
    {open: "Mở cửa ở Đắk Nông", number: 1},
    {open: "Open in Dak Nong", number: 2},
    {open: "Open in Exland", number: 3},
    {open: "Open in Dak Nong", number: 2}
  ]);
});

it("tells in English what it has no sentences for", () => {
  const shopMessages = catalogue({vi: {open: "Mở cửa"}, en: {open: "Open"}});
  expect(shopMessages({...en, code: "fr", tag: "fr", name: "Français"}).open).toBe("Open");
});

it("does not compile with a sentence that one language lacks", () => {
  // @ts-expect-error -- the English sentence is not there
  expect(catalogue({vi: {open: "Mở cửa", shut: "Đóng cửa"}, en: {open: "Open"}})(en)).toEqual({open: "Open"});
  // @ts-expect-error -- the Vietnamese sentence is not there
  expect(catalogue({vi: {open: "Mở cửa"}, en: {open: "Open", shut: "Shut"}})(vi)).toEqual({open: "Mở cửa"});
});
