import {existsSync} from "node:fs";
import {delimiter, join} from "node:path";
import puppeteer, {type Browser} from "puppeteer-core";
import {installPackage} from "../site/debian.js";

const commands = ["firefox-esr", "firefox"];

function installed(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const found = folders.flatMap((folder) => commands.map((command) => join(folder, command)));
  return [...found, "/Applications/Firefox.app/Contents/MacOS/firefox"].find((path) => existsSync(path));
}

/**
 * The path of a Firefox: the one that `FIREFOX_PATH` names, else one that is installed, else Debian's, which is installed now.
 * Null where none can be had, which is said on standard error.
 * @throws Error where `FIREFOX_PATH` names no file
 */
export function findFirefox(): string | null {
  const named = process.env.FIREFOX_PATH;
  if (named !== undefined && named !== "") {
    if (existsSync(named)) return named;
    throw new Error(`FIREFOX_PATH names ${named}, where there is no file`);
  }
  const found = installed() ?? (installPackage("firefox-esr") ? installed() : undefined);
  if (found === undefined)
    process.stderr.write(
      "pages are not looked at in Firefox: none is installed, and Debian's package firefox-esr cannot be\n"
    );
  return found ?? null;
}

/**
 * Starts a Firefox, driven by WebDriver BiDi.
 * @param scripts whether pages may run scripts
 */
export function startFirefox(executablePath: string, {scripts = true} = {}): Promise<Browser> {
  return puppeteer.launch({
    browser: "firefox",
    executablePath,
    headless: true,
    extraPrefsFirefox: {
      "javascript.enabled": scripts,
      // Nothing that asks its maker's servers for anything.
      "app.normandy.enabled": false,
      "network.captive-portal-service.enabled": false,
      "network.connectivity-service.enabled": false,
      "services.settings.server": "data:,"
    }
  });
}
