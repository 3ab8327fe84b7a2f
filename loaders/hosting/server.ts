import {createReadStream} from "node:fs";
import {readFile, realpath, stat} from "node:fs/promises";
import {createServer, type IncomingMessage, type Server, type ServerResponse} from "node:http";
import {join, resolve, sep} from "node:path";
import {pipeline} from "node:stream/promises";
import {contentTypeOf} from "./content-types.js";
import {cacheControlOf, headersEverywhere, headersPath} from "./headers.js";
import {manifestPath, parseManifest} from "./manifest.js";
import {isForeign, isLoopback} from "./own-host.js";
import {rangeOf} from "./range.js";

/** How a built site is served. */
export interface Serving {
  /** Where it was built. */
  readonly folder: string;
  /** The path below which it lies, with a slash at both ends. */
  readonly base: string;
  /** The name under which the server listens. */
  readonly host: string;
}

/** The codings in which browsers may have files, those that are preferred first, with the endings of the packed copies. */
const codings = [
  {coding: "br", ending: ".br"},
  {coding: "gzip", ending: ".gz"}
] as const;

const notFoundFile = "404.html";

/** Files that tell hosts how to serve the others; hosts do not serve them. */
const isForHost = (path: string): boolean => path === headersPath || /(?:^|\/)\./.test(path);

/**
 * A server that shows a built site as production would: kinds, packed copies, cache and safety as hosts should send them, a folder by its
 * index, one page for wrong addresses. It gives out nothing but the files of the folder.
 */
export async function siteServer({folder, base, host}: Serving): Promise<Server> {
  const root = await realpath(folder);
  const digests = await digestsIn(root);
  const everywhere = headersEverywhere(await readFile(join(root, headersPath), "utf8").catch(() => null));
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(everywhere)) response.setHeader(name, value);
    if (isLoopback(host) && isForeign(request.headers, host)) {
      refuse(response, 403);
      return;
    }
    answer({root, base, digests}, request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else refuse(response, 500);
    });
  });
}

interface Site {
  readonly root: string;
  readonly base: string;
  readonly digests: ReadonlyMap<string, string>;
}

/** The digests of the site's files, by which browsers ask whether they have changed. */
async function digestsIn(root: string): Promise<ReadonlyMap<string, string>> {
  try {
    const {files} = parseManifest(await readFile(join(root, manifestPath), "utf8"));
    return new Map(files.map(({path, sha256}) => [path, sha256]));
  } catch {
    // A site without a list is shown all the same.
    return new Map();
  }
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    refuse(response, 405);
    return;
  }
  const [address = "/", query = ""] = (request.url ?? "/").split(/(?=\?)/);
  if (address === site.base.slice(0, -1)) {
    lead(response, `${site.base}${query}`);
    return;
  }
  const path = pathBelow(address, site.base);
  const asked = path === null ? null : await lookUp(site.root, path);
  if (asked?.kind === "folder") {
    // Only what stands below the base gets here, so that the way never leads to another host.
    lead(response, `${address}/${query}`);
    return;
  }
  if (asked === null) await send(site, notFoundFile, 404, request, response);
  else await send(site, asked.path, 200, request, response);
}

/** A path below the site's root; null for what is not below the base, cannot be read, or leads elsewhere. */
function pathBelow(address: string, base: string): string | null {
  if (!address.startsWith(base)) return null;
  try {
    const path = decodeURIComponent(address.slice(base.length));
    const parts = path.split("/");
    // An empty part stands at the end alone, of a folder.
    const isPlain = parts.every((part, i) => (part !== "" || i === parts.length - 1) && part !== "." && part !== "..");
    return isPlain && !/[\0\\]/.test(path) && !isForHost(path) ? path : null;
  } catch {
    return null;
  }
}

type Found = {readonly kind: "file"; readonly path: string} | {readonly kind: "folder"};

async function lookUp(root: string, path: string): Promise<Found | null> {
  const wanted = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  const file = resolve(root, wanted);
  const real = await realpath(file).catch(() => null);
  if (real === null || (real !== root && !real.startsWith(root + sep))) return null;
  const there = await stat(real);
  if (there.isDirectory()) return {kind: "folder"};
  return there.isFile() ? {kind: "file", path: wanted} : null;
}

async function send(
  {root, digests}: Site,
  path: string,
  status: number,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  // A part is one of the file itself, not of a packed copy.
  const asked = status === 200 ? request.headers.range : undefined;
  const file = await packedOrWhole(root, path, asked === undefined ? request.headers["accept-encoding"] : undefined);
  if (file === null) {
    refuse(response, status);
    return;
  }
  const digest = digests.get(path)?.slice(0, 32) ?? `${String(file.size)}-${String(file.changed)}`;
  const tag = `"${digest}${file.coding === null ? "" : `-${file.coding}`}"`;
  const headers: Record<string, string> = {
    "Content-Type": contentTypeOf(path),
    "Cache-Control": status === 200 ? cacheControlOf(path) : "no-cache",
    Vary: "Accept-Encoding",
    ETag: tag
  };
  const known = request.headers["if-none-match"]?.split(/\s*,\s*/).map((one) => one.replace(/^W\//, "")) ?? [];
  if (status === 200 && (known.includes(tag) || known.includes("*"))) {
    response.writeHead(304, headers).end();
    return;
  }
  if (file.coding === null) headers["Accept-Ranges"] = "bytes";
  else headers["Content-Encoding"] = file.coding;
  // A part of another edition would not fit to what the browser has of this one.
  const isSame = (request.headers["if-range"] ?? tag) === tag;
  const range = isSame ? rangeOf(asked, file.size) : null;
  if (range === "outside") {
    response.writeHead(416, {...headers, "Content-Range": `bytes */${String(file.size)}`, "Content-Length": 0}).end();
    return;
  }
  const {start, end} = range ?? {start: 0, end: file.size - 1};
  if (range !== null) headers["Content-Range"] = `bytes ${String(start)}-${String(end)}/${String(file.size)}`;
  response.writeHead(range === null ? status : 206, {...headers, "Content-Length": end - start + 1});
  if (request.method === "HEAD" || file.size === 0) response.end();
  else await pipeline(createReadStream(file.name, {start, end}), response);
}

interface Sent {
  readonly name: string;
  readonly coding: string | null;
  readonly size: number;
  /** When it was last changed, in milliseconds. */
  readonly changed: number;
}

async function packedOrWhole(root: string, path: string, accepted: string | undefined): Promise<Sent | null> {
  const wanted = codings.filter(({coding}) => accepts(accepted ?? "", coding));
  for (const {ending, coding} of [...wanted, {ending: "", coding: null}]) {
    const name = join(root, path + ending);
    const there = await stat(name).catch(() => null);
    if (there?.isFile() === true) return {name, coding, size: there.size, changed: Math.round(there.mtimeMs)};
  }
  return null;
}

/** Whether a browser that says `header` takes a coding; what it gives no weight to, it refuses. */
export function accepts(header: string, coding: string): boolean {
  const named = header.split(",").map((part) => {
    const [name = "", ...parameters] = part.split(";").map((text) => text.trim().toLowerCase());
    const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2) ?? "1";
    return {name, weight: Number(weight)};
  });
  const own = named.find(({name}) => name === coding) ?? named.find(({name}) => name === "*");
  return own !== undefined && own.weight > 0;
}

function lead(response: ServerResponse, location: string): void {
  response.writeHead(301, {Location: location, "Cache-Control": "no-cache", "Content-Length": 0}).end();
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, {"Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store"});
  response.end(`${String(status)}\n`);
}
