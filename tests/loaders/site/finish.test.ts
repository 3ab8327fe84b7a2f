import {describe, expect, it} from "vitest";
import {finishPage} from "../../../loaders/site/finish.js";

const page = `<!DOCTYPE html>
<html>
<head>
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<script type="module">registerFile("./x.arrow", {"name":"x","lastModified":1795443000123,"size":3});</script>`;

describe("finishPage(page, language)", () => {
  it("names the language, lets readers zoom and forgets when files were made", () => {
    const finished = finishPage(page, "en");
    expect(finished).toContain('<html lang="en">');
    expect(finished).toContain('content="width=device-width, initial-scale=1"');
    expect(finished).not.toContain("1795443000123");
  });
});
