import {Paragraph, ShadingType, TextRun, type IParagraphOptions, type IRunOptions} from "docx";
import {statusMessages} from "../../src/messages/status.js";
import type {Language} from "../../src/model/language.js";
import {isFootnote, type Line, type Run} from "../../src/report/blocks.js";
import {stateInWords} from "../../src/wording/commitment-state.js";

/** Behind what an officer is to fill in. */
const blankShade = {type: ShadingType.CLEAR, color: "auto", fill: "FFE08A"} as const;

/** How a line of text looks beside its paragraph's style. */
export interface Style {
  readonly size?: number;
  readonly italic?: boolean;
  readonly underlined?: boolean;
}

/** A line of text as a paragraph. */
export function textOf(line: Line, language: Language, options: IParagraphOptions, style: Style = {}): Paragraph {
  return new Paragraph({
    ...options,
    children: line.flatMap((run, i) => [
      ...(isFootnote(run) && isFootnote(line[i - 1]) ? [textRun({text: ", ", superScript: true})] : []),
      ...runOf(run, language, style)
    ])
  });
}

/** A run by its options alone: `TextRun` takes plain text too, whose old methods have names such as `bold`. */
export function textRun(options: IRunOptions): TextRun {
  return new TextRun(options);
}

function runOf(run: Run, language: Language, {size: of, italic, underlined}: Style): TextRun[] {
  const common = {
    ...(of === undefined ? {} : {size: of}),
    ...(italic === true ? {italics: true} : {}),
    ...(underlined === true ? {underline: {}} : {})
  };
  if (typeof run === "string") return run === "" ? [] : [textRun({...common, text: run})];
  if ("blank" in run) return [textRun({...common, text: `[${run.blank}]`, italics: true, shading: blankShade})];
  if ("strong" in run) return [textRun({...common, text: run.strong, bold: true})];
  if ("footnote" in run) return [textRun({...common, text: String(run.number ?? 0), superScript: true})];
  if ("quiet" in run) return [textRun({...common, text: run.quiet, italics: true})];
  if ("vietnamese" in run) return [textRun({...common, text: run.vietnamese, language: {value: "vi-VN"}})];
  if ("path" in run) return [textRun({...common, text: run.text})];
  const ended = run.ended ? `, ${statusMessages(language).ended}` : "";
  return [textRun({...common, text: `${stateInWords(run.state, language)}${ended}`})];
}
