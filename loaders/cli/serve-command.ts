import type {Server} from "node:http";
import {stat} from "node:fs/promises";
import {join} from "node:path";
import {siteServer} from "../hosting/server.js";
import {givenFile} from "./called-from.js";
import {readCommandLine} from "./command-line.js";
import {serveMessages as messages} from "./hosting-messages.js";
import {addressOf, listen, readPort} from "./listen.js";
import type {Output} from "./output.js";

const options = {
  out: {type: "string", default: "dist"},
  port: {type: "string"},
  host: {type: "string", default: "127.0.0.1"},
  base: {type: "string", default: "/"}
} as const;

/** The first port that is tried where none is named. */
const firstPort = 8080;

/**
 * Shows a built site as production would.
 * @returns the server, which listens, or the exit code once it is reported why there is none
 */
export async function runServe(args: readonly string[], output: Output): Promise<Server | number> {
  const {print, report} = output;
  const line = readCommandLine(args, {options, usage: messages.usage}, output);
  if (typeof line === "number") return line;
  const {language, values} = line;
  const port = readPort(values.port, language, report);
  if (port === undefined) return 2;
  const folder = givenFile(values.out);
  if ((await stat(join(folder, "index.html")).catch(() => null))?.isFile() !== true) {
    report(messages.notBuilt(values.out)[language]);
    return 1;
  }
  const base = `/${values.base.replace(/^\/+|\/+$/g, "")}/`.replace("//", "/");
  const server = await siteServer({folder, base, host: values.host});
  const listening = await listen(server, {port, host: values.host, language}, firstPort, report);
  if (listening === null) return 1;
  print(messages.shown(values.out, addressOf(values.host, listening, base))[language]);
  return server;
}
