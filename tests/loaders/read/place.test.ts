import {readFileSync} from "node:fs";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {readPlace} from "../../../loaders/read/place.js";

const words = {
  title: "Exland 2030",
  short: "Exland",
  heading: "Exland on the way",
  data_title: "Figures of Exland",
  description: "What is known of Exland",
  keywords: ["Exland"],
  home: "the island",
  area: "island",
  areas: "islands",
  others: "other islands",
  comparators: "islands nearby"
};

/** The words of a language, eleven lines below the one of its code. */
const wordLines = Object.entries(words).map(([key, said]) => `    ${key}: ${JSON.stringify(said)}\n`);

// The lines are counted in the tests: area stands on the second, words on the eleventh, those of Vietnamese from the twelfth on.
const good = `format: 1
area: XX
comparators: [YY, ZZ]
languages: [vi, en]
prefix: exland
first_year: 2010
milestone_years: [2020, 2030]
plan:
  seed: plan.txt
  source: the-plan
words:
  vi:
${wordLines.join("")}  en:
${wordLines.join("")}`;

const read = (text: string) => readPlace(Buffer.from(text), "place.yaml");

/** The good file with edits, each of which must change something. */
const edited = (...edits: readonly (readonly [string, string])[]) =>
  edits.reduce((text, [from, to]) => {
    const after = text.replace(from, to);
    if (after === text) throw new Error(`nothing to edit: ${from}`);
    return after;
  }, good);

const problemsOf = (text: string) => {
  const {place, problems} = read(text);
  expect(place).toBeNull();
  for (const problem of problems) expect(problem).toMatchObject({severity: "error", file: "place.yaml"});
  return problems;
};

describe("readPlace(bytes, file) of a good file", () => {
  it("takes what is stated, and what may be left out for nothing", () => {
    const {file, place, problems} = read(good);
    expect([file, problems]).toEqual(["place.yaml", []]);
    expect(place).toEqual({
      format: 1,
      area: "XX",
      nation: null,
      comparators: ["YY", "ZZ"],
      languages: ["vi", "en"],
      prefix: "exland",
      address: null,
      ranked: null,
      first_year: 2010,
      milestone_years: [2020, 2030],
      plan: {seed: "plan.txt", source: "the-plan", year: null, form: "plain"},
      follows: null,
      map: null,
      begin: null,
      publisher: null,
      licence: null,
      contact: null,
      colours: null,
      words: {vi: words, en: words}
    });
  });

  it("knows the line of each key and of each part of a list, and of none that is not there", () => {
    const {lineOf} = read(good);
    expect(lineOf(["area"])).toBe(2);
    expect(lineOf(["comparators", 1])).toBe(3);
    expect(lineOf(["plan", "source"])).toBe(10);
    expect(lineOf(["words", "vi", "title"])).toBe(13);
    expect(lineOf(["words", "en", "title"])).toBe(25);
    expect([lineOf(["map"]), lineOf(["map", "shapes"]), lineOf(["comparators", 2])]).toEqual([null, null, null]);
  });

  it("reads the same from a file with line ends of Windows and a mark of its order of bytes", () => {
    expect(read(`\ufeff${good.replaceAll("\n", "\r\n")}`).place).toEqual(read(good).place);
  });

  it("takes words like NO and 2020-01-01 for text, and the repository's own place for a place", () => {
    expect(read(edited(["area: XX", "area: NO"], ["YY", "2020-01-01"])).place).toMatchObject({
      area: "NO",
      comparators: ["2020-01-01", "ZZ"]
    });
    const own = readPlace(readFileSync("data/place.yaml"), "data/place.yaml");
    expect([own.problems, own.place?.area]).toEqual([[], "VN-72"]);
  });
});

describe("readPlace(bytes, file) finds", () => {
  // prettier-ignore
  it.each([
    ["at the top",          "prefix:",    "colour: red\nprefix:",    5,  "colour",         "one of format, area, nation, "],
    ["of the plan",         "  seed:",    "  forms: plain\n  seed:", 9,  "plan.forms",     "one of seed, source, year, form"],
    ["of a language",       "    short:", "    shorts: a\n    short:", 14, "words.vi.shorts", "one of title, short, "],
    ["of a merged mapping", "area: XX",   "<<: {area: XX}\narea: XX", 2,  "<<",             "one of format, area, nation, "],
    ["of every object",     "prefix:",    "__proto__: red\nprefix:", 5,  "__proto__",      "one of format, area, nation, "]
  ])("an unknown key %s", (_where, from, to, line, column, expected) => {
    const problems = problemsOf(edited([from, to]));
    expect(problems).toMatchObject([{code: "invalid_place", line, column, value: column.split(".").at(-1)}]);
    expect(problems[0]!.expected.en).toContain(expected);
    expect(problems[0]!.mend.en).toContain("remove the line");
  });

  // prettier-ignore
  it.each([
    ["at the top",       "prefix: exland\n",         null, "prefix",         "what the names of downloads begin with"],
    ["of the plan",      "  source: the-plan\n",     9,    "plan.source",    "the plan as a source"],
    ["of a language",    '    short: "Exland"\n',    13,   "words.vi.short", "short name of the site"]
  ])("a missing key %s, with the line of what lacks it", (_where, text, line, column, expected) => {
    const problems = problemsOf(edited([text, ""]));
    expect(problems).toMatchObject([{code: "invalid_place", line, column, value: null}]);
    expect(problems[0]!.expected.en).toContain(expected);
    expect(problems[0]!.mend.en).toContain("Add the key");
  });

  const title = 'title: "Exland 2030"';

  // prettier-ignore
  it.each([
    ["another format",             "format: 1",     "format: 2",     1,  "format",            "2",       "one of 1 "],
    ["a code with a blank",        "area: XX",      "area: X X",     2,  "area",              "X X",     "a code of letters, digits and hyphens"],
    ["a number for a code",        "area: XX",      "area: 5",       2,  "area",              "5",       "a text"],
    ["nothing",                    "area: XX",      "area:",         2,  "area",              "null",    "a text"],
    ["one for a list",             "[YY, ZZ]",      "YY",            3,  "comparators",       "YY",      "a list, such as [a, b]"],
    ["a wrong part of a list",     "[YY, ZZ]",      "[YY, Z Z]",     3,  "comparators.1",     "Z Z",     "a code of letters, digits and hyphens"],
    ["no language",                "[vi, en]",      "[]",            4,  "languages",         "[]",      "at least 1"],
    ["what is no language",        "[vi, en]",      "[vi, V!]",      4,  "languages.1",       "V!",      ""],
    ["capitals in file names",     "exland",        "Exland",        5,  "prefix",            "Exland",  "small letters, digits, hyphens"],
    ["a year too early",           "2010",          "1899",          6,  "first_year",        "1899",    "at least 1900"],
    ["a year too late",            "2010",          "2101",          6,  "first_year",        "2101",    "at most 2100"],
    ["a part of a year",           "2010",          "2010.5",        6,  "first_year",        "2010.5",  "a whole number"],
    ["a word for a year",          "2030]",         "soon]",         7,  "milestone_years.1", "soon",    "a number (the years for which deadlines are set"],
    ["no year",                    "[2020, 2030]",  "[]",            7,  "milestone_years",   "[]",      "at least 1"],
    ["a text for keys",            "plan:\n  seed: plan.txt\n  source: the-plan", "plan: plan.txt", 8, "plan", "plan.txt", "keys below it, indented"],
    ["a form that is not known",   "  source:",     "  form: long\n  source:", 10, "plan.form", "long",   "one of decree-30, plain"],
    ["an address of no page",      "prefix:",       "address: ftp://a.example\nprefix:", 5, "address", "ftp://a.example", "an address that begins with https://"],
    ["shapes that are not known",  "prefix:",       "map: {shapes: moon}\nprefix:", 5, "map.shapes", "moon", "one of vietnam-63"],
    ["a title without letters",    title,           'title: " "',    13, "words.vi.title",    " ",       "something that is not empty"],
    ["a list for a text",          title,           "title: [a]",    13, "words.vi.title",    '["a"]',   "a text (name of the site)"]
  ])("%s, with its line", (_what, from, to, line, column, value, expected) => {
    const problems = problemsOf(edited([from, to]));
    expect(problems).toMatchObject([{code: "invalid_place", line, column, value}]);
    expect(problems[0]!.expected.en).toContain(expected);
    expect(problems[0]!.mend.en).toContain("Correct the value");
  });

  it("all that is wrong at once", () => {
    const text = edited(
      ["area: XX", "area: X X"],
      ["prefix: exland", "colour: red"],
      ["2010", "1066"],
      ["  source:", "  sauce:"],
      [title, "title:"]
    );
    expect(
      problemsOf(text)
        .map(({line, column, value}) => [line, column, value])
        .toSorted(([a], [b]) => Number(a) - Number(b))
    ).toEqual([
      [null, "prefix", null],
      [2, "area", "X X"],
      [5, "colour", "colour"],
      [6, "first_year", "1066"],
      [9, "plan.source", null],
      [10, "plan.sauce", "sauce"],
      [13, "words.vi.title", "null"]
    ]);
  });

  // prettier-ignore
  it.each([
    ["a list that does not end",      "[YY, ZZ]",           "[YY, ZZ",              4],
    ["a key twice",                   "area: XX",           "area: XX\narea: YY",   3],
    ["a key that is not in its column", "  source: the-plan", " source: the-plan",  10],
    ["a tab before a key",            "  source: the-plan", "\tsource: the-plan",   10],
    ["a second document",             "words:",             "---\nwords:",          11]
  ])("%s: no YAML that can be read, at its line", (_what, from, to, line) => {
    const [first] = problemsOf(edited([from, to]));
    expect(first).toMatchObject({code: "invalid_place", line, column: null});
    expect(first!.value).not.toContain("\n");
    expect(first!.expected.en).toBe("a YAML file that can be read");
  });

  it.each([
    ["an alias", edited(["area: XX", "area: &a XX\nnation: *a"])],
    ["an alias of nothing", edited(["area: XX", "area: *a"])],
    [
      // Written out it is ten to the twelfth power of texts.
      "aliases of aliases",
      Array.from({length: 12}, (_, i) => {
        const inner = i === 0 ? "x" : `*a${String(i - 1)}`;
        return `a${String(i)}: &a${String(i)} [${Array<string>(10).fill(inner).join(", ")}]\n`;
      }).join("")
    ]
  ])("%s, and writes nothing out", (_what, text) => {
    const problems = problemsOf(text);
    expect(problems).toMatchObject([{code: "invalid_place", value: expect.stringMatching(/^[&*]/) as string}]);
    expect(problems[0]!.line).toBeGreaterThan(0);
    expect(problems[0]!.expected.en).toContain("no anchors, aliases and tags");
  });

  it.each([
    ["an empty file", "", "null"],
    ["a file of remarks", "# nothing\n", "null"],
    ["a text", "Exland\n", "Exland"],
    ["a list", "- area\n", '["area"]']
  ])("no keys in %s", (_what, text, value) => {
    const problems = problemsOf(text);
    expect(problems).toMatchObject([{code: "invalid_place", column: "", value}]);
    expect(problems[0]!.expected.en).toBe("keys below it, indented");
  });

  it("another encoding, which is no place and has no lines", () => {
    const {place, problems, lineOf} = readPlace(Buffer.from(good, "utf16le"), "place.yaml");
    expect([place, lineOf(["area"])]).toEqual([null, null]);
    expect(problems).toMatchObject([{severity: "error", code: "wrong_encoding", file: "place.yaml"}]);
  });
});

it("readPlace(bytes, file) has either a place or problems, whatever a line of the file says", () => {
  const lines = good.split("\n");
  const said = fc.oneof(
    fc.string({unit: "binary"}),
    fc.stringMatching(/^[a-z]{0,9}: ?[&*!|>"'[{#-]?[a-z0-9]{0,9}[\]}"']?$/)
  );
  fc.assert(
    fc.property(fc.nat(lines.length - 1), said, (at, line) => {
      const {place, problems} = read(lines.with(at, line).join("\n"));
      expect(place === null).toBe(problems.length > 0);
      for (const {line: found, expected} of problems) {
        expect(found ?? 1).toBeGreaterThan(0);
        expect([expected.vi, expected.en]).not.toContain("");
      }
    })
  );
});
