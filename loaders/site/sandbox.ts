import {fileURLToPath} from "node:url";
import * as Plot from "@observablehq/plot";
import * as aq from "arquero";
import * as d3 from "d3";
import {libraryNamesPath, sandboxPath, sandboxProgramPath} from "../../src/model/addresses/sandbox.js";
import {sandboxDocument} from "./sandbox-document.js";

/** A program in one file, and the packages that it is made of. */
interface Bundle {
  readonly code: string;
  readonly packages: readonly string[];
}

let made: Promise<Bundle> | undefined;

/** The program of the sandbox with all that it needs in one file, made once. */
async function sandboxProgram(): Promise<Bundle> {
  made ??= bundle();
  return made;
}

async function bundle(): Promise<Bundle> {
  const {build} = await import("vite");
  const built = await build({
    configFile: false,
    logLevel: "silent",
    // A canvas is the browser's own.
    resolve: {
      alias: [
        {
          find: /^.*\/commonjs\/canvas\.cjs$/,
          replacement: fileURLToPath(new URL("../../node_modules/linkedom/commonjs/canvas-shim.cjs", import.meta.url))
        }
      ]
    },
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL("../../src/explore/program/inside/program.ts", import.meta.url)),
        output: {format: "iife", entryFileNames: "program.js"}
      }
    }
  });
  const chunks = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  const [chunk, ...others] = chunks;
  if (chunk?.type !== "chunk" || others.length > 0) throw new Error("the program of the sandbox is more than one file");
  const packages = chunk.moduleIds.flatMap(
    (id) => /^.*\/node_modules\/(?<name>(?:@[^/]+\/)?[^/]+)/.exec(id)?.groups?.name ?? []
  );
  return {code: chunk.code, packages: [...new Set(packages)]};
}

/** What D3's `d3-array` and `d3-delaunay` have within their own files, which no list of modules tells. */
const bundledBefore = ["internmap", "delaunator", "robust-predicates"];

/** The packages that stand in the program of the sandbox. */
export async function packagesOfSandbox(): Promise<readonly string[]> {
  return [...(await sandboxProgram()).packages, ...bundledBefore];
}

/** What each library has, by the name under which programs have it at hand, and what a table of arquero can be asked. */
function libraries(): Readonly<Record<string, readonly string[]>> {
  const all = Object.entries({Plot, d3, aq, op: aq.op}).map(
    ([name, library]) => [name, Object.keys(library).sort()] as const
  );
  const table = [aq.ColumnTable, aq.Table].flatMap(({prototype}) => Object.getOwnPropertyNames(prototype));
  const verbs = [...new Set(table)].filter((name) => name !== "constructor" && !name.startsWith("_")).sort();
  return Object.fromEntries<readonly string[]>([...all, ["table", verbs] as const]);
}

/** The files of the sandbox. Its document comes as bytes: it has a policy of its own, and not that of pages. */
export async function sandboxFiles(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const {code} = await sandboxProgram();
  return new Map<string, string | Uint8Array>([
    [sandboxPath, new TextEncoder().encode(sandboxDocument)],
    [sandboxProgramPath, code],
    [libraryNamesPath, JSON.stringify(libraries())]
  ]);
}
