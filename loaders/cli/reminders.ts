import {standardOutput} from "./output.js";
import {runReminders} from "./exchange/reminders-command.js";

process.exitCode = await runReminders(process.argv.slice(2), standardOutput);
