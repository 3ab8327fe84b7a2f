import {runUpdatePlace} from "./place/update-place-command.js";
import {standardOutput} from "./output.js";

process.exitCode = await runUpdatePlace(process.argv.slice(2), standardOutput);
