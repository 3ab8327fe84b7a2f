import {mkdir, mkdtemp, open, readdir, readFile, rename, rm} from "node:fs/promises";
import {dirname, join, relative} from "node:path";
import {holderOf, isCode, LockedError, withLock} from "./lock.js";

/** Someone else changed a file between reading and writing it. */
export class ChangedMeanwhile extends Error {
  readonly path: string;
  constructor(path: string) {
    super(`changed meanwhile: ${path}`);
    this.name = "ChangedMeanwhile";
    this.path = path;
  }
}

/** A file to be written, by its path below a folder. */
export interface Change {
  readonly path: string;
  /** What it is to hold; null where it is to go. */
  readonly bytes: Uint8Array | null;
  /** What it holds now; null where it is not there. */
  readonly before: Uint8Array | null;
}

/** Renames one file over another; passed in so that a test can let it fail half-way. */
export type Rename = (from: string, to: string) => Promise<void>;

const stagingPrefix = ".import-";
const journalName = "journal.json";

/** What a journal says of one file: where its new content waits, by a name in the same folder, and where it goes; null for a file that goes. */
interface Entry {
  readonly target: string;
  readonly fresh: string | null;
}

/** Who writes to a folder holds this. */
const lockOf = (folder: string): string => join(folder, ".lock");

/**
 * Writes files, all of them or none. Each is written beside the others first and flushed; a journal then says what goes where, and all
 * are moved into place. Should a move fail, those already made are taken back; what ends the process meanwhile leaves the journal, by
 * which {@link settle} finishes.
 * @param command as a person typed it, for whoever finds the folder held
 * @throws ChangedMeanwhile for a file that is not as it was read; LockedError while somebody else writes
 */
export async function writeTogether(
  folder: string,
  changes: readonly Change[],
  {command, move = rename}: {readonly command: string; readonly move?: Rename}
): Promise<void> {
  await withLock(lockOf(folder), command, async () => {
    await finishLeft(folder);
    await write(folder, changes, move);
  });
}

async function write(folder: string, changes: readonly Change[], move: Rename): Promise<void> {
  const staging = await mkdtemp(join(folder, stagingPrefix));
  // The names below must not end in .csv: a build that runs meanwhile reads every such file of the folder.
  const files = changes.map((change, i) => ({
    ...change,
    target: join(folder, change.path),
    fresh: join(staging, `${String(i)}.new`),
    former: join(staging, `${String(i)}.old`)
  }));
  const moved: typeof files = [];
  const noSignal = (): void => undefined;
  try {
    for (const {bytes, before, target, fresh, former} of files) {
      const now = await readIfThere(target);
      if ((before === null) !== (now === null) || (before && now && !Buffer.from(before).equals(now)))
        throw new ChangedMeanwhile(target);
      if (bytes !== null) await writeFlushed(fresh, bytes);
      if (now) await writeFlushed(former, now);
      await mkdir(dirname(target), {recursive: true});
    }
    const entries = files.map(({path, fresh, bytes}): Entry => ({
      target: path,
      fresh: bytes === null ? null : relative(staging, fresh)
    }));
    await writeFlushed(join(staging, journalName), Buffer.from(JSON.stringify(entries)));
    // Who presses Ctrl-C now would leave half of it for the next command; the rest takes milliseconds.
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, noSignal);
    for (const file of files) {
      if (file.bytes === null) await rm(file.target, {force: true});
      else await move(file.fresh, file.target);
      moved.push(file);
    }
  } catch (error) {
    for (const {target, former, before} of moved) {
      if (before !== null) await rename(former, target);
      else await rm(target, {force: true});
    }
    throw error;
  } finally {
    await rm(staging, {recursive: true, force: true});
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.off(signal, noSignal);
  }
}

/** How long a reader waits for somebody who writes, in milliseconds: all that is done under the lock takes far less. */
const patience = 10_000;

/**
 * Lets a folder come to rest before it is read: waits for who writes to it, and finishes what a process that was ended has begun.
 * @returns the files that were finished, by their paths below the folder
 * @throws LockedError where somebody goes on writing
 */
export async function settle(folder: string): Promise<readonly string[]> {
  for (let waited = 0; ; waited += 50) {
    const holder = await holderOf(lockOf(folder));
    if (holder === null) break;
    if (waited >= patience) throw new LockedError(lockOf(folder), holder);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  if ((await stagingsIn(folder)).length === 0) return [];
  return withLock(lockOf(folder), "recovery", () => finishLeft(folder));
}

async function finishLeft(folder: string): Promise<readonly string[]> {
  const finished: string[] = [];
  for (const staging of await stagingsIn(folder)) {
    for (const {target, fresh} of (await journalIn(staging)) ?? []) {
      try {
        await mkdir(dirname(join(folder, target)), {recursive: true});
        if (fresh === null) await rm(join(folder, target), {force: true});
        else await rename(join(staging, fresh), join(folder, target));
        finished.push(target);
      } catch (error) {
        // It was moved before.
        if (!isCode(error, "ENOENT")) throw error;
      }
    }
    await rm(staging, {recursive: true, force: true});
  }
  return finished;
}

async function stagingsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (isCode(error, "ENOENT") || isCode(error, "ENOTDIR")) return [];
    throw error;
  });
  return names.filter((name) => name.startsWith(stagingPrefix)).map((name) => join(folder, name));
}

/** What was to be moved; null where the journal was not whole, so that nothing had been. */
async function journalIn(staging: string): Promise<readonly Entry[] | null> {
  const bytes = await readIfThere(join(staging, journalName));
  if (bytes === null) return null;
  try {
    // Only write makes such a file.
    return JSON.parse(bytes.toString("utf8")) as readonly Entry[];
  } catch {
    return null;
  }
}

async function readIfThere(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (isCode(error, "ENOENT")) return null;
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
