import {en as english} from "../place.js";
import {readFile} from "node:fs/promises";
import {expect, test} from "vitest";
import {newInput, type InputChoice} from "../../src/explore/input/input.js";
import {readLink, writeLink} from "../../src/explore/notebook/link.js";
import {fromPage} from "../../src/explore/notebook/markdown-file.js";
import {undecided, type Cell} from "../../src/explore/notebook/notebook.js";
import {exploreMessages} from "../../src/messages/explore.js";
import {inputMessages} from "../../src/messages/inputs.js";
import {ExplorerPage, fromMenu} from "./explorer-page.js";
import {useSite} from "./site.js";

const site = useSite();
const en = exploreMessages(english);

const input = (name: string, choice: Partial<InputChoice> & Pick<InputChoice, "control">): Cell => ({
  id: name,
  name,
  kind: "input",
  input: {...newInput(choice.control), label: name, ...choice}
});
const sql = (name: string, text: string): Cell => ({id: name, name, kind: "sql", sql: text});

/** One input of each kind that a browser works in its own way, and what reads them: a statement, a note and a chart's title. */
const cells: readonly Cell[] = [
  input("least", {control: "slider", min: 0, max: 10, step: 1, value: 3}),
  input("one", {control: "choice", query: "SELECT 'w' || range AS w FROM range(3)"}),
  input("several", {control: "choices", options: ["a", "b", "c"]}),
  input("days", {control: "dates", value: ["2024-01-01", "2024-06-30"]}),
  input("word", {control: "text", value: "it's"}),
  input("on", {control: "checkbox", value: false}),
  sql(
    "rows",
    "SELECT ${least} AS least, ${one} AS one, array_to_string(${several}, '+') AS several,\n" +
      "  ${days.to} - ${days.from} AS days, ${word} AS word, ${on} AS is_on, 7 AS n"
  ),
  {id: "note", name: "", kind: "text", text: "From **${least}** with ${one}: ${rows.several}, ${word}."},
  {
    id: "drawn",
    name: "",
    kind: "chart",
    chart: {...undecided("rows"), x: "word", y: "n", look: {title: "At least ${least}"}}
  }
];

test("inputs of a link hold once they may run, are worked in the page, and are kept in link and file", async () => {
  const notebook = {id: "inputs", title: "Inputs", cells};
  const {page} = await site.open(`en/explore/#n=${writeLink(notebook)}`);
  const explorer = new ExplorerPage(page);
  const words = inputMessages(english);
  // A note is shown at once with what holds without a run; nothing of a link is asked for before its reader says so.
  const note = page.locator(".note").filter({visible: true});
  await expect.poll(() => note.innerText()).toContain(`From 3 with ${words.waiting}`);
  await page.getByRole("button", {name: en.runLink}).click();
  await explorer.settled();
  const row = async () => (await explorer.rows(0))[0];
  await expect.poll(row, {timeout: 30_000}).toEqual(["3", "w0", "a+b+c", "181", "it's", "false", "7"]);
  const title = page.locator(".cell-chart .chart-title");
  await expect.poll(() => title.innerText()).toBe("At least 3");

  const control = (name: string) => page.locator(`[data-cell=${name}] .input-control`);
  const end = control("days").getByLabel(words.to);
  await control("least").getByRole("slider").focus();
  await page.keyboard.press("ArrowRight");
  await control("one").getByRole("combobox").selectOption("w2");
  await control("several").getByLabel("b", {exact: true}).uncheck();
  await end.fill("2024-01-11");
  await control("word").getByRole("textbox").fill("'; DROP");
  await control("on").getByRole("checkbox").check();
  await expect.poll(row, {timeout: 30_000}).toEqual(["4", "w2", "a+c", "10", "'; DROP", "true", "7"]);
  await expect.poll(() => note.innerText()).toContain("From 4 with w2: a+c, '; DROP.");
  await expect.poll(() => title.innerText()).toBe("At least 4");

  // A range that is none is told, and the last one still holds.
  await end.fill("2023-01-01");
  await page.getByText(words.wrongOrder).waitFor();
  expect((await row())![3]).toBe("10");

  const held = (all: readonly Cell[]) => all.flatMap((cell) => (cell.kind === "input" ? [cell.input.value] : []));
  const chosen = [4, "w2", ["a", "c"], ["2024-01-01", "2024-01-11"], "'; DROP", true];
  await page.locator(".menu > summary").click();
  await page.getByRole("button", {name: en.share, exact: true}).click();
  const link = await page.getByLabel(en.linkShown).inputValue();
  expect(held(readLink(link.split("#n=")[1]!)!.cells)).toEqual(chosen);
  const [file] = await Promise.all([page.waitForEvent("download"), fromMenu(page, en.exportMarkdown)]);
  expect(held(fromPage((await readFile(await file.path())).toString())!.cells)).toEqual(chosen);
});
