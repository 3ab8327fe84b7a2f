import {standardOutput} from "./output.js";
import {runTables} from "./tables-command.js";

process.exitCode = await runTables(process.argv.slice(2), standardOutput);
