import {expect, it} from "vitest";
import {editedInputs, problemsOf} from "../../small-data.js";

const words = (rows: string) => editedInputs({"everyday_words.csv": `word,means,note\n${rows}\n`});
const own = async (rows: string) =>
  problemsOf(await words(rows)).filter(({file}) => file === "data/everyday_words.csv");

it("warns of an everyday word that leads nowhere, by the meaning that no name and no line has", async () => {
  expect(await own("nghèo,hộ nghèo;rồng bay,")).toMatchObject([
    {severity: "warning", code: "leads_nowhere", line: 2, column: "means", value: "rồng bay"}
  ]);
});

it("takes no word twice", async () => {
  expect(await own("nghèo,hộ nghèo,\nnghèo,nghèo,")).toMatchObject([{severity: "error", line: 3}]);
});
