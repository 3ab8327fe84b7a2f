/** A day to note, once or every year. */
export interface CalendarEvent {
  /** Stays the same from release to release, so that calendars update it instead of adding another. */
  readonly uid: string;
  /** Day, as YYYY-MM-DD. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  /** Last day of a yearly repetition, as YYYY-MM-DD; null for an event that happens once. */
  readonly yearlyUntil: string | null;
}

/** What a calendar is. */
export interface CalendarHead {
  readonly name: string;
  /** What it was made by. */
  readonly product: string;
  /** Code of the language that the product is named in. */
  readonly language: string;
}

/** Writes an iCalendar file (RFC 5545) of whole-day events; the same input gives the same bytes. */
export function writeCalendar(
  {name, product, language}: CalendarHead,
  events: readonly CalendarEvent[],
  stamp: string
): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//${product}//Plan//${language.toUpperCase()}`,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escapeText(name)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:P7D",
    ...events.flatMap((event) => eventLines(event, stamp)),
    "END:VCALENDAR"
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}

function eventLines({uid, day, summary, description, yearlyUntil}: CalendarEvent, stamp: string): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${compact(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    ...(yearlyUntil === null ? [] : [`RRULE:FREQ=YEARLY;UNTIL=${compact(yearlyUntil)}`]),
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT"
  ];
}

const compact = (day: string): string => day.replaceAll("-", "");

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
}

/** The longest line in octets, without its end. */
const longest = 75;

/** Breaks a line at 75 octets, never inside a character. */
function foldLine(line: string): string {
  const encoder = new TextEncoder();
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > longest) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
