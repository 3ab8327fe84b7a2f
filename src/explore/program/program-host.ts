import type {Language} from "../../model/language.js";
import type {ProgramHost} from "./program-work.js";

/**
 * Where the programs of a page run.
 * @param widthOf how wide what comes out of a cell may be; null where it is not shown
 */
export function programHost(language: Language, widthOf: (cell: string) => number | null): ProgramHost {
  return {
    language,
    runApart: async (task, options) => (await import("./sandbox.js")).runApart(task, options),
    surroundings: (cell) => ({
      width: widthOf(cell) ?? 640,
      dark: matchMedia("(prefers-color-scheme: dark)").matches
    })
  };
}
