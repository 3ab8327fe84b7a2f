import {catalogue} from "./accessor.js";
import {en} from "./en/indicators.js";
import {fr} from "./fr/indicators.js";
import {vi} from "./vi/indicators.js";
import type {IndicatorListMessages} from "./topics/indicators.js";

export type {IndicatorListMessages} from "./topics/indicators.js";

/** {@link IndicatorListMessages} in a language. */
export const indicatorListMessages = catalogue<IndicatorListMessages>({vi, en, fr});
