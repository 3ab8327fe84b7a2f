import {writeWorkbook} from "../../../../src/lib/xlsx/write/write-workbook.js";

// One made-up table of forests in each format that a PX-Web site hands out, with the same answers. Its numbers are no statistics.

/** What every file says of Đắk Nông and the country: year, status, value of the forest cover; of 2021 there is no figure. */
export const answers = [
  "VN 2022 42.02 official",
  "VN 2023 42.03 preliminary",
  "VN-72 2022 39.5 official",
  "VN-72 2023 39.75 preliminary"
];

const years = ["2021", "2022", "Sơ bộ 2023"];
const yearsEn = ["2021", "2022", "Prel. 2023"];
const items = ["Diện tích có rừng", "Tỷ lệ che phủ rừng (%)"];
const itemsEn = ["Area of forest", "Proportion of forest coverage (%)"];
/** By area, then year, then category. */
const cells = [
  ["14745.2", "..", "14790.1", "42.02", "14860.3", "42.03"],
  ["248.1", "-", "254.2", "39.5", "255.9", "39.75"]
];
const title = "Hiện trạng rừng phân theo địa phương";
const quote = (texts: readonly string[]) => texts.map((text) => `"${text}"`).join(",");
const data = cells.map((row) => row.map((cell) => (/\d/.test(cell) ? cell : `"${cell}"`)).join(" ")).join("\n");

/** A PX file in two languages, with notes of a year and of a cell. */
export const px = `CHARSET="ANSI";
AXIS-VERSION="2013";
CODEPAGE="utf-8";
LANGUAGE="vi";
LANGUAGES="vi","en";
CREATION-DATE="20240601 08:00";
DECIMALS=2;
SHOWDECIMALS=2;
MATRIX="V06.51";
SUBJECT-CODE="V06";
SUBJECT-AREA="Nông, lâm nghiệp và thủy sản";
CONTENTS="${title}";
TITLE="${title}, "
"Năm và Chỉ tiêu";
TITLE[en]="Area of forest as of 31 December by province, Year and Items";
UNITS="Nghìn ha";
STUB="Địa phương";
STUB[en]="Province";
HEADING="Năm","Chỉ tiêu";
HEADING[en]="Year","Items";
VALUES("Địa phương")="CẢ NƯỚC","Đắk Nông";
VALUES[en]("Province")="WHOLE COUNTRY","Dak Nong";
VALUES("Năm")=${quote(years)};
VALUES[en]("Year")=${quote(yearsEn)};
VALUES("Chỉ tiêu")=${quote(items)};
VALUES[en]("Items")=${quote(itemsEn)};
TIMEVAL("Năm")=TLIST(A1),"2021","2022","2023";
CODES("Địa phương")="0","1";
LAST-UPDATED="20240612 09:30";
SOURCE="Cục Thống kê";
DATASYMBOL2="..";
NOTE="Đất có rừng trồng chưa khép tán không tính vào tỷ lệ che phủ.";
VALUENOTE("Năm","Sơ bộ 2023")="Theo công bố#của Bộ chủ quản";
VALUENOTE[en]("Year","Prel. 2023")="As announced by the ministry";
CELLNOTE("Đắk Nông","2022","Tỷ lệ che phủ rừng (%)")="Chưa gồm huyện Tuy Đức";
DATA=
${data};
`;

/** The same in the code page of Windows for Vietnamese, of which the marks of tones are signs of their own. */
export function pxInWindows1258(): Uint8Array {
  const letters = new Map<string, number>();
  const decoder = new TextDecoder("windows-1258");
  for (let byte = 0x80; byte < 0x100; byte++) letters.set(decoder.decode(Uint8Array.of(byte)), byte);
  const text = px
    .replace('CODEPAGE="utf-8"', 'CODEPAGE="windows-1258"')
    .replace(/^.*\[en\].*\n/gm, "")
    .replace('LANGUAGES="vi","en";\n', "");
  return Uint8Array.from(
    Array.from(text.normalize("NFC")).flatMap((letter) => {
      if (letter.charCodeAt(0) < 0x80) return [letter.charCodeAt(0)];
      const whole = letters.get(letter);
      if (whole !== undefined) return [whole];
      const parts = letter.normalize("NFD");
      // The letter keeps its hat or horn; the tone follows it.
      const tone = Array.from(parts).find((part) => /[\u0300\u0301\u0303\u0309\u0323]/u.test(part))!;
      return [parts.replace(tone, "").normalize("NFC"), tone].map((part) => letters.get(part) ?? part.charCodeAt(0));
    })
  );
}

const category = (labels: readonly string[]) => ({
  index: Object.fromEntries(labels.map((_, i) => [String(i), i])),
  label: Object.fromEntries(labels.map((label, i) => [String(i), label]))
});
const dimensions = {
  area: {label: "Địa phương", category: category(["CẢ NƯỚC", "Đắk Nông"])},
  year: {label: "Năm", category: category(years)},
  item: {label: "Chỉ tiêu", category: {...category(items), unit: {"1": {base: "%"}}}}
};
const value = cells.flat().map((cell) => (/\d/.test(cell) ? Number(cell) : null));
const status = Object.fromEntries(cells.flat().flatMap((cell, i) => (/\d/.test(cell) ? [] : [[String(i), cell]])));
const about = {label: title, source: "Cục Thống kê", updated: "2024-06-12T02:30:00Z", value, status};

/** JSON-stat 2. */
export const jsonStat = JSON.stringify({
  ...about,
  version: "2.0",
  class: "dataset",
  note: ["Đất có rừng trồng chưa khép tán không tính vào tỷ lệ che phủ."],
  id: ["area", "year", "item"],
  size: [2, 3, 2],
  dimension: dimensions,
  extension: {px: {matrix: "V06.51", decimals: 2}}
});

/** The version before, with the byte of zero that a server adds. */
export const jsonStat1 = `${JSON.stringify({
  dataset: {...about, dimension: {id: ["area", "year", "item"], size: [2, 3, 2], role: {time: ["year"]}, ...dimensions}}
})}\0`;

/** Wide CSV: title, blank line, years and categories joined in the headings, spaces before and within names. */
export const wideCsv = [
  `"Area of forest as of 31 December by province by Cities, provincies, Year and Iterms"`,
  "",
  `"Cities, provincies";${yearsEn.flatMap((year) => itemsEn.map((item) => `"${year.replace("2022", "2022(*)")} ${item}"`)).join(";")}`,
  ...[" WHOLE COUNTRY", "Dak  Nong"].map((area, i) => `"${area}";${cells[i]!.join(";")}`),
  "",
  `"(*) Without the district of Tuy Duc"`,
  `"Latest update:";"20240612 09:30"`,
  `"Source:";"General Statistics Office"`
].join("\r\n");

/** Long CSV: a line for each area and year. */
export const longCsv = [
  `"${title}"`,
  `"Địa phương","Năm",${quote(items)}`,
  ...["CẢ NƯỚC", "Đắk Nông"].flatMap((area, i) =>
    years.map((year, y) => `"${area}","${year}",${cells[i]!.slice(2 * y, 2 * y + 2).join(",")}`)
  ),
  `"Ngày cập nhật: 12/06/2024"`
].join("\n");

/** The workbook: headings in two rows, of which a year stands once above its categories, and what it is below the table. */
export function xlsx(): Uint8Array {
  const text = (texts: readonly (string | number | null)[]) => ({
    cells: texts.map((cell) => (cell === null ? null : {value: cell}))
  });
  const numeric = (cell: string) => (/\d/.test(cell) ? Number(cell) : cell);
  const rows = [
    text([title]),
    text([]),
    text([null, ...years.flatMap((year) => [/^\d+$/.test(year) ? Number(year) : year, null])]),
    text([null, ...years.flatMap(() => items)]),
    ...["CẢ NƯỚC", "Đắk Nông"].map((area, i) => text([area, ...cells[i]!.map(numeric)])),
    text([]),
    text(["Ghi chú: đất có rừng trồng chưa khép tán không tính vào tỷ lệ che phủ."]),
    text(["Ngày cập nhật:"]),
    text(["20240612 09:30"]),
    text(["Nguồn:"]),
    text(["Cục Thống kê"]),
    text(["Đơn vị tính:"]),
    text(["Nghìn ha"]),
    text(["Mã tham chiếu nội bộ:"]),
    text(["V06.51"])
  ];
  return writeWorkbook([{name: "V06.51", columns: [{width: 20}], rows}]);
}
