import {fileURLToPath} from "node:url";
import {offlineMessages} from "../../src/messages/offline.js";
import {addressIn, type Language} from "../../src/model/language.js";
import {
  digestLength,
  filesFile,
  workerFile,
  type EditionFiles,
  type OfflineSite,
  type WorkerWords
} from "../../src/offline/protocol.js";
import {commonMessages} from "../../src/messages/common.js";
import {forHosts} from "./headers.js";
import {manifestPath} from "./manifest.js";
import {digestOf, type SiteFile} from "./site-files.js";
import {sitemapPath} from "./sitemap.js";

/** What the service worker of a site is made of. */
export interface Offline {
  /** The version of the site's data, as its pages name it. */
  readonly dataVersion: string;
  readonly languages: readonly Language[];
}

/** Files that readers never ask for, or whose address is of every edition. */
const left: ReadonlySet<string> = new Set(["404.html", "robots.txt", sitemapPath, manifestPath, ...forHosts]);

/** The letters, which every page needs. */
const always = /^(?:fonts\/.*\.woff2|icon\.svg)$/;

/**
 * The service worker of an edition and the list of files that it knows it by.
 * @param files all other files of the site
 */
export async function offlineFiles(
  files: readonly SiteFile[],
  {dataVersion, languages}: Offline
): Promise<ReadonlyMap<string, string>> {
  const own = files.filter(({path}) => !left.has(path));
  const list: EditionFiles = {
    data: dataVersion,
    files: Object.fromEntries(own.map(({path, size, sha256}) => [path, [size, shortened(sha256)]]))
  };
  const text = JSON.stringify(list);
  const site: OfflineSite = {
    files: shortened(digestOf(text)),
    core: [
      ...languages.map((language) => `${addressIn(language, "/").slice(1)}index.html`),
      ...own.flatMap(({path}) => (always.test(path) ? [path] : []))
    ],
    words: languages.map(wordsIn)
  };
  return new Map([
    [filesFile, text],
    [workerFile, `const offlineSite = ${JSON.stringify(site)};\n${await workerProgram()}`]
  ]);
}

const shortened = (sha256: string): string => Buffer.from(sha256, "hex").toString("base64url").slice(0, digestLength);

function wordsIn(language: Language): WorkerWords {
  const {missingTitle: title, missingText: text, missingKept: kept} = offlineMessages(language);
  const {code, direction} = language;
  return {
    code,
    direction,
    prefix: addressIn(language, "/").slice(1),
    title,
    text,
    kept,
    home: commonMessages(language).home
  };
}

/** The program of the service worker in one file: a service worker that imports others would have to be checked file by file. */
async function workerProgram(): Promise<string> {
  const {build} = await import("vite");
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL("../../src/offline/worker.ts", import.meta.url)),
        output: {format: "iife", entryFileNames: workerFile}
      }
    }
  });
  const chunks = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  const [chunk, ...others] = chunks;
  if (chunk?.type !== "chunk" || others.length > 0) throw new Error("the service worker is more than one file");
  return chunk.code;
}
