import {existsSync} from "node:fs";
import {readdir, readFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {z} from "zod";

/** A package whose code, letters or drawings reach the site. */
export interface BundledPackage {
  readonly name: string;
  /** Null where it came within another package and is not installed; then nothing else is known of it. */
  readonly version: string | null;
  /** As it names its licence, such as `MIT`. */
  readonly licence: string | null;
  /** Where it is installed. */
  readonly folder: string | null;
}

const framework = "@observablehq/framework";

/** Where a site has Framework's own programs, each named after the module of its client that it was bundled from. */
const frameworkProgram = /^_observablehq\/(?<name>[\w-]+)\.[0-9a-f]+\.js$/;

/** Where a site has the modules of a package. */
const packageModule = /^_node\/(?<name>(?:@[^/@]+\/)?[^/@]+)@(?<version>[^/]+)\/(?<file>.+)$/;

const packageSchema = z.object({
  name: z.string(),
  version: z.string(),
  // Old packages name it in an object.
  license: z
    .union([z.string(), z.object({type: z.string()}).transform(({type}) => type)])
    .nullable()
    .default(null),
  dependencies: z.record(z.string(), z.string()).default({})
});

/**
 * The packages whose code reaches a built site, by name: those that its programs are files of, those that Framework's client was
 * bundled with, and those that were bundled into a package's own file before it was published, as far as its source map says, or else all
 * that it depends on.
 * @param paths all files of the site
 * @param beside packages of which the site carries something else than programs
 */
export async function bundledPackages(
  paths: readonly string[],
  beside: readonly string[]
): Promise<readonly BundledPackage[]> {
  const folders = new Set<string>();
  const elsewhere = new Set<string>();
  const take = (name: string, from: string): void => {
    const folder = folderOf(name, from);
    if (folder === null) elsewhere.add(name);
    else folders.add(folder);
  };
  for (const name of beside) take(name, process.cwd());
  for (const path of paths) {
    const client = frameworkProgram.exec(path)?.groups?.name;
    if (client !== undefined) {
      take(framework, process.cwd());
      for (const name of await importsOfClient(client)) take(name, folderOf(framework, process.cwd())!);
    }
    const {name, version, file} = packageModule.exec(path)?.groups ?? {};
    if (name === undefined || version === undefined || file === undefined) continue;
    const folder = await installed(name, version);
    folders.add(folder);
    for (const inner of await bundledBefore(folder, file)) take(inner, folder);
  }
  const packages = [
    ...(await Promise.all([...folders].map(describePackage))),
    ...[...elsewhere].map((name) => ({name, version: null, licence: null, folder: null}))
  ];
  return packages.sort((a, b) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : (a.version ?? "") < (b.version ?? "") ? -1 : 1
  );
}

/** Where a package is installed that is imported from a folder; null where it is not, as optional ones may not be. */
function folderOf(name: string, from: string): string | null {
  for (let above = from; ; above = dirname(above)) {
    const folder = join(above, "node_modules", name);
    if (existsSync(join(folder, "package.json"))) return folder;
    if (above === dirname(above)) return null;
  }
}

/** The copy of a package that has a version, among those that are installed below one another. */
async function installed(name: string, version: string): Promise<string> {
  const top = folderOf(name, process.cwd());
  if (top !== null && (await describePackage(top)).version === version) return top;
  const roots = join(dirname(folderOf(framework, process.cwd())!), "..");
  for (const path of await readdir(roots, {recursive: true})) {
    if (!path.endsWith(join("node_modules", name))) continue;
    const folder = join(roots, path);
    if (existsSync(join(folder, "package.json")) && (await describePackage(folder)).version === version) return folder;
  }
  throw new Error(`${name}@${version} is published, and not installed`);
}

async function describePackage(folder: string): Promise<BundledPackage> {
  const {name, version, license} = await readPackage(folder);
  return {name, version, licence: license, folder};
}

async function readPackage(folder: string): Promise<z.infer<typeof packageSchema>> {
  return packageSchema.parse(JSON.parse(await readFile(join(folder, "package.json"), "utf8")));
}

/** The packages that a module of Framework's client imports, itself or through its own modules. */
async function importsOfClient(name: string): Promise<ReadonlySet<string>> {
  const client = join(folderOf(framework, process.cwd())!, "dist", "client");
  const packages = new Set<string>();
  const modules = new Set([join(client, `${name === "client" ? "index" : name}.js`)]);
  // A set that grows while it is walked is walked to its end.
  for (const file of modules) {
    const text = await readFile(file, "utf8").catch(() => "");
    for (const {groups} of text.matchAll(/^(?:import|export)\b[^"';]*["'](?<from>[^"']+)["']/gm)) {
      const from = groups!.from!;
      if (from.startsWith(".")) modules.add(join(dirname(file), from));
      else if (!/^(?:npm|node|observablehq):/.test(from)) packages.add(packageOf(from));
    }
  }
  return packages;
}

const mapSchema = z.object({sources: z.array(z.string())});

/** The packages that stand in a published file of a package because its maker had bundled them into it, by its source map. */
async function bundledBefore(folder: string, published: string): Promise<readonly string[]> {
  // The site's name has a digest, the package's has not. What a package has as modules was bundled by Framework, which leaves others apart.
  const file = published.replace(/\.[0-9a-f]{8}(?=\.js$)/, "");
  if (!/\.(?:min|worker)\.js$/.test(file)) return [];
  const map = await readFile(join(folder, `${file}.map`), "utf8").catch(() => null);
  if (map === null) return dependenciesOf(folder);
  return namesInSources(mapSchema.parse(JSON.parse(map)).sources);
}

/** The packages of source files, as a source map of `dist/` names them: what lies outside of the package lies in another one. */
export function namesInSources(sources: readonly string[]): readonly string[] {
  const outside = sources.flatMap((source) => {
    const inner = source.split("node_modules/").at(-1)!;
    const path = inner === source ? /^(?:\.\.\/){2,}(?<path>.+)$/.exec(source)?.groups?.path : inner;
    return path === undefined ? [] : [packageOf(path)];
  });
  return [...new Set(outside)];
}

/** All that a package depends on, which may have been bundled into its file where no map tells. */
async function dependenciesOf(folder: string): Promise<readonly string[]> {
  const names = new Set<string>();
  const folders = new Set([folder]);
  for (const at of folders) {
    for (const name of Object.keys((await readPackage(at)).dependencies)) {
      const inner = folderOf(name, at);
      if (inner === null || name.startsWith("@types/")) continue;
      names.add(name);
      folders.add(inner);
    }
  }
  return [...names];
}

const packageOf = (specifier: string): string => specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
