import {writeCalendar, type CalendarEvent} from "../lib/icalendar.js";
import type {Language} from "../model/language.js";
import {planMessages} from "../messages/plan/plan.js";
import {horizon} from "../model/horizon.js";
import type {TableRows} from "../model/tables/index.js";
import {dutiesOf, type OwedDuty} from "../plan/duties.js";
import {commitmentsLedBy, type Agency, type CommitmentView, type PlanOutline} from "../plan/outline.js";
import {agencyName, requiredInWords} from "../wording/commitment.js";

/** The day after which nothing is due. */
const lastDay = `${horizon}-12-31`;

/**
 * The due dates of an agency as a calendar: yearly reports from the year of the release on, on the day before which they are
 * due, and the commitments it leads at the end of their years. Null where nothing has a date.
 */
export function agencyCalendar(
  tables: Pick<TableRows, "duties" | "agencies">,
  outline: PlanOutline,
  agency: Agency,
  language: Language,
  asOf: string
): string | null {
  const reports = dutiesOf(tables, agency).flatMap((owed) => reportEvent(owed, outline, agency, language, asOf));
  const deadlines = commitmentsLedBy(outline, agency).flatMap((view) => deadlineEvents(view, language));
  const name = planMessages(language).calendarName(agencyName(agency, language));
  const events = [...reports, ...deadlines];
  return events.length === 0 ? null : writeCalendar(name, events, asOf);
}

function reportEvent(
  {duty, group}: OwedDuty,
  {agencies}: PlanOutline,
  agency: Agency,
  language: Language,
  asOf: string
): CalendarEvent[] {
  if (duty.frequency !== "yearly" || duty.due_month === null || duty.due_day === null) return [];
  const words = planMessages(language);
  const to = agencies.get(duty.to_agency);
  const recipient = to ? ` (${words.toWhom} ${agencyName(to, language)})` : "";
  const month = String(duty.due_month).padStart(2, "0");
  const day = String(duty.due_day).padStart(2, "0");
  return [
    {
      uid: `duty-${duty.duty.replace("#", "-")}-${agency.agency}@daknong-2030`,
      day: `${asOf.slice(0, 4)}-${month}-${day}`,
      summary: `${words.report}${recipient}, ${words.before(duty.due_day, duty.due_month)}`,
      description: [
        duty.what_vi,
        ...(group === null ? [] : [words.asMember(agencyName(group, language))]),
        `${words.calendarNote}, ${words.planLine(duty.line)}.`
      ].join("\n"),
      yearlyUntil: lastDay
    }
  ];
}

function deadlineEvents({commitment}: CommitmentView, language: Language): CalendarEvent[] {
  const words = planMessages(language);
  return commitment.years.map((year) => ({
    uid: `commitment-${commitment.commitment.replace("#", "-")}-${String(year)}@daknong-2030`,
    day: `${String(year)}-12-31`,
    summary: `${words.commitmentNumber(commitment.commitment)}: ${requiredInWords(commitment, language)}`,
    description: `${commitment.quote_vi}\n${words.calendarNote}, ${words.planLine(commitment.line)}.`,
    yearlyUntil: null
  }));
}
