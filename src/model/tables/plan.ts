import {commitmentClasses} from "../assessment.js";
import {defineTable} from "./table.js";

// The tables that are read from the plan's text. `line` is always the 1-based line of the seed file.

export const goals = defineTable({
  name: "goals",
  key: ["goal"],
  origin: "plan",
  vi: "Mục tiêu chung của kế hoạch",
  en: "Goals of the plan",
  columns: {
    goal: {type: "int16", vi: "Số của mục tiêu trong kế hoạch", en: "Number of the goal in the plan"},
    un_goal: {
      type: "int16",
      nullable: true,
      vi: "Số mục tiêu tương ứng của Liên Hợp Quốc (có thể khác số của kế hoạch)",
      en: "Number of the corresponding UN goal (it may differ from the plan's)"
    },
    name_vi: {type: "text", vi: "Tên như in trong phụ lục", en: "Name as printed in the appendix"},
    name_en: {
      type: "text",
      nullable: true,
      vi: "Tên ngắn bằng tiếng Anh, viết cho trang này",
      en: "Short English name, written for this site"
    },
    line: {type: "int32", vi: "Dòng trong văn bản", en: "Line of the text"}
  }
});

export const targets = defineTable({
  name: "targets",
  key: ["target"],
  origin: "plan",
  vi: "Mục tiêu cụ thể",
  en: "Targets",
  columns: {
    target: {
      type: "code",
      vi: "Số của mục tiêu cụ thể; mục tiêu chung không có mục nhỏ thì mang số của chính nó",
      en: "Number of the target; a goal without numbered targets has one of its own number"
    },
    goal: {type: "int16", references: "goals.goal", vi: "Mục tiêu chung", en: "Goal"},
    text_vi: {type: "text", vi: "Lời văn của kế hoạch", en: "Words of the plan"},
    title_en: {
      type: "text",
      nullable: true,
      vi: "Tên ngắn bằng tiếng Anh, viết cho trang này",
      en: "Short English title, written for this site"
    },
    un_targets: {
      type: "codes",
      vi: "Chỉ tiêu tương ứng của Liên Hợp Quốc, theo nội dung",
      en: "Corresponding UN targets, by meaning"
    },
    years: {type: "years", vi: "Các năm thời hạn có in", en: "Deadline years that are printed"},
    line: {type: "int32", vi: "Dòng trong văn bản", en: "Line of the text"}
  }
});

export const blocks = defineTable({
  name: "blocks",
  key: ["block"],
  origin: "plan",
  vi: "Khối nhiệm vụ và phân công trách nhiệm",
  en: "Blocks of tasks with their responsibility",
  columns: {
    block: {type: "code", vi: "Mã khối, ví dụ 2.1.a hoặc 1.1", en: "Block, such as 2.1.a or 1.1"},
    target: {type: "code", references: "targets.target", vi: "Mục tiêu cụ thể", en: "Target"},
    letter: {type: "code", nullable: true, vi: "Chữ của phần nhỏ", en: "Letter of the sub-part"},
    title_vi: {type: "text", nullable: true, vi: "Tên phần nhỏ", en: "Title of the sub-part"},
    lead: {type: "code", references: "agencies.agency", vi: "Cơ quan chủ trì", en: "Lead agency"},
    line: {
      type: "int32",
      vi: "Dòng tiêu đề của khối: phần nhỏ có chữ, hoặc mục tiêu cụ thể",
      en: "Line of its heading: the lettered part's, or the target's"
    },
    lead_line: {type: "int32", vi: "Dòng ghi cơ quan chủ trì", en: "Line that names the lead"},
    cooperation_line: {
      type: "int32",
      nullable: true,
      vi: "Dòng ghi cơ quan phối hợp",
      en: "Line that names the cooperating agencies"
    }
  }
});

export const tasks = defineTable({
  name: "tasks",
  key: ["task"],
  origin: "plan",
  vi: "Nhiệm vụ",
  en: "Tasks",
  columns: {
    task: {type: "code", vi: "Mã nhiệm vụ, ví dụ 2.1.a.3", en: "Task, such as 2.1.a.3"},
    block: {type: "code", references: "blocks.block", vi: "Khối", en: "Block"},
    ordinal: {type: "int16", vi: "Thứ tự trong khối", en: "Order within the block"},
    text_vi: {type: "text", vi: "Lời văn của kế hoạch", en: "Words of the plan"},
    line: {type: "int32", vi: "Dòng trong văn bản", en: "Line of the text"}
  }
});

export const agencies = defineTable({
  name: "agencies",
  key: ["agency"],
  origin: "plan",
  vi: "Cơ quan chủ trì, phối hợp hoặc có việc phải làm hằng năm",
  en: "Agencies that lead, cooperate or owe or receive what is due",
  columns: {
    agency: {type: "code", vi: "Mã cơ quan", en: "Agency"},
    name_vi: {type: "text", vi: "Tên chuẩn hóa", en: "Normalised name"},
    name_en: {type: "text", nullable: true, vi: "Tên tiếng Anh", en: "English name"},
    kind: {
      type: "code",
      values: ["named", "group"],
      vi: "named: một cơ quan; group: một nhóm cơ quan",
      en: "named: one agency; group: a group of agencies"
    },
    variants: {type: "codes", vi: "Các cách viết trong văn bản", en: "Printed forms found in the text"},
    successor_vi: {
      type: "text",
      nullable: true,
      vi: "Cơ quan kế thừa sau sắp xếp",
      en: "Agency that took over the functions"
    },
    successor_from: {type: "text", day: true, nullable: true, vi: "Từ ngày (ISO)", en: "From (ISO date)"}
  }
});

export const assignments = defineTable({
  name: "assignments",
  key: ["block", "role", "ordinal"],
  origin: "plan",
  vi: "Phân công trách nhiệm",
  en: "Assignments of agencies to blocks",
  columns: {
    block: {type: "code", references: "blocks.block", vi: "Khối", en: "Block"},
    agency: {type: "code", references: "agencies.agency", vi: "Cơ quan", en: "Agency"},
    role: {type: "code", values: ["lead", "cooperate"], vi: "Vai trò", en: "Role"},
    ordinal: {type: "int16", vi: "Thứ tự trong danh sách in", en: "Order in the printed list"},
    as_printed: {type: "text", vi: "Tên như in", en: "Name as printed"}
  }
});

export const commitments = defineTable({
  name: "commitments",
  key: ["commitment"],
  origin: "plan",
  vi: "Cam kết: điều đo được hoặc có thời hạn",
  en: "Commitments: what can be measured or has a deadline",
  columns: {
    commitment: {
      type: "code",
      vi: "Mã: mục tiêu hoặc nhiệm vụ, dấu # và số thứ tự",
      en: "Identifier: target or task, # and a number"
    },
    target: {type: "code", references: "targets.target", vi: "Mục tiêu cụ thể", en: "Target"},
    task: {type: "code", nullable: true, references: "tasks.task", vi: "Nhiệm vụ", en: "Task"},
    line: {type: "int32", vi: "Dòng trong văn bản", en: "Line of the text"},
    quote_vi: {type: "text", vi: "Lời văn nguyên gốc", en: "Exact words"},
    class: {
      type: "code",
      values: commitmentClasses,
      vi: "Loại cam kết",
      en: "Class of commitment"
    },
    comparator: {
      type: "code",
      nullable: true,
      values: ["<", "<=", "=", ">=", ">", "~"],
      vi: "So sánh (~: khoảng)",
      en: "Comparator (~: about)"
    },
    value: {
      type: "float64",
      nullable: true,
      unit: "unit",
      vi: "Giá trị; với bội số là hệ số (một nửa = 0,5)",
      en: "Value; for a multiple it is the factor (half = 0.5)"
    },
    value_max: {type: "float64", nullable: true, unit: "unit", vi: "Cận trên của khoảng", en: "Upper end of a range"},
    unit: {type: "code", nullable: true, vi: "Đơn vị đã hiểu đúng", en: "Unit as meant"},
    unit_as_printed: {type: "text", nullable: true, vi: "Đơn vị như in", en: "Unit as printed"},
    years: {type: "years", vi: "Năm thời hạn như in", en: "Deadline years as printed"},
    baseline_year: {type: "int16", nullable: true, vi: "Năm gốc như in", en: "Base year as printed"},
    implied: {
      type: "bool",
      vi: "Số không in mà suy từ lời (tất cả, chấm dứt)",
      en: "The number is not printed but follows from the words (all, end)"
    },
    direction: {
      type: "code",
      nullable: true,
      values: ["increase", "decrease"],
      vi: "Chiều tốt lên",
      en: "Which way is better"
    },
    note_vi: {type: "text", nullable: true, vi: "Ghi chú", en: "Note in Vietnamese"},
    note_en: {type: "text", nullable: true, vi: "Ghi chú tiếng Anh", en: "Note"}
  }
});

export const anomalies = defineTable({
  name: "anomalies",
  key: ["anomaly"],
  origin: "plan",
  vi: "Chỗ có vẻ sai trong văn bản",
  en: "Apparent errors of the document",
  columns: {
    anomaly: {type: "code", vi: "Mã", en: "Identifier"},
    line: {type: "int32", vi: "Dòng trong văn bản", en: "Line of the text"},
    kind: {
      type: "code",
      // What each of them means, and what the loader does about it, stands in loaders/plan/anomalies/kinds.ts.
      values: [
        "unit_error",
        "missing_number",
        "missing_value",
        "missing_base_year",
        "missing_period",
        "missing_target",
        "missing_goal",
        "borrowed_level",
        "conflicting_aims",
        "blank_reference",
        "wrong_reference",
        "stray_text",
        "truncated_sentence",
        "misspelling",
        "look_alike_letter",
        "mixed_spelling",
        "missing_word",
        "wrong_word",
        "repeated_words",
        "repeated_text",
        "misplaced_text",
        "name_mismatch",
        "wrong_agency_level",
        "wrong_agency_name",
        "duplicate_agency",
        "lead_also_cooperates",
        "missing_separator"
      ],
      vi: "Loại",
      en: "Kind"
    },
    found: {type: "text", vi: "Lời in", en: "Printed words"},
    suggested: {type: "text", nullable: true, vi: "Có lẽ phải là", en: "What it should probably be"},
    reason: {type: "text", nullable: true, vi: "Vì sao có vẻ sai", en: "Why it looks wrong, in Vietnamese"},
    reason_en: {type: "text", nullable: true, vi: "Vì sao có vẻ sai (tiếng Anh)", en: "Why it looks wrong"},
    effect: {type: "text", vi: "Trang này xử lý thế nào", en: "What the loader did about it, in Vietnamese"},
    effect_en: {type: "text", vi: "Trang này xử lý thế nào (tiếng Anh)", en: "What the loader did about it"}
  }
});

export const provisions = defineTable({
  name: "provisions",
  key: ["provision"],
  origin: "plan",
  vi: "Các điểm trong phần thân của kế hoạch",
  en: "Numbered points of the plan's body",
  columns: {
    provision: {type: "code", vi: "Mã, ví dụ III.1.2", en: "Identifier, such as III.1.2"},
    section: {type: "code", vi: "Phần (số La Mã)", en: "Section (Roman numeral)"},
    kind: {
      type: "code",
      values: ["viewpoint", "objective", "goal_overview", "phase_task", "solution", "organisation"],
      vi: "Loại",
      en: "Kind"
    },
    ordinal: {type: "int16", vi: "Thứ tự trong mục", en: "Order within its heading"},
    heading_vi: {type: "text", nullable: true, vi: "Đầu mục", en: "Heading it stands under"},
    text_vi: {type: "text", vi: "Lời văn của kế hoạch", en: "Words of the plan"},
    period_from: {type: "int16", nullable: true, vi: "Giai đoạn từ năm", en: "First year of its phase"},
    period_to: {type: "int16", nullable: true, vi: "Giai đoạn đến năm", en: "Last year of its phase"},
    line: {type: "int32", vi: "Dòng trong văn bản", en: "Line of the text"}
  }
});

export const duties = defineTable({
  name: "duties",
  key: ["duty"],
  origin: "plan",
  vi: "Việc phải làm hằng năm",
  en: "What is due every year",
  columns: {
    duty: {type: "code", vi: "Mã", en: "Identifier"},
    from_agency: {type: "code", references: "agencies.agency", vi: "Bên thực hiện", en: "Who owes it"},
    to_agency: {type: "code", references: "agencies.agency", vi: "Bên nhận", en: "To whom"},
    via_agency: {type: "code", nullable: true, references: "agencies.agency", vi: "Thông qua", en: "By way of"},
    what_vi: {type: "text", vi: "Lời văn của kế hoạch", en: "Words of the plan"},
    what_en: {type: "text", nullable: true, vi: "Nội dung bằng tiếng Anh", en: "What it is, in English"},
    frequency: {type: "code", values: ["yearly", "when_needed"], vi: "Định kỳ", en: "How often"},
    due_month: {type: "int16", nullable: true, vi: "Tháng hạn", en: "Month it is due"},
    due_day: {type: "int16", nullable: true, vi: "Ngày hạn (trước ngày)", en: "Day it is due (before)"},
    line: {type: "int32", vi: "Dòng trong văn bản", en: "Line of the text"}
  }
});
