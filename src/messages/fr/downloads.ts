import type {DownloadsMessages} from "../topics/downloads.js";

/** The sentences in French. */
export const fr: DownloadsMessages = {
  excel: "Excel",
  csv: "CSV (point décimal)",
  tooLong: (most) => `Excel ne contient pas plus de ${most} lignes\u00a0; prenez le CSV.`
};
