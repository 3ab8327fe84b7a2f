import {say} from "../../read/messages.js";

// What is said of the tables of statistical offices when they are imported.

export const expectations = {
  codePage: say("một bảng mã đã biết ở CODEPAGE, như utf-8", "a known code page in CODEPAGE, such as utf-8"),
  pxEntry: say('một mục dạng TỪ-KHÓA="…"; như định dạng PX', 'an entry such as KEYWORD="…"; as the PX format has it'),
  pxKeywords: (keywords: readonly string[]) =>
    say(`tệp PX có ${keywords.join(", ")}`, `a PX file with ${keywords.join(", ")}`),
  pxValues: (dimension: string) => say(`VALUES của chiều “${dimension}”`, `the VALUES of the dimension "${dimension}"`),
  pxCells: (cells: number) =>
    say(
      `${String(cells)} ô ở phần DATA, như các chiều cho biết`,
      `${String(cells)} cells of DATA, as the dimensions say`
    ),
  json: say("một tệp JSON đọc được", "JSON that can be read"),
  jsonStat: (reason: string) => say(`JSON-stat (${reason})`, `JSON-stat (${reason})`),
  jsonStatSize: (dimension: string, size: number) =>
    say(
      `${String(size)} mục ở chiều “${dimension}”, như size ghi`,
      `${String(size)} categories of the dimension "${dimension}", as size says`
    ),
  jsonStatValues: (size: number) =>
    say(`${String(size)} giá trị, như size ghi`, `${String(size)} values, as size says`),
  officeTable: say("một bảng có tiêu đề cột, các năm và các giá trị", "a table with headings, years and values"),
  supplied: (near: readonly string[]) =>
    say(
      `một biểu có trong data/supply.csv, theo số biểu hoặc tên biểu${near.length === 0 ? "" : ` (gần nhất: ${near.join("; ")})`}`,
      `a table of data/supply.csv, by its number or title${near.length === 0 ? "" : ` (closest: ${near.join("; ")})`}`
    ),
  sameTitle: (number: string, title: string) =>
    say(
      `biểu ${number} mang tên “${title}” như data/supply.csv ghi; cơ quan có thể đã đổi số biểu`,
      `the table ${number} with the title "${title}" that data/supply.csv has; the office may have numbered its tables anew`
    ),
  years: say("một chiều là các năm, như 2023 hoặc Sơ bộ 2023", "a dimension of years, such as 2023 or Prel. 2023"),
  areas: say(
    "một chiều là các địa bàn, hoặc cột area của data/supply.csv được điền",
    "a dimension of areas, or the column area of data/supply.csv filled in"
  ),
  areaName: (near: readonly string[]) =>
    say(
      `tên một địa bàn của areas.csv hay supply_areas.csv${near.length === 0 ? "" : ` (gần nhất: ${near.join(", ")})`}`,
      `the name of an area of areas.csv or supply_areas.csv${near.length === 0 ? "" : ` (closest: ${near.join(", ")})`}`
    ),
  division: (names: readonly string[]) =>
    say(
      `đủ các tỉnh của biểu: ${names.join(", ")} là tên chung của địa bàn trước và sau khi sắp xếp, chỉ từ đây không biết là địa bàn nào`,
      `all areas of the table: ${names.join(", ")} names an area before and after the mergers, and these rows alone do not say which`
    ),
  oneCategory: (dimension: string, labels: readonly string[]) =>
    say(
      `đúng một mục của chiều “${dimension}” trong cột take: ${labels.join("; ")}`,
      `just one category of the dimension "${dimension}" in the column take: ${labels.join("; ")}`
    ),
  takenWords: (labels: readonly string[]) =>
    say(`một mục của biểu, như: ${labels.join("; ")}`, `a category of the table, such as: ${labels.join("; ")}`),
  unitPrinted: (unit: string) =>
    say(`đơn vị “${unit}” như data/supply.csv ghi`, `the unit "${unit}" that data/supply.csv has`)
} as const;

export const remedies = {
  askForPx: say(
    "Hãy tải lại dưới dạng khác (JSON-stat, Excel).",
    "Fetch it again in another format (JSON-stat, Excel)."
  ),
  fetchAgain: say("Hãy tải lại tệp từ trang của cơ quan thống kê.", "Fetch the file again from the office's site."),
  addSupply: say(
    "Hãy thêm một dòng vào data/supply.csv: chỉ tiêu, số biểu, tên biểu, mục cần lấy.",
    "Add a line to data/supply.csv: indicator, number and title of the table, categories to take."
  ),
  checkTable: say(
    "Hãy xem lại biểu trên trang của cơ quan, rồi sửa data/supply.csv hoặc tải đúng biểu.",
    "Look at the table on the office's site, then correct data/supply.csv or fetch the right table."
  ),
  fetchWithYears: say("Hãy tải lại, chọn cả các năm.", "Fetch it again with its years chosen."),
  fetchAllAreas: say("Hãy tải lại, chọn mọi địa bàn.", "Fetch it again with all areas chosen."),
  addAreaName: say("Hãy thêm cách viết này vào data/supply_areas.csv.", "Add this spelling to data/supply_areas.csv."),
  correctTake: say(
    "Hãy sửa cột take của dòng ấy trong data/supply.csv.",
    "Correct the column take of the line of data/supply.csv."
  ),
  correctUnit: say(
    "Hãy xem đơn vị của biểu, rồi sửa unit_printed và factor trong data/supply.csv.",
    "Look at the unit of the table, then correct unit_printed and factor in data/supply.csv."
  )
} as const;

/** What a file says of itself, and what of it was left. */
export const account = {
  notInFile: (indicator: string, wanted: string) =>
    say(
      `  ${indicator}: tệp này không có mục ${wanted.split("|").join(" hay ")}, nên không lấy`,
      `  ${indicator}: this file has no category ${wanted.split("|").join(" or ")}, so it is left out`
    ),
  table: (number: string | null, title: string) =>
    say(`Biểu ${number ?? ""} “${title}”`.replace("  ", " "), `Table ${number ?? ""} "${title}"`.replace("  ", " ")),
  facts: (unit: string | null, updated: string | null, source: string | null) =>
    say(
      `  đơn vị: ${unit ?? "không nêu"}; cập nhật: ${updated ?? "không nêu"}; nguồn: ${source ?? "không nêu"}`,
      `  unit: ${unit ?? "not stated"}; updated: ${updated ?? "not stated"}; source: ${source ?? "not stated"}`
    ),
  titleNotCompared: say(
    "  data/supply.csv chưa có tên biểu này bằng ngôn ngữ của tệp, nên chỉ nhận ra theo số biểu: hãy xem tên ở trên có đúng là biểu của chỉ tiêu không, rồi ghi tên ấy vào data/supply.csv",
    "  data/supply.csv has no title of this table in the language of the file, so that its number alone speaks for it: see whether the title above is that of the indicator's table, and add it to data/supply.csv"
  ),
  taken: (indicator: string, categories: readonly string[], values: number) =>
    say(
      `  ${indicator}: ${String(values)} số${categories.length === 0 ? "" : `, mục ${categories.join("; ")}`}`,
      `  ${indicator}: ${String(values)} values${categories.length === 0 ? "" : `, category ${categories.join("; ")}`}`
    ),
  note: (text: string) => say(`  chú thích của biểu: ${text}`, `  footnote of the table: ${text}`),
  signs: (sign: string, count: number, nil: boolean) =>
    nil
      ? say(
          `  ${String(count)} ô ghi “${sign}” (không phát sinh): không lấy làm số 0`,
          `  ${String(count)} cells say "${sign}" (nothing of the kind): not taken as 0`
        )
      : say(`  ${String(count)} ô ghi “${sign}”: không có số`, `  ${String(count)} cells say "${sign}": no figure`),
  otherYears: (labels: readonly string[]) =>
    say(`  không phải năm, không lấy: ${labels.join("; ")}`, `  no years, and not taken: ${labels.join("; ")}`),
  oldRegions: (names: readonly string[]) =>
    say(
      `  biểu theo các tỉnh sau khi sắp xếp; không lấy vùng vì phạm vi đã khác: ${names.join("; ")}`,
      `  the table has the provinces after the mergers; regions are of another extent and not taken: ${names.join("; ")}`
    ),
  beforeArea: (count: number) =>
    say(
      `  ${String(count)} số của năm mà địa bàn chưa có hoặc không còn: không lấy`,
      `  ${String(count)} values of years in which their area was not there yet or any more: not taken`
    ),
  finalInstead: (count: number) =>
    say(
      `  ${String(count)} số sơ bộ có số chính thức cùng năm trong biểu: lấy số chính thức`,
      `  ${String(count)} preliminary values stand beside a final one of the same year: the final one is taken`
    )
} as const;

export const takenRemarks = {
  converted: (factor: number) =>
    say(`nhân với ${String(factor)} theo data/supply.csv`, `multiplied by ${String(factor)}, as data/supply.csv says`)
} as const;
