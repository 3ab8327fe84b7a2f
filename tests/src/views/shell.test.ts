import {expect, it} from "vitest";
import {html} from "../../../src/lib/html.js";
import {makePage} from "../../../src/views/shell/make-page.js";
import {footer} from "../../../src/views/shell/shell.js";
import {en, vi} from "../../place.js";

const release = {
  asOf: "2026-11-23",
  address: "https://example.vn/sdg/",
  publisher: null,
  contact: "so.lieu@example.vn",
  licence: null
};
const page = (language: typeof vi) =>
  makePage(language, "/indicators/poverty_rate/", {
    title: "Tỷ lệ hộ nghèo & hơn",
    description: "Năm 2023: 5,18%.",
    body: html``
  });
const mailOf = (foot: unknown) => /href="mailto:[^?"]+\?([^"]*)"/.exec(String(foot))?.[1]?.replaceAll("&amp;", "&");

it("begins a mail about a figure with the page, what it says and the release", () => {
  const mail = new URLSearchParams(mailOf(footer(page(vi), release)));
  expect(mail.get("subject")).toBe("Báo lỗi số liệu: Tỷ lệ hộ nghèo & hơn | Đắk Nông 2030");
  expect(mail.get("body")?.split("\r\n")).toEqual([
    "Trang: Tỷ lệ hộ nghèo & hơn | Đắk Nông 2030",
    "Địa chỉ: https://example.vn/sdg/indicators/poverty_rate/",
    "Bản phát hành: 2026-11-23",
    "Trang ghi: Năm 2023: 5,18%.",
    "",
    "Con số có lỗi:",
    "Số đúng, theo nguồn nào:",
    ""
  ]);
  expect(mailOf(footer(page(en), {...release, address: null}))).toContain(
    encodeURIComponent("Address: /en/indicators/")
  );
  expect(mailOf(footer(page(vi), {...release, contact: "https://example.vn/bao-loi"}))).toBeUndefined();
  expect(mailOf(footer(page(vi), {...release, contact: null}))).toBeUndefined();
});
