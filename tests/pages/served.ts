import {join} from "node:path";
import type {TestProject} from "vitest/node";
import {findChromium} from "./chromium.js";
import {serve, type Served} from "./server.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Path of the browser to test with. */
    readonly chromium: string;
    /** Address of the built site at the root of a host. */
    readonly atRoot: string;
    /** Address of the same site below a path. */
    readonly belowPath: string;
  }
}

let servers: readonly Served[] = [];

/** Finds a browser and serves the built site for all browser tests of a run, at a root and below a path. */
export async function setup(project: TestProject): Promise<void> {
  project.provide("chromium", findChromium());
  const dist = join(project.getProvidedContext().copy, "dist");
  const [atRoot, belowPath] = await Promise.all([serve(dist, "/"), serve(dist, "/daknong/sdg/")]);
  servers = [atRoot, belowPath];
  project.provide("atRoot", atRoot.url);
  project.provide("belowPath", belowPath.url);
}

export async function teardown(): Promise<void> {
  await Promise.all(servers.map((server) => server.close()));
}
