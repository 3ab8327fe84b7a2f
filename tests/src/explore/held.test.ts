import {en, terms} from "../../place.js";
import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {comparisonAddress, parseComparisonAddress} from "../../../src/comparison/explorer-address.js";
import {readLink} from "../../../src/explore/notebook/link.js";
import {fromPage} from "../../../src/explore/notebook/markdown-file.js";
import {readNotebook} from "../../../src/explore/notebook/notebook.js";
import {comparisonNotebook} from "../../../src/explore/opened/comparison-notebook.js";
import {parseState, writeState} from "../../../src/indicator/trend-state.js";
import {heldCharts, heldIndicator, heldLink, heldNotebook, heldRecord} from "../../site/held.js";
import {exported, formerlyExported} from "../../site/exported.js";

test.for(heldCharts)("the chart behind %s is the one that was linked", (address) => {
  const selection = parseComparisonAddress(address);
  expect(selection).not.toBeNull();
  expect(comparisonAddress(selection!)).toBe(address);
  const sql = JSON.stringify(comparisonNotebook(selection!, en, terms).cells);
  if (address.includes("_ruler=")) expect(sql).toContain("series = 'gso_income'");
});

test("the address of an indicator still sets everything, the methodology too", () => {
  const state = parseState(heldIndicator);
  expect(state).toEqual({
    from: 2010,
    to: 2024,
    with: "VN",
    series: ["mdp_2016_2020", "mdp_2021_2025"],
    choice: {method: "eurostat", base: 2022, milestone: 2030, methodology: "mdp_2021_2025", pace: -0.3}
  });
  expect(writeState(state)).toBe(heldIndicator);
});

test("a shared link and a kept notebook are read whole", () => {
  // A link carries no identifier: whoever opens it has a notebook of their own.
  expect({...readLink(heldLink), id: heldNotebook.id}).toEqual(heldNotebook);
  expect(readNotebook(heldRecord)).toEqual(heldNotebook);
});

test("a page exported while the kit lay elsewhere is read back as one exported today", () => {
  const read = (file: string) => ({...fromPage(readFileSync(file, "utf8")), id: ""});
  const former = read(formerlyExported.file);
  expect(former.cells?.map(({kind}) => kind)).toEqual(["sql", "chart", "sql", "text"]);
  const ids = (cells: typeof former.cells) => cells?.map((cell) => ({...cell, id: ""}));
  expect(ids(former.cells)).toEqual(ids(read(exported.file).cells));
});
