import {execFileSync, spawnSync} from "node:child_process";
import {chownSync, existsSync, mkdtempSync, readdirSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {installPackage} from "../site/debian.js";
import {freePort} from "./free-port.js";

// A server of Debian's package `postgresql`, with data of its own.

const installed = "/usr/lib/postgresql";
/** The newest version whose server is there. */
const serverVersion = (): string | undefined =>
  existsSync(installed)
    ? readdirSync(installed)
        .filter((name) => existsSync(join(installed, name, "bin", "initdb")))
        .sort((a, b) => Number(b) - Number(a))[0]
    : undefined;

/** The server rejects to run as root; Debian's package brings a user for it. */
const asRoot = process.getuid?.() === 0;
function run(command: string, ...args: string[]): void {
  const [file, ...rest] = asRoot ? ["runuser", "-u", "postgres", "--", command, ...args] : [command, ...args];
  // The server keeps the output that it is given, and would keep a pipe open with it.
  execFileSync(file, rest, {stdio: "ignore", cwd: "/"});
}

/** A server that was started. */
export interface StartedPostgres {
  /** Its address, with the role that may do everything and its password. */
  readonly owner: string;
  readonly stop: () => void;
}

/** Why there is no server here, or null; it is installed where it can be. */
export function postgresMissing(): string | null {
  const isThere = serverVersion() !== undefined || (installPackage("postgresql") && serverVersion() !== undefined);
  const reason = isThere ? null : "PostgreSQL could not be installed: apt-get install postgresql";
  if (reason !== null) process.stderr.write(`skipped: ${reason}\n`);
  return reason;
}

/** Starts a server without tables, which is gone with all its data once it is stopped. */
export async function startPostgres(): Promise<StartedPostgres> {
  const bin = join(installed, serverVersion()!, "bin");
  const folder = mkdtempSync(join(tmpdir(), "postgres-"));
  if (asRoot) {
    const id = (flag: string) => Number(spawnSync("id", [flag, "postgres"], {encoding: "utf8"}).stdout);
    chownSync(folder, id("-u"), id("-g"));
  }
  const port = await freePort();
  const data = join(folder, "data");
  run(join(bin, "initdb"), "-D", data, "-U", "officer", "--auth=trust", "--encoding=UTF8", "--no-locale", "--no-sync");
  const settings = `-p ${String(port)} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off`;
  run(join(bin, "pg_ctl"), "-D", data, "-w", "-l", join(folder, "log"), "-o", settings, "start");
  return {
    owner: `postgres://officer:secret@127.0.0.1:${String(port)}/postgres`,
    stop: () => {
      run(join(bin, "pg_ctl"), "-D", data, "-w", "-m", "immediate", "stop");
      rmSync(folder, {recursive: true});
    }
  };
}
