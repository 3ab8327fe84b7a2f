import {spawn} from "node:child_process";
import {cp, mkdir, mkdtemp, readdir, readFile, rm, symlink} from "node:fs/promises";
import {tmpdir} from "node:os";
import {basename, join, relative, sep} from "node:path";
import {fileURLToPath} from "node:url";

/** The repository that these tests belong to. */
export const repository = fileURLToPath(new URL("../..", import.meta.url));

/** A copy of the repository's own files in a new folder, so that no test disturbs a developer's site or preview. */
export class RepositoryCopy {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Copies everything that is kept in the repository, and nothing that is made from it; packages are shared. */
  static async make(name: string): Promise<RepositoryCopy> {
    return this.makeIn(await mkdtemp(join(tmpdir(), `daknong-sdg-${name}-`)));
  }

  /** As `make` does, in a folder that is named. */
  static async makeIn(folder: string): Promise<RepositoryCopy> {
    await mkdir(folder, {recursive: true});
    const made = await namesOfMadeFiles();
    const isKept = (source: string) => {
      const path = relative(repository, source).split(sep).join("/");
      return !made.has(path) && !made.has(basename(path));
    };
    // One by one, since a folder cannot be copied whole into one below itself, such as `.cache`.
    for (const name of await readdir(repository)) {
      const source = join(repository, name);
      if (isKept(source)) await cp(source, join(folder, name), {recursive: true, filter: isKept});
    }
    await symlink(join(repository, "node_modules"), join(folder, "node_modules"), "junction");
    return new RepositoryCopy(folder);
  }

  /** A copy of this copy, with what was built in it. */
  async again(name: string): Promise<RepositoryCopy> {
    const folder = await mkdtemp(join(tmpdir(), `daknong-sdg-${name}-`));
    await cp(this.folder, folder, {
      recursive: true,
      preserveTimestamps: true,
      filter: (source) => relative(this.folder, source) !== "node_modules"
    });
    await symlink(join(repository, "node_modules"), join(folder, "node_modules"), "junction");
    return new RepositoryCopy(folder);
  }

  path(...parts: readonly string[]): string {
    return join(this.folder, ...parts);
  }

  read(...parts: readonly string[]): Promise<string> {
    return readFile(this.path(...parts), "utf8");
  }

  async remove(): Promise<void> {
    await rm(this.folder, {recursive: true, force: true, maxRetries: 3});
  }
}

/** Names and paths that Git leaves out; the ignore file of this repository has only plain ones. */
async function namesOfMadeFiles(): Promise<Set<string>> {
  const lines = (await readFile(join(repository, ".gitignore"), "utf8")).split("\n");
  const names = lines.filter((line) => line !== "" && !line.startsWith("#"));
  return new Set([".git", ...names.map((line) => line.replace(/^\/|\/$/g, ""))]);
}

/** How a command ended and all that it printed. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command to its end. */
export function run(
  command: readonly [string, ...string[]],
  options: {readonly cwd: string; readonly env?: Readonly<Record<string, string>>}
): Promise<Ended> {
  const [program, ...args] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {cwd: options.cwd, env: {...environment(), ...options.env}});
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => resolve({code: code ?? 1, stdout, stderr}));
  });
}

/** The environment of a command as a person would start it: without what the test runner adds to its own. */
export function environment(): NodeJS.ProcessEnv {
  const added = /^(?:NODE_ENV|NODE_OPTIONS|VITEST.*)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !added.test(name)));
}

/** The command that builds the site, as `npm run build` starts it. */
export const buildCommand = [
  process.execPath,
  "--max-semi-space-size=32",
  "--import",
  "tsx",
  "loaders/cli/build.ts"
] as const;

/** As it is built for tests: their server packs by itself what it sends. */
export const unpackedBuild = [...buildCommand, "--no-compress"] as const;

/** Builds the site of a copy. */
export function build(copy: RepositoryCopy): Promise<Ended> {
  return run(unpackedBuild, {cwd: copy.folder});
}
