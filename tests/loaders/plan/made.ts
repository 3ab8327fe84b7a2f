import {readPlan} from "../../../loaders/plan/read.js";
import type {AgencyWords, CommitmentCorrection, PlanVocabulary} from "../../../loaders/plan/vocabulary.js";

/** Agencies of a made-up place as they are since 2025, with a ministry that may lead. */
const agencies: readonly (readonly [string, string, readonly string[]])[] = [
  ["so_noi_vu", "Sở Nội vụ", []],
  ["so_tai_chinh", "Sở Tài chính", []],
  ["so_y_te", "Sở Y tế", []],
  ["so_nong_nghiep_va_moi_truong", "Sở Nông nghiệp và Môi trường", ["Sở NN&MT"]],
  ["so_van_hoa", "Sở Văn hóa, Thể thao và Du lịch", []],
  ["ubnd_xa", "Ủy ban nhân dân các xã, phường, đặc khu", ["UBND các xã, phường, đặc khu"]],
  ["bo_y_te", "Bộ Y tế", []]
];

/** A vocabulary with these agencies and nothing else. */
export const madeVocabulary: PlanVocabulary = {
  agencies: agencies.map(([agency, name_vi, forms], index) => ({
    file: "data/plan/agencies.csv",
    line: index + 2,
    row: {
      agency,
      name_vi,
      name_en: null,
      kind: "named",
      forms,
      mistaken: [],
      successor_vi: null,
      successor_from: null,
      basis: null
    } satisfies AgencyWords
  })),
  goals: [],
  targets: [],
  errata: [],
  commitments: [],
  units: [
    ["ha", "ha"],
    ["households", "hộ"],
    ["vnd_billion", "tỷ đồng"],
    ["percentage_points", "điểm phần trăm"]
  ].map(([unit, name_vi], index) => ({file: "data/units.csv", line: index + 2, row: {unit: unit!, name_vi: name_vi!}}))
};

/** What the reader makes of a made-up plan; that the vocabulary has no English titles is not worth saying here. */
export function readMade(lines: readonly string[], vocabulary: PlanVocabulary = madeVocabulary) {
  const {tables, unread, problems} = readPlan(lines.join("\n"), "plan.txt", vocabulary);
  const unsaid = ["unmatched_words", "untitled_target", "no_provisions"];
  return {tables, unread, problems: problems.filter(({code}) => !unsaid.includes(code))};
}

/** Blocks in short: block, who leads, who cooperates, tasks. */
export function blocksOf({tables}: ReturnType<typeof readMade>) {
  return tables.blocks.map(({block}) => {
    const of = (role: string) =>
      tables.assignments.filter((row) => row.block === block && row.role === role).map(({agency}) => agency);
    return [
      block,
      of("lead"),
      of("cooperate"),
      tables.tasks.filter((row) => row.block === block).map((row) => row.text_vi)
    ];
  });
}

/** A correction that says nothing yet. */
export const blankCorrection: CommitmentCorrection = {
  target: "",
  task: null,
  quote_vi: "",
  action: "correct",
  class: null,
  comparator: null,
  value: null,
  value_max: null,
  unit: null,
  years: [],
  direction: null,
  implied: null,
  note_vi: null,
  note_en: null,
  reason: "test"
};
