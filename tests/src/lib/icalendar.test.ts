import fc from "fast-check";
import ICAL from "ical.js";
import {describe, expect, it} from "vitest";
import {writeCalendar, type CalendarEvent} from "../../../src/lib/icalendar.js";

const report: CalendarEvent = {
  uid: "duty-1@example",
  day: "2026-11-20",
  summary: "Báo cáo kết quả; gửi UBND tỉnh, trước ngày 20/11",
  description: "Dòng một\nDòng hai \\ ba",
  yearlyUntil: "2030-12-31"
};

function read(calendar: string): ICAL.Event[] {
  const component = new ICAL.Component(ICAL.parse(calendar) as ConstructorParameters<typeof ICAL.Component>[0]);
  return component.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

const head = (name: string) => ({name, product: "Dak Nong 2030", language: "vi"});

describe("writeCalendar(name, events, stamp)", () => {
  it("is read by others as it was meant", () => {
    const [event] = read(writeCalendar(head("Lịch"), [report], "2026-11-23"));
    expect(event!.uid).toBe(report.uid);
    expect(event!.summary).toBe(report.summary);
    expect(event!.description).toBe(report.description);
    expect(event!.startDate.isDate).toBe(true);
    const days = event!.iterator();
    const due = Array.from({length: 6}, () => (days.next() as ICAL.Time | undefined)?.toString() ?? null);
    expect(due).toEqual(["2026-11-20", "2027-11-20", "2028-11-20", "2029-11-20", "2030-11-20", null]);
  });

  it("writes these very bytes, so that a calendar that people follow changes only with its events", () => {
    const once = {
      uid: "commitment-3.5-1-2030@example",
      day: "2030-12-31",
      summary: "Cam kết 3.5#1: giảm hàng năm",
      description: "Đến năm 2030, hàng năm tiếp tục kiềm chế và giảm tai nạn giao thông trên cả ba tiêu chí\nDòng 311.",
      yearlyUntil: null
    };
    expect(writeCalendar(head("Lịch của Sở A, B"), [report, once], "2026-11-23").split("\r\n")).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Dak Nong 2030//Plan//VI",
      "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH",
      "X-WR-CALNAME:Lịch của Sở A\\, B",
      "REFRESH-INTERVAL;VALUE=DURATION:P7D",
      "BEGIN:VEVENT",
      "UID:duty-1@example",
      "DTSTAMP:20261123T000000Z",
      "DTSTART;VALUE=DATE:20261120",
      "RRULE:FREQ=YEARLY;UNTIL=20301231",
      "SUMMARY:Báo cáo kết quả\\; gửi UBND tỉnh\\, trước ngày 20/11",
      "DESCRIPTION:Dòng một\\nDòng hai \\\\ ba",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "BEGIN:VEVENT",
      "UID:commitment-3.5-1-2030@example",
      "DTSTAMP:20261123T000000Z",
      "DTSTART;VALUE=DATE:20301231",
      "SUMMARY:Cam kết 3.5#1: giảm hàng năm",
      "DESCRIPTION:Đến năm 2030\\, hàng năm tiếp tục kiềm chế và gi",
      " ảm tai nạn giao thông trên cả ba tiêu chí\\nDòng 311.",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "END:VCALENDAR",
      ""
    ]);
  });

  it("does not repeat what happens once", () => {
    const [event] = read(writeCalendar(head("Lịch"), [{...report, yearlyUntil: null}], "2026-11-23"));
    expect(event!.isRecurring()).toBe(false);
  });

  it("keeps any text, in lines of at most 75 octets that end in CR LF", () => {
    const text = fc.string({unit: "grapheme", maxLength: 300}).filter((s) => !/[\p{Cc}\p{Cs}]/u.test(s));
    fc.assert(
      fc.property(text, text, (summary, description) => {
        const calendar = writeCalendar(head(summary), [{...report, summary, description}], "2026-11-23");
        const lines = calendar.split("\r\n");
        expect(lines.pop()).toBe("");
        expect(calendar.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        for (const line of lines) {
          const octets = Buffer.from(line);
          expect(octets.length).toBeLessThanOrEqual(75);
          expect(octets.toString()).toBe(line);
        }
        const [event] = read(calendar);
        expect(event!.summary).toBe(summary);
        expect(event!.description).toBe(description);
      })
    );
  });
});
