import {colon} from "../lib/format.js";
import {writeCalendar, type CalendarEvent} from "../lib/icalendar.js";
import type {Language} from "../model/language.js";
import {planMessages} from "../messages/plan.js";
import {horizonOf} from "../model/place-terms.js";
import type {Place} from "../model/place.js";
import type {TableRows} from "../model/tables/index.js";
import {dutiesOf, type OwedDuty} from "../plan/duties.js";
import {commitmentsLedBy, type Agency, type CommitmentView, type PlanOutline} from "../plan/outline.js";
import {agencyName, requiredInWords} from "../wording/commitment.js";

/**
 * The due dates of an agency as a calendar: yearly reports from the year of the release on, on the day before which they are
 * due, and the commitments it leads at the end of their years. Null where nothing has a date.
 */
export function agencyCalendar(
  tables: Pick<TableRows, "duties" | "agencies" | "place">,
  outline: PlanOutline,
  agency: Agency,
  language: Language,
  asOf: string
): string | null {
  const {place} = tables;
  const reports = dutiesOf(tables, agency).flatMap((owed) =>
    reportEvent(owed, {outline, agency, place, asOf}, language)
  );
  const deadlines = commitmentsLedBy(outline, agency).flatMap((view) => deadlineEvents(view, place, language));
  const name = planMessages(language).calendarName(agencyName(agency, language));
  const events = [...reports, ...deadlines];
  return events.length === 0
    ? null
    : writeCalendar({name, product: language.place.short, language: language.code}, events, asOf);
}

interface ReportContext {
  readonly outline: PlanOutline;
  readonly agency: Agency;
  readonly place: Place;
  readonly asOf: string;
}

function reportEvent(
  {duty, group}: OwedDuty,
  {outline: {agencies}, agency, place, asOf}: ReportContext,
  language: Language
): CalendarEvent[] {
  if (duty.frequency !== "yearly" || duty.due_month === null || duty.due_day === null) return [];
  const words = planMessages(language);
  const to = agencies.get(duty.to_agency);
  const recipient = to ? ` (${words.toWhom} ${agencyName(to, language)})` : "";
  const month = String(duty.due_month).padStart(2, "0");
  const day = String(duty.due_day).padStart(2, "0");
  return [
    {
      uid: `duty-${duty.duty.replace("#", "-")}-${agency.agency}@${place.prefix}-${String(horizonOf(place))}`,
      day: `${asOf.slice(0, 4)}-${month}-${day}`,
      summary: `${words.report}${recipient}, ${words.before(duty.due_day, duty.due_month)}`,
      description: [
        duty.what_vi,
        ...(group === null ? [] : [words.asMember(agencyName(group, language))]),
        `${words.calendarNote}, ${words.planLine(duty.line)}.`
      ].join("\n"),
      yearlyUntil: `${String(horizonOf(place))}-12-31`
    }
  ];
}

function deadlineEvents({commitment}: CommitmentView, place: Place, language: Language): CalendarEvent[] {
  const words = planMessages(language);
  return commitment.years.map((year) => ({
    uid: `commitment-${commitment.commitment.replace("#", "-")}-${String(year)}@${place.prefix}-${String(horizonOf(place))}`,
    day: `${String(year)}-12-31`,
    summary: `“${inShort(commitment.quote_vi)}” (${commitment.commitment})`,
    description: [
      commitment.quote_vi,
      `${words.commitmentNumber(commitment.commitment)}${colon(language)}${requiredInWords(commitment, language)}`,
      `${words.calendarNote}, ${words.planLine(commitment.line)}.`
    ].join("\n"),
    yearlyUntil: null
  }));
}

/** How many letters of a commitment a calendar shows in its grid. */
const mostLetters = 90;

/** The words of a commitment up to what a calendar shows, never cut within a word; the description has them whole. */
function inShort(words: string): string {
  if (words.length <= mostLetters) return words;
  const cut = words.lastIndexOf(" ", mostLetters);
  return `${words.slice(0, cut < 0 ? mostLetters : cut).replace(/[\s,;:]+$/, "")}…`;
}
