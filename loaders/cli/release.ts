import {standardOutput} from "./output.js";
import {runRelease} from "./release/release-command.js";

process.exitCode = await runRelease(process.argv.slice(2), standardOutput);
