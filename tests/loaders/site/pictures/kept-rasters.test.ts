import {mkdtemp, readdir, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, it} from "vitest";
import {KeptRasters} from "../../../../loaders/site/pictures/kept-rasters.js";

const folder = await mkdtemp(join(tmpdir(), "rasters-"));
afterAll(() => rm(folder, {recursive: true, force: true}));

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><text y="15" font-family="Be Vietnam Pro">ế</text></svg>';

it("draws a picture once, the same bytes each time, and forgets those that nobody asks for", async () => {
  const first = await new KeptRasters(folder).rasterOf(svg, 80);
  expect([...first.subarray(1, 4)]).toEqual([...Buffer.from("PNG")]);
  const [name] = await readdir(folder);
  await writeFile(join(folder, name!), "kept");
  const again = new KeptRasters(folder);
  expect(Buffer.from(await again.rasterOf(svg, 80)).toString()).toBe("kept");
  await rm(join(folder, name!));
  expect(Buffer.from(await again.rasterOf(svg, 80)).equals(Buffer.from(first))).toBe(true);
  const other = new KeptRasters(folder);
  await other.rasterOf(svg, 40);
  await other.forgetOthers();
  expect(await readdir(folder)).toHaveLength(1);
});
