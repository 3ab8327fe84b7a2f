import {askOnTerminal, runIndicator} from "./exchange/indicator-command.js";
import {standardOutput} from "./output.js";

process.exitCode = await runIndicator(process.argv.slice(2), standardOutput, askOnTerminal);
