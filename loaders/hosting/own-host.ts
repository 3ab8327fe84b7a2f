import {isIP} from "node:net";

/** Whether a request names this server as its host: a page of another site must not be able to read what stands here. */
export function isOwnHost(asked: string | undefined, host: string): boolean {
  const name = (asked ?? "")
    .replace(/:\d+$/, "")
    .replace(/^\[(.*)\]$/, "$1")
    .toLowerCase();
  if (name === host.toLowerCase()) return true;
  if (host === "0.0.0.0" || host === "::") return isIP(name) !== 0 || name === "localhost";
  return isLoopback(host) && isLoopback(name);
}

/** Whether a name or address is of this machine alone. */
export const isLoopback = (name: string): boolean =>
  name === "localhost" || name === "::1" || /^127(?:\.\d{1,3}){3}$/.test(name);
