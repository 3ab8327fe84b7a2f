import type {Localised} from "../../../src/model/language.js";
import type {Phrase} from "./phrases.js";
import type {FoundCommitment} from "./found-commitment.js";

const notes = {
  per_mille: {
    vi: "Kế hoạch in dấu %, có lẽ là ‰ (trên 1.000 trẻ đẻ sống).",
    en: "The plan prints a percent sign; per mille (per 1,000 live births) is meant."
  },
  no_base_year: {vi: "Kế hoạch không nêu năm gốc.", en: "The plan does not state the base year."},
  no_base_level: {vi: "Kế hoạch không nêu mức của năm gốc.", en: "The plan does not give the level of the base year."},
  no_year: {vi: "Kế hoạch không nêu năm thời hạn.", en: "The plan prints no deadline."},
  no_period: {
    vi: "Kế hoạch không nêu giai đoạn tính bình quân.",
    en: "The plan does not state the period of the average."
  },
  all: {vi: "100 suy từ lời văn (tất cả, toàn dân, phổ cập).", en: "100 follows from the words (all, universal)."},
  end: {vi: "0 suy từ lời văn (chấm dứt, xóa bỏ).", en: "0 follows from the words (end, eliminate)."},
  basically_end: {vi: "Gần 0 suy từ lời văn (cơ bản chấm dứt).", en: "Near 0 follows from the words (basically end)."},
  yearly: {
    vi: "Mỗi năm so với năm trước; kế hoạch không nêu mức thay đổi.",
    en: "Each year against the year before; the size of the change is not given."
  },
  blank_share: {vi: "Kế hoạch bỏ trống mức cần đạt.", en: "The plan leaves the share blank."},
  no_measure: {vi: "Kế hoạch không nêu con số để đo.", en: "The plan gives no number to measure it by."}
} as const satisfies Record<string, Localised>;

/** What a reader should know about a commitment before using its number; both notes are null where there is nothing. */
export function notesOf(found: FoundCommitment, phrase: Phrase | null): Pick<FoundCommitment, "note_vi" | "note_en"> {
  const said = codesFor(found, phrase).map((code) => notes[code]);
  if (said.length === 0) return {note_vi: null, note_en: null};
  return {note_vi: said.map((note) => note.vi).join(" "), note_en: said.map((note) => note.en).join(" ")};
}

function codesFor(found: FoundCommitment, phrase: Phrase | null): readonly (keyof typeof notes)[] {
  const codes: (keyof typeof notes)[] = [];
  const needsBase = found.class === "multiple_of_baseline" || found.class === "reduction_range";
  if (found.unit === "per_1000_live_births" && found.unit_as_printed === "%") codes.push("per_mille");
  if (needsBase) codes.push(found.baseline_year === null ? "no_base_year" : "no_base_level");
  if (phrase?.kind === "all") codes.push("all");
  if (phrase?.kind === "end") codes.push(found.comparator === "~" ? "basically_end" : "end");
  if (phrase?.kind === "yearly") codes.push("yearly");
  if (phrase?.kind === "blank_share") codes.push("blank_share");
  if (found.class === "qualitative_deadline" || found.class === "relative_to_comparator") codes.push("no_measure");
  if (found.years.length === 0) codes.push(found.class === "average_growth" ? "no_period" : "no_year");
  return codes;
}
