import {resolve} from "node:path";
import {createServer, createServerModuleRunner, type EnvironmentModuleNode, type ViteDevServer} from "vite";
import type {ModuleRunner} from "vite/module-runner";

/**
 * The program's own modules as their files stand now: after a change only the changed ones, and what imports them, are
 * evaluated anew.
 */
export class LiveModules {
  readonly #server: ViteDevServer;
  readonly #runner: ModuleRunner;

  private constructor(server: ViteDevServer) {
    this.#server = server;
    this.#runner = createServerModuleRunner(server.environments.ssr, {hmr: false});
  }

  static async open(root: string): Promise<LiveModules> {
    const server = await createServer({
      root,
      configFile: false,
      appType: "custom",
      logLevel: "silent",
      // The preview watches files by itself.
      server: {middlewareMode: true, watch: null, hmr: false, ws: false},
      optimizeDeps: {noDiscovery: true, include: []},
      cacheDir: ".cache/vite"
    });
    return new LiveModules(server);
  }

  /**
   * What a module exports.
   * @param path from the root, such as `loaders/site/load.ts`
   * @throws Error when the module, or one that it imports, cannot be evaluated
   */
  import<Exports>(path: string): Promise<Exports> {
    return this.#runner.import<Exports>(`/${path}`);
  }

  /** Forgets changed files and everything that imports them. */
  forget(files: Iterable<string>): void {
    const stale = new Set([...files].flatMap((file) => this.#nodesOf(file)));
    // A set that grows while it is walked is walked to its end.
    for (const node of stale) for (const importer of node.importers) stale.add(importer);
    for (const node of stale) {
      this.#server.environments.ssr.moduleGraph.invalidateModule(node);
      const evaluated = node.id === null ? undefined : this.#runner.evaluatedModules.getModuleById(node.id);
      if (evaluated) this.#runner.evaluatedModules.invalidateModule(evaluated);
    }
  }

  /** Whether a module that has been imported is one of some files, or imports one of them, at whatever distance. */
  reaches(path: string, files: ReadonlySet<string>): boolean {
    const wanted = new Set([...files].map((file) => resolve(file)));
    const reached = new Set(this.#nodesOf(path));
    for (const node of reached) {
      if (node.file !== null && wanted.has(node.file)) return true;
      for (const imported of node.importedModules) reached.add(imported);
    }
    return false;
  }

  async close(): Promise<void> {
    await this.#runner.close();
    await this.#server.close();
  }

  #nodesOf(file: string): EnvironmentModuleNode[] {
    return [...(this.#server.environments.ssr.moduleGraph.getModulesByFile(resolve(file)) ?? [])];
  }
}
