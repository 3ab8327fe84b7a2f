import type {DownloadsMessages} from "../topics/downloads.js";

/** The sentences in Vietnamese. */
export const vi: DownloadsMessages = {
  excel: "Excel",
  csv: "CSV (dấu chấm thập phân)",
  tooLong: (most) => `Excel không chứa được quá ${most} dòng; hãy tải CSV.`
};
