import {execFileSync} from "node:child_process";
import {createHash} from "node:crypto";
import {describe, expect, it} from "vitest";
import {unzip} from "../../../src/lib/xlsx/unzip.js";
import {defaultLimits} from "../../../src/lib/xlsx/limits.js";
import {zip} from "../../../src/lib/zip.js";

const files = new Map<string, string | Uint8Array>([
  ["b.txt", "số liệu"],
  ["a/đ.bin", new Uint8Array(1000)]
]);

describe("zip", () => {
  it("keeps names, content and the order given", () => {
    const parts = [...unzip(zip(files), () => true, defaultLimits)];
    expect(parts.map(([name, part]) => [name, part.length])).toEqual([
      ["b.txt", 11],
      ["a/đ.bin", 1000]
    ]);
    expect(new TextDecoder().decode(parts[0]![1])).toBe("số liệu");
  });

  it("makes the same bytes in every time zone", () => {
    const script = `import {zip} from "./src/lib/zip.ts";
      import {createHash} from "node:crypto";
      console.log(createHash("sha256").update(zip(new Map([["b.txt", "số liệu"], ["a/đ.bin", new Uint8Array(1000)]]))).digest("hex"));`;
    const made = createHash("sha256").update(zip(files)).digest("hex");
    for (const zone of ["Asia/Ho_Chi_Minh", "America/Los_Angeles", "Pacific/Kiritimati"]) {
      const output = execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
        env: {...process.env, TZ: zone},
        encoding: "utf8"
      });
      expect(output.trim()).toBe(made);
    }
  });
});
