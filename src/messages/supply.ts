import {catalogue} from "./accessor.js";
import {en} from "./en/supply.js";
import {fr} from "./fr/supply.js";
import {vi} from "./vi/supply.js";
import type {SupplyMessages} from "./topics/supply.js";

/** {@link SupplyMessages} in a language. */
export const supplyMessages = catalogue<SupplyMessages>({vi, en, fr});
