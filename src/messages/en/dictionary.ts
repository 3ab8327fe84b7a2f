import {definedDictionary} from "../../model/tables/dictionary.js";
import type {DictionaryMessages} from "../topics/dictionary.js";

/** The dictionary of tables in English. */
export const en = (): DictionaryMessages => definedDictionary("en");
