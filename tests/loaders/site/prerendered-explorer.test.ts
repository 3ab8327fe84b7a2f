import {terms, vi} from "../../place.js";
import {expect, it} from "vitest";
import {prerenderedExplorer} from "../../../loaders/site/prerendered-explorer.js";
import {exploreMessages} from "../../../src/messages/explore.js";
import {openTables} from "../../../src/engine/node.js";
import {repositoryTables} from "../../repository-tables.js";

it("leaves out the charts of the example that data without its indicators cannot draw", async () => {
  const tables = await repositoryTables();
  const others = tables.observations.filter(({indicator}) => indicator === "forest_cover");
  const {explorer} = await prerenderedExplorer(await openTables({...tables, observations: others}), vi, terms);
  const made = String(explorer);
  expect(made).toContain("data-cell");
  // A milestone may still be drawn; what has no rows is not waited for.
  expect(made.split("drawing-wide").length).toBeLessThan(3);
}, 30_000);

it("waits for what a chart says that has nothing to draw", async () => {
  const tables = await repositoryTables();
  const {explorer} = await prerenderedExplorer(await openTables({...tables, observations: []}), vi, terms);
  expect(String(explorer)).toContain(exploreMessages(vi).chartEmpty);
  expect(String(explorer)).not.toContain("aria-busy");
}, 30_000);
