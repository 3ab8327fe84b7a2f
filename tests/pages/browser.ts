import {chromium, type Browser} from "playwright-core";
import {inject} from "vitest";
import {browserArguments} from "./chromium.js";

/** Kept with the process, which goes through one file of tests after the other, and not with a module. */
const kept = globalThis as typeof globalThis & {browser?: Promise<Browser>};

/** The browser of this process, started when it is first asked for; it ends with the process. */
export function browser(): Promise<Browser> {
  return (kept.browser ??= chromium.launch({executablePath: inject("chromium"), args: [...browserArguments]}));
}
