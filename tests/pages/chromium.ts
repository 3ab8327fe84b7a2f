import {existsSync} from "node:fs";
import {createRequire} from "node:module";
import {delimiter, join} from "node:path";
import {chromium} from "playwright-core";
import {installPackage, succeeds} from "../site/debian.js";

/** The one without windows comes first: it does the same with two thirds of the work. */
const commands = [
  "chromium-headless-shell",
  "chrome-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "chrome",
  "msedge"
] as const;

/** Where browsers lie that are not on the path. */
function usualPlaces(): string[] {
  if (process.platform === "darwin") {
    return ["", process.env.HOME ?? ""].flatMap((root) =>
      ["Google Chrome", "Chromium", "Microsoft Edge"].map(
        (name) => `${root}/Applications/${name}.app/Contents/MacOS/${name}`
      )
    );
  }
  if (process.platform === "win32") {
    const roots = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];
    return roots.flatMap((root) =>
      root === undefined
        ? []
        : [
            "Google\\Chrome\\Application\\chrome.exe",
            "Chromium\\Application\\chrome.exe",
            "Microsoft\\Edge\\Application\\msedge.exe"
          ].map((path) => join(root, path))
    );
  }
  return ["/snap/bin/chromium", "/opt/google/chrome/chrome", "/usr/lib/chromium/chromium"];
}

function installed(): string | undefined {
  const extension = process.platform === "win32" ? ".exe" : "";
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => folder !== "")
    .flatMap((folder) => commands.map((name) => join(folder, name + extension)));
  return [...onPath, ...usualPlaces(), chromium.executablePath()].find((path) => existsSync(path));
}

function downloadWithPlaywright(): boolean {
  const folder = join(createRequire(import.meta.url).resolve("playwright-core/package.json"), "..");
  return succeeds(process.execPath, [join(folder, "cli.js"), "install", "chromium"]);
}

/**
 * The path of a browser to test with: the one that `CHROME_PATH` names, else one that is installed, else one that is
 * installed now.
 * @throws Error that says what to do, where there is none and none can be had; the tests are never skipped
 */
export function findChromium(): string {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== "") {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, where there is no file`);
  }
  const found = installed();
  if (found !== undefined) return found;
  process.stderr.write("no Chromium or Chrome is installed; trying to install one\n");
  const packages = ["chromium-headless-shell", "chromium"].map((name) => () => installPackage(name));
  for (const install of [...packages, downloadWithPlaywright]) {
    const path = install() ? installed() : undefined;
    if (path !== undefined) return path;
  }
  throw new Error(
    "The browser tests need Chromium or Chrome, and none could be installed. Install one (on Debian: apt-get install chromium-headless-shell) or set CHROME_PATH to its program."
  );
}

/**
 * Parts of the browser that are off. Of several such lists the last one counts, so that Playwright's own is repeated here:
 * without it pages would hold their paint, be sent to another protocol, or be offered a translation.
 */
const disabledFeatures = [
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "DialMediaRouteProvider",
  "GlobalMediaControls",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "BlockOriginHeaderModificationOnRedirect",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "Translate",
  "AutoDeElevate",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  // Every new window would load pages of its own for its address bar, which nobody sees: more work than most of our own.
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxFullPopup"
] as const;

/** What the browser is started with: nothing that asks its maker's servers for anything, and nothing that no test looks at. */
export const browserArguments: readonly string[] = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--disable-features=${disabledFeatures.join(",")}`
];
