import type {Problem} from "../read/problem.js";
import type {Localised} from "../../src/model/language.js";

interface Wording {
  readonly severity: Problem["severity"];
  readonly expected: Localised;
  readonly mend: Localised;
}

const restore: Localised = {
  vi: "Hãy đối chiếu với văn bản gốc và khôi phục dòng bị mất hoặc bị sửa.",
  en: "Compare with the document and restore the line that was lost or changed."
};

const unknownShape: Localised = {
  vi: "Chưa biết cách trình bày này; hãy đối chiếu với văn bản gốc, hoặc trình bày lại theo một dạng nêu trên.",
  en: "This shape is not known; compare with the document, or set it out in one of the ways named."
};

/** What can be wrong with a plan's text or with the vocabulary it is read with, in words. */
const wordings = {
  empty_text: {
    severity: "error",
    expected: {vi: "văn bản của một kế hoạch", en: "the text of a plan"},
    mend: {vi: "Tệp trống; hãy lưu lại văn bản.", en: "The file has no words; save the text again."}
  },
  no_appendix: {
    severity: "error",
    expected: {
      vi: "một trong hai: dòng PHỤ LỤC trước các mục tiêu; hoặc một phần (I., II. …) có “Mục tiêu 1: …” với mục tiêu cụ thể hoặc cơ quan chủ trì",
      en: "one of: a line PHỤ LỤC (appendix) before the goals; a section (I., II. …) with “Mục tiêu 1: …” and its targets or lead agencies"
    },
    mend: unknownShape
  },
  no_goals: {
    severity: "error",
    expected: {
      vi: "một trong các dạng “Mục tiêu 1: …”, “Mục tiêu số 1 …”, “Mục tiêu chung 1: …” sau dòng PHỤ LỤC",
      en: "one of “Mục tiêu 1: …”, “Mục tiêu số 1 …”, “Mục tiêu chung 1: …” (goals) after PHỤ LỤC"
    },
    mend: unknownShape
  },
  unknown_heading: {
    severity: "error",
    expected: {
      vi: "một trong các dạng “Mục tiêu 1: …”, “Mục tiêu số 1 …”, “Mục tiêu 1.1: …”, “1.1. …”",
      en: "one of “Mục tiêu 1: …”, “Mục tiêu số 1 …” (goal), “Mục tiêu 1.1: …”, “1.1. …” (target)"
    },
    mend: unknownShape
  },
  agency_alone: {
    severity: "error",
    expected: {
      vi: "“Chủ trì: …” hoặc “Phối hợp: …” trước tên cơ quan, hoặc cả hàng của bảng trên một dòng, các ô cách nhau bằng | hoặc tab",
      en: "“Chủ trì: …” or “Phối hợp: …” before the agency, or a row of a table on one line with | or tabs between its cells"
    },
    mend: unknownShape
  },
  unread_appendix: {
    severity: "warning",
    expected: {vi: "các mục tiêu trong một phụ lục", en: "the goals in one appendix"},
    mend: {
      vi: "Phụ lục này không được đọc; nếu có mục tiêu hoặc nhiệm vụ, hãy chuyển vào phụ lục có các mục tiêu.",
      en: "It is not read; if it holds targets or tasks, move them to the appendix with the goals."
    }
  },
  unknown_table: {
    severity: "error",
    expected: {
      vi: "dòng đầu bảng gọi tên các cột: nhiệm vụ hoặc chỉ tiêu, chủ trì, phối hợp, đơn vị tính, năm",
      en: "a first row that names the columns: nhiệm vụ or chỉ tiêu (tasks, indicators), chủ trì, phối hợp, đơn vị tính, years"
    },
    mend: unknownShape
  },
  unknown_column: {
    severity: "warning",
    expected: {
      vi: "một trong: nhiệm vụ, chỉ tiêu, mục tiêu, chủ trì, phối hợp, cơ quan thực hiện, đơn vị tính, hiện trạng, một năm, ghi chú",
      en: "one of: nhiệm vụ, chỉ tiêu, mục tiêu, chủ trì, phối hợp, cơ quan thực hiện, đơn vị tính, hiện trạng, a year, ghi chú"
    },
    mend: {vi: "Cột này không được đọc; hãy đổi tên cột.", en: "The column is not read; rename it."}
  },
  nobody_leads: {
    severity: "warning",
    expected: {
      vi: "một trong: “Chủ trì: …”, “Cơ quan thực hiện: …”, “Phân công thực hiện: A chủ trì, phối hợp với B”, cột chủ trì",
      en: "one of: “Chủ trì: …”, “Cơ quan thực hiện: …”, “Phân công thực hiện: A chủ trì, phối hợp với B”, a column chủ trì"
    },
    mend: {
      vi: "Không có cơ quan nào được đọc, nên các dòng dưới mục tiêu là lời của mục tiêu, không phải nhiệm vụ.",
      en: "No agency was read, so the lines below a target are words of the target and no tasks."
    }
  },
  duplicate_number: {
    severity: "error",
    expected: {vi: "mỗi số hoặc chữ chỉ dùng một lần", en: "each number or letter used once"},
    mend: restore
  },
  number_out_of_order: {
    severity: "warning",
    expected: {vi: "số lớn hơn số đứng trước", en: "a number greater than the one before"},
    mend: restore
  },
  empty_heading: {
    severity: "error",
    expected: {vi: "lời văn sau số của mục tiêu", en: "words after the number of the goal or target"},
    mend: restore
  },
  target_under_other_goal: {
    severity: "error",
    expected: {vi: "tiêu đề của mục tiêu chung trước các mục nhỏ của nó", en: "the goal's heading before its targets"},
    mend: restore
  },
  goal_without_target: {
    severity: "error",
    expected: {vi: "ít nhất một mục tiêu cụ thể hoặc một nhiệm vụ", en: "at least one target or task under the goal"},
    mend: restore
  },
  text_outside_target: {
    severity: "error",
    expected: {vi: "mục tiêu cụ thể trước nhiệm vụ", en: "a target's heading before tasks"},
    mend: restore
  },
  text_outside_part: {
    severity: "error",
    expected: {
      vi: "tiêu đề của phần a trước nhiệm vụ, vì mục tiêu này có các phần",
      en: "a heading of part a before tasks, since the target has lettered parts"
    },
    mend: restore
  },
  text_outside_block: {
    severity: "error",
    expected: {
      vi: "một tiêu đề sau dòng chủ trì, phối hợp (mục tiêu hoặc phần a, b, c)",
      en: "a heading (goal, target or lettered part) after the lines of lead and cooperation"
    },
    mend: restore
  },
  trailing_text: {
    severity: "warning",
    expected: {vi: "hết văn bản sau khối cuối cùng", en: "the end of the text after the last block"},
    mend: {
      vi: "Phần này không được đọc; nếu là nhiệm vụ, hãy khôi phục tiêu đề của nó.",
      en: "It is not read; if it holds tasks, restore their heading."
    }
  },
  responsibility_outside_block: {
    severity: "error",
    expected: {vi: "nhiệm vụ trước dòng chủ trì, phối hợp", en: "tasks before the lines of lead and cooperation"},
    mend: restore
  },
  block_without_lead: {
    severity: "error",
    expected: {vi: "một dòng “Chủ trì: …” cho mỗi khối nhiệm vụ", en: "a line “Chủ trì: …” (lead) for each block"},
    mend: restore
  },
  block_without_task: {
    severity: "error",
    expected: {vi: "ít nhất một nhiệm vụ trong khối", en: "at least one task in the block"},
    mend: restore
  },
  second_responsibility: {
    severity: "error",
    expected: {
      vi: "một dòng chủ trì và một dòng phối hợp cho mỗi khối",
      en: "one lead and one cooperation line a block"
    },
    mend: restore
  },
  unknown_agency: {
    severity: "warning",
    expected: {vi: "tên cơ quan có trong data/plan/agencies.csv", en: "an agency listed in data/plan/agencies.csv"},
    mend: {
      vi: "Cơ quan được giữ như in; hãy thêm vào data/plan/agencies.csv, hoặc thêm cách viết vào cột forms.",
      en: "The agency is kept as printed; add it to data/plan/agencies.csv, or add the form to its column forms."
    }
  },
  unmatched_words: {
    severity: "warning",
    expected: {
      vi: "một dòng của data/plan có lời khớp với mục tiêu này",
      en: "a row of data/plan whose words match it"
    },
    mend: {
      vi: "Hãy thêm một dòng với lời văn này; tên tiếng Anh và số của Liên Hợp Quốc để trống cho đến khi đó.",
      en: "Add a row with these words; the English title and UN numbers stay empty until then."
    }
  },
  untitled_target: {
    severity: "warning",
    expected: {
      vi: "một dòng của data/plan/targets.csv có tên tiếng Anh của mục tiêu này",
      en: "a row of data/plan/targets.csv with the English title of this target"
    },
    mend: {
      vi: "Hãy thêm một dòng với lời văn này; số của Liên Hợp Quốc đã lấy từ văn bản.",
      en: "Add a row with these words; the UN number has been taken from the text."
    }
  },
  words_not_found: {
    severity: "error",
    expected: {
      vi: "lời văn có trong mục tiêu hoặc nhiệm vụ được nêu",
      en: "words that stand in the target or task named"
    },
    mend: {vi: "Hãy chép lại đúng lời văn của kế hoạch.", en: "Copy the plan's words exactly."}
  },
  words_moved: {
    severity: "warning",
    expected: {vi: "lời văn ở mục tiêu hoặc nhiệm vụ được nêu", en: "the words in the target or task that is named"},
    mend: {
      vi: "Lời văn ở chỗ khác và được sửa tại đó; hãy ghi lại số mục tiêu, nhiệm vụ.",
      en: "The words stand elsewhere and are corrected there; write the right target and task."
    }
  },
  words_of_another_plan: {
    severity: "warning",
    expected: {vi: "một mục tiêu có trong kế hoạch", en: "a target that the plan has"},
    mend: {
      vi: "Dòng này thuộc một văn bản khác và không được dùng; nếu không cần nữa, hãy xóa.",
      en: "The row belongs to another plan and is not used; delete it if it is no longer needed."
    }
  },
  no_provisions: {
    severity: "warning",
    expected: {vi: "các phần I, II, III… trước phụ lục", en: "sections I, II, III… before the appendix"},
    mend: restore
  }
} as const satisfies Record<string, Wording>;

export type PlanProblemCode = keyof typeof wordings;

/** A problem of the plan's text at a line. `value` is the offending text, null where something is missing. */
export function planProblem(code: PlanProblemCode, file: string, line: number | null, value: string | null): Problem {
  const {severity, expected, mend} = wordings[code];
  return {severity, code, file, line, column: null, value, expected, mend};
}
