import {createHash} from "node:crypto";
import {expect, it} from "vitest";
import {digestLength} from "../../../src/offline/protocol.js";
import {addressOf, fileAsked, isNamedByContent, programsOf, shortDigest} from "../../../src/offline/requests.js";

const scope = "https://example.org/sdg/";
const asked = (url: string, {method = "GET", range = false} = {}) =>
  fileAsked({url, method, headers: new Headers(range ? {range: "bytes=0-1"} : {})}, scope);

it.each([
  [scope, "index.html"],
  [`${scope}en/?from=2010#x`, "en/index.html"],
  [`${scope}data/a.arrow?v=1`, "data/a.arrow"],
  [`${scope}notebooks/s%E1%BB%91/`, "notebooks/số/index.html"],
  [`${scope}en`, "en"],
  [`${scope}sw.js`, null],
  [`${scope}manifest.json`, null],
  [`${scope}%E0%A4`, null],
  ["https://example.org/other/", null],
  ["https://example.com/sdg/", null]
])("a request for %s asks for the file %s", (url, file) => {
  expect(asked(url)).toBe(file);
});

it("leaves alone what is sent, and parts of files", () => {
  expect(asked(scope, {method: "POST"})).toBeNull();
  expect(asked(scope, {range: true})).toBeNull();
});

it("keeps a file under an address that names it alone", () => {
  expect(addressOf("data/số liệu?.csv", scope)).toBe(`${scope}data/s%E1%BB%91%20li%E1%BB%87u%3F.csv`);
  expect(fileAsked({url: addressOf("data/a b.csv", scope), method: "GET", headers: new Headers()}, scope)).toBe(
    "data/a b.csv"
  );
});

it("knows which names no other edition can have for something else", () => {
  expect(
    ["_import/a.12345678.js", "_node/d3@7/index.js", "data/_import/a.js", "index.html"].map(isNamedByContent)
  ).toEqual([true, true, false, false]);
});

it("finds the programs that a page names, wherever the page lies", () => {
  const page = `<link rel="modulepreload" href="../../_node/d3@7/index.12345678.js" fetchpriority="low"><a href="../a.csv"></a>
<script type="module">
import {start} from "../../_import/pages/plain.12345678.js";
start();
</script>`;
  expect(programsOf(page, `${scope}en/goals/index.html`, scope)).toEqual([
    "_node/d3@7/index.12345678.js",
    "_import/pages/plain.12345678.js"
  ]);
});

it("writes the beginning of a digest as the build does", async () => {
  const bytes = new TextEncoder().encode("số liệu");
  const whole = createHash("sha256").update(bytes).digest("base64url");
  expect(await shortDigest(bytes.buffer)).toBe(whole.slice(0, digestLength));
});
