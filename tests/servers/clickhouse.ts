import {spawn} from "node:child_process";
import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {vi} from "vitest";
import {installPackage} from "../site/debian.js";
import {freePort} from "./free-port.js";

// Servers of Debian's package `clickhouse-server`, with data of their own.

const program = "/usr/sbin/clickhouse-server";

/** Servers that were started, each of which knows all of them as the shards of the cluster `shards`. */
export interface StartedClickHouse {
  /** Runs a statement as one who may do everything, on one of the servers. */
  readonly own: (sql: string, shard?: number) => Promise<void>;
  /** The address of the first server for one who may only read. */
  readonly reader: string;
  readonly stop: () => Promise<void>;
}

/** Why there is no server here, or null; it is installed where it can be. */
export function clickHouseMissing(): string | null {
  const isThere = existsSync(program) || (installPackage("clickhouse-server") && existsSync(program));
  const reason = isThere ? null : "ClickHouse could not be installed: apt-get install clickhouse-server";
  if (reason !== null) process.stderr.write(`skipped: ${reason}\n`);
  return reason;
}

/** Starts servers without tables, which are gone with all their data once they are stopped. */
export async function startClickHouse(shards = 1): Promise<StartedClickHouse> {
  const root = mkdtempSync(join(tmpdir(), "clickhouse-"));
  const ports: {readonly http: number; readonly tcp: number}[] = [];
  for (let i = 0; i < shards; i++) ports.push({http: await freePort(), tcp: await freePort()});
  const servers = ports.map((own, i) => {
    const folder = join(root, String(i));
    mkdirSync(folder);
    writeFileSync(join(folder, "users.xml"), users);
    writeFileSync(
      join(folder, "config.xml"),
      settingsIn(
        folder,
        own,
        ports.map(({tcp}) => tcp)
      )
    );
    return spawn(program, [`--config-file=${join(folder, "config.xml")}`], {cwd: folder, stdio: "ignore"});
  });
  const own = async (sql: string, shard = 0): Promise<void> => {
    const response = await fetch(`http://127.0.0.1:${String(ports[shard]!.http)}/`, {method: "POST", body: sql});
    if (!response.ok) throw new Error(await response.text());
  };
  for (const i of ports.keys()) await vi.waitFor(() => own("SELECT 1", i), {timeout: 60_000, interval: 200});
  return {
    own,
    reader: `http://reader:s3cret@127.0.0.1:${String(ports[0]!.http)}/default`,
    stop: async () => {
      for (const server of servers) {
        const ended = new Promise((closed) => server.once("exit", closed));
        server.kill("SIGKILL");
        await ended;
      }
      rmSync(root, {recursive: true});
    }
  };
}

const user = (name: string, password: string, profile: string): string =>
  `<${name}><password>${password}</password><networks><ip>127.0.0.1</ip></networks><profile>${profile}</profile><quota>default</quota></${name}>`;

const users = `<yandex><profiles><default/><reader><readonly>2</readonly></reader></profiles>
<users>${user("default", "", "default")}${user("reader", "s3cret", "reader")}</users><quotas><default/></quotas></yandex>`;

function settingsIn(
  folder: string,
  {http, tcp}: {readonly http: number; readonly tcp: number},
  shards: readonly number[]
): string {
  const shard = (port: number): string =>
    `<shard><replica><host>127.0.0.1</host><port>${String(port)}</port></replica></shard>`;
  return `<yandex><logger><level>warning</level><console>1</console></logger><http_port>${String(http)}</http_port>
<tcp_port>${String(tcp)}</tcp_port><listen_host>127.0.0.1</listen_host><path>${folder}/data/</path><tmp_path>${folder}/tmp/</tmp_path>
<users_config>${folder}/users.xml</users_config><default_profile>default</default_profile><default_database>default</default_database>
<mark_cache_size>100000000</mark_cache_size><remote_servers><shards>${shards.map(shard).join("")}</shards></remote_servers></yandex>`;
}
