import {readFileSync} from "node:fs";
import {mkdir, open, readFile, rm, stat} from "node:fs/promises";
import {hostname} from "node:os";
import {dirname} from "node:path";

/** Who holds a lock: a process of a machine, and what it does. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  /** What tells the process from a later one of the same number, where the system says; else null. */
  readonly started: string | null;
  /** The command as a person typed it, such as `npm run build`. */
  readonly command: string;
  /** Since when (ISO). */
  readonly since: string;
}

/** Somebody else is writing where a command would. */
export class LockedError extends Error {
  readonly code = "locked";
  readonly holder: Holder;
  readonly file: string;

  constructor(file: string, holder: Holder) {
    super(
      `${file} is held by ${holder.command}, process ${String(holder.pid)} of ${holder.host}, since ${holder.since}`
    );
    this.name = "LockedError";
    this.file = file;
    this.holder = holder;
  }
}

/**
 * Does some work while nobody else does any under the same lock. A lock that its process has left behind, as `kill -9` makes it, is
 * taken over.
 * @throws LockedError when another process works under it
 */
export async function withLock<T>(file: string, command: string, work: () => Promise<T>): Promise<T> {
  await acquire(file, command);
  try {
    return await work();
  } finally {
    await rm(file, {force: true});
  }
}

/** Who works under a lock now; null where nobody does, a process that is gone included. */
export async function holderOf(file: string): Promise<Holder | null> {
  const holder = await readHolder(file);
  return holder !== null && isAlive(holder) ? holder : null;
}

async function acquire(file: string, command: string): Promise<void> {
  const own: Holder = {
    pid: process.pid,
    host: hostname(),
    started: startOf(process.pid),
    command,
    since: new Date().toISOString()
  };
  await mkdir(dirname(file), {recursive: true});
  for (;;) {
    try {
      const handle = await open(file, "wx");
      await handle.writeFile(`${JSON.stringify(own)}\n`);
      await handle.close();
      return;
    } catch (error) {
      if (!isCode(error, "EEXIST")) throw error;
    }
    const holder = await readHolder(file);
    if (holder !== null && isAlive(holder)) throw new LockedError(file, holder);
    await takeAway(file);
  }
}

/** How long taking a lock away may last before whoever did it must have been ended, in milliseconds. */
const longestTaking = 5_000;

/** Takes a lock away that was left behind. Of several that find it one does, so that none takes away the lock of another that came first. */
async function takeAway(file: string): Promise<void> {
  const taking = `${file}.taking`;
  try {
    await (await open(taking, "wx")).close();
  } catch (error) {
    if (!isCode(error, "EEXIST")) throw error;
    const since = await stat(taking).catch(() => null);
    if (since !== null && Date.now() - since.mtimeMs > longestTaking) await rm(taking, {force: true});
    await new Promise((resolve) => setTimeout(resolve, 20));
    return;
  }
  try {
    const holder = await readHolder(file);
    if (holder === null || !isAlive(holder)) await rm(file, {force: true});
  } finally {
    await rm(taking, {force: true});
  }
}

async function readHolder(file: string): Promise<Holder | null> {
  try {
    // Only acquire writes such a file; one that was cut off as it was written is nobody's.
    return JSON.parse(await readFile(file, "utf8")) as Holder;
  } catch (error) {
    if (isCode(error, "ENOENT") || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Whether the process of a lock still runs. Of another machine nobody can tell, so its lock is taken for held. */
function isAlive({pid, host, started}: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!isCode(error, "EPERM")) return false;
  }
  const now = startOf(pid);
  return started === null || now === null || now === started;
}

/** When a process began, in the system's own count; null where the system does not say. */
function startOf(pid: number): string | null {
  try {
    // The name before it stands in brackets and may hold anything.
    return (
      readFileSync(`/proc/${String(pid)}/stat`, "utf8")
        .replace(/^.*\)/s, "")
        .trim()
        .split(" ")[19] ?? null
    );
  } catch {
    return null;
  }
}

/** Whether an error is the system's of a code, such as `ENOENT`. */
export function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
