import {sandboxedBy, sandboxPath} from "../../src/model/addresses/sandbox.js";
import {contentTypes} from "./content-types.js";

/** Folders of files whose names change with what they hold, so that browsers may keep them for ever. */
const namedByContent = ["_import/", "_node/", "_observablehq/"];

/** What is asked for by every page and changes hardly ever; a day old, it hurts nobody. */
const seldomChanged = ["fonts/"];

const forEver = "public, max-age=31536000, immutable";
const forADay = "public, max-age=86400";
/** Pages and data: kept, and used again once the host has said that they are still the same. */
const askAgain = "no-cache";

/** Where a site says to hosts what to say to browsers. */
export const headersPath = "_headers";

/** Its being there lets GitHub's pages have folders whose names begin with a line. */
export const noJekyllPath = ".nojekyll";

/** Files that say to a host how to serve the others, and that hosts do not serve. */
export const forHosts: ReadonlySet<string> = new Set([headersPath, noJekyllPath]);

/** What a host should say to browsers beside every file, besides the policy of the site. */
const everywhere: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()"
};

/** How long a browser may use a file without asking. */
export function cacheControlOf(path: string): string {
  if (namedByContent.some((folder) => path.startsWith(folder))) return forEver;
  return seldomChanged.some((folder) => path.startsWith(folder)) ? forADay : askAgain;
}

/** Kinds that hosts may not know by themselves. */
const seldomKnown = [".arrow", ".csv", ".ics", ".jsonld", ".parquet", ".wasm", ".webmanifest"] as const;

/**
 * The same as the file `_headers`, which hosts such as Netlify and Cloudflare Pages read. They ask for pages and data again by
 * themselves, and where several rules are for one file they join what these say.
 * @param policy the site's Content Security Policy
 */
export function headersFile(policy: string): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
    [`/${path}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  return `${[
    rule("*", {...everywhere, "Content-Security-Policy": policy}),
    // Beside the policy for all: whoever opens it by itself is not to have the origin of the site.
    rule(sandboxPath, {"Content-Security-Policy": sandboxedBy}),
    ...namedByContent.map((folder) => rule(`${folder}*`, {"Cache-Control": forEver})),
    ...seldomChanged.map((folder) => rule(`${folder}*`, {"Cache-Control": forADay})),
    ...seldomKnown.map((ending) => rule(`*${ending}`, {"Content-Type": contentTypes[ending]!}))
  ].join("\n")}\n`;
}

/** What the rules of a site say beside every file; without rules, what they would say but for the policy. */
export function headersEverywhere(rules: string | null): Readonly<Record<string, string>> {
  const block = /^\/\*\n(?<lines>(?: {2}.*\n)*)/m.exec(rules ?? "")?.groups?.lines;
  if (block === undefined) return everywhere;
  const lines = [...block.matchAll(/^ {2}(?<name>[\w-]+): (?<value>.*)$/gm)];
  return Object.fromEntries(lines.map(({groups}) => [groups!.name!, groups!.value!]));
}
