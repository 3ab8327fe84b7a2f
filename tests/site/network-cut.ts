import {spawnSync} from "node:child_process";

/** A way to run a command that cannot reach the network. */
export interface Cut {
  readonly name: string;
  /** The command as it must be started. */
  readonly command: (command: readonly [string, ...string[]]) => readonly [string, ...string[]];
  readonly env: Readonly<Record<string, string>>;
}

/** In a network namespace of its own, where not even this machine answers: for the whole tree of processes. */
const namespace: Cut = {
  name: "a network namespace without interfaces",
  command: (command) => ["unshare", "--net", "--map-root-user", ...command],
  env: {}
};

// Loaded before the program in every Node process of the tree; plain JavaScript, because it runs before any loader.
const rejection = `
import net from "node:net";
import dns from "node:dns";
const reject = (what) => function () { throw new Error("the network is cut off: " + what); };
net.Socket.prototype.connect = reject("connect");
for (const api of [dns, dns.promises]) {
  for (const name of Object.keys(api)) if (/^(lookup|resolve)/.test(name)) api[name] = reject(name);
}
`;

/** Inside the processes, where the system permits no namespaces: connecting and looking up names throw. */
const rejecting: Cut = {
  name: "connections rejected inside the process",
  command: (command) => command,
  env: {NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(rejection)}`}
};

const namespaceWorks = spawnSync("unshare", ["--net", "--map-root-user", "true"]).status === 0;

/** Every way that works here, the strictest first. */
export const cuts: readonly [Cut, ...Cut[]] = namespaceWorks ? [namespace, rejecting] : [rejecting];
