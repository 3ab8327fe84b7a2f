import {runTemplate} from "./template-command.js";
import {standardSpeech} from "./speech.js";

process.exitCode = await runTemplate(process.argv.slice(2), standardSpeech);
