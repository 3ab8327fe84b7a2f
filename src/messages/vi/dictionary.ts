import {definedDictionary} from "../../model/tables/dictionary.js";
import type {DictionaryMessages} from "../topics/dictionary.js";

/** The dictionary of tables in Vietnamese. */
export const vi = (): DictionaryMessages => definedDictionary("vi");
