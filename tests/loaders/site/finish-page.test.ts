import {en} from "../../place.js";
import {describe, expect, it} from "vitest";
import {finishPage} from "../../../loaders/site/finish-page.js";

const built = `<!DOCTYPE html>
<html>
<head>
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<title>Another page</title>
<script type="module">registerFile("./x.arrow", {"name":"x","lastModified":1795443000123,"size":3});</script>`;

describe("finishPage(built, page)", () => {
  it("names the language and the page, lets readers zoom and forgets when files were made", () => {
    const finished = finishPage(built, {language: en, title: "Costs < 5 $&"});
    expect(finished).toContain('<html lang="en">');
    expect(finished).toContain("<title>Costs &lt; 5 $&amp;</title>");
    expect(finished).toContain('content="width=device-width, initial-scale=1"');
    expect(finished).not.toContain("1795443000123");
  });

  it("runs from right to left where the language does", () => {
    const finished = finishPage(built, {language: {...en, code: "ar", direction: "rtl"}, title: ""});
    expect(finished).toContain('<html lang="ar" dir="rtl">');
  });
});
