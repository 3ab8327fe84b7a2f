import {expect, it} from "vitest";
import {catalogue} from "../../../src/messages/accessor.js";

it("gives the sentences of a language", () => {
  const shopMessages = catalogue({
    vi: {open: "Mở cửa", rows: (count: number) => `${String(count)} dòng`},
    en: {open: "Open", rows: (count: number) => `${String(count)} rows`}
  });
  expect(shopMessages("vi").open).toBe("Mở cửa");
  expect(shopMessages("en").rows(2)).toBe("2 rows");
});

it("does not compile with a sentence that one language lacks", () => {
  // @ts-expect-error -- the English sentence is not there
  expect(catalogue({vi: {open: "Mở cửa", shut: "Đóng cửa"}, en: {open: "Open"}})("en")).toEqual({open: "Open"});
  // @ts-expect-error -- the Vietnamese sentence is not there
  expect(catalogue({vi: {open: "Mở cửa"}, en: {open: "Open", shut: "Shut"}})("vi")).toEqual({open: "Mở cửa"});
});
