import {lstat, mkdir, readdir, realpath, rename, rm, stat} from "node:fs/promises";
import {basename, dirname, join, resolve} from "node:path";
import {isCode} from "./lock.js";

/** A folder that cannot be replaced by renaming. */
export class UnreplaceableError extends Error {
  readonly code = "unreplaceable";
  readonly folder: string;
  readonly why: "mount" | "file";

  constructor(folder: string, why: UnreplaceableError["why"]) {
    super(`${folder} cannot be replaced: it is a ${why}`);
    this.name = "UnreplaceableError";
    this.folder = folder;
    this.why = why;
  }
}

/**
 * A folder whose content is replaced as a whole. The new content is made beside it, on the same device, and takes its place by two
 * renames: at every moment the former content stands whole, or the new one does, or {@link openReplaced} completes what was cut off.
 */
export interface ReplacedFolder {
  /** Where the new content is made; it is there and empty. */
  readonly fresh: string;
  /**
   * Puts the new content in place.
   * @returns the former content, where it could not be deleted; else null
   */
  readonly replace: () => Promise<string | null>;
  /** Takes the new content away, whatever there is of it. */
  readonly discard: () => Promise<void>;
}

/** Renames a folder; passed in so that a test can let it fail half-way. */
type Rename = (from: string, to: string) => Promise<void>;

/**
 * Makes ready to replace a folder, and completes first what a process that was ended has left between its renames. A link is followed.
 * @throws UnreplaceableError for what no rename can replace
 */
export async function openReplaced(folder: string, move: Rename = rename): Promise<ReplacedFolder> {
  const target = await followed(folder);
  await mkdir(dirname(target), {recursive: true});
  await checkReplaceable(folder, target);
  const beside = (end: string) => join(dirname(target), `.${basename(target)}.${end}`);
  const [fresh, ready, former] = [beside("new"), beside("ready"), beside("old")];
  await complete(target, {ready, former}, move);
  await rm(fresh, {recursive: true, force: true});
  await mkdir(fresh, {recursive: true});
  return {
    fresh,
    discard: () => rm(fresh, {recursive: true, force: true}),
    replace: async () => {
      // What bears this name is whole.
      await move(fresh, ready);
      const aside = await freeName(former);
      const present = await moved(target, aside, move);
      try {
        await move(ready, target);
      } catch (error) {
        if (present) await move(aside, target);
        await rm(ready, {recursive: true, force: true});
        throw error;
      }
      return present ? await deleted(aside) : null;
    }
  };
}

/** Completes a replacement that was cut off: a new content that is whole takes its place, else the former one comes back. */
async function complete(
  target: string,
  {ready, former}: {readonly ready: string; readonly former: string},
  move: Rename
): Promise<void> {
  const isThere = await exists(target);
  if (await exists(ready)) {
    if (isThere) await rm(ready, {recursive: true, force: true});
    else await move(ready, target);
  } else if (!isThere && (await exists(former))) await move(former, target);
  for (const left of await leftBy(former)) await deleted(left);
}

/** The folders that former contents were moved to, and that could not be deleted then. */
async function leftBy(former: string): Promise<string[]> {
  const names = await readdir(dirname(former));
  const own = basename(former);
  return names.filter((name) => name === own || name.startsWith(`${own}-`)).map((name) => join(dirname(former), name));
}

async function freeName(former: string): Promise<string> {
  for (let i = 1; ; i++) {
    const name = i === 1 ? former : `${former}-${String(i)}`;
    if (!(await exists(name))) return name;
  }
}

/** Deletes a folder; what cannot be deleted is named. */
async function deleted(folder: string): Promise<string | null> {
  return rm(folder, {recursive: true, force: true}).then(
    () => null,
    () => folder
  );
}

async function moved(from: string, to: string, move: Rename): Promise<boolean> {
  try {
    await move(from, to);
    return true;
  } catch (error) {
    if (isCode(error, "ENOENT")) return false;
    throw error;
  }
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    (error: unknown) => {
      if (isCode(error, "ENOENT")) return false;
      throw error;
    }
  );
}

/** Where a folder really lies: a link, as web roots often are, leads to what is replaced. */
async function followed(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch (error) {
    if (!isCode(error, "ENOENT")) throw error;
    return resolve(folder);
  }
}

async function checkReplaceable(folder: string, target: string): Promise<void> {
  const there = await stat(target).catch((error: unknown) => {
    if (isCode(error, "ENOENT")) return null;
    throw error;
  });
  if (there === null) return;
  if (!there.isDirectory()) throw new UnreplaceableError(folder, "file");
  const above = await stat(dirname(target));
  if (there.dev !== above.dev) throw new UnreplaceableError(folder, "mount");
}
