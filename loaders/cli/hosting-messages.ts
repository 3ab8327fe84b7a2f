import type {LicenceFault} from "../hosting/licences.js";
import type {ManifestError} from "../hosting/manifest.js";
import type {Difference} from "../hosting/verify.js";
import {say} from "../read/messages.js";

// What the commands say that bring a site to its host.

export const hostingMessages = {
  licence: ({code, name, licence}: LicenceFault) =>
    code === "licence_text_missing"
      ? say(
          `gói ${name} có mặt trong trang nhưng không kèm lời của giấy phép; hãy thêm vào loaders/hosting/licence-stand-ins.ts`,
          `the package ${name} reaches the site without the words of its licence; add them to loaders/hosting/licence-stand-ins.ts`
        )
      : say(
          `gói ${name} có mặt trong trang theo giấy phép “${licence ?? ""}”, không thuộc loại được nhận; hãy bỏ gói đó, hoặc thêm giấy phép vào loaders/hosting/licences.ts`,
          `the package ${name} reaches the site under "${licence ?? ""}", which is not accepted; leave the package out, or add its licence to loaders/hosting/licences.ts`
        )
} as const;

export const verifyMessages = {
  usage: say(
    `cách dùng: npm run verify -- THƯ-MỤC|ĐỊA-CHỈ [--against THƯ-MỤC|TỆP] [--lang vi|en]
  THƯ-MỤC|ĐỊA-CHỈ    trang cần xem, ví dụ dist hoặc https://sdg.example.vn/daknong/
  --against          trang, hoặc manifest.json, mà nó phải giống; nếu không ghi thì là dist, hoặc manifest.json của chính nó`,
    `usage: npm run verify -- DIR|URL [--against DIR|FILE] [--lang vi|en]
  DIR|URL     the site to look at, such as dist or https://sdg.example.org/daknong/
  --against   the site, or manifest.json, that it must be; by default dist, or what its own manifest.json says`
  ),
  noManifest: (where: string) =>
    say(
      `${where} không có manifest.json; npm run build ghi tệp đó vào trang`,
      `${where} has no manifest.json; npm run build writes one into the site`
    ),
  unreachable: (where: string, why: string) =>
    say(`không đọc được ${where}: ${why}`, `${where} cannot be read: ${why}`),
  badManifest: (where: string, {code, found}: ManifestError) => {
    if (code === "altered")
      return say(
        `manifest.json của ${where} đã bị sửa: số của phiên bản không khớp với danh sách tệp trong nó`,
        `the manifest.json of ${where} was altered: its edition is not that of the files it lists`
      );
    return say(
      `manifest.json của ${where} không phải do npm run build ghi: ${found}`,
      `the manifest.json of ${where} is not as npm run build writes it: ${found}`
    );
  },
  against: (where: string, edition: string, commit: string | null, release: string) =>
    say(
      `so với ${where}: phiên bản ${edition}, phát hành ${release || "chưa có"}, mã nguồn ${commit ?? "không rõ"}`,
      `compared with ${where}: edition ${edition}, release ${release || "none yet"}, program of commit ${commit ?? "unknown"}`
    ),
  difference: (difference: Difference) => {
    const {path} = difference;
    switch (difference.kind) {
      case "missing":
        return say(`  thiếu  ${path}`, `  missing  ${path}`);
      case "added":
        return say(`  thừa   ${path}`, `  added    ${path}`);
      case "stale_copy":
        return say(
          `  khác   ${path}: giải nén ra không phải tệp đã ghi`,
          `  differs  ${path}: does not unpack to its file`
        );
      case "unreadable":
        return say(`  không đọc được ${path}: ${difference.why}`, `  unreadable  ${path}: ${difference.why}`);
      case "differs": {
        const {expected, found} = difference;
        return say(
          `  khác   ${path}: ${found.size} byte, ${found.sha256.slice(0, 12)}…; phải là ${expected.size} byte, ${expected.sha256.slice(0, 12)}…`,
          `  differs  ${path}: ${found.size} bytes, ${found.sha256.slice(0, 12)}…; expected ${expected.size} bytes, ${expected.sha256.slice(0, 12)}…`
        );
      }
    }
  },
  same: (where: string, files: number) =>
    say(
      `${where} đúng là phiên bản đó: ${files} tệp, từng byte một`,
      `${where} is that edition: ${files} files, byte for byte`
    ),
  different: (where: string, files: number, looked: number) =>
    say(
      `${where} không phải phiên bản đó: ${files} chỗ khác, đã xem ${looked} tệp`,
      `${where} is not that edition: ${files} differences, ${looked} files looked at`
    ),
  release: (release: string, digest: string, holds: boolean) =>
    holds
      ? say(
          `  bản phát hành ${release}: số liệu đúng với mã ${digest}`,
          `  release ${release}: its data have the digest ${digest}`
        )
      : say(
          `  bản phát hành ${release}: số liệu không đúng với mã ${digest} hoặc không có ở đó`,
          `  release ${release}: its data do not have the digest ${digest}, or are not there`
        ),
  hostLists: say(
    "một máy chủ không kể ra tệp của nó: tệp thừa chỉ biết được nếu manifest.json của nó có ghi",
    "a host does not list its files: what was added is known only as far as its own manifest.json tells"
  )
} as const;

export const serveMessages = {
  usage: say(
    `cách dùng: npm run serve -- [--out THƯ-MỤC] [--port N] [--host TÊN] [--base /ĐƯỜNG/DẪN/] [--lang vi|en]
  --out THƯ-MỤC   trang đã dựng; nếu không ghi thì là dist
  --port N        cổng để nghe; nếu không ghi thì là 8080, hoặc cổng trống kế tiếp
  --host TÊN      tên hay địa chỉ để nghe; nếu không ghi thì là 127.0.0.1, chỉ máy này; 0.0.0.0 cho cả mạng nội bộ
  --base          đường dẫn mà trang nằm dưới đó; nếu không ghi thì là /`,
    `usage: npm run serve -- [--out DIR] [--port N] [--host NAME] [--base /PATH/] [--lang vi|en]
  --out DIR     the built site; by default dist
  --port N      the port to listen on; by default 8080, or the next one that is free
  --host NAME   the name or address to listen on; by default 127.0.0.1, this machine alone; 0.0.0.0 for a whole intranet
  --base        the path below which the site lies; by default /`
  ),
  notBuilt: (folder: string) =>
    say(
      `${folder} không có trang nào; npm run build dựng trang, --out chỉ trang khác`,
      `there is no site in ${folder}; npm run build builds one, --out names another`
    ),
  shown: (folder: string, address: string) =>
    say(`${folder} đang mở tại ${address} (Ctrl+C để dừng)`, `${folder} is shown at ${address} (Ctrl+C to stop)`)
} as const;
