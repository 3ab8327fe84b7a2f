import {readFile} from "node:fs/promises";
import {parse} from "csv-parse/sync";
import {beforeAll, describe, expect, it} from "vitest";
import {correlate} from "../../../src/comparison/correlation.js";

/** Roughly where the provinces lie: degrees of latitude and longitude, good enough for an order. */
const places: Readonly<Record<string, readonly [north: number, east: number]>> = {
  "VN-01": [22.3, 103.2],
  "VN-02": [22.35, 104.1],
  "VN-03": [22.8, 105.0],
  "VN-04": [22.7, 106.1],
  "VN-05": [21.2, 104.0],
  "VN-06": [21.75, 104.6],
  "VN-07": [22.1, 105.25],
  "VN-09": [21.85, 106.6],
  "VN-13": [21.25, 107.2],
  "VN-14": [20.65, 105.3],
  "VN-18": [20.2, 105.9],
  "VN-20": [20.5, 106.4],
  "VN-21": [20.05, 105.3],
  "VN-22": [19.2, 104.9],
  "VN-23": [18.3, 105.7],
  "VN-24": [17.6, 106.3],
  "VN-25": [16.75, 106.95],
  "VN-26": [16.35, 107.5],
  "VN-27": [15.6, 107.95],
  "VN-28": [14.65, 107.9],
  "VN-29": [15.0, 108.7],
  "VN-30": [13.8, 108.25],
  "VN-31": [14.1, 109.0],
  "VN-32": [13.15, 109.1],
  "VN-33": [12.8, 108.2],
  "VN-34": [12.3, 109.0],
  "VN-35": [11.7, 108.1],
  "VN-36": [11.7, 108.9],
  "VN-37": [11.35, 106.15],
  "VN-39": [11.1, 107.2],
  "VN-40": [11.1, 108.1],
  "VN-41": [10.75, 106.15],
  "VN-43": [10.55, 107.3],
  "VN-44": [10.5, 105.15],
  "VN-45": [10.6, 105.65],
  "VN-46": [10.4, 106.3],
  "VN-47": [10.0, 105.1],
  "VN-49": [10.1, 106.0],
  "VN-50": [10.15, 106.45],
  "VN-51": [9.8, 106.3],
  "VN-52": [9.55, 105.95],
  "VN-53": [22.2, 105.85],
  "VN-54": [21.35, 106.4],
  "VN-55": [9.3, 105.5],
  "VN-56": [21.1, 106.1],
  "VN-57": [11.2, 106.65],
  "VN-58": [11.75, 106.9],
  "VN-59": [9.05, 105.0],
  "VN-61": [20.9, 106.35],
  "VN-63": [20.55, 105.95],
  "VN-66": [20.8, 106.05],
  "VN-67": [20.25, 106.2],
  "VN-68": [21.3, 105.15],
  "VN-69": [21.65, 105.85],
  "VN-70": [21.35, 105.55],
  "VN-71": [21.7, 103.0],
  "VN-72": [12.2, 107.7],
  "VN-73": [9.75, 105.65],
  "VN-CT": [10.1, 105.55],
  "VN-DN": [16.05, 108.1],
  "VN-HN": [21.0, 105.7],
  "VN-HP": [20.8, 106.65],
  "VN-SG": [10.75, 106.7]
};

interface Tile {
  readonly area: string;
  readonly column: number;
  readonly row: number;
  readonly label_vi: string;
}

let tiles: readonly Tile[];

beforeAll(async () => {
  const rows = parse<Record<string, string>>(await readFile("data/tiles.csv", "utf8"), {columns: true});
  tiles = rows.map((row) => ({
    area: row.area ?? "",
    column: Number(row.column),
    row: Number(row.row),
    label_vi: row.label_vi ?? ""
  }));
});

const tileOf = (area: string): Tile => tiles.find((tile) => tile.area === area) ?? expect.fail(`no tile of ${area}`);

describe("the tiles", () => {
  it("are one for each of the 63 provinces until June 2025, and no two in one place", () => {
    expect(tiles.map(({area}) => area).sort()).toEqual(Object.keys(places).sort());
    expect(new Set(tiles.map(({column, row}) => `${String(column)} ${String(row)}`)).size).toBe(63);
  });

  it("fit a phone: no more than eight columns, and names of at most two short lines", () => {
    expect(Math.max(...tiles.map(({column}) => column))).toBeLessThan(8);
    for (const {label_vi: label} of tiles) {
      expect(label.split("|").length).toBeLessThanOrEqual(2);
      expect(Math.max(...label.split("|").map((line) => line.length))).toBeLessThanOrEqual(7);
    }
  });

  it("keep the order from north to south, and from west to east", () => {
    const order = (axis: 0 | 1, of: (tile: Tile) => number) =>
      correlate(tiles.map((tile) => [places[tile.area]![axis], of(tile)] as const)).spearman;
    expect(order(0, ({row}) => -row)).toBeGreaterThan(0.98);
    expect(order(1, ({column}) => column)).toBeGreaterThan(0.9);
  });

  it("keep the Central Highlands together, and their neighbours where they are", () => {
    const [home, dakLak, lamDong, binhPhuoc] = ["VN-72", "VN-33", "VN-35", "VN-58"].map(tileOf);
    expect(dakLak!.row).toBe(home!.row - 1);
    expect(lamDong).toMatchObject({row: home!.row, column: home!.column + 1});
    expect(binhPhuoc!.row).toBe(home!.row + 1);
    expect(tileOf("VN-30")).toMatchObject({column: dakLak!.column, row: dakLak!.row - 1});
    expect(tileOf("VN-28")).toMatchObject({column: dakLak!.column, row: dakLak!.row - 2});
    expect(tileOf("VN-59").row).toBe(Math.max(...tiles.map(({row}) => row)));
  });

  it("leave their places to the archipelagos of the East Sea, each with its province", async () => {
    const islands = parse<Record<string, string>>(await readFile("data/archipelagos.csv", "utf8"), {columns: true});
    expect(islands.map(({name_vi, area}) => [name_vi, area])).toEqual([
      ["Quần đảo Hoàng Sa", "VN-DN"],
      ["Quần đảo Trường Sa", "VN-34"]
    ]);
    for (const {area, column, row} of islands) {
      expect(tiles.filter((tile) => tile.column === Number(column) && tile.row === Number(row))).toEqual([]);
      expect(Number(column)).toBeGreaterThanOrEqual(tileOf(area ?? "").column);
    }
  });

  it("lie together: every tile touches another one, if only at a corner", () => {
    for (const tile of tiles) {
      const near = tiles.filter(
        (other) => other !== tile && Math.abs(other.row - tile.row) <= 1 && Math.abs(other.column - tile.column) <= 1
      );
      expect(near.length, tile.area).toBeGreaterThan(0);
    }
  });
});
