import {closest} from "../../src/lib/closest.js";
import type {Localised} from "../../src/model/language.js";
import {lineMessages as messages} from "./messages.js";

/**
 * What is wrong with a command line that `parseArgs` refuses, which says it in English alone.
 * @param options the names of what the command takes
 */
export function argumentFault(error: unknown, options: readonly string[]): Localised {
  if (!(error instanceof Error)) return messages.otherFault(String(error));
  const code = "code" in error ? error.code : null;
  const named = /'(-{0,2}[^'\s]*)[^']*'/.exec(error.message)?.[1] ?? "";
  switch (code) {
    case "ERR_PARSE_ARGS_UNKNOWN_OPTION": {
      const near = closest(named.replace(/^-+/, ""), options);
      return messages.unknownOption(named, near === null ? null : `--${near}`);
    }
    case "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL":
      return messages.unexpectedWord(named);
    case "ERR_PARSE_ARGS_INVALID_OPTION_VALUE":
      return error.message.includes("does not take") ? messages.takesNoValue(named) : messages.lacksValue(named);
    default:
      return messages.otherFault(error.message);
  }
}
