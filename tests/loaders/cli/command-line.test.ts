import {describe, expect, it} from "vitest";
import {languageOf, languageOption, readCommandLine} from "../../../loaders/cli/command-line.js";

describe("readCommandLine(args, options, allowPositionals)", () => {
  const options = {out: {type: "string"}, open: {type: "boolean", default: true}, ...languageOption} as const;

  it("reads options and what stands beside them, Vietnamese being the language unless another is named", () => {
    const {read} = readCommandLine(["--out", "x", "a", "b"], options, true);
    expect(read?.values).toEqual({out: "x", open: true, lang: "vi"});
    expect(read?.positionals).toEqual(["a", "b"]);
    expect(readCommandLine(["--no-open", "--lang", "en"], options).read?.values).toEqual({open: false, lang: "en"});
  });

  it.each([
    [["--colour", "red"], "--colour"],
    [["--out"], "--out"],
    [["--open=no"], "--open"],
    [["a"], "'a'"]
  ])("says what of %j it cannot read", (args, named) => {
    const {read, error} = readCommandLine(args, options);
    expect(read).toBeNull();
    expect(error).toContain(named);
  });
});

describe("languageOf(given)", () => {
  it.each([
    ["vi", "vi"],
    ["en", "en"],
    ["EN", null],
    ["", null]
  ])("of %j is %j", (given, language) => {
    expect(languageOf(given)).toBe(language);
  });
});
