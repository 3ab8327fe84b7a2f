import {catalogue} from "./accessor.js";
import {en} from "./en/report.js";
import {fr} from "./fr/report.js";
import {vi} from "./vi/report.js";
import type {ReportMessages} from "./topics/report.js";

export type {ReportMessages} from "./topics/report.js";

/** {@link ReportMessages} in a language. */
export const reportMessages = catalogue<ReportMessages>({vi, en, fr});
