import {catalogue} from "./accessor.js";
import {en} from "./en/report-form.js";
import {fr} from "./fr/report-form.js";
import {vi} from "./vi/report-form.js";
import type {ReportFormMessages} from "./topics/report-form.js";

export type {DutyDates, ReportFormMessages} from "./topics/report-form.js";

/** {@link ReportFormMessages} in a language. */
export const reportFormMessages = catalogue<ReportFormMessages>({vi, en, fr});
