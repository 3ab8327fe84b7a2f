import {readFileSync} from "node:fs";
import {expect, it} from "vitest";
import {z} from "zod";
import {placeSchema} from "../../../src/model/place.js";
import {tableOf, tables, type TableName} from "../../../src/model/tables/index.js";

interface Described {
  readonly en?: string;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly additionalProperties?: Described;
  readonly anyOf?: readonly Described[];
  readonly required?: readonly string[];
}

/** The rows of the table that explains `place.yaml`: each key with whether it must be there and what it means. */
function rowsOf(described: Described, path: string): string[] {
  // What may be nothing is described by the other of its two kinds.
  const {
    properties,
    additionalProperties,
    required = []
  } = described.anyOf?.find((kind) => kind.properties) ?? described;
  const own = Object.entries(properties ?? {}).flatMap(([key, value]) => {
    const must = required.includes(key) && value.default === undefined;
    return [`| \`${path}${key}\` | ${must ? "yes" : ""} | ${value.en ?? ""} |`, ...rowsOf(value, `${path}${key}.`)];
  });
  return [...own, ...(additionalProperties?.properties ? rowsOf(additionalProperties, `${path}<language>.`) : [])];
}

it("data/README.md explains every key of place.yaml as the schema does", () => {
  const described = z.toJSONSchema(placeSchema, {io: "input"}) as Described;
  const table = rowsOf(described, "").map((row) => row.replace(/ +/g, " "));
  const readme = readFileSync("data/README.md", "utf8").split("\n");
  const held = readme
    .filter((line) => /^\| `[a-z_.<>]+` +\| (?:yes)? *\|/.test(line))
    .map((line) => line.replace(/ +/g, " "));
  expect(held).toEqual(table);
});

it("data/README.md lists the allowed words of every column as it is defined", () => {
  const rows = (Object.keys(tables) as TableName[]).flatMap((name) => {
    const {origin, columns} = tableOf(name);
    if (origin !== "data" && origin !== "vocabulary") return [];
    return Object.entries(columns).flatMap(([column, {values, computed, en}]) =>
      values === undefined || computed === true
        ? []
        : [`| \`${name}.${column}\` | ${values.map((word) => `\`${word}\``).join(" ")} | ${en} |`]
    );
  });
  const readme = readFileSync("data/README.md", "utf8").split("\n");
  const held = readme.filter((line) => /^\| `\w+\.\w+` +\| `/.test(line)).map((line) => line.replace(/ +/g, " "));
  expect(held.toSorted()).toEqual(rows.toSorted());
});
