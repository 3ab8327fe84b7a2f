import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";

const styles = readdirSync("src/styles").map((file) => ({file, text: textOf(join("src/styles", file))}));
/** What stands in the margin of a sheet of paper knows no names. */
const sheets = /@page[^{]*\{(?:[^{}]|\{[^}]*\})*\}/g;
const components = styles
  .filter(({file}) => file !== "theme.css")
  .map(({file, text}) => ({file, text: text.replace(sheets, "")}));
/** Programs that draw or write pages, but for the theme of charts; what the preview says of errors is no page of the site. */
const programs = ["src/charts", "src/views", "src/explore"]
  .flatMap((folder) => readdirSync(folder, {recursive: true, encoding: "utf8"}).map((file) => join(folder, file)))
  .filter((file) => file.endsWith(".ts") && !/charts\/theme\.ts$|preview-client\.ts$/.test(file))
  .map((file) => ({file, text: textOf(file)}));

function textOf(file: string): string {
  return readFileSync(file, "utf8").replace(/\/\*[^]*?\*\//g, "");
}

/** What a pattern finds in files, with the file. */
const findings = (files: readonly {readonly file: string; readonly text: string}[], pattern: RegExp): string[] =>
  files.flatMap(({file, text}) => [...text.matchAll(pattern)].map(([found]) => `${file}: ${found}`));

const colour =
  /#[\da-f]{3,8}\b(?!-)|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(|(?<=[:\s,(])(?:white|black|gr[ae]y|red|green|blue|orange|yellow|silver)(?=[;\s,)])/gi;

describe("the theme", () => {
  it("is where every colour of style sheets stands", () => {
    expect(findings(components, colour)).toEqual([]);
    expect(findings(styles, colour).length).toBeGreaterThan(80);
  });

  it("is where every size of letters stands", () => {
    expect(findings(components, /font-size:(?! var\(--size-[\w-]+\);| inherit;)[^;]*/g)).toEqual([]);
    expect(findings(components, /\bfont:(?! inherit;)[^;]*/g)).toEqual([]);
    expect(findings(components, /font-size: var/g).length).toBeGreaterThan(100);
  });

  it("names everything that style sheets ask for by name", () => {
    const set = new Set(
      [...styles, ...programs].flatMap(({text}) =>
        [...text.matchAll(/(?<name>--[\w-]+)["']?\s*[:,]/g)].map(({groups}) => groups!.name!)
      )
    );
    const asked = findings(styles, /var\(--[\w-]+(?=\))/g);
    expect(asked.filter((one) => !set.has(one.replace(/^.*var\(/, "")))).toEqual([]);
  });

  it("says how long views take to change", () => {
    expect(
      findings(components, /\b(?:transition|animation)(?:-duration)?:(?![^;]*var\(--motion\)| none)[^;]*/g)
    ).toEqual([]);
  });

  it("of charts is where colours, sizes and weights of their words stand", () => {
    expect(findings(programs, /(?:fontSize|fontWeight): ["\d][^,}]*/g)).toEqual([]);
    expect(findings(programs, /["'`:]\s*#[\da-f]{6}\b|\brgba?\(\d/gi)).toEqual([]);
  });
});
