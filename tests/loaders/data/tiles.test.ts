import {readFile} from "node:fs/promises";
import {parse} from "csv-parse/sync";
import {beforeAll, describe, expect, it} from "vitest";
import {correlate} from "../../../src/comparison/correlation.js";
import {places} from "./places.js";

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
