import {runAssess} from "./assess-command.js";
import {standardOutput} from "./output.js";

process.exitCode = runAssess(process.argv.slice(2), standardOutput);
