import type {Row} from "../../src/model/tables/table.js";
import type {provisions} from "../../src/model/tables/plan.js";
import type {Problem} from "../read/problem.js";
import {classifyLine, closing} from "./headings.js";
import type {PlanLine} from "../../src/plan/lines.js";
import {planProblem} from "./problems.js";

type Provision = Row<typeof provisions>;

const sectionHeading = /^([IVXL]+) ?[.)] ?(\p{L}.*)$/u;
const point = /^(\d+) ?[.)] ?(\p{L}.*)$/u;

/** Where the reader stands: the section, and the heading within it under which points are counted. */
interface Place {
  readonly section: string;
  readonly sectionTitle: string;
  /** Number and words of the heading within the section, or null directly under the section. */
  readonly heading: {readonly number: number; readonly text: string} | null;
}

/**
 * The numbered points of a plan's body. A point is identified by the numbers above it: "I.1" is the first point of
 * section I, "III.1.2" the second point under the first heading of section III. Points without a number (dashes and
 * paragraphs) are counted in their place.
 */
export function readProvisions(
  body: readonly PlanLine[],
  file: string
): {rows: readonly Provision[]; problems: readonly Problem[]} {
  const written = body.filter((line) => line.text !== "");
  const rows: Provision[] = [];
  let place: Place | null = null;
  for (const [index, {number: line, text}] of written.entries()) {
    const section = sectionHeading.exec(text);
    if (section) {
      place = {section: section[1]!, sectionTitle: section[2]!, heading: null};
      continue;
    }
    if (closing.test(text)) break;
    if (place === null) continue;
    const numbered = point.exec(text);
    if (numbered && isHeading(numbered[2]!, written[index + 1]?.text)) {
      place = {...place, heading: {number: Number(numbered[1]), text: numbered[2]!}};
      continue;
    }
    // A numbered point after points under a heading leaves that heading.
    if (numbered) place = {...place, heading: null};
    rows.push(provision(place, rows, line, text));
  }
  if (rows.length > 0) return {rows, problems: []};
  return {rows, problems: [planProblem("no_provisions", file, written[0]?.number ?? null, written[0]?.text ?? null)]};
}

/** A numbered line is a heading where it ends without a full stop and something unnumbered follows. */
function isHeading(text: string, next: string | undefined): boolean {
  return !/[.;:…/]$/u.test(text) && next !== undefined && !point.test(next) && !sectionHeading.test(next);
}

function provision(place: Place, before: readonly Provision[], line: number, text: string): Provision {
  const {section, sectionTitle, heading} = place;
  const prefix = heading === null ? section : `${section}.${heading.number}`;
  const words = wordsOf(text);
  const siblings = before.filter((row) => row.provision.slice(0, row.provision.lastIndexOf(".")) === prefix);
  const ordinal = words.number ?? (siblings.at(-1)?.ordinal ?? 0) + 1;
  const title = heading?.text ?? sectionTitle;
  const period = /giai đoạn (\d{4}) ?[-–] ?(\d{4})/iu.exec(title);
  return {
    provision: `${prefix}.${ordinal}`,
    section,
    kind: kindOf(title, words.text, heading === null),
    ordinal,
    heading_vi: title,
    text_vi: words.text,
    period_from: period ? Number(period[1]) : null,
    period_to: period ? Number(period[2]) : null,
    line
  };
}

/** The words of a point without its number, dash or "Mục tiêu N.". */
function wordsOf(text: string): {readonly number: number | null; readonly text: string} {
  const numbered = point.exec(text);
  if (numbered) return {number: Number(numbered[1]), text: numbered[2]!};
  const kind = classifyLine(text);
  if (kind.kind === "goal") return {number: kind.goal, text: kind.text};
  return {number: null, text: kind.kind === "bullet" ? kind.text : text};
}

/** The kind of a point follows from the words of its heading; only a point that assigns work says it itself. */
function kindOf(title: string, text: string, directlyUnderSection: boolean): Provision["kind"] {
  if (/quan điểm/iu.test(title)) return "viewpoint";
  if (/mục tiêu tổng quát/iu.test(title)) return "objective";
  if (/tổ chức thực hiện/iu.test(title)) return "organisation";
  if (directlyUnderSection && /chủ trì|phối hợp/iu.test(text)) return "organisation";
  if (/giai đoạn/iu.test(title)) return "phase_task";
  if (/giải pháp/iu.test(title)) return "solution";
  return /mục tiêu/iu.test(title) ? "goal_overview" : "phase_task";
}
