import {followed} from "./followed.js";
import type {PlaceWords} from "../model/place-words.js";
import {catalogue} from "./accessor.js";
import type {EvidenceReason, EvidenceResult, Grade, MovementDirection, Unmeasured} from "../model/assessment.js";

/** Words of the second account: what is known of a commitment though it cannot be judged. */
export interface EvidenceMessages {
  readonly title: string;
  readonly note: string;
  readonly result: Readonly<Record<EvidenceResult, string>>;
  readonly movement: Readonly<Record<MovementDirection, string>>;
  readonly grade: Readonly<Record<Grade, string>>;
  readonly reason: Readonly<Record<Exclude<EvidenceReason, Unmeasured>, string>>;
  readonly span: (from: number, to: number) => string;
  readonly oneYear: (year: number) => string;
  /** The years carry what sets their values apart, such as `2024, preliminary`. */
  readonly from: (before: string, from: string, after: string, to: string) => string;
  readonly only: (value: string, year: string) => string;
  readonly beside: (own: string, other: string, name: string) => string;
  readonly proxy: string;
}

const vi = (place: PlaceWords): EvidenceMessages => ({
  title: "Bằng chứng",
  note: "Bằng chứng không phải kết luận: chỉ tiêu đo hoặc gần đúng với cam kết đang thay đổi theo chiều nào, từ năm nào, chắc đến đâu.",
  result: {
    improving: "tốt lên",
    worsening: "xấu đi",
    mixed: "cái tốt lên, cái xấu đi",
    no_clear_change: "chưa thay đổi rõ rệt",
    one_value: "mới có một giá trị",
    none: "chưa có bằng chứng"
  },
  movement: {
    improving: "tốt lên",
    worsening: "xấu đi",
    no_clear_change: "chưa thay đổi rõ rệt",
    one_value: "mới có một giá trị",
    none: "chưa có giá trị"
  },
  grade: {strong: "chắc", moderate: "khá chắc", weak: "yếu"},
  reason: {before_plan: `số liệu có từ trước ${followed(place).vi}`, too_old: "số liệu đã cũ"},
  span: (from, to) => `${String(from)}–${String(to)}`,
  oneYear: String,
  from: (before, from, after, to) => `${before} (${from}) → ${after} (${to})`,
  only: (value, year) => `${value} (${year})`,
  beside: (own, other, name) => `tăng ${own} mỗi năm, ${name} tăng ${other}`,
  proxy: "gần đúng"
});

const en = (place: PlaceWords): EvidenceMessages => ({
  title: "Evidence",
  note: "Evidence is no verdict: which way the indicators move that measure a commitment or stand in for it, since when, and how sure that is.",
  result: {
    improving: "improving",
    worsening: "worsening",
    mixed: "some improve, some worsen",
    no_clear_change: "no clear change",
    one_value: "one value only",
    none: "no evidence"
  },
  movement: {
    improving: "improving",
    worsening: "worsening",
    no_clear_change: "no clear change",
    one_value: "one value only",
    none: "no value"
  },
  grade: {strong: "sure", moderate: "fairly sure", weak: "weak"},
  reason: {before_plan: `all of it from before ${followed(place).en}`, too_old: "not recent"},
  span: (from, to) => `${String(from)}–${String(to)}`,
  oneYear: String,
  from: (before, from, after, to) => `${before} (${from}) → ${after} (${to})`,
  only: (value, year) => `${value} (${year})`,
  beside: (own, other, name) => `grew ${own} a year, ${name} ${other}`,
  proxy: "stands in"
});

/** {@link EvidenceMessages} in a language. */
export const evidenceMessages = catalogue<EvidenceMessages>({vi, en});
