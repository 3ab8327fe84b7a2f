import {runTemplate} from "./exchange/template-command.js";
import {standardOutput} from "./output.js";

process.exitCode = await runTemplate(process.argv.slice(2), standardOutput);
