/** What tables hold and their columns mean. Vietnamese and English stand where the tables are defined, in `src/model/tables/`. */
export type {Dictionary as DictionaryMessages} from "../../model/tables/dictionary.js";
