import {en} from "../../place.js";
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {readEngineError} from "../../../src/explore/session/engine-error.js";
import {placeOf, describeError} from "../../../src/explore/session/error-words.js";
import {exploreMessages} from "../../../src/messages/explore.js";

const json = (parts: Record<string, string>) => JSON.stringify(parts);

describe("what the engine says", () => {
  test("is read in parts where it is JSON; its bytes become places of the text", () => {
    const sql = "select 'đắk' as á, foo";
    const message = json({
      exception_type: "Binder",
      exception_message: 'Referenced column "foo" was not found because the FROM clause is missing',
      name: "foo",
      position: "23",
      error_subtype: "COLUMN_NOT_FOUND",
      candidates: "fo, bar"
    });
    const details = readEngineError(message, sql);
    expect(details).toMatchObject({kind: "no_column", name: "foo", candidates: ["fo", "bar"]});
    expect(sql.slice(details.at!)).toBe("foo");
  });

  test.for([
    [
      'Binder Error: Referenced column "foo" not found in FROM clause!\nCandidate bindings: "range"\n\nLINE 1: select foo from range(3)\n               ^',
      "select foo from range(3)",
      {kind: "no_column", name: "foo", candidates: ["range"], at: 7}
    ],
    [
      'Catalog Error: Table with name foobar does not exist!\nDid you mean "pg_attrdef"?\n\nLINE 3: from foobar\n             ^',
      "with a as (select 1)\nselect *\nfrom foobar",
      {kind: "no_table", name: "foobar", at: 35}
    ],
    [
      'Catalog Error: Scalar Function with name "to_json" is not in the catalog, but it exists in the json extension.\n\nPlease try installing',
      "select to_json(1)",
      {kind: "extension", name: "to_json"}
    ],
    [
      'Catalog Error: Scalar Function with name sqrtt does not exist!\nDid you mean "sqrt"?\n\nLINE 1: select sqrtt(3)\n               ^',
      "select sqrtt(3)",
      {kind: "no_function", name: "sqrtt", at: 7}
    ],
    ["Catalog Error: Table with name https://a.b/x.csv does not exist!", "", {kind: "outside"}],
    [
      'Permission Error: Cannot access file "x" - file system operations are disabled by configuration',
      "",
      {kind: "outside"}
    ],
    [
      `Parser Error: ${json({exception_type: "Parser", exception_message: 'syntax error at or near "selec"', position: "0"})}`,
      "selec 1",
      {kind: "syntax", name: "selec", at: 0}
    ],
    ["Out of Memory Error: could not allocate block of size 256.0 KiB (3.0 GiB/3.1 GiB used)", "", {kind: "memory"}],
    ["memory access out of bounds", "", {kind: "memory"}],
    ["Conversion Error: Could not convert string 'a' to INT32", "", {kind: "conversion"}],
    ["something else", "", {kind: "other", words: "something else", at: null}]
  ] as const)("%s", ([message, sql, expected]) => {
    expect(readEngineError(message, sql)).toMatchObject(expected);
  });

  test("is found within a long line that is shown from its middle", () => {
    const sql = `select ${"a, ".repeat(60)}foo, ${"b, ".repeat(60)}c`;
    const at = sql.indexOf("foo");
    const message = `Binder Error: Referenced column "foo" not found\n\nLINE 1: ...${sql.slice(at - 30, at + 30)}...\n${" ".repeat(8 + 3 + 30)}^`;
    expect(readEngineError(message, sql).at).toBe(at);
  });

  test("never makes reading it fail, and its place lies within the text", () => {
    fc.assert(
      fc.property(fc.string(), fc.string({unit: "binary"}), fc.nat(500), (words, sql, position) => {
        const details = readEngineError(json({exception_message: words, position: String(position)}), sql);
        expect(details.at).toBeLessThanOrEqual(sql.length);
        readEngineError(words, sql);
      })
    );
  });
});

test("an error is described in the reader's language, with its place in the whole cell", () => {
  const sql = "SELECT 1;\nSELECT * FROM observation";
  const details = readEngineError(
    "Catalog Error: Table with name observation does not exist!\n\nLINE 1: SELECT * FROM observation\n                      ^",
    sql.slice(10)
  );
  const known = {tables: ["observations"], columns: [], functions: [], inputs: []};
  const described = describeError(
    {why: "engine", details, from: 10, sql: sql.slice(10)},
    {words: exploreMessages(en), language: en},
    known
  );
  expect(described.message).toBe("There is no table or result called “observation”.");
  expect(described.meant).toContain("observations");
  expect(sql.slice(described.mark!.from, described.mark!.to)).toBe("observation");
  expect(placeOf(sql, described.mark!.from)).toEqual({line: 2, column: 15});
});

test("says that texts stand in single quotes, where a name in double ones is no column", () => {
  const words = exploreMessages(en);
  const sql = 'SELECT * FROM areas WHERE area = "VN-72"';
  const message = 'Binder Error: Referenced column "VN-72" not found in FROM clause!\nCandidate bindings: "area"';
  const described = describeError(
    {why: "engine", details: readEngineError(message, sql), from: 0, sql},
    {words, language: en},
    {
      tables: [],
      columns: [],
      functions: [],
      inputs: []
    }
  );
  expect(described.meant).toBe(words.singleQuotes("VN-72"));
});
