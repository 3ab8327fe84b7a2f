import {say} from "../../read/messages.js";

/** What `npm run release` and the build say of releases. */
export const releaseMessages = {
  usage: say(
    `cách dùng: npm run release [-- --write] [--signed "HỌ TÊN, CHỨC VỤ"] [--reservation "..."] [--all] [--previous TỆP] [--place THƯ-MỤC] [--lang vi|en]

Cho biết số liệu khác lần phát hành trước ra sao; với --write thì giữ lại số liệu và các báo cáo năm trong data/releases/
theo ngày của dòng mới nhất trong data/releases.csv, để lần phát hành sau so sánh với nó và để báo cáo đã công bố còn nguyên.
Hãy giữ một lần phát hành khi công bố, và commit các tệp đó.
  --signed "..."        cùng --write: ghi ai ký lần phát hành này vào data/releases.csv
  --reservation "..."   cùng --signed: ký với bảo lưu gì
  --all                 in mọi giá trị đã đổi, không chỉ những dòng đầu`,
    `usage: npm run release [-- --write] [--signed "NAME, OFFICE"] [--reservation "..."] [--all] [--previous FILE] [--place DIR] [--lang vi|en]

Tells how the data differ from the release before, and with --write keeps them with the yearly reports in data/releases/
under the date of the latest row of data/releases.csv, so that the next release is compared with them and the reports
stay as they were published. Keep a release when it is published, and commit its files.
  --signed "..."        with --write: records in data/releases.csv who signs this release
  --reservation "..."   with --signed: with what reservations
  --all                 prints every value that changed, not the first ones alone`
  ),
  none: (data: string) =>
    say(`${data}/releases.csv chưa có lần phát hành nào`, `${data}/releases.csv has no release yet`),
  first: (release: string) =>
    say(
      `${release}: chưa giữ lần phát hành nào trước đó nên không có gì để so sánh`,
      `${release}: no earlier release is kept, so there is nothing to compare with`
    ),
  against: (release: string, before: string) => say(`${release} so với ${before}:`, `${release} against ${before}:`),
  values: say("giá trị", "values"),
  indicators: say("chỉ tiêu", "indicators"),
  milestones: say("mốc", "milestones"),
  statuses: say("tình trạng", "statuses"),
  because: (causes: string) => say(`do ${causes}`, `because of ${causes}`),
  kinds: {
    new: say("mới", "new"),
    revised: say("đã sửa", "revised"),
    relabelled: say("đổi tính chất hoặc nguồn", "relabelled"),
    withdrawn: say("đã rút", "withdrawn"),
    moved: say("nay nằm trong", "now kept with")
  },
  statusKinds: {
    verdict: say("kết luận khác", "with another verdict"),
    decided: say("nay có kết luận", "with a verdict now"),
    undecided: say("nay không còn kết luận", "without a verdict now"),
    unknown: say("vẫn chưa có kết luận", "still without one")
  },
  causes: {
    rule: say("cách đánh giá đổi", "the rule"),
    time: say("thời gian trôi qua", "time"),
    milestone: say("mốc đổi", "the milestone"),
    data: say("số liệu đổi", "data"),
    appeared: say("mới có trong bản này", "being new"),
    gone: say("không còn trong bản này", "being gone")
  },
  nothing: say("không có", "none"),
  more: (count: number) => say(`… và ${String(count)} dòng nữa (--all)`, `… and ${String(count)} more (--all)`),
  elsewhere: (count: number) =>
    say(`${String(count)} giá trị của địa bàn khác`, `${String(count)} values of other areas`),
  moved: (count: number, release: string) =>
    say(
      `khác bản ${release} đã giữ: ${String(count)} chỗ. Nếu bản ấy đã công bố, hãy thêm một dòng cho lần phát hành mới vào releases.csv.`,
      `differences from the release ${release} that is kept: ${String(count)}. If it was published, add a row to releases.csv for a new one.`
    ),
  signed: (release: string, name: string) => say(`${release}: ${name} ký`, `${release}: signed by ${name}`),
  signedBefore: (release: string, name: string) =>
    say(
      `${release} đã do ${name} ký; chữ ký không ghi đè. Hãy thêm một dòng cho lần phát hành mới.`,
      `${release} is signed by ${name}; a signature is not written over. Add a row for a new release.`
    ),
  needsWrite: say("--signed cần đi cùng --write", "--signed goes with --write"),
  needsSigner: say("--reservation cần đi cùng --signed", "--reservation goes with --signed"),
  noChange: say("không đổi", "no change"),
  notWritten: say(
    "chưa ghi gì; thêm --write để giữ lần phát hành này",
    "nothing was written; --write keeps this release"
  ),
  published: (file: string) =>
    say(
      `${file} đã giữ lần phát hành ấy với số liệu khác. Lần phát hành đã công bố thì không ghi đè: hãy thêm một dòng cho lần ` +
        "mới vào releases.csv, hoặc bỏ tệp này nếu chưa từng công bố.",
      `${file} holds that release already, with other data. A release that was published is not written over: add a row ` +
        "to releases.csv for the new one, or remove the file if it was never published."
    ),
  kept: (file: string, bytes: number) =>
    say(`đã giữ trong ${file} (${String(bytes)} byte)`, `kept in ${file} (${String(bytes)} bytes)`)
} as const;
