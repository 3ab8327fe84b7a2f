import {runImport} from "./exchange/import-command.js";
import {standardOutput} from "./output.js";

process.exitCode = await runImport(process.argv.slice(2), standardOutput);
