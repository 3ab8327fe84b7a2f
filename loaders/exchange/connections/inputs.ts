import {dirname, join, resolve} from "node:path";
import {LockedError} from "../../durable/lock.js";
import {settle} from "../../durable/write-together.js";
import {say} from "../../read/messages.js";
import type {Problem} from "../../read/problem.js";
import {readInputFiles, type Inputs, type PlaceFolder} from "../../read/inputs.js";

/**
 * Reads everything that the tables are made of: what the place is, its plan's text, every CSV file below the data folder, and what its
 * connections lead to. What is missing or cannot be read becomes a problem, not an exception.
 */
export async function readInputs(folder: PlaceFolder): Promise<Inputs> {
  const before = await atRest(folder.data);
  const read = await readInputFiles(folder);
  const inputs = {...read, problems: [...before, ...read.problems]};
  if (!inputs.data.has("connections.csv")) return inputs;
  // Loaded only where it is asked for: the engine and the database client are large.
  const {readConnections} = await import("./read-connections.js");
  return readConnections(inputs, dirname(resolve(folder.data)), process.env);
}

/** Lets the data come to rest: what was cut off is finished and told, and so is who goes on writing. */
async function atRest(data: string): Promise<readonly Problem[]> {
  try {
    return (await settle(data)).map((path) => finishedProblem(join(data, path)));
  } catch (error) {
    if (!(error instanceof LockedError)) throw error;
    const {holder} = error;
    return [
      {
        severity: "error",
        code: "locked",
        file: error.file,
        line: null,
        column: null,
        value: holder.command,
        expected: say("không lệnh nào đang ghi số liệu", "that no command is writing the data"),
        mend: say(
          `Hãy đợi tiến trình ${String(holder.pid)} xong rồi chạy lại.`,
          `Wait until process ${String(holder.pid)} is done, then run this again.`
        )
      }
    ];
  }
}

/** That a file was written only now, because the command that began it had been ended. */
function finishedProblem(file: string): Problem {
  return {
    severity: "warning",
    code: "finished_now",
    file,
    line: null,
    column: null,
    value: null,
    expected: say(
      "lệnh ghi tệp này bị ngắt giữa chừng; phần còn lại vừa được ghi nốt",
      "the command that wrote this file had been cut off; the rest of it was written just now"
    ),
    mend: say(
      "Hãy xem các dòng mới của tệp này có như mong muốn không.",
      "Look whether its new rows are as they should be."
    )
  };
}
