import {contentTypes} from "./content-types.js";

/** Folders of files whose names change with what they hold, so that browsers may keep them for ever. */
const namedByContent = ["_import/", "_node/", "_observablehq/"];

/** What is asked for by every page and changes hardly ever; a day old, it hurts nobody. */
const seldomChanged = ["fonts/"];

const forEver = "public, max-age=31536000, immutable";
const forADay = "public, max-age=86400";
/** Pages and data: kept, and used again once the host has said that they are still the same. */
const askAgain = "no-cache";

/** What a host should say to browsers beside every file, but for the policy that each page carries itself. */
export const everywhere: Readonly<Record<string, string>> = {
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
const seldomKnown = [".arrow", ".csv", ".ics", ".jsonld", ".wasm", ".webmanifest"] as const;

/**
 * The same as the file `_headers`, which hosts such as Netlify and Cloudflare Pages read. They ask for pages and data again by
 * themselves, and where several rules are for one file they join what these say.
 */
export function headersFile(): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
    [`/${path}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  return `${[
    rule("*", everywhere),
    ...namedByContent.map((folder) => rule(`${folder}*`, {"Cache-Control": forEver})),
    ...seldomChanged.map((folder) => rule(`${folder}*`, {"Cache-Control": forADay})),
    ...seldomKnown.map((ending) => rule(`*${ending}`, {"Content-Type": contentTypes[ending]!}))
  ].join("\n")}\n`;
}
