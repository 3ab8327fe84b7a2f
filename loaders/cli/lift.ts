import {runLift} from "./place/lift-command.js";
import {standardOutput} from "./output.js";

process.exitCode = await runLift(process.argv.slice(2), standardOutput);
