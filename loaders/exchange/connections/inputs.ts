import {dirname, resolve} from "node:path";
import {readInputFiles, type Inputs, type PlaceFolder} from "../../read/inputs.js";

/**
 * Reads everything that the tables are made of: what the place is, its plan's text, every CSV file below the data folder, and what its
 * connections lead to. What is missing or cannot be read becomes a problem, not an exception.
 */
export async function readInputs(folder: PlaceFolder): Promise<Inputs> {
  const inputs = await readInputFiles(folder);
  if (!inputs.data.has("connections.csv")) return inputs;
  // Loaded only where it is asked for: the engine and the database client are large.
  const {readConnections} = await import("./read-connections.js");
  return readConnections(inputs, dirname(resolve(folder.data)), process.env);
}
