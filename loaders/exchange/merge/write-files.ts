import {mkdir, mkdtemp, open, readFile, rename, rm} from "node:fs/promises";
import {dirname, join} from "node:path";
import type {Inputs} from "../../read/inputs.js";
import type {PlannedFiles} from "./plan-files.js";

/** Someone else changed a file between reading and writing it. */
export class ChangedMeanwhile extends Error {
  readonly path: string;
  constructor(path: string) {
    super(`changed meanwhile: ${path}`);
    this.name = "ChangedMeanwhile";
    this.path = path;
  }
}

/** Renames one file over another; passed in so that a test can let it fail half-way. */
export type Rename = (from: string, to: string) => Promise<void>;

/**
 * Writes the planned files, all of them or none: each is written beside the data first and flushed, then moved into place;
 * should a move fail, those already made are taken back. A file that changed since it was read stops everything.
 */
export async function writeFiles(planned: PlannedFiles, inputs: Inputs, move: Rename = rename): Promise<void> {
  const folder = inputs.dataFolder;
  const staging = await mkdtemp(join(folder, ".import-"));
  // The names below must not end in .csv: a build that runs meanwhile reads every such file of the folder.
  const files = [...planned].map(([path, bytes], i) => ({
    path,
    bytes,
    target: join(folder, path),
    fresh: join(staging, `${i}.new`),
    former: join(staging, `${i}.old`)
  }));
  const moved: typeof files = [];
  try {
    for (const {path, bytes, target, fresh, former} of files) {
      const before = inputs.data.get(path)?.bytes ?? null;
      const now = await readIfThere(target);
      if ((before === null) !== (now === null) || (before && now && !Buffer.from(before).equals(now))) {
        throw new ChangedMeanwhile(target);
      }
      await writeFlushed(fresh, bytes);
      if (now) await writeFlushed(former, now);
      await mkdir(dirname(target), {recursive: true});
    }
    for (const file of files) {
      await move(file.fresh, file.target);
      moved.push(file);
    }
  } catch (error) {
    for (const {path, target, former} of moved) {
      if (inputs.data.has(path)) await rename(former, target);
      else await rm(target, {force: true});
    }
    throw error;
  } finally {
    await rm(staging, {recursive: true, force: true});
  }
}

async function readIfThere(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

async function writeFlushed(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, "wx");
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
