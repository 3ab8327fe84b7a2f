import {openRunFolder} from "./run-folder.js";

/** One folder serves every project of a run; the runner loads this module once for each. */
const shared = globalThis as typeof globalThis & {removeRunFolder?: (() => void) | undefined};

/** Gives a run of the tests a folder of its own for everything temporary. */
export function setup(): void {
  shared.removeRunFolder ??= openRunFolder();
}

export function teardown(): void {
  shared.removeRunFolder?.();
  shared.removeRunFolder = undefined;
}
