import {standardOutput} from "./output.js";
import {runNotebook} from "./notebook-command.js";

const today = new Date().toISOString().slice(0, 10);
process.exitCode = await runNotebook(process.argv.slice(2), standardOutput, {today});
