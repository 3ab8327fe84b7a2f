import {createReadStream} from "node:fs";
import {readFile, stat} from "node:fs/promises";
import {createServer, type ServerResponse} from "node:http";
import type {AddressInfo} from "node:net";
import {extname, join, resolve, sep} from "node:path";
import {pipeline} from "node:stream/promises";
import {brotliCompressSync, constants} from "node:zlib";

const types: Readonly<Record<string, string>> = {
  ".arrow": "application/vnd.apache.arrow.stream",
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2"
};

/** Compression as hosts do it while sending. */
const quick = {params: {[constants.BROTLI_PARAM_QUALITY]: 5}};

/** A running server and the address of the site on it, with a slash at its end. */
export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Files that hosts send compressed. */
const compressible = /\.(?:arrow|css|csv|html|js|json|svg|wasm)$/;

/**
 * Serves a folder as plain web hosts do, below a path such as `/` or `/daknong/sdg/`: a folder by its index, an address
 * without the slash redirected, anything else the folder's 404 page.
 * @param brotli whether files are sent compressed, as most hosts do; each is compressed once
 */
export async function serve(folder: string, base: string, {brotli = false} = {}): Promise<Served> {
  const root = resolve(folder);
  const packed = brotli ? new Map<string, Buffer>() : null;
  const server = createServer((request, response) => {
    answer(root, base, request.url ?? "/", request.method === "HEAD", response, packed).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}${base}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      })
  };
}

async function answer(
  root: string,
  base: string,
  address: string,
  head: boolean,
  response: ServerResponse,
  packed: Map<string, Buffer> | null
): Promise<void> {
  const [path = "", query = ""] = address.split(/(?=\?)/);
  const file = fileOf(root, base, path);
  const found = file === null ? null : await stat(file).catch(() => null);
  if (file !== null && found?.isDirectory() === true && !path.endsWith("/")) {
    response.writeHead(301, {location: `${path}/${query}`}).end();
    return;
  }
  const wanted = file !== null && found?.isDirectory() === true ? join(file, "index.html") : file;
  const good = wanted !== null && (await stat(wanted).catch(() => null))?.isFile() === true;
  const sent = good ? wanted : join(root, "404.html");
  if (packed !== null && compressible.test(sent)) {
    const bytes = packed.get(sent) ?? brotliCompressSync(await readFile(sent), quick);
    packed.set(sent, bytes);
    response.writeHead(good ? 200 : 404, {
      "content-type": types[extname(sent)] ?? "application/octet-stream",
      "content-encoding": "br",
      "content-length": bytes.length
    });
    response.end(head ? undefined : bytes);
    return;
  }
  response.writeHead(good ? 200 : 404, {
    "content-type": types[extname(sent)] ?? "application/octet-stream",
    "content-length": (await stat(sent)).size
  });
  if (head) response.end();
  else await pipeline(createReadStream(sent), response);
}

/** The file that a path asks for, or null where the path leads out of the site. */
function fileOf(root: string, base: string, path: string): string | null {
  if (!path.startsWith(base)) return null;
  try {
    const file = resolve(root, `.${sep}${decodeURIComponent(path.slice(base.length))}`);
    return file === root || file.startsWith(root + sep) ? file : null;
  } catch {
    return null;
  }
}
