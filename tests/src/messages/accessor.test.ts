import {expect, it} from "vitest";
import {catalogue} from "../../../src/messages/accessor.js";
import {localeOf} from "../../../src/model/language.js";
import {en, vi} from "../../place.js";

const inCode = (code: string) => ({...en, ...localeOf(code)});

it("gives the sentences of a language", () => {
  const shopMessages = catalogue({
    vi: {open: "Mở cửa", rows: (count: number) => `${String(count)} dòng`},
    en: {open: "Open", rows: (count: number) => `${String(count)} rows`},
    fr: {open: "Ouvert", rows: (count: number) => `${String(count)} lignes`}
  });
  expect(shopMessages(vi).open).toBe("Mở cửa");
  expect(shopMessages(en).rows(2)).toBe("2 rows");
  expect(shopMessages(inCode("fr")).rows(2)).toBe("2 lignes");
  expect(shopMessages(inCode("fr-CA")).open).toBe("Ouvert");
});

it("makes sentences with the words of the place, once for each language", () => {
  let made = 0;
  const shopMessages = catalogue<{readonly open: string; readonly number: number}>({
    vi: (place) => ({open: `Mở cửa ở ${place.name}`, number: ++made}),
    en: (place) => ({open: `Open in ${place.name}`, number: ++made}),
    fr: (place) => ({open: `Ouvert : ${place.name}`, number: ++made})
  });
  const elsewhere = {...en, place: {...en.place, name: "Exland"}};
  expect([vi, en, elsewhere, en].map((language) => shopMessages(language))).toEqual([
    {open: "Mở cửa ở Đắk Nông", number: 1},
    {open: "Open in Dak Nong", number: 2},
    {open: "Open in Exland", number: 3},
    {open: "Open in Dak Nong", number: 2}
  ]);
});

it("tells in English, sentence by sentence, what a language has no sentences for", () => {
  interface Shop {
    readonly open: string;
    readonly shut: string;
    readonly days: Readonly<Record<"saturday" | "sunday", string>>;
    readonly steps: readonly string[];
  }
  const shop = (open: string, shut: string, saturday: string, sunday: string, ...steps: string[]): Shop => ({
    open,
    shut,
    days: {saturday, sunday},
    steps
  });
  const shopMessages = catalogue<Shop>({
    vi: shop("Mở cửa", "Đóng cửa", "thứ bảy", "chủ nhật", "một"),
    en: shop("Open", "Shut", "Saturday", "Sunday", "one", "two"),
    fr: shop("Ouvert", "Fermé", "samedi", "dimanche", "un"),
    es: ({name}) => ({open: `Abierto: ${name}`, days: {sunday: "domingo"}, steps: ["uno"]})
  });
  expect(shopMessages(inCode("es"))).toEqual({
    open: "Abierto: Dak Nong",
    shut: "Shut",
    days: {saturday: "Saturday", sunday: "domingo"},
    steps: ["uno"]
  });
  expect(shopMessages(inCode("rw"))).toEqual(shopMessages(en));
});

it("leaves a whole language as it is, without English in its groups", () => {
  const unitMessages = catalogue<{readonly units: Readonly<Partial<Record<string, string>>>}>({
    vi: {units: {ha: "ha"}},
    en: {units: {ha: "ha", percent: "%"}},
    fr: {units: {}}
  });
  expect(unitMessages(vi).units).toEqual({ha: "ha"});
  expect(unitMessages(inCode("fr")).units).toEqual({});
});

it("does not compile with a sentence that a whole language lacks", () => {
  interface Shop {
    readonly open: string;
    readonly shut: string;
  }
  const shop = {open: "Open", shut: "Shut"};
  // @ts-expect-error -- an English sentence is not there
  expect(catalogue<Shop>({vi: shop, en: {open: "Open"}, fr: shop})(en)).toEqual({open: "Open"});
  // @ts-expect-error -- a Vietnamese sentence is not there
  expect(catalogue<Shop>({vi: {open: "Mở cửa"}, en: shop, fr: shop})(vi)).toEqual({open: "Mở cửa"});
  // @ts-expect-error -- a French sentence is not there
  expect(catalogue<Shop>({vi: shop, en: shop, fr: {open: "Ouvert"}})(vi)).toEqual(shop);
});
