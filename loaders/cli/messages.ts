import type {UnreplaceableError} from "../durable/replaced-folder.js";
import type {LockedError} from "../durable/lock.js";
import type {Conflict} from "../open-sdg/place/merge.js";
import {formats} from "../exchange/importers/detect.js";
import {say} from "../read/messages.js";

// What the commands say beside their results.

export const lineMessages = {
  unknownLanguage: (given: string) =>
    say(`--lang: có “${given}”; cần vi hoặc en`, `--lang: found "${given}"; expected vi or en`),
  unknownOption: (given: string, near: string | null) =>
    say(
      `không có cờ ${given}${near === null ? "" : `; có phải là ${near}?`}`,
      `there is no option ${given}${near === null ? "" : `; did you mean ${near}?`}`
    ),
  unexpectedWord: (word: string) =>
    say(`“${word}” thừa; lệnh này chỉ nhận cờ`, `"${word}" is too much; this command takes options only`),
  takesNoValue: (option: string) => say(`${option} không kèm giá trị`, `${option} takes no value`),
  lacksValue: (option: string) =>
    say(
      `${option} thiếu giá trị; nếu giá trị bắt đầu bằng dấu “-” thì ghi ${option}=…`,
      `${option} lacks its value; one that begins with "-" is written ${option}=…`
    ),
  otherFault: (text: string) => say(text, text)
} as const;

export const tablesMessages = {
  usage: say(
    "cách dùng: npm run tables -- --out THƯ-MỤC [--place THƯ-MỤC] [--lang vi|en]",
    "usage: npm run tables -- --out DIR [--place DIR] [--lang vi|en]"
  ),
  table: ({name, rows, bytes}: {readonly name: string; readonly rows: number; readonly bytes: number}) => {
    const [title, count, size] = [name.padEnd(22), String(rows).padStart(8), String(bytes).padStart(10)];
    return say(`${title}${count} dòng ${size} byte`, `${title}${count} rows ${size} bytes`);
  },
  written: (tables: number, folder: string) =>
    say(`đã ghi ${tables} bảng vào ${folder}`, `${tables} tables written to ${folder}`),
  stopped: (errors: number) => say(`${errors} lỗi; không ghi gì`, `${errors} errors; nothing was written`)
} as const;

export const newPlaceMessages = {
  usage: say(
    `cách dùng: npm run new-place -- THƯ-MỤC [--name TÊN] [--area MÃ] [--plan TỆP | --from-open-sdg KHO] [--date NĂM-THÁNG-NGÀY] [--lang vi|en]
           npm run new-place -- --from-open-sdg KHO   (chỉ xem kho có gì, không ghi)`,
    `usage: npm run new-place -- DIR [--name NAME] [--area CODE] [--plan FILE | --from-open-sdg REPOSITORY] [--date YYYY-MM-DD] [--lang vi|en]
       npm run new-place -- --from-open-sdg REPOSITORY   (only says what it holds, and writes nothing)`
  ),
  notThere: (path: string) => say(`không có ${path}`, `there is no ${path}`),
  noFolder: (path: string) =>
    say(`${path} không phải thư mục của một kho dữ liệu`, `${path} is no folder of a data repository`),
  noIndicator: (path: string) =>
    say(
      `${path} không có chỉ tiêu nào đọc được, nên không ghi gì; cần kho dữ liệu của Open SDG (có data/ và meta/), không phải kho của trang web`,
      `${path} has no indicator that could be read, so nothing was written; what is needed is the data repository of Open SDG (with data/ and meta/), not that of its site`
    ),
  noText: (file: string) =>
    say(
      `${file} không phải văn bản UTF-8, nên không ghi gì; trong Word hãy chọn Lưu thành, kiểu “Văn bản thuần túy (.txt)”, mã hóa Unicode (UTF-8)`,
      `${file} is no text in UTF-8, so nothing was written; in Word choose Save As, “Plain Text (.txt)”, with the encoding Unicode (UTF-8)`
    ),
  exists: (file: string) => say(`đã có ${file}; không ghi gì`, `${file} is there already; nothing was written`),
  accountIn: (file: string) =>
    say(`toàn bộ danh sách, từng chỗ một, nằm ở ${file}`, `the whole account, place by place, is in ${file}`),
  asTables: say("Thành các bảng:", "As tables:"),
  written: (files: number, folder: string) =>
    say(`đã ghi ${String(files)} tệp vào ${folder}`, `${String(files)} files written to ${folder}`),
  next: (folder: string) =>
    say(
      `tiếp theo: npm run check -- --place ${folder}, rồi npm start -- --place ${folder}`,
      `next: npm run check -- --place ${folder}, then npm start -- --place ${folder}`
    ),
  compared: (indicators: number, series: number, differences: number) =>
    say(
      `Tiến độ mà cơ quan công bố: ${String(indicators)} chỉ tiêu, ${String(series)} chuỗi, ${String(differences)} con số khác`,
      `The office's own progress: ${String(indicators)} indicators, ${String(series)} series, ${String(differences)} numbers that differ`
    ),
  difference: (what: string, name: string, published: string, ours: string) =>
    say(
      `  ${what}, ${name}: công bố ${published}, ở đây ${ours}`,
      `  ${what}, ${name}: published ${published}, here ${ours}`
    )
} as const;

export const updatePlaceMessages = {
  usage: say(
    "cách dùng: npm run update-place -- THƯ-MỤC --from-open-sdg KHO [--date NĂM-THÁNG-NGÀY] [--lang vi|en]",
    "usage: npm run update-place -- DIR --from-open-sdg REPOSITORY [--date YYYY-MM-DD] [--lang vi|en]"
  ),
  notMade: (folder: string) =>
    say(
      `${folder} không phải do npm run new-place -- --from-open-sdg làm ra, nên không cập nhật được`,
      `${folder} was not made by npm run new-place -- --from-open-sdg and cannot be updated`
    ),
  conflict: ({file, row, column, kept, office}: Conflict) => {
    const place = [file, row, column].filter((part) => part !== null).join(", ");
    return kept === null
      ? say(`  ${place}: người ở đây đã sửa, được giữ nguyên`, `  ${place}: edited here, and left as it is`)
      : say(
          `  ${place}: giữ ${kept}; cơ quan ghi ${office ?? ""}`,
          `  ${place}: kept ${kept}; the office has ${office ?? ""}`
        );
  },
  otherLanguages: (codes: readonly string[]) =>
    say(
      `cơ quan nay có thêm: ${codes.join(", ")}; muốn có ở đây thì thêm vào languages và words của data/place.yaml rồi cập nhật lại`,
      `the office has other languages by now: ${codes.join(", ")}; to have them here, add them to languages and words in data/place.yaml and update again`
    ),
  updated: (files: number, removed: number, conflicts: number) =>
    say(
      `đã sửa ${String(files)} tệp, bỏ ${String(removed)}; ${String(conflicts)} chỗ cả hai bên cùng sửa`,
      `${String(files)} files changed, ${String(removed)} removed; ${String(conflicts)} places that both sides have changed`
    )
} as const;

export const liftMessages = {
  usage: say(
    "cách dùng: npm run lift -- --place THƯ-MỤC [--lang vi|en]",
    "usage: npm run lift -- --place DIR [--lang vi|en]"
  ),
  noPlace: (file: string) =>
    say(
      `không có ${file}; thư mục của một địa phương mới do npm run new-place -- THƯ-MỤC làm ra`,
      `there is no ${file}; npm run new-place -- DIR makes the folder of a new place`
    ),
  unreadable: (file: string, why: string) => say(`không đọc được ${file}: ${why}`, `${file} cannot be read: ${why}`),
  unknown: (file: string, format: string, known: number) =>
    say(
      `${file}: format là ${format}, chương trình này chỉ biết đến ${String(known)}; hãy dùng bản mới hơn của chương trình`,
      `${file}: format is ${format}, and this program knows none after ${String(known)}; use a newer version of the program`
    ),
  written: (file: string) => say(`đã ghi ${file}`, `wrote ${file}`),
  present: (folder: string, format: number) =>
    say(
      `${folder} đã theo phiên bản hiện nay (${String(format)}); không ghi gì`,
      `${folder} has the present format (${String(format)}); nothing was written`
    ),
  next: (folder: string) =>
    say(`tiếp theo: npm run check -- --place ${folder}`, `next: npm run check -- --place ${folder}`)
} as const;

export const templateMessages = {
  usage: say(
    "cách dùng: npm run template -- --agency CƠ-QUAN --year NĂM [--with-cooperation] [--area MÃ] [--out TỆP] [--force] [--place THƯ-MỤC] [--lang vi|en]",
    "usage: npm run template -- --agency AGENCY --year Y [--with-cooperation] [--area ID] [--out FILE] [--force] [--place DIR] [--lang vi|en]"
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
    `cách dùng: npm run import -- TỆP… [--format ${formats.join("|")}] [--mapping TỆP] [--write] [--vintage YYYY-MM-DD] [--place DIR] [--lang vi|en]
           npm run import -- --log | --undo   (các lần nhập đã ghi; rút lại lần cuối)`,
    `usage: npm run import -- FILE… [--format ${formats.join("|")}] [--mapping FILE] [--write] [--vintage YYYY-MM-DD] [--place DIR] [--lang vi|en]
       npm run import -- --log | --undo   (imports that were written; takes the last one back)`
  ),
  vintage: (given: string | null) =>
    say(
      `--write cần --vintage YYYY-MM-DD, ngày công bố hoặc ngày gửi số liệu${given === null ? "" : ` (đã ghi “${given}”)`}`,
      `--write needs --vintage YYYY-MM-DD, the day on which the figures were published or sent${given === null ? "" : ` (given: "${given}")`}`
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

export const assessMessages = {
  usage: say(
    "cách dùng: npm run --silent assess -- TỆP (một mảng JSON gồm các trường hợp) [--lang vi|en]",
    "usage: npm run --silent assess -- FILE (a JSON array of cases) [--lang vi|en]"
  )
} as const;

export const notebookMessages = {
  usage: say(
    `cách dùng: npm run notebook -- TÊN [--place THƯ-MỤC] [--lang vi|en]

Tạo một bài mới theo mẫu, bằng cả hai thứ tiếng:
  src/notebooks/TÊN.md       tại /notebooks/TÊN/
  src/notebooks/en/TÊN.md    tại /notebooks/en/TÊN/

TÊN gồm chữ cái a-z, chữ số và dấu nối đơn, ví dụ "rural-water".`,
    `usage: npm run notebook -- NAME [--place DIR] [--lang vi|en]

Makes a new notebook from a template, in both languages:
  src/notebooks/NAME.md       at /notebooks/NAME/
  src/notebooks/en/NAME.md    at /notebooks/en/NAME/

NAME is made of the letters a-z, digits and single hyphens, such as "rural-water".`
  ),
  badName: (name: string) =>
    say(
      `“${name}” không thể là tên một bài: tên nằm trong địa chỉ trang nên chỉ gồm chữ cái a-z, chữ số và dấu nối đơn, ví dụ ` +
        '"rural-water"; "index" và "en" đã có chỗ dùng.',
      `"${name}" cannot be the name of a notebook: it becomes part of an address, so it is made of the letters a-z, ` +
        'digits and single hyphens, such as "rural-water"; "index" and "en" are taken.'
    ),
  taken: (file: string) =>
    say(
      `${file} đã có và được giữ nguyên; hãy chọn tên khác hoặc sửa tệp đó.`,
      `${file} is there already and stays as it is; choose another name or edit that file.`
    ),
  noIndicator: say("Chưa có chỉ tiêu nào để viết về.", "There is no indicator to write about yet."),
  made: say("npm start hiện cả hai bài ngay khi đang viết.", "npm start shows both, live while you write.")
} as const;

export const buildMessages = {
  usage: say(
    `cách dùng: npm run build [-- --place THƯ-MỤC] [--out THƯ-MỤC] [--previous TỆP] [--address ĐỊA_CHỈ] [--no-compress] [--lang vi|en]
  --previous TỆP       bản phát hành để so sánh; nếu không ghi thì là bản gần nhất được giữ
  --address ĐỊA_CHỈ    nơi trang sẽ đặt, để các trang ghi địa chỉ của mình và hình hiện bên liên kết
  --no-compress        không ghi các bản nén .br và .gz`,
    `usage: npm run build [-- --place DIR] [--out DIR] [--previous FILE] [--address URL] [--no-compress] [--lang vi|en]
  --previous FILE   the release to compare with; by default the latest one that is kept
  --address URL     where the site will lie, so that pages can name themselves and the picture shown beside a link
  --no-compress     write no packed copies (.br and .gz)`
  ),
  badAddress: (given: string) =>
    say(
      `--address: có “${given}”; cần một địa chỉ đầy đủ như https://sdg.example.vn/`,
      `--address: found "${given}"; expected a whole address such as https://sdg.example.org/`
    ),
  making: say(
    "đang dựng chương trình và các bài phân tích, làm các trang và bảng",
    "building programs and notebooks, making pages and tables"
  ),
  writing: say("đang ghi trang", "writing the site"),
  noAddress: say(
    "không biết trang sẽ đặt ở đâu nên chưa có sitemap.xml, địa chỉ chính thức và hreflang của từng trang, hình hiện bên liên kết; ghi --address ĐỊA_CHỈ hoặc address trong place.yaml",
    "where the site will lie is not known, so it has no sitemap.xml, no canonical and hreflang links and no pictures beside links; give --address URL, or address in place.yaml"
  ),
  built: (folder: string) => say(`trang nằm trong ${folder}`, `the site is in ${folder}`),
  left: (folder: string) =>
    say(
      `trang cũ không xóa được và còn nằm ở ${folder}; hãy xóa nó bằng tay`,
      `the former site could not be deleted and still lies in ${folder}; delete it by hand`
    ),
  unreplaceable: ({folder, why}: UnreplaceableError) =>
    why === "mount"
      ? say(
          `${folder} là một ổ được gắn vào (mount), không đổi tên được nên không thể thay trọn trong một bước; hãy ghi vào một thư mục trong đó: --out ${folder}/site`,
          `${folder} is a mount, which cannot be renamed and so not be replaced at one stroke; write to a folder in it: --out ${folder}/site`
        )
      : say(`${folder} là một tệp; hãy ghi một thư mục ở --out`, `${folder} is a file; name a folder with --out`),
  unbuilt: (folder: string) =>
    say(`chưa dựng được trang; ${folder} vẫn như trước`, `the site was not built; ${folder} is as it was`)
} as const;

export const previewMessages = {
  usage: say(
    `cách dùng: npm start -- [--port N] [--host TÊN] [--no-open] [--lang vi|en]
  --port N      cổng để nghe; nếu không ghi thì là 3000, hoặc cổng trống kế tiếp
  --host TÊN    tên hay địa chỉ để nghe và để được gọi; nếu không ghi thì là 127.0.0.1, chỉ máy này
  --no-open     không mở trình duyệt`,
    `usage: npm start -- [--port N] [--host NAME] [--no-open] [--place DIR] [--lang vi|en]
  --port N      the port to listen on; by default 3000, or the next one that is free
  --host NAME   the name or address to listen on and to be asked under; by default 127.0.0.1, this machine alone
  --no-open     do not open a browser`
  ),
  badPort: (given: string) =>
    say(
      `--port: có “${given}”; cần một số từ 0 đến 65535`,
      `--port: found "${given}"; expected a number from 0 to 65535`
    ),
  shown: (address: string) => say(`trang đang mở tại ${address}`, `the site is shown at ${address}`),
  inUse: (port: number) =>
    say(
      `cổng ${String(port)} đang được dùng; hãy ghi cổng khác bằng --port`,
      `port ${String(port)} is in use; name another with --port`
    ),
  cannotListen: (host: string, port: number, message: string) =>
    say(
      `không nghe được tại ${host}, cổng ${String(port)}: ${message}`,
      `the preview cannot listen on ${host}, port ${String(port)}: ${message}`
    ),
  upToDate: say("trang đã theo kịp mọi thay đổi", "the site is up to date"),
  unchanged: say("trang vẫn như trước thay đổi này", "the site stays as it was before this change")
} as const;

/** That somebody else is writing where a command would, and what to do. */
export const lockedMessage = ({file, holder}: LockedError) =>
  say(
    `${holder.command} đang chạy (tiến trình ${String(holder.pid)} trên ${holder.host}, từ ${holder.since}) và giữ ${file}; hãy đợi nó xong rồi chạy lại`,
    `${holder.command} is running (process ${String(holder.pid)} of ${holder.host}, since ${holder.since}) and holds ${file}; wait until it is done, then run this again`
  );
