import {commitments} from "./plan.js";
import {defineTable} from "./table.js";

// What people know about the plan's words and the text itself does not say. Rows are found by words, never by line or
// number, so that they serve another edition or another province's plan too.

export const plan_agencies = defineTable({
  name: "plan_agencies",
  file: "plan/agencies.csv",
  key: ["agency"],
  origin: "vocabulary",
  vi: "Từ vựng cơ quan",
  en: "Vocabulary of agencies",
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
    forms: {
      type: "codes",
      vi: "Các cách viết khác; không kể chữ hoa, dấu câu và chữ “các” đứng đầu",
      en: "Other forms; case, punctuation and a leading “các” do not count"
    },
    mistaken: {
      type: "codes",
      vi: "Tên in nhầm, có lẽ chỉ cơ quan này; mỗi lần gặp là một chỗ sai của văn bản",
      en: "Names printed by mistake where this agency is probably meant; each occurrence is an anomaly"
    },
    successor_vi: {type: "text", nullable: true, vi: "Cơ quan kế thừa", en: "Agency that took over the functions"},
    successor_from: {type: "text", day: true, nullable: true, vi: "Từ ngày (ISO)", en: "From (ISO date)"},
    basis: {type: "text", nullable: true, vi: "Căn cứ", en: "Basis of the mapping and of the successor"}
  }
});

export const plan_goals = defineTable({
  name: "plan_goals",
  file: "plan/goals.csv",
  key: ["words"],
  origin: "vocabulary",
  vi: "Tên tiếng Anh và số Liên Hợp Quốc của mục tiêu chung",
  en: "English names and UN numbers of goals",
  columns: {
    goal: {
      type: "int16",
      vi: "Số trong kế hoạch đã lấy ra (để tra cứu)",
      en: "Number in the plan that it was taken from (to find it)"
    },
    words: {type: "text", vi: "Lời văn để nhận ra mục tiêu", en: "Words by which the goal is recognised"},
    un_goal: {type: "int16", vi: "Số của Liên Hợp Quốc", en: "UN number"},
    name_en: {type: "text", vi: "Tên ngắn tiếng Anh", en: "Short English name"},
    basis: {type: "text", vi: "Căn cứ đối chiếu", en: "How it was mapped"}
  }
});

export const plan_targets = defineTable({
  name: "plan_targets",
  file: "plan/targets.csv",
  key: ["words"],
  origin: "vocabulary",
  vi: "Tên tiếng Anh và số Liên Hợp Quốc của mục tiêu cụ thể",
  en: "English titles and UN numbers of targets",
  columns: {
    target: {
      type: "code",
      vi: "Số trong kế hoạch đã lấy ra (để tra cứu)",
      en: "Number in the plan that it was taken from (to find it)"
    },
    words: {type: "text", vi: "Lời văn để nhận ra mục tiêu", en: "Words by which the target is recognised"},
    title_en: {type: "text", vi: "Tên ngắn tiếng Anh", en: "Short English title"},
    un_targets: {type: "codes", vi: "Chỉ tiêu Liên Hợp Quốc tương ứng", en: "Corresponding UN targets"},
    basis: {type: "text", vi: "Căn cứ đối chiếu", en: "How it was mapped"}
  }
});

export const plan_errata = defineTable({
  name: "plan_errata",
  file: "plan/errata.csv",
  key: ["found"],
  origin: "vocabulary",
  vi: "Lỗi chữ đã biết",
  en: "Known slips of the pen",
  columns: {
    found: {
      type: "text",
      vi: "Lời in (phân biệt dấu, không phân biệt chữ hoa)",
      en: "Printed words (case does not count)"
    },
    suggested: {type: "text", nullable: true, vi: "Có lẽ phải là", en: "What it should probably be"},
    kind: {
      type: "code",
      values: [
        "misspelling",
        "missing_word",
        "wrong_word",
        "misplaced_text",
        "wrong_reference",
        "borrowed_level",
        "conflicting_aims"
      ],
      vi: "Loại",
      en: "Kind"
    },
    reason: {type: "text", vi: "Lý do, bằng tiếng Anh", en: "Why"},
    reason_vi: {type: "text", vi: "Lý do", en: "Why, in Vietnamese"}
  }
});

export const plan_commitments = defineTable({
  name: "plan_commitments",
  file: "plan/commitments.csv",
  key: ["target", "task", "quote_vi", "action"],
  origin: "vocabulary",
  vi: "Sửa và bổ sung cam kết",
  en: "Corrections and additions to the commitments",
  columns: {
    target: {type: "code", vi: "Mục tiêu cụ thể", en: "Target"},
    task: {type: "code", nullable: true, vi: "Nhiệm vụ", en: "Task"},
    quote_vi: {type: "text", vi: "Lời văn nguyên gốc", en: "Exact words"},
    action: {type: "code", values: ["correct", "add", "remove"], vi: "Việc làm", en: "Action"},
    class: {
      type: "code",
      nullable: true,
      values: commitments.columns.class.values,
      vi: "Loại cam kết",
      en: "Class"
    },
    comparator: {
      type: "code",
      nullable: true,
      values: commitments.columns.comparator.values,
      vi: "So sánh",
      en: "Comparator"
    },
    value: {type: "float64", nullable: true, vi: "Giá trị", en: "Value"},
    value_max: {type: "float64", nullable: true, vi: "Cận trên", en: "Upper end"},
    unit: {type: "code", nullable: true, vi: "Đơn vị", en: "Unit"},
    years: {type: "years", vi: "Năm thời hạn", en: "Deadline years"},
    direction: {
      type: "code",
      nullable: true,
      values: commitments.columns.direction.values,
      vi: "Chiều tốt lên",
      en: "Which way is better"
    },
    implied: {type: "bool", nullable: true, vi: "Số suy từ lời", en: "The number is implied"},
    note_vi: {type: "text", nullable: true, vi: "Ghi chú", en: "Note in Vietnamese"},
    note_en: {type: "text", nullable: true, vi: "Ghi chú tiếng Anh", en: "Note"},
    reason: {type: "text", vi: "Ai sửa, vì sao", en: "Who corrected it and why"}
  }
});

export const connections = defineTable({
  name: "connections",
  key: ["connection"],
  origin: "vocabulary",
  optional: true,
  vi: "Nguồn số liệu ngoài các tệp của data/",
  en: "Sources of observations beyond the files of data/",
  columns: {
    connection: {type: "code", vi: "Tên kết nối", en: "Name of the connection"},
    kind: {
      type: "code",
      values: ["csv_glob", "parquet_glob", "postgres", "clickhouse"],
      vi: "Loại: nhiều tệp CSV, nhiều tệp Parquet, cơ sở dữ liệu PostgreSQL, hoặc ClickHouse qua HTTP",
      en: "A set of CSV files, a set of Parquet files, a PostgreSQL database, or ClickHouse by HTTP"
    },
    location: {
      type: "text",
      vi: "Mẫu đường dẫn từ gốc kho mã; với cơ sở dữ liệu là tên biến môi trường giữ chuỗi kết nối",
      en: "Pattern of paths from the root of the repository; for a database the name of the environment variable that holds the connection string"
    },
    query: {
      type: "text",
      nullable: true,
      vi: "Câu SELECT; với tệp thì đọc từ bảng source, trống là toàn bộ",
      en: "A SELECT; files are the table source, and blank means all of it"
    },
    mapping: {type: "text", vi: "Tệp ánh xạ trong data/mappings/", en: "Mapping file in data/mappings/"},
    most_rows: {
      type: "int32",
      nullable: true,
      addedLater: true,
      vi: "Nhiều nhất bao nhiêu dòng; trống là 1.000.000",
      en: "The most rows; blank means 1,000,000"
    },
    seconds: {
      type: "int32",
      nullable: true,
      addedLater: true,
      vi: "Lâu nhất bao nhiêu giây; trống là 60",
      en: "The most seconds; blank means 60"
    },
    fewer_than: {
      type: "int32",
      nullable: true,
      addedLater: true,
      unit: "persons",
      vi: "Số người dưới mức này không được công bố, chỉ nói “ít hơn mức này”; trống là công bố hết",
      en: "Counts of persons below it are withheld and told as fewer than it; blank withholds none"
    },
    note: {type: "text", nullable: true, vi: "Ghi chú", en: "Note"}
  }
});
