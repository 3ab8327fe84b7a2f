import {execFile, spawn} from "node:child_process";
import {mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile} from "node:fs/promises";
import {hostname, tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {holderOf, LockedError, withLock} from "../../../loaders/durable/lock.js";
import {ChangedMeanwhile, settle, writeTogether, type Change} from "../../../loaders/durable/write-together.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "write-"));
  for (const name of ["a.csv", "b.csv", "gone.csv"]) await writeFile(join(folder, name), `old ${name}`);
});
afterEach(() => rm(folder, {recursive: true}));

const old = {"a.csv": "old a.csv", "b.csv": "old b.csv", "gone.csv": "old gone.csv"};
const fresh = {"a.csv": "new a.csv", "b.csv": "new b.csv", "observations/new.csv": "new observations/new.csv"};
const command = "npm run import";
const changes: readonly Change[] = [
  {path: "a.csv", bytes: Buffer.from("new a.csv"), before: Buffer.from("old a.csv")},
  {path: "observations/new.csv", bytes: Buffer.from("new observations/new.csv"), before: null},
  {path: "gone.csv", bytes: null, before: Buffer.from("old gone.csv")},
  {path: "b.csv", bytes: Buffer.from("new b.csv"), before: Buffer.from("old b.csv")}
];
const content = async () =>
  Object.fromEntries(
    await Promise.all(
      (await readdir(folder, {recursive: true}))
        .filter((name) => name.includes("."))
        .sort()
        .map(async (name) => [name, await readFile(join(folder, name), "utf8").catch(() => "a folder")] as const)
    )
  );

describe("writeTogether(folder, changes)", () => {
  it("writes every file, takes those away that go, and leaves nothing else behind", async () => {
    await writeTogether(folder, changes, {command});
    expect(await content()).toEqual(fresh);
  });

  it("takes everything back where a file cannot be moved into place", async () => {
    let moves = 0;
    const failing = async (from: string, to: string) => {
      if (++moves === 3) throw new Error("disk full");
      await rename(from, to);
    };
    await expect(writeTogether(folder, changes, {command, move: failing})).rejects.toThrow("disk full");
    expect(moves).toBe(3);
    expect(await content()).toEqual(old);
  });

  it("touches nothing where a file changed since it was read", async () => {
    await writeFile(join(folder, "b.csv"), "mine");
    await expect(writeTogether(folder, changes, {command})).rejects.toBeInstanceOf(ChangedMeanwhile);
    expect(await content()).toEqual({...old, "b.csv": "mine"});
  });

  it("touches nothing while somebody else writes, and says who", async () => {
    await withLock(join(folder, ".lock"), "npm run update-place", async () => {
      await expect(writeTogether(folder, changes, {command})).rejects.toMatchObject({
        code: "locked",
        holder: {command: "npm run update-place", pid: process.pid}
      });
    });
    expect(await content()).toEqual(old);
  });
});

/** Writes in another process, which is killed for good after so many moves. */
function killedAfter(moves: number): Promise<void> {
  const program = `
    import {rename} from "node:fs/promises";
    import {writeTogether} from ${JSON.stringify(join(process.cwd(), "loaders/durable/write-together.ts"))};
    let moves = 0;
    const move = async (from, to) => {
      if (moves++ === ${String(moves)}) process.kill(process.pid, "SIGKILL");
      await rename(from, to);
    };
    const changes = ${JSON.stringify(changes.map((change) => ({...change, bytes: change.bytes?.toString() ?? null, before: change.before?.toString() ?? null})))}
      .map((one) => ({...one, bytes: one.bytes && Buffer.from(one.bytes), before: one.before && Buffer.from(one.before)}));
    await writeTogether(${JSON.stringify(folder)}, changes, {command: "npm run import", move});`;
  return new Promise((resolve, reject) => {
    execFile(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program], (error) => {
      if (error?.signal === "SIGKILL") resolve();
      else reject(new Error(`not killed: ${error?.message ?? "it ended"}`));
    });
  });
}

describe("settle(folder)", () => {
  it("finishes what kill -9 has cut off between two moves", async () => {
    await killedAfter(1);
    const cut = await content();
    expect(cut["a.csv"]).toBe("new a.csv");
    expect(cut["b.csv"]).toBe("old b.csv");
    expect(await settle(folder)).toEqual(["observations/new.csv", "gone.csv", "b.csv"]);
    expect(await content()).toEqual(fresh);
  });

  it("forgets what was cut off before anything was moved", async () => {
    await mkdir(join(folder, ".import-abc"));
    await writeFile(join(folder, ".import-abc", "0.new"), "half");
    await writeFile(join(folder, ".import-abc", "journal.json"), '[{"target":"a.c');
    expect(await settle(folder)).toEqual([]);
    expect(await content()).toEqual(old);
  });

  it("waits for who is writing", async () => {
    const order: string[] = [];
    const writing = withLock(join(folder, ".lock"), command, async () => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      order.push("written");
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    await settle(folder).then(() => order.push("settled"));
    await writing;
    expect(order).toEqual(["written", "settled"]);
  });
});

describe("withLock(file, command, work)", () => {
  const file = () => join(folder, "lock");

  it("takes over the lock of a process that is gone, and one that was cut off as it was written", async () => {
    const gone = spawn(process.execPath, ["-e", ""]);
    await new Promise((resolve) => gone.on("exit", resolve));
    const holder = {pid: gone.pid, host: hostname(), started: null, command, since: "2026-01-01T00:00:00Z"};
    for (const left of [JSON.stringify(holder), '{"pid":', ""]) {
      await writeFile(file(), left);
      expect(await holderOf(file())).toBeNull();
      expect(await withLock(file(), command, () => Promise.resolve("done"))).toBe("done");
    }
  });

  it("takes over the lock of an earlier process of the same number", async () => {
    const holder = {pid: process.pid, host: hostname(), started: "1", command, since: "2026-01-01T00:00:00Z"};
    await writeFile(file(), JSON.stringify(holder));
    expect(await withLock(file(), command, () => Promise.resolve("done"))).toBe("done");
  });

  it("takes the lock of another machine for held", async () => {
    const holder = {pid: 1, host: "elsewhere", started: null, command, since: "2026-01-01T00:00:00Z"};
    await writeFile(file(), JSON.stringify(holder));
    await expect(withLock(file(), command, () => Promise.resolve())).rejects.toBeInstanceOf(LockedError);
  });

  it("lets one of many take over a lock that was left behind", async () => {
    await writeFile(file(), JSON.stringify({pid: process.pid, host: hostname(), started: "1", command, since: ""}));
    let working = 0;
    let most = 0;
    await Promise.allSettled(
      Array.from({length: 8}, () =>
        withLock(file(), command, async () => {
          most = Math.max(most, ++working);
          await new Promise((resolve) => setTimeout(resolve, 100));
          working--;
        })
      )
    );
    expect(most).toBe(1);
  });

  it("lets one of many work at a time, and is gone after a failure", async () => {
    let working = 0;
    let most = 0;
    const results = await Promise.allSettled(
      Array.from({length: 8}, () =>
        withLock(file(), command, async () => {
          most = Math.max(most, ++working);
          await new Promise((resolve) => setTimeout(resolve, 20));
          working--;
        })
      )
    );
    expect(most).toBe(1);
    expect(results.filter(({status}) => status === "fulfilled")).toHaveLength(1);
    await expect(withLock(file(), command, () => Promise.reject(new Error("failed")))).rejects.toThrow("failed");
    expect(await holderOf(file())).toBeNull();
  });
});
