// Goes through the inputs of one surface, from a number on; which one it is at stands in a file, for when it never comes back.
import {openSync, writeSync} from "node:fs";
import {Random} from "./random.js";
import {faultOf, smallest, wordsOf, writtenPlace, type Task, type Told} from "./surface.js";

const {name, seed, from, to, milliseconds, place} = JSON.parse(process.argv[2]!) as Task;
const {quickSurfaces} = await import("./surfaces.js");
const quick = quickSurfaces.find((known) => known.name === name);
const surface = quick ?? (await import("./folders.js")).slowSurfaces.find((known) => known.name === name)!;
const file = openSync(place, "r+");
const at = (i: number) => writeSync(file, writtenPlace(i), 0, 4, 0);
const tell = (told: Told) => process.send!(told);

const end = Date.now() + milliseconds;
const told = new Set<string>();
let longest = 0;
let i = from;
for (; i < to && Date.now() < end; i++) {
  const input = surface.make(new Random(seed + Math.imul(i, 0x9e3779b1)));
  at(i);
  const begun = performance.now();
  try {
    surface.hold(input);
  } catch (error) {
    at(-1);
    const fault = faultOf(error);
    if (!told.has(fault))
      tell({kind: "failed", i, fault, said: wordsOf(error), input: surface.written(smallest(surface, input, fault))});
    told.add(fault);
  }
  longest = Math.max(longest, performance.now() - begun);
}
at(-1);
tell({kind: "done", count: i - from, longest});
process.disconnect();
process.exit(0);
