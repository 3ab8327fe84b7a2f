import {runVerify} from "./verify-command.js";
import {standardOutput} from "./output.js";

process.exitCode = await runVerify(process.argv.slice(2), standardOutput);
