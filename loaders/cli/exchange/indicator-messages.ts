import type {Localised} from "../../../src/model/language.js";
import {say} from "../../read/messages.js";

// What is asked and said when an indicator is added.

export const indicatorMessages = {
  usage: say(
    `cách dùng: npm run indicator -- MÃ --name TÊN [--name en=NAME] --definition CHỮ [--definition en=TEXT] --unit ĐƠN-VỊ
           --direction increase|decrease|none [--decimals N] [--commitment SỐ | --target SỐ | --goal SỐ] [--source MÃ] [--place DIR] [--lang vi|en]
  ở cửa sổ lệnh, cờ nào thiếu thì được hỏi`,
    `usage: npm run indicator -- CODE --name NAME [--name en=NAME] --definition TEXT [--definition en=TEXT] --unit UNIT
       --direction increase|decrease|none [--decimals N] [--commitment ID | --target ID | --goal N] [--source CODE] [--place DIR] [--lang vi|en]
  on a terminal, what is lacking is asked for`
  ),
  question: {
    name: (code: string) => say(`Tên (${code}): `, `Name (${code}): `),
    definition: (code: string) => say(`Định nghĩa (${code}): `, `Definition (${code}): `),
    unit: (units: readonly string[]) => say(`Mã đơn vị (${units.join(", ")}): `, `Unit (${units.join(", ")}): `),
    direction: say("Chiều tốt lên (increase, decrease, none): ", "Which way is better (increase, decrease, none): "),
    commitment: say(
      "Cam kết mà chỉ tiêu đo, như 3.1#1 (trống nếu không): ",
      "Commitment that it measures, such as 3.1#1 (blank for none): "
    ),
    target: say("Mục tiêu cụ thể, như 3.1 (trống nếu không): ", "Target, such as 3.1 (blank for none): "),
    goal: say("Mục tiêu chung, như 3 (trống nếu không): ", "Goal, such as 3 (blank for none): "),
    source: say(
      "Nguồn thường dùng, mã của sources.csv (trống nếu không): ",
      "Usual source, a code of sources.csv (blank for none): "
    )
  },
  missing: (flags: readonly string[]) => say(`còn thiếu: ${flags.join(", ")}`, `lacking: ${flags.join(", ")}`),
  wrong: (field: string, value: string, expected: Localised, mend: Localised) =>
    say(
      `${field}: có “${value}”; cần ${expected.vi}. ${mend.vi}`,
      `${field}: found "${value}"; expected ${expected.en}. ${mend.en}`
    ),
  row: (file: string, row: string) => say(`thêm vào ${file}: ${row}…`, `added to ${file}: ${row}…`),
  next: (file: string, place: string) => {
    const check = `npm run check${place === "." ? "" : ` -- --place ${place}`}`;
    return say(
      `tiếp theo: số liệu ở ${file} (hoặc npm run template, npm run import), rồi ${check}`,
      `next: its figures in ${file} (or npm run template, npm run import), then ${check}`
    );
  }
} as const;
