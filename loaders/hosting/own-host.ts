import type {IncomingHttpHeaders} from "node:http";
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

/**
 * Whether a request comes from a page of another site, or asks for a server under a name that is not its own. A name that leads to this
 * machine may be of another site, whose pages must not read what stands here.
 * @param headers those of the request
 * @param host the name under which the server may be asked
 */
export function isForeign({host: asked, origin}: IncomingHttpHeaders, host: string): boolean {
  if (!isOwnHost(asked, host)) return true;
  return origin !== undefined && !(URL.canParse(origin) && isOwnHost(new URL(origin).host, host));
}
