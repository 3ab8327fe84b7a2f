import {JSDOM} from "jsdom";
import {afterEach, beforeEach, describe, expect, test, vi} from "vitest";
import {valueList} from "../../../../src/explore/cell/value-field.js";
import {newInput} from "../../../../src/explore/input/input.js";
import type {Cell} from "../../../../src/explore/notebook/notebook.js";
import type {KnownTable} from "../../../../src/explore/sql/proposals.js";
import {proposing} from "../../../../src/explore/sql/proposing.js";
import {exploreMessages} from "../../../../src/messages/explore.js";
import {en} from "../../../place.js";

const cells: readonly Cell[] = [
  {id: "1", kind: "input", name: "năm", input: {...newInput("slider"), label: "Year"}},
  {id: "2", kind: "input", name: "span", input: newInput("years")},
  {id: "3", kind: "input", name: "", input: newInput("text")},
  {id: "4", kind: "sql", name: "rows", sql: "SELECT 1 AS value"}
];
const column = (name: string) => ({name, description: "", type: "number"});
const tables: readonly KnownTable[] = [
  {name: "rows", kind: "result", description: "", columns: [column("value"), column("Giá trị")]},
  {name: "areas", kind: "published", description: "", columns: [column("area")]}
];
const {propose, proposeValue} = proposing({
  cells: () => cells,
  tables: () => tables,
  functions: () => [],
  codes: () => []
});

/** What is written in the place of the word at `|`. */
const offered = (ask: typeof propose, text: string) => {
  const found = ask(text.replace("|", ""), text.indexOf("|"));
  return found?.options.map(({written}) => text.slice(0, found.from) + written!);
};

describe("behind ${ are proposed", () => {
  test.each([
    ["SELECT ${|", ["SELECT ${năm}", "SELECT ${span.from}", "SELECT ${span.to}"]],
    ["SELECT ${|}", ["SELECT ${năm", "SELECT ${span.from", "SELECT ${span.to"]],
    ["SELECT ${ na|", ["SELECT ${ năm}"]],
    ["SELECT 1 WHERE x > ${span.t| AND y", ["SELECT 1 WHERE x > ${span.to}"]],
    ["SELECT ${rows.|", []]
  ])("inputs, with the ends of a range, in %s", (sql, written) => {
    expect(offered(propose, sql)).toEqual(written);
  });

  test.each(["SELECT '${|'", "SELECT $ {|", "SELECT {|", "SELECT ${năm} |", "SELECT 1 -- ${|"])(
    "nothing of that in %s",
    (sql) => {
      const found = propose(sql.replace("|", ""), sql.indexOf("|"));
      expect(found?.options.some(({label}) => label === "năm") ?? false).toBe(false);
    }
  );

  test.each([
    ["In ${|", ["năm}", "span.from}", "span.to}", "rows.value}", "rows.Giá trị}"].map((end) => `In \${${end}`)],
    ["In ${gia t|} and", ["In ${rows.Giá trị"]],
    ["${năm} and ${rows.v|", ["${năm} and ${rows.value}"]],
    ["${năm} |", null],
    ["{|", null],
    ["${\n|", null]
  ])("columns of results too, in the note %j", (text, written) => {
    expect(offered(proposeValue, text) ?? null).toEqual(written);
  });
});

describe("the list below a field", () => {
  let field: HTMLTextAreaElement;
  let list: HTMLElement;
  const said: string[] = [];

  beforeEach(() => {
    const {window} = new JSDOM("<body></body>");
    vi.stubGlobal("document", window.document);
    vi.stubGlobal("Event", window.Event);
    vi.stubGlobal("KeyboardEvent", window.KeyboardEvent);
    window.Element.prototype.scrollIntoView = () => undefined;
    field = document.createElement("textarea");
    said.length = 0;
    list = valueList(field, {proposeValue, words: exploreMessages(en), say: (text) => said.push(text)});
    document.body.append(field, list);
  });
  afterEach(() => void vi.unstubAllGlobals());

  const type = (text: string) => {
    const at = text.indexOf("|");
    field.value = text.replace("|", "");
    field.setSelectionRange(at, at);
    field.dispatchEvent(new Event("input"));
  };
  const press = (key: string) => {
    const event = new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true});
    field.dispatchEvent(event);
    return event.defaultPrevented;
  };

  test("opens at ${, tells how many there are, and writes what is chosen by keys", () => {
    type("So ${| it is");
    expect([list.hidden, list.children.length, said]).toEqual([
      false,
      5,
      ["5 values can be named; choose by arrow keys and Enter."]
    ]);
    expect(field.getAttribute("aria-activedescendant")).toBe(list.children[0]!.id);
    expect([press("ArrowDown"), press("ArrowUp"), press("ArrowUp")]).toEqual([true, true, true]);
    expect(list.querySelector('[aria-selected="true"]')!.textContent).toBe("rows.Giá trị");
    const typed = vi.fn();
    const changed = vi.fn();
    field.addEventListener("input", typed);
    field.addEventListener("change", changed);
    press("Enter");
    expect([field.value, field.selectionStart, list.hidden]).toEqual(["So ${rows.Giá trị} it is", 18, true]);
    expect(typed).toHaveBeenCalledOnce();
    expect(changed).toHaveBeenCalledOnce();
  });

  test("passes over a brace that is there, takes a press, and leaves other keys to the field", () => {
    type("${na|} it");
    (list.children[0] as HTMLElement).click();
    expect([field.value, field.selectionStart]).toEqual(["${năm} it", 6]);
    expect(press("Enter")).toBe(false);
    type("${|");
    expect([press("Escape"), list.hidden, press("Escape")]).toEqual([true, true, false]);
    type("${nothing|");
    expect([list.hidden, press("Tab")]).toEqual([true, false]);
  });
});
