import {readFile} from "node:fs/promises";
import {join} from "node:path";
import type {Language} from "../../src/model/language.js";
import {languagesOfPlace} from "../../src/model/place.js";
import {tableOf, type TableRow} from "../../src/model/tables/index.js";
import type {PlaceFolder} from "./inputs.js";
import {readPlace} from "./place.js";
import {InputError} from "./problem.js";
import {readTable} from "./records.js";

/**
 * The languages of a place, from its file and its areas alone.
 * @throws InputError where these cannot be read
 */
export async function readLanguages({data}: Pick<PlaceFolder, "data">): Promise<readonly Language[]> {
  const [placeFile, areasFile] = [join(data, "place.yaml"), join(data, "areas.csv")];
  const {place, problems} = readPlace(await readFile(placeFile), placeFile);
  if (place === null) throw new InputError(problems);
  const areas = readTable(tableOf("areas", place.languages), await readFile(areasFile), areasFile);
  // The rows were read by the definition that their type derives from.
  return languagesOfPlace({place, areas: areas.rows.map(({row}) => row as unknown as TableRow<"areas">)});
}
