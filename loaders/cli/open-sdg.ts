import {runOpenSdg} from "./open-sdg-command.js";
import {standardOutput} from "./output.js";

process.exitCode = await runOpenSdg(process.argv.slice(2), standardOutput);
