import {formatDate, semicolon} from "../lib/format.js";
import type {TableRow} from "../model/tables/index.js";
import {pick, type Language} from "../model/language.js";
import {reportFormMessages} from "../messages/report-form.js";
import {agencyAnnex} from "./agency-annex.js";
import {indicatorAnnex, notesAnnex} from "./annexes.js";
import {reportMessages} from "../messages/report.js";
import {releaseDetails} from "../wording/release.js";
import {heading, paragraph, type Block, type Line} from "./blocks.js";
import {numberFootnotes} from "./footnotes.js";
import {outlookSections, stateSection, lackingSection} from "./findings.js";
import type {ReportModel} from "./model.js";
import {agencySection, goalSection, summarySection} from "./sections.js";

/** The national heading and what stands around the text of an administrative document, as Decree 30/2020/NĐ-CP asks for. */
export interface OfficialForm {
  readonly issuer: readonly Line[];
  readonly number: Line;
  readonly nation: string;
  readonly motto: string;
  readonly placeAndDate: Line;
  readonly recipients: readonly Line[];
}

/** The report in words, the same for the page and for the file for Word. */
export interface ReportDocument {
  readonly language: Language;
  readonly year: number;
  readonly draft: string;
  /** What the report is where it has no official form, in sentences; the form says so itself. */
  readonly remark: string | null;
  readonly form: OfficialForm | null;
  readonly kind: string;
  readonly subject: string;
  readonly opening: readonly Block[];
  readonly body: readonly Block[];
  readonly signature: readonly Line[];
  readonly annexes: readonly (readonly Block[])[];
}

/** Writes a report in a language. */
export function reportDocument(model: ReportModel, language: Language): ReportDocument {
  const words = reportFormMessages(language);
  const {year, area, successor} = model;
  const name = pick(area, "name", language);
  // The form is Vietnamese by law: other languages have a translation of what stands in it.
  const form = model.form === "decree-30" && words.translation === null ? officialForm(model, language) : null;
  const translation = model.form === "decree-30" && words.translation !== null ? ` ${words.translation}.` : "";
  const [body = [], ...annexes] = withFootnotes(
    [
      [
        ...summarySection(model, language),
        ...goalSection(model, language),
        ...agencySection(model, language),
        ...stateSection(model, language),
        ...lackingSection(model, language),
        ...outlookSections(model, language)
      ],
      indicatorAnnex(model, language),
      notesAnnex(model, language),
      ...[agencyAnnex(model, language)].filter((annex) => annex.length > 0)
    ],
    language
  );
  return {
    language,
    year,
    draft: words.draft,
    remark: form === null ? `${words.draft}.${translation}` : null,
    form,
    kind: words.kind,
    subject: words.subject(name, year),
    opening: opening(model, language),
    body,
    signature: [
      ...(successor === null ? signing(model, language) : [blankIssuer(successor, language)]),
      [{blank: words.blankSigner}],
      [{blank: words.blankName}]
    ],
    annexes
  };
}

/** The parts with the notes of their values numbered, and what the numbers stand for at the end of the last. */
function withFootnotes(parts: readonly (readonly Block[])[], language: Language): readonly (readonly Block[])[] {
  const {parts: numbered, notes} = numberFootnotes(parts);
  if (notes.length === 0) return numbered;
  const words = reportMessages(language);
  return numbered.map((blocks, i) =>
    i < numbered.length - 1
      ? blocks
      : [...blocks, heading(2, "annex-footnotes", words.annexFootnotes), {kind: "footnotes", notes}]
  );
}

/** For whom a report is signed: the committee where the form is the administrative one, else who issues it. */
function signing({form}: ReportModel, language: Language): readonly Line[] {
  const words = reportFormMessages(language);
  return (form === "decree-30" ? [words.signsFor] : words.issuer).map((line): Line => [{strong: line}]);
}

function blankIssuer(successor: TableRow<"areas">, language: Language): Line {
  return [{blank: reportFormMessages(language).blankIssuer(pick(successor, "name", language))}];
}

function officialForm({successor}: ReportModel, language: Language): OfficialForm {
  const words = reportFormMessages(language);
  const [day, month, year] = words.dateParts;
  return {
    // An agency that no longer exists issues nothing; who does now is for officers to say.
    issuer:
      successor === null ? words.issuer.map((line): Line => [{strong: line}]) : [blankIssuer(successor, language)],
    number: [`${words.number} `, {blank: words.blankNumber}, words.symbol],
    nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    motto: "Độc lập - Tự do - Hạnh phúc",
    placeAndDate: [
      {blank: words.blankPlace},
      `, ${day} `,
      {blank: "…"},
      ` ${month} `,
      {blank: "…"},
      ` ${year} `,
      {blank: "…"}
    ],
    recipients: [
      ["- ", {blank: words.blankRecipients}, ";"],
      [`- ${words.archive} `, {blank: words.blankArchive}, "."]
    ]
  };
}

function opening({year, asOf, release, area, successor}: ReportModel, language: Language): Block[] {
  const words = reportFormMessages(language);
  const [before, plan, after] = words.opening(year);
  return [
    paragraph(`${words.addressed} `, {blank: words.blankAddressee}),
    paragraph(before, {blank: plan}, after),
    paragraph({
      quiet: [
        words.vintage(year, formatDate(asOf, language)),
        ...(release === null ? [] : [words.release(releaseDetails(release, language).join(semicolon(language)))])
      ].join(" ")
    }),
    ...(successor === null || area.valid_to === null
      ? []
      : [
          paragraph({
            quiet: words.ended(
              pick(area, "name", language),
              formatDate(area.valid_to, language),
              pick(successor, "name", language)
            )
          })
        ])
  ];
}
