import {en} from "../../../place.js";
import {describe, expect, it} from "vitest";
import {CellEdits} from "../../../../src/explore/notebook/cell-edits.js";
import type {Cell, Notebook} from "../../../../src/explore/notebook/notebook.js";
import {exploreMessages} from "../../../../src/messages/explore.js";

const words = exploreMessages(en);
const sql = (id: string, name: string, text: string): Cell => ({id, name, kind: "sql", sql: text});

function edited(cells: readonly Cell[], {ran = []}: {ran?: readonly string[]} = {}) {
  let notebook: Notebook = {id: "n", title: "", cells};
  const log: string[] = [];
  const edits = new CellEdits({
    words,
    language: en,
    notebooks: {
      get notebook() {
        return notebook;
      },
      change(changed, key) {
        notebook = changed;
        log.push(`change ${String(key)}`);
      }
    },
    cells: {focus: (id) => log.push(`focus ${id}`)},
    tables: () => ["Observations", "result_2"],
    hasResult: (id) => ran.includes(id),
    run: (id) => log.push(`run ${id}`),
    say: (text) => log.push(text)
  });
  return {edits, log, cells: () => notebook.cells};
}

describe("CellEdits", () => {
  it("writes a new name wherever the old one is read, and runs again what had a result", () => {
    const {edits, log, cells} = edited([sql("a", "cover", "SELECT 1"), sql("b", "", "SELECT * FROM cover")], {
      ran: ["a"]
    });
    edits.change({...cells()[0]!, name: "forest"});
    expect(cells().map((cell) => (cell.kind === "sql" ? cell.sql : ""))).toEqual(["SELECT 1", "SELECT * FROM forest"]);
    expect(log).toEqual(["change null", words.renamed("forest", 1), "run a"]);
  });

  it("keeps changes of one cell under its key, so that they are one step of undoing", () => {
    const {edits, log, cells} = edited([sql("a", "cover", "SELECT 1")]);
    edits.change({...cells()[0]!, sql: "SELECT 2"} as Cell);
    expect(log).toEqual(["change a"]);
  });

  it("draws a chart from a result, which gets a name that no table and no other result has", () => {
    const {edits, cells} = edited([sql("a", "", "SELECT 1"), sql("b", "result_1", "SELECT 2")]);
    const chart = edits.plot("a");
    expect(cells().map(({id, name, kind}) => [id === chart ? "chart" : id, name, kind])).toEqual([
      ["a", "result_3", "sql"],
      ["chart", "", "chart"],
      ["b", "result_1", "sql"]
    ]);
    expect(edits.plot(chart!)).toBeNull();
  });

  it("goes to the cell in the place of one that is removed, if there is one", () => {
    const {edits, log, cells} = edited([sql("a", "", ""), sql("b", "", "")]);
    expect(edits.remove("a")).toBe(true);
    expect(log).toEqual(["change null", "focus b", words.removed]);
    expect(edits.remove("b")).toBe(false);
    expect(cells()).toEqual([]);
  });

  it("says what is wrong with a name, whatever its case", () => {
    const {edits} = edited([sql("a", "", ""), sql("b", "cover", "")]);
    expect(edits.nameProblem("a", "observations")).not.toBeNull();
    expect(edits.nameProblem("a", "cover")).not.toBeNull();
    expect(edits.nameProblem("b", "cover")).toBeNull();
  });
});
