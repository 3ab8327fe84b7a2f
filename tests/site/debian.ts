import {spawnSync} from "node:child_process";

/** Runs a command and shows what it prints, on standard error so that reports stay clean. */
export function succeeds(command: string, args: readonly string[]): boolean {
  process.stderr.write(`${command} ${args.join(" ")}\n`);
  return spawnSync(command, args, {stdio: ["ignore", 2, 2]}).status === 0;
}

/** Installs a package on Debian and its relatives, where this user may; whether it is there now. */
export function installPackage(name: string): boolean {
  if (process.platform !== "linux" || spawnSync("apt-get", ["--version"]).status !== 0) return false;
  const root = process.getuid?.() === 0;
  if (!root && spawnSync("sudo", ["-n", "true"]).status !== 0) return false;
  const apt = (...args: string[]): boolean => {
    const command = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", ...args];
    return root ? succeeds("env", command.slice(1)) : succeeds("sudo", ["-n", ...command]);
  };
  return apt("update") && apt("install", "-y", "--no-install-recommends", name);
}
