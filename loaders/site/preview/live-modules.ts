import {resolve} from "node:path";
import {createServer, createServerModuleRunner, type ViteDevServer} from "vite";
import type {ModuleRunner} from "vite/module-runner";

/**
 * The program's own modules as their files stand now: after a change only the changed ones, and what imports them, are
 * evaluated anew. So a function that is still the same has not changed, nor has anything that it is made of.
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
    const graph = this.#server.environments.ssr.moduleGraph;
    const stale = new Set([...files].flatMap((file) => [...(graph.getModulesByFile(resolve(file)) ?? [])]));
    // A set that grows while it is walked is walked to its end.
    for (const node of stale) for (const importer of node.importers) stale.add(importer);
    for (const node of stale) {
      graph.invalidateModule(node);
      const evaluated = node.id === null ? undefined : this.#runner.evaluatedModules.getModuleById(node.id);
      if (evaluated) this.#runner.evaluatedModules.invalidateModule(evaluated);
    }
  }

  async close(): Promise<void> {
    await this.#runner.close();
    await this.#server.close();
  }
}
