import {catalogue} from "./accessor.js";
import {en} from "./en/indicator-page.js";
import {fr} from "./fr/indicator-page.js";
import {vi} from "./vi/indicator-page.js";
import type {IndicatorPageMessages} from "./topics/indicator-page.js";

export type {IndicatorPageMessages} from "./topics/indicator-page.js";

/** {@link IndicatorPageMessages} in a language. */
export const indicatorPageMessages = catalogue<IndicatorPageMessages>({vi, en, fr});
