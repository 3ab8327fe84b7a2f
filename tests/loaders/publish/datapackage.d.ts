// The parts of the reference implementation of Data Package that the tests use; it comes without types.
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
  interface Quad {
    readonly subject: {readonly value: string};
    readonly predicate: {readonly value: string};
    readonly object: {readonly value: string; readonly datatype?: {readonly value: string}; readonly language?: string};
  }
  export function toRDF(
    document: object,
    options: {readonly base: string; readonly documentLoader: (url: string) => never}
  ): Promise<readonly Quad[]>;
}
