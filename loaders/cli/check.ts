import {runCheck} from "./check-command.js";
import {standardOutput} from "./output.js";

process.exitCode = await runCheck(process.argv.slice(2), standardOutput);
