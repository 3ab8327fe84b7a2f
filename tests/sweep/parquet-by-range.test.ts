import {spawn, type ChildProcess} from "node:child_process";
import {chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import type {AddressInfo} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {asyncBufferFromUrl, parquetReadObjects} from "hyparquet";
import {compressors} from "hyparquet-compressors";
import {afterAll, beforeAll, describe, expect, it, vi} from "vitest";
import {siteServer} from "../../loaders/hosting/server.js";
import {encodeParquet} from "../../loaders/publish/parquet.js";
import {tableOf} from "../../src/model/tables/index.js";
import {madeObservation} from "../made-observation.js";
import {freePort} from "../servers/free-port.js";
import {installPackage} from "../site/debian.js";

// The Parquet file of a large table behind a host that knows nothing of it: Debian's nginx, and `npm run serve`.

const program = "/usr/sbin/nginx";
const isThere = existsSync(program) || (installPackage("nginx-light") && existsSync(program));
const reason = isThere ? null : "nginx could not be installed: apt-get install nginx-light";
if (reason !== null) process.stderr.write(`skipped: ${reason}\n`);

const rowsOfEach = 5_000;
const indicators = Array.from({length: 120}, (_, i) => `made_${String(i).padStart(3, "0")}`);
const rowsOf = (indicator: string, seed = Number(indicator.slice(-3)) * rowsOfEach) =>
  Array.from({length: rowsOfEach}, (_, i) =>
    madeObservation(1990 + (i % 30), Math.sqrt(seed + i), {
      indicator,
      area: `VN-${String(i % 63)}`,
      note: i % 10 === 0 ? `note ${String(i)}` : null
    })
  );

let folder = "";
let size = 0;
let nginx: ChildProcess | undefined;
const addresses = new Map<string, string>();
const endings: (() => Promise<void>)[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "parquet-hosts-"));
  // Workers of nginx are of another user.
  chmodSync(folder, 0o755);
  const rows = function* () {
    for (const indicator of indicators) yield* rowsOf(indicator);
  };
  const bytes = await encodeParquet(tableOf("observations", ["vi", "en"]), rows());
  size = bytes.length;
  writeFileSync(join(folder, "observations.parquet"), bytes);
  const own = await siteServer({folder, base: "/", host: "127.0.0.1"});
  await new Promise<void>((ready) => own.listen(0, "127.0.0.1", ready));
  addresses.set(
    "npm run serve",
    `http://127.0.0.1:${String((own.address() as AddressInfo).port)}/observations.parquet`
  );
  endings.push(async () => {
    own.closeAllConnections();
    await new Promise((closed) => own.close(closed));
  });
  if (!isThere) return;
  const port = await freePort();
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`
  );
  writeFileSync(
    join(folder, "nginx.conf"),
    `daemon off; master_process off; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events {} http { access_log off; ${paths.join(" ")} server { listen 127.0.0.1:${String(port)}; root ${folder}; } }\n`
  );
  nginx = spawn(program, ["-c", join(folder, "nginx.conf"), "-e", join(folder, "error.log")], {stdio: "ignore"});
  const address = `http://127.0.0.1:${String(port)}/observations.parquet`;
  await vi.waitFor(() => fetch(address, {method: "HEAD"}), {timeout: 10_000});
  addresses.set("nginx", address);
}, 200_000);

afterAll(async () => {
  for (const end of endings) await end();
  if (nginx !== undefined) {
    const ended = new Promise((closed) => nginx!.once("exit", closed));
    nginx.kill();
    await ended;
  }
  rmSync(folder, {recursive: true});
});

describe("the Parquet file of a large table", () => {
  const hosts = ["npm run serve", ...(isThere ? ["nginx"] : [])];
  it.each(hosts)(
    `gives the rows of one indicator by range from %s${reason === null ? "" : ` [${reason}]`}`,
    async (host) => {
      const [indicator, fetched] = [indicators[60]!, {bytes: 0}];
      const counting: typeof fetch = async (input, init) => {
        const response = await fetch(input, init);
        if (init?.method !== "HEAD") {
          expect(response.status).toBe(206);
          fetched.bytes += Number(response.headers.get("content-length"));
        }
        return response;
      };
      const file = await asyncBufferFromUrl({url: addresses.get(host)!, fetch: counting});
      const rows = await parquetReadObjects({file, compressors, filter: {indicator: {$eq: indicator}}});
      expect(rows).toHaveLength(rowsOfEach);
      expect(rows).toMatchObject(rowsOf(indicator));
      process.stderr.write(`${host}: ${String(fetched.bytes)} of ${String(size)} bytes\n`);
      expect(fetched.bytes).toBeLessThan(size / 3);
    }
  );
});
