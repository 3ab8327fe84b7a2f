import {formats} from "../exchange/importers/detect.js";
import {say} from "../read/messages.js";

// What the commands say beside their results.

export const tablesMessages = {
  usage: say(
    "cách dùng: npm run tables -- --out THƯ-MỤC [--seed TỆP] [--data THƯ-MỤC] [--lang vi|en]",
    "usage: npm run tables -- --out DIR [--seed FILE] [--data DIR] [--lang vi|en]"
  ),
  table: ({name, rows, bytes}: {readonly name: string; readonly rows: number; readonly bytes: number}) => {
    const [title, count, size] = [name.padEnd(22), String(rows).padStart(8), String(bytes).padStart(10)];
    return say(`${title}${count} dòng ${size} byte`, `${title}${count} rows ${size} bytes`);
  },
  written: (tables: number, folder: string) =>
    say(`đã ghi ${tables} bảng vào ${folder}`, `${tables} tables written to ${folder}`),
  stopped: (errors: number) => say(`${errors} lỗi; không ghi gì`, `${errors} errors; nothing was written`)
} as const;

export const checkMessages = {
  usage: say(
    "cách dùng: npm run check -- [--seed TỆP] [--data THƯ-MỤC] [--lang vi|en]",
    "usage: npm run check -- [--seed FILE] [--data DIR] [--lang vi|en]"
  ),
  found: (errors: number, warnings: number) =>
    say(`${errors} lỗi, ${warnings} cảnh báo`, `${errors} errors, ${warnings} warnings`),
  stopped: say("Có lỗi nên chưa xem được còn thiếu gì.", "What is missing can be listed once the errors are mended.")
} as const;

export const templateMessages = {
  usage: say(
    "cách dùng: npm run template -- --agency CƠ-QUAN --year NĂM [--with-cooperation] [--area MÃ] [--out TỆP] [--force] [--lang vi|en]",
    "usage: npm run template -- --agency AGENCY --year Y [--with-cooperation] [--area ID] [--out FILE] [--force] [--lang vi|en]"
  ),
  unknownAgency: (agency: string, close: readonly string[]) =>
    say(
      `không có cơ quan “${agency}”${close.length > 0 ? `; gần nhất: ${close.join(", ")}` : ""}`,
      `unknown agency "${agency}"${close.length > 0 ? `; closest: ${close.join(", ")}` : ""}`
    ),
  unlikelyYear: (year: string) =>
    say(`“${year}” không phải là một năm như 2024`, `"${year}" is not a year such as 2024`),
  unknownArea: (area: string) => say(`không có địa bàn “${area}”`, `unknown area "${area}"`),
  endedArea: (area: string, until: string, successor: string | null) =>
    say(
      `địa bàn ${area} chỉ có đến ${until}${successor === null ? "" : `; hãy dùng --area ${successor}`}`,
      `the area ${area} ended on ${until}${successor === null ? "" : `; use --area ${successor}`}`
    ),
  noIndicators: (agency: string) =>
    say(
      `${agency} không chủ trì mục tiêu nào có chỉ tiêu (thử --with-cooperation)`,
      `${agency} leads no target that has an indicator (try --with-cooperation)`
    ),
  agencies: say("các cơ quan có biểu mẫu (ghi mã hoặc tên):", "agencies that have a template (by id or name):"),
  notWritten: (file: string, code: string) =>
    code === "EEXIST"
      ? say(`${file} đã có; dùng --force để ghi đè`, `${file} is there already; use --force to overwrite it`)
      : say(`không ghi được ${file} (${code})`, `${file} cannot be written (${code})`),
  written: (file: string, rows: number) => say(`${file}: ${rows} dòng để điền`, `${file}: ${rows} rows to fill in`)
} as const;

export const importMessages = {
  usage: say(
    `cách dùng: npm run import -- TỆP… [--format ${formats.join("|")}] [--mapping TỆP] [--write --vintage YYYY-MM-DD] [--lang vi|en]`,
    `usage: npm run import -- FILE… [--format ${formats.join("|")}] [--mapping FILE] [--write --vintage YYYY-MM-DD] [--lang vi|en]`
  ),
  vintage: (given: string | null) =>
    say(
      `--write cần --vintage YYYY-MM-DD, ngày của số liệu${given === null ? "" : ` (đã ghi “${given}”)`}`,
      `--write needs --vintage YYYY-MM-DD, the date of the figures${given === null ? "" : ` (given: "${given}")`}`
    ),
  unknownFormat: (format: string) =>
    say(`không có định dạng “${format}”: ${formats.join(", ")}`, `unknown format "${format}": ${formats.join(", ")}`),
  rest: (blank: number, skipped: number) =>
    say(
      `${blank > 0 ? `; ${blank} dòng để trống` : ""}${skipped > 0 ? `; ${skipped} dòng bỏ qua theo tệp ánh xạ` : ""}`,
      `${blank > 0 ? `; ${blank} rows left blank` : ""}${skipped > 0 ? `; ${skipped} rows skipped as the mapping says` : ""}`
    ),
  unreported: (place: string, note: string) =>
    say(`chưa có số liệu, có ghi chú: ${place}: ${note}`, `no value but a note: ${place}: ${note}`),
  newSource: (title: string) => say(`nguồn mới: ${title}`, `new source: ${title}`),
  rejected: say(
    "có chỗ bị từ chối: không ghi gì vào dữ liệu",
    "something was rejected: nothing is written to the data"
  ),
  missingRules: say(
    "các dòng còn thiếu trong tệp ánh xạ (điền cột field và value; field trống là bỏ qua, skip là bỏ cả dòng):",
    "lines that the mapping file lacks (fill in field and value; a blank field passes over, skip leaves the row out):"
  ),
  nothingWritten: (changed: number) =>
    changed === 0
      ? say("không có gì thay đổi", "nothing changes")
      : say(
          "chưa ghi gì; thêm --write --vintage YYYY-MM-DD để ghi",
          "nothing written yet; add --write --vintage YYYY-MM-DD"
        ),
  written: (files: readonly string[], vintage: string) =>
    say(`đã ghi bản ${vintage} vào ${files.join(", ")}`, `vintage ${vintage} written to ${files.join(", ")}`),
  changedMeanwhile: (path: string) =>
    say(`${path} vừa bị thay đổi; không ghi gì, hãy chạy lại`, `${path} changed meanwhile; nothing written, run again`),
  checksFailed: say("dữ liệu không qua kiểm tra; không ghi gì", "the data do not pass the checks; nothing was written"),
  systemFailure: (message: string) => say(`không ghi được: ${message}`, `cannot be written: ${message}`)
} as const;
