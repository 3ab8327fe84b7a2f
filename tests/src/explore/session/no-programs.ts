import type {ProgramHost} from "../../../../src/explore/program/program-work.js";
import {en} from "../../../place.js";

/** Where no program runs, for notebooks that hold none. */
export const noPrograms: ProgramHost = {
  language: en,
  runApart: () => Promise.reject(new Error("no program runs here")),
  surroundings: () => ({width: 640, dark: false})
};
