import {formatNumber} from "../lib/format.js";
import {groupBy} from "../lib/group.js";
import {reportMessages} from "../messages/report.js";
import {indicatorPath} from "../model/addresses/indicators.js";
import {pick, type Language} from "../model/language.js";
import type {Agency, CommitmentView} from "../plan/outline.js";
import {agencyName, yearsInWords} from "../wording/commitment.js";
import {targetTitle} from "../wording/goal.js";
import {cell, heading, type Block, type Cell, type Line, type Run} from "./blocks.js";
import {commitmentInWords} from "./commitment-lines.js";
import type {ReportModel} from "./model.js";
import {unmeasured} from "./sections.js";

/** Annex 4. What each agency is to be told: its commitments that nothing measures, and its figures that are lacking. */
export function agencyAnnex(model: ReportModel, language: Language): Block[] {
  const tables = [...restTable(model, language), ...lackingTable(model, language)];
  return tables.length === 0 ? [] : [heading(2, "annex-agencies", reportMessages(language).annexAgencies), ...tables];
}

const nameOf = (agency: Agency | null, language: Language): string =>
  agency === null ? reportMessages(language).noAgency : agencyName(agency, language);

/** The commitments that nothing measures in their own words, so that each agency finds its own. */
function restTable({commitments}: ReportModel, language: Language): Block[] {
  const words = reportMessages(language);
  const rest = commitments.filter(({judgement}) => unmeasured.some((state) => state === judgement.state));
  if (rest.length === 0) return [];
  const byLead = [...groupBy(rest, ({leads}) => leads[0] ?? null)].toSorted(([, a], [, b]) => b.length - a.length);
  return [
    {
      kind: "table",
      caption: words.restCaption,
      columns: [
        {title: words.commitment, share: 52},
        {title: words.deadline, share: 18},
        {title: words.state, share: 30}
      ],
      groups: byLead.map(([agency, own]) => ({
        title: words.groupOf(nameOf(agency, language), own.length),
        rows: own.map((view): Cell[] => [
          [commitmentInWords(view), ...beside(view, language)],
          cell(yearsInWords(view.commitment, language)),
          cell({state: view.judgement.state, ended: view.judgement.ended})
        ])
      }))
    }
  ];
}

/** For who does not read the plan's language, what the target of a commitment is about. */
function beside({target}: CommitmentView, language: Language): Line[] {
  const title = targetTitle(target, language).replace(/^[\s:]+/, "");
  return title === "" ? [] : [[{quiet: title}]];
}

/** The figures of the year that this collection lacks, by who leads, each with the last year of any. */
function lackingTable({year, lacking, due}: ReportModel, language: Language): Block[] {
  const words = reportMessages(language);
  if (due === 0 || lacking.length === 0) return [];
  return [
    {
      kind: "table",
      caption: words.lackingCaption(year),
      long: true,
      columns: [
        {title: words.agency, share: 24},
        {title: words.count, share: 8, numeric: true},
        {title: words.withLastYear, share: 68}
      ],
      groups: [
        {
          title: null,
          rows: lacking.map(({agency, rows}) => [
            cell(nameOf(agency, language)),
            cell(formatNumber(rows.length, 0, language)),
            cell(
              ...rows.flatMap(({indicator, lastYear}, i): Run[] => [
                i === 0 ? "" : "; ",
                {text: pick(indicator, "name", language), path: indicatorPath(indicator.indicator)},
                {quiet: ` (${lastYear === null ? words.never : String(lastYear)})`}
              ])
            )
          ])
        }
      ]
    }
  ];
}
