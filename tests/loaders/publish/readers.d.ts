// The parts that the tests use of readers that come without types: of Data Package, JSON-LD and CSV on the Web.
declare module "datapackage" {
  interface Resource {
    readonly name: string;
    read(options?: {readonly relations?: boolean; readonly keyed?: boolean}): Promise<unknown[]>;
  }
  export class Package {
    static load(
      descriptor: string | object,
      options?: {readonly basePath?: string; readonly strict?: boolean}
    ): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resourceNames: readonly string[];
    getResource(name: string): Resource | null;
  }
}
declare module "jsonld" {
  interface Term {
    readonly termType: string;
    readonly value: string;
    readonly datatype?: {readonly value: string};
    readonly language?: string;
  }
  interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
  }
  export function toRDF(
    document: object,
    options: {readonly base: string; readonly documentLoader: (url: string) => never}
  ): Promise<readonly Quad[]>;
}
declare module "rdf-parser-csvw" {
  import type {Readable} from "node:stream";
  import type {Quad} from "jsonld";
  export default class Parser {
    constructor(options: {readonly metadata: unknown; readonly baseIRI: string});
    import(input: Readable): AsyncIterable<Quad>;
  }
}
