import {runNewPlace} from "./place/new-place-command.js";
import {standardOutput} from "./output.js";

process.exitCode = await runNewPlace(process.argv.slice(2), standardOutput);
