import type {Row} from "../../src/model/tables/table.js";
import type {duties, provisions} from "../../src/model/tables/plan.js";
import type {AgencyReader, NamedAgency} from "./agencies.js";

type Duty = Row<typeof duties>;
type Provision = Row<typeof provisions>;

/** A due date as documents print it: "trước ngày 20/11 hàng năm", "trước ngày 20 tháng 11 hằng năm". */
const yearlyDate = /trước ngày (\d{1,2})(?:\/| tháng )(\d{1,2}) (?:hàng|hằng|mỗi) năm/iu;
/** Where the subject of a sentence of this kind ends. */
const subjectEnd = /(?: căn cứ| chịu trách nhiệm| chủ động|,? chủ trì| tham mưu| theo dõi| giám sát)/iu;
const condition = /^.*?(?:nếu|khi) (?:thấy )?cần[^,]*(?:,[^,]*)*?, (?=các |thủ trưởng |sở |ủy ban |ubnd )/iu;
const recipient = /(?:gửi(?: về)?|báo cáo|trình|tham mưu) (?=ubnd|ủy ban|sở|hđnd)/giu;

/**
 * What agencies owe the province's leadership, from the points on organisation: a yearly report with its date, or a
 * proposal when one is needed. Each agency of the subject owes its own, so a duty row names one agency.
 *
 * @returns the rows, and the agencies as the text prints them, for the table of agencies
 */
export function readDuties(
  points: readonly Provision[],
  reader: AgencyReader
): {rows: readonly Duty[]; printed: readonly NamedAgency[]} {
  const rows: Duty[] = [];
  const printed: NamedAgency[] = [];
  for (const point of points.filter((row) => row.kind === "organisation")) {
    const owed = owedIn(point.text_vi);
    if (owed === null) continue;
    const from = reader.read(owed.subject).filter((named) => named.known);
    const named = owed.recipients.flatMap((words) => reader.readFirst(words) ?? []);
    const via = owed.via === null ? named.slice(0, -1)[0] : (reader.readFirst(owed.via) ?? undefined);
    const to = named.at(-1);
    if (to === undefined) continue;
    for (const agency of [...from, ...named, ...(via === undefined ? [] : [via])]) printed.push(agency);
    for (const agency of from)
      rows.push({
        duty: `${point.provision}#${rows.filter((row) => row.duty.startsWith(`${point.provision}#`)).length + 1}`,
        from_agency: agency.agency,
        to_agency: to.agency,
        via_agency: via === undefined || via.agency === to.agency ? null : via.agency,
        what_vi: owed.what,
        what_en: owed.date === null ? "Proposal to amend the plan" : "Report on progress towards the goals",
        frequency: owed.date === null ? "when_needed" : "yearly",
        due_month: owed.date?.month ?? null,
        due_day: owed.date?.day ?? null,
        line: point.line
      });
  }
  return {rows, printed};
}

interface Owed {
  readonly subject: string;
  readonly recipients: readonly string[];
  readonly via: string | null;
  readonly what: string;
  readonly date: {readonly day: number; readonly month: number} | null;
}

function owedIn(text: string): Owed | null {
  const date = yearlyDate.exec(text);
  const conditional = condition.exec(text);
  if (date === null && conditional === null) return null;
  const main = conditional === null ? text : text.slice(conditional[0].length);
  const subject = main.slice(0, subjectEnd.exec(main)?.index ?? 0).replace(/^(?:thủ trưởng|giao) /iu, "");
  const what = date === null ? text : sentenceAround(text, date.index);
  return {
    subject,
    recipients: [...what.matchAll(recipient)].map((match) => what.slice(match.index + match[0].length)),
    via: /thông qua ([^)]*)\)/iu.exec(what)?.[1] ?? null,
    what,
    date: date === null ? null : {day: Number(date[1]), month: Number(date[2])}
  };
}

function sentenceAround(text: string, at: number): string {
  const sentences = text.split(/(?<=\.) (?=\p{Lu})/u);
  let start = 0;
  for (const sentence of sentences) {
    if (at < start + sentence.length) return sentence;
    start += sentence.length + 1;
  }
  return text;
}
