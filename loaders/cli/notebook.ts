import {standardOutput} from "./output.js";
import {runNotebook} from "./notebook-command.js";
import {today} from "./today.js";

process.exitCode = await runNotebook(process.argv.slice(2), standardOutput, {today: today()});
