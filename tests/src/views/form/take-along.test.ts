import {expect, it} from "vitest";
import {html} from "../../../../src/lib/html.js";
import {publicAddress} from "../../../../src/views/form/public-address.js";
import {takeAlong} from "../../../../src/views/form/take-along.js";
import {en} from "../../../place.js";

const offered = (address: string | null) =>
  takeAlong(
    {
      file: "x",
      downloads: html``,
      needsProgram: false,
      sentence: "A sentence.",
      citation: "A site, “X”.",
      address,
      frame: {path: "/embed/x/", title: "X", width: 1, height: 1}
    },
    en
  ).text;

it("a citation has the public address of the site where there is one, and else leaves it to the browser", () => {
  const address = publicAddress("https://example.org/sdg/", "/en/indicators/x/");
  expect(offered(address)).toContain(
    '<p data-citation="whole">A site, “X”. https://example.org/sdg/en/indicators/x/</p>'
  );
  expect(publicAddress("https://example.org", "/")).toBe("https://example.org/");
  expect(offered(publicAddress(null, "/x/"))).toContain("<p data-citation>A site, “X”.</p>");
});
