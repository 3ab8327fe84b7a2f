import {z} from "zod";
import {commitmentStates} from "../plan/judgement.js";
import type {Block, Line, Run} from "./blocks.js";
import type {ReportDocument} from "./document.js";

// The reports that a release published, kept in their own words: what a later program or later data would say is another report.

/** A report as it was published. */
export interface KeptReport {
  readonly year: number;
  /** Code of its language. */
  readonly language: string;
  readonly document: Omit<ReportDocument, "language">;
  /** Its charts as drawings that need nothing else, by indicator. */
  readonly figures: Readonly<Record<string, string>>;
}

/** All reports of one release. */
export interface KeptReports {
  /** Date of the release (ISO). */
  readonly release: string;
  /** Digest of the data that they are of. */
  readonly digest: string;
  readonly reports: readonly KeptReport[];
}

const format = "sdg-plan reports 1";

const text = z.string();
const run: z.ZodType<Run> = z.union([
  text,
  z.strictObject({blank: text}),
  z.strictObject({strong: text}),
  z.strictObject({quiet: text}),
  z.strictObject({vietnamese: text}),
  z.strictObject({text, path: text}),
  z.strictObject({footnote: z.strictObject({text, language: text}), number: z.int().nullable()}),
  z.strictObject({state: z.literal([...commitmentStates]), ended: z.boolean()})
]);
const line: z.ZodType<Line> = z.array(run);
const column = z.strictObject({title: text, share: z.number(), numeric: z.boolean().exactOptional()});
const block: z.ZodType<Block> = z.discriminatedUnion("kind", [
  z.strictObject({kind: z.literal("heading"), level: z.literal([2, 3]), id: text, text}),
  z.strictObject({kind: z.literal("paragraph"), line}),
  z.strictObject({kind: z.literal("list"), items: z.array(line)}),
  z.strictObject({kind: z.literal("footnotes"), notes: z.array(z.strictObject({text, language: text}))}),
  z.strictObject({
    kind: z.literal("figures"),
    items: z.array(z.strictObject({indicator: text, caption: text, description: text, source: text})),
    note: text
  }),
  z.strictObject({
    kind: z.literal("table"),
    caption: text,
    columns: z.array(column),
    long: z.boolean().exactOptional(),
    groups: z.array(z.strictObject({title: text.nullable(), rows: z.array(z.array(z.array(line)))}))
  })
]);
const form = z.strictObject({
  issuer: z.array(line),
  number: line,
  nation: text,
  motto: text,
  placeAndDate: line,
  recipients: z.array(line)
});
const document: z.ZodType<KeptReport["document"]> = z.strictObject({
  year: z.int(),
  draft: text,
  remark: text.nullable(),
  form: form.nullable(),
  kind: text,
  subject: text,
  opening: z.array(block),
  body: z.array(block),
  signature: z.array(line),
  annexes: z.array(z.array(block))
});
const schema = z.strictObject({
  format: z.literal(format),
  release: text.regex(/^\d{4}-\d\d-\d\d$/),
  digest: text.regex(/^[0-9a-f]+$/),
  reports: z.array(z.strictObject({year: z.int(), language: text, document, figures: z.record(text, text)}))
});

/** Reports as the text of the file that keeps them; the same reports give the same text. */
export function encodeReports(kept: KeptReports): string {
  return `${JSON.stringify({format, ...kept})}\n`;
}

/**
 * Reads reports back.
 * @throws Error that says where they are not as they were written
 */
export function decodeReports(written: string): KeptReports {
  const read = schema.safeParse(JSON.parse(written));
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new Error(issue === undefined ? "unreadable" : `${issue.path.join(".")}: ${issue.message}`);
  }
  const {format: _, ...kept} = read.data;
  return kept;
}

/** A report without its language, as it is kept. */
export function keptDocument(report: ReportDocument): KeptReport["document"] {
  const {language: _, ...kept} = report;
  return kept;
}
