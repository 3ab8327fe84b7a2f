import {inLanguage, pick, type Language, type Localised} from "../../src/model/language.js";
import type {TableRow} from "../../src/model/tables/index.js";

/** Metadata that a page of Open SDG lists, under the codes of the UN's metadata concepts. */
const metadataFields: Readonly<Record<string, Localised>> = {
  SDG_INDICATOR: {vi: "Chỉ tiêu của Liên hợp quốc", en: "UN indicator"},
  STAT_CONC_DEF: {vi: "Định nghĩa", en: "Definition"},
  UNIT_MEASURE: {vi: "Đơn vị", en: "Unit of measure"}
};

/** What the columns of the data are called for a reader. */
const columnNames: Readonly<Record<string, Localised>> = {
  Year: {vi: "Năm", en: "Year"},
  Series: {vi: "Phương pháp tính", en: "Series"},
  Units: {vi: "Đơn vị", en: "Units"},
  Area: {vi: "Địa bàn", en: "Area"},
  Sex: {vi: "Giới tính", en: "Sex"},
  Age: {vi: "Tuổi", en: "Age"},
  Location: {vi: "Thành thị, nông thôn", en: "Urban or rural"},
  Ethnicity: {vi: "Dân tộc", en: "Ethnicity"},
  COMMENT_OBS: {vi: "Ghi chú của số liệu", en: "Remark"},
  Value: {vi: "Giá trị", en: "Value"}
};

/**
 * What the generator of an Open SDG site fetches besides the indicators. It stops where the description of the metadata is missing, so
 * that without it no site could be made from ours.
 * @param own breakdowns of the place, by whose codes columns are called
 */
export function openSdgSiteFiles(own: readonly TableRow<"breakdowns">[], language: Language): Map<string, string> {
  const translated = (names: Readonly<Record<string, Localised>>) =>
    Object.fromEntries(Object.entries(names).map(([name, words]) => [name, inLanguage(words, language)]));
  const schema = Object.entries(metadataFields).map(([name, words]) => ({
    name,
    field: {label: inLanguage(words, language), element: "text", scope: "national"}
  }));
  return new Map([
    ["meta/schema.json", json(schema)],
    [
      "translations/translations.json",
      json({
        data: {
          ...translated(columnNames),
          ...Object.fromEntries(own.map((row) => [row.breakdown, pick(row, "name", language)]))
        },
        metadata_fields: translated(metadataFields)
      })
    ]
  ]);
}

/**
 * The description of the archive of all indicators, without which the generator stops as well.
 * @param bytes how large the archive is
 * @param release the date of the latest release
 */
export function archiveDescription(bytes: number, release: string | null): string {
  return json({
    filename: "all_indicators.zip",
    size_bytes: bytes,
    size_human: `${(bytes / 1_000_000).toFixed(1)} MB`,
    timestamp: release
  });
}

function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
