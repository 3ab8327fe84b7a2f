import type {Row} from "../../../src/model/tables/table.js";
import type {anomalies} from "../../../src/model/tables/plan.js";
import type {Localised} from "../../../src/model/language.js";

type AnomalyKind = Row<typeof anomalies>["kind"];

/** An apparent error of the document, as a rule found it. */
export interface Finding {
  readonly line: number;
  readonly kind: AnomalyKind;
  /** The printed words. */
  readonly found: string;
  /** What should probably stand there, or null where nobody can say. */
  readonly suggested: string | null;
  /** Why it looks wrong, where the kind does not say it. */
  readonly reason?: Localised;
}

const kept: Localised = {vi: "Giữ như in.", en: "Kept as printed."};

/** What the loader does about each kind of error; the printed words are never changed. */
const effects: Readonly<Record<AnomalyKind, Localised>> = {
  unit_error: {
    vi: "Đơn vị được hiểu theo nghĩa; đơn vị in giữ ở cột unit_as_printed.",
    en: "The unit is read as meant; the printed one is kept in unit_as_printed."
  },
  missing_number: {
    vi: "Số giữ như in, không đánh lại; không có dòng nào cho số bị thiếu.",
    en: "Numbers are kept as printed, not counted anew; there is no row for the missing one."
  },
  missing_value: {vi: "Mức cần đạt để trống.", en: "The value is left empty."},
  missing_base_year: {
    vi: "Năm gốc để trống; không lấy năm nào khác thay vào.",
    en: "The base year is left empty; none is put in its place."
  },
  missing_period: {
    vi: "Kỳ để trống; tính từ năm của kế hoạch.",
    en: "The period is left empty; it is counted from the year of the plan."
  },
  missing_target: {
    vi: "Mục tiêu chung cũng là mục tiêu cụ thể duy nhất, mang số của nó.",
    en: "The goal is its own only target and carries its number."
  },
  missing_goal: {
    vi: "Số giữ như in; số của Liên Hợp Quốc ở cột un_goal.",
    en: "Numbers are kept as printed; those of the UN stand in un_goal."
  },
  borrowed_level: kept,
  conflicting_aims: {vi: "Giữ cả hai như in.", en: "Both are kept as printed."},
  blank_reference: {vi: "Để trống.", en: "Left empty."},
  wrong_reference: kept,
  stray_text: kept,
  truncated_sentence: {vi: "Vẫn là một nhiệm vụ, giữ như in.", en: "Still a task, kept as printed."},
  misspelling: {vi: "Giữ như in; tên cơ quan được chuẩn hóa.", en: "Kept as printed; agency names are normalised."},
  look_alike_letter: {
    vi: "Giữ như in; tìm kiếm coi hai chữ như nhau.",
    en: "Kept as printed; search treats the letters alike."
  },
  mixed_spelling: {
    vi: "Giữ như in; khi so sánh, hai cách viết là một.",
    en: "Kept as printed; the spellings are one when compared."
  },
  missing_word: kept,
  wrong_word: kept,
  repeated_words: {vi: "Giữ như in; tên cơ quan được chuẩn hóa.", en: "Kept as printed; agency names are normalised."},
  repeated_text: {vi: "Vẫn là một nhiệm vụ, giữ như in.", en: "Still a task, kept as printed."},
  misplaced_text: {vi: "Giữ ở chỗ in.", en: "Kept where it is printed."},
  name_mismatch: {
    vi: "Dùng tên trong phụ lục; tên ở phần thân giữ trong bảng provisions.",
    en: "The appendix's name is used; the body's name is kept in provisions."
  },
  wrong_agency_level: {
    vi: "Gán cho cơ quan cấp tỉnh tương ứng; tên in giữ ở as_printed.",
    en: "Assigned to the corresponding provincial agency; the printed name is kept in as_printed."
  },
  wrong_agency_name: {
    vi: "Gán cho cơ quan có lẽ được nói đến; tên in giữ ở as_printed.",
    en: "Assigned to the agency probably meant; the printed name is kept in as_printed."
  },
  duplicate_agency: {vi: "Giữ cả hai lần phân công.", en: "Both assignments are kept."},
  lead_also_cooperates: {vi: "Giữ cả hai vai trò.", en: "Both roles are kept."},
  missing_separator: {vi: "Đọc thành hai cơ quan.", en: "Read as two agencies."}
};

/** Rows in the order of the text; an identifier is the kind with a number within it. */
export function anomalyRows(findings: readonly Finding[]): readonly Row<typeof anomalies>[] {
  const counts = new Map<AnomalyKind, number>();
  return [...findings]
    .sort((a, b) => a.line - b.line)
    .map(({line, kind, found, suggested, reason}) => {
      const number = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, number);
      const effect = effects[kind];
      return {
        anomaly: `${kind}-${String(number)}`,
        line,
        kind,
        found,
        suggested,
        reason: reason?.vi ?? null,
        reason_en: reason?.en ?? null,
        effect: effect.vi,
        effect_en: effect.en
      };
    });
}
