import type {Server} from "node:http";
import type {AddressInfo} from "node:net";
import type {LanguageCode} from "../../src/model/language.js";
import {previewMessages as messages} from "./messages.js";
import type {Output} from "./output.js";

/** Where a command listens. */
export interface Listening {
  /** The port that was asked for; null where any of some will do. */
  readonly port: number | null;
  readonly host: string;
  readonly language: LanguageCode;
}

/** A port as it was given; null where none was, undefined once it is reported that it is none. */
export function readPort(
  given: string | undefined,
  language: LanguageCode,
  report: Output["report"]
): number | null | undefined {
  if (given === undefined) return null;
  const port = Number(given);
  if (given.trim() !== "" && Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  report(messages.badPort(given)[language]);
  return undefined;
}

/**
 * Listens on the port that was asked for, or on the first of a hundred that is free; null once the reason is reported.
 * @param first the first port that is tried where none is named
 * @returns the port
 */
export async function listen(
  server: Server,
  {port, host, language}: Listening,
  first: number,
  report: Output["report"]
): Promise<number | null> {
  for (let candidate = port ?? first; ; candidate++) {
    const error = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
      server.once("error", resolve);
      server.listen(candidate, host, () => {
        server.off("error", resolve);
        resolve(null);
      });
    });
    if (error === null) return (server.address() as AddressInfo).port;
    if (error.code === "EADDRINUSE" && port === null && candidate < first + 99) continue;
    const taken = error.code === "EADDRINUSE";
    report((taken ? messages.inUse(candidate) : messages.cannotListen(host, candidate, error.message))[language]);
    return null;
  }
}

/** The address of what listens at a port, with a slash at its end. */
export function addressOf(host: string, port: number, base = "/"): string {
  return `http://${host.includes(":") ? `[${host}]` : host}:${String(port)}${base}`;
}
