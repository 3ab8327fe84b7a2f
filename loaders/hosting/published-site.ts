import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {brotliDecompressSync, gunzipSync} from "node:zlib";
import {isCode} from "../durable/lock.js";
import {manifestPath, parseManifest} from "./manifest.js";
import {pathsBelow} from "./site-files.js";

/** A site where it is published: a folder, or what a host answers. */
export interface PublishedSite {
  /** Whether all that there is can be listed, what the site's own manifest leaves out included. */
  readonly lists: boolean;
  /** How many files may be asked for at once. */
  readonly together: number;
  /** The files that are there, as far as it can be known. */
  readonly paths: () => Promise<readonly string[]>;
  /**
   * The bytes of a file; null where there is none.
   * @throws Error where there may be one that cannot be read
   */
  readonly read: (path: string) => Promise<Uint8Array | null>;
  /** What a packed copy unpacks to; null where it cannot be unpacked. */
  readonly unpacked: (path: string) => Promise<Uint8Array | null>;
}

/** A site in a folder. */
export function siteInFolder(folder: string): PublishedSite {
  const read = async (path: string): Promise<Uint8Array | null> => {
    try {
      return await readFile(join(folder, path));
    } catch (error) {
      if (isCode(error, "ENOENT") || isCode(error, "ENOTDIR")) return null;
      throw error;
    }
  };
  return {
    lists: true,
    together: 16,
    paths: () => pathsBelow(folder),
    read,
    unpacked: async (path) => {
      const bytes = await read(path);
      if (bytes === null) return null;
      try {
        return path.endsWith(".br") ? brotliDecompressSync(bytes) : gunzipSync(bytes);
      } catch {
        return null;
      }
    }
  };
}

/** How long a host may take for one file, in milliseconds. */
const patience = 60_000;

/**
 * A site on a host, below whatever path. Of what it has beside the files that one knows, its own manifest alone can tell.
 * @param address with the scheme; a slash at its end is added where it lacks
 */
export function siteAt(address: string): PublishedSite {
  const base = new URL(address.endsWith("/") ? address : `${address}/`);
  const read = async (path: string): Promise<Uint8Array | null> => {
    const response = await fetch(addressOf(path, base), {signal: AbortSignal.timeout(patience), cache: "no-store"});
    if (new URL(response.url).origin !== base.origin) throw new Error(`led to ${response.url}`);
    // The page for wrong addresses is sent with this status, and is itself a file of the site.
    if ((response.status === 404 || response.status === 410) && path !== "404.html") {
      await response.body?.cancel();
      return null;
    }
    if (!response.ok && path !== "404.html") {
      await response.body?.cancel();
      throw new Error(`${String(response.status)} ${response.statusText}`.trim());
    }
    return new Uint8Array(await response.arrayBuffer());
  };
  return {
    lists: false,
    together: 8,
    paths: async () => {
      const manifest = await read(manifestPath).catch(() => null);
      if (manifest === null) return [];
      try {
        return parseManifest(Buffer.from(manifest).toString("utf8")).files.map(({path}) => path);
      } catch {
        return [];
      }
    },
    read,
    unpacked: () => Promise.resolve(null)
  };
}

/** The address under which readers have a file: a page by that of its folder, which hosts may lead to from the file. */
function addressOf(path: string, base: URL): URL {
  const name = path.split("/").map(encodeURIComponent).join("/");
  return new URL(name.replace(/(^|\/)index\.html$/, "$1"), base);
}
