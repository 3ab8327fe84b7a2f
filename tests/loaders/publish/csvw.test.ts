import {Readable} from "node:stream";
import {toRDF, type Quad, type Term} from "jsonld";
import Parser from "rdf-parser-csvw";
import {beforeAll, describe, expect, it} from "vitest";
import {wholeOf} from "../../../loaders/publish/file-content.js";
import {openDataFiles, type Files} from "../../../loaders/publish/open-data.js";
import {tableOf, type TableRows, publishedTablesOf} from "../../../src/model/tables/index.js";
import {repositoryTables} from "../../repository-tables.js";

// The published CSV with its metadata, read by an independent processor of CSV on the Web.

const base = "https://example.org/data/";
const csvw = "http://www.w3.org/ns/csvw#";
const xsd = "http://www.w3.org/2001/XMLSchema#";

/** As much of the vocabulary's own context as our metadata uses; readers fetch it, tests must not. */
const context = {
  "@vocab": csvw,
  dc: "http://purl.org/dc/terms/",
  xsd,
  columns: {"@id": `${csvw}column`, "@container": "@list"},
  titles: {"@id": `${csvw}title`},
  url: {"@type": "@id"},
  datatype: {"@type": "@vocab"},
  string: `${xsd}string`,
  integer: `${xsd}integer`,
  number: `${xsd}double`,
  gYear: `${xsd}gYear`
};

/** What this place has: tables that it need not have and does not are not published. */
const publishedTables = publishedTablesOf(await repositoryTables());

let tables: TableRows;
let files: Files;

beforeAll(async () => {
  tables = await repositoryTables();
  files = openDataFiles(tables);
});

const text = (path: string) => new TextDecoder().decode(Buffer.from(wholeOf(files.get(path) ?? "", () => [])));

/** A set of statements as the processor asks for it. */
function dataset(quads: readonly Quad[]): object {
  const same = (a: Term, b: Term | null | undefined) => !b || (a.termType === b.termType && a.value === b.value);
  return {
    size: quads.length,
    [Symbol.iterator]: () => quads[Symbol.iterator](),
    match: (s?: Term | null, p?: Term | null, o?: Term | null) =>
      dataset(quads.filter((quad) => same(quad.subject, s) && same(quad.predicate, p) && same(quad.object, o)))
  };
}

const comparable = (term: Term) => ({...term, equals: (other: Term) => other.value === term.value});

async function statementsOf(name: string): Promise<Quad[]> {
  const {"@context": stated, ...metadata} = JSON.parse(text(`${name}.csv-metadata.json`)) as Record<string, unknown>;
  expect(stated).toEqual(["http://www.w3.org/ns/csvw", {"@language": "en"}]);
  const described = await toRDF(
    {...metadata, "@context": context},
    {
      base,
      documentLoader: (url) => {
        throw new Error(`asked for ${url}`);
      }
    }
  );
  const quads = described.map(({subject, predicate, object}) => ({
    subject: comparable(subject),
    predicate: comparable(predicate),
    object: comparable(object)
  }));
  const found: Quad[] = [];
  const parser = new Parser({metadata: dataset(quads), baseIRI: base});
  for await (const quad of parser.import(Readable.from([text(`${name}.csv`)]))) found.push(quad);
  return found;
}

describe("<table>.csv with <table>.csv-metadata.json", () => {
  it.each(publishedTables)(
    "%s is read as it was written",
    async (name) => {
      const statements = await statementsOf(name);
      const rows: readonly object[] = tables[name];
      expect(statements.filter(({predicate}) => predicate.value === `${csvw}row`)).toHaveLength(rows.length);
      for (const [column, {type}] of Object.entries(tableOf(name).columns)) {
        if (type === "codes" || type === "years") continue;
        const read = statements.filter(({predicate}) => predicate.value === `${base}#${column}`);
        const values = rows.map((row) => (row as Record<string, unknown>)[column]).filter((value) => value !== null);
        expect(read, column).toHaveLength(values.length);
        if (type === "float64") expect(read.map(({object}) => Number(object.value))).toEqual(values);
        if (type === "text") expect(read.map(({object}) => object.value.replace(/^'/, ""))).toEqual(values);
      }
    },
    60_000
  );

  it("is titled in both languages", async () => {
    const titles = (await statementsOf("areas")).filter(({predicate}) => predicate.value.endsWith("/title"));
    expect(titles.map(({object}) => [object.language, object.value])).toEqual([
      ["vi", tableOf("areas").vi],
      ["en", tableOf("areas").en]
    ]);
  });

  it("gives years and numbers their types", async () => {
    const statements = await statementsOf("milestones");
    const types = (column: string) =>
      new Set(
        statements.flatMap(({predicate, object}) =>
          predicate.value === `${base}#${column}` ? [object.datatype?.value] : []
        )
      );
    expect(types("year")).toEqual(new Set([`${xsd}gYear`]));
    expect(types("value")).toEqual(new Set([`${xsd}double`]));
  });
});
