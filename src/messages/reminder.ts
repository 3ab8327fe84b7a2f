import {catalogue} from "./accessor.js";
import {en} from "./en/reminder.js";
import {fr} from "./fr/reminder.js";
import {vi} from "./vi/reminder.js";
import type {ReminderMessages} from "./topics/reminder.js";

/** {@link ReminderMessages} in a language. */
export const reminderMessages = catalogue<ReminderMessages>({vi, en, fr});
