import type {DownloadsMessages} from "../topics/downloads.js";

/** The sentences in English. */
export const en: DownloadsMessages = {
  excel: "Excel",
  csv: "CSV (decimal point)",
  tooLong: (most) => `Excel holds no more than ${most} rows; take the CSV.`
};
