import type {DictionaryMessages} from "../topics/dictionary.js";
import {breakdownTables} from "./dictionary/breakdowns.js";
import {figureTables} from "./dictionary/figures.js";
import {planTables} from "./dictionary/plan.js";
import {progressTables} from "./dictionary/progress.js";

/** The dictionary of tables in French. */
export const fr: DictionaryMessages = {...planTables, ...figureTables, ...progressTables, ...breakdownTables};
