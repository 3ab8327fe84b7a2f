import {runImport} from "./import-command.js";
import {standardSpeech} from "./speech.js";

process.exitCode = await runImport(process.argv.slice(2), standardSpeech);
