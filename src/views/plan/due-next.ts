import {colon, formatDate, formatList} from "../../lib/format.js";
import {groupBy} from "../../lib/group.js";
import {html, type Html} from "../../lib/html.js";
import {addressIn, type Language} from "../../model/language.js";
import {homeMessages} from "../../messages/home.js";
import {commitmentsPath} from "../../model/addresses/plan.js";
import {dueNext, type NextReport} from "../../plan/due-next.js";
import type {PlanOutline} from "../../plan/outline.js";
import {agencyName} from "../../wording/commitment.js";
import type {TableRows} from "../../model/tables/index.js";

/** What falls due next: the yearly reports by day, and the commitments of the next deadline; null where nothing does. */
export function dueNextList(
  tables: Pick<TableRows, "duties">,
  outline: PlanOutline,
  asOf: string,
  language: Language
): Html | null {
  const words = homeMessages(language);
  const {reports, deadline} = dueNext(tables, outline, asOf);
  if (reports.length === 0 && deadline === null) return null;
  const groups = groupBy(reports, ({day, duty}) => [day, duty.to_agency, duty.via_agency].join(" "));
  return html`<section aria-labelledby="due">
    <h2 id="due">${words.dueTitle}</h2>
    <ul class="due-next">
      ${[...groups.values()].map((group) => reportItem(group, outline, language))}
      ${
        deadline === null
          ? null
          : html`<li>
              <a href="${addressIn(language, commitmentsPath)}?year=${deadline.year}"
                >${words.deadlineAt(deadline.year, deadline.commitments.length)}</a
              >
            </li>`
      }
    </ul>
  </section>`;
}

/** A plural such as “Các tổ chức …” is no proper name: within a sentence it begins with a small letter. */
const withinSentence = (name: string): string => name.replace(/^Các /, "các ");

function reportItem(group: readonly NextReport[], {agencies}: PlanOutline, language: Language): Html {
  const words = homeMessages(language);
  const name = (agency: string) => {
    const known = agencies.get(agency);
    return known ? agencyName(known, language) : agency;
  };
  const [{duty, day}] = group as readonly [NextReport, ...NextReport[]];
  const reporting = formatList(
    group.map(({duty: {from_agency}}, i) => (i === 0 ? name(from_agency) : withinSentence(name(from_agency)))),
    language
  );
  const via = duty.via_agency === null ? "" : `, ${words.via(name(duty.via_agency))}`;
  return html`<li>
    <strong>${words.reportBefore(formatDate(day, language))}</strong>${colon(language)}${words.reportsOf(reporting, name(duty.to_agency))}${via}
  </li>`;
}
