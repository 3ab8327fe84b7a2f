import type {OfflineMessages} from "../topics/offline.js";

/** The sentences in English. */
export const en: OfflineMessages = {
  title: "Reading without a connection",
  text: "Pages that you have opened are kept on this device and open again without a connection; data and the engine for queries are kept when they are first used. All of it is always of one edition.",
  keepAll: (megabytes) => `Keep the whole site (${megabytes} MB on this device, far less to download)`,
  state: (kept, files, megabytes) => `${kept} of ${files} files are kept, ${megabytes} MB.`,
  keeping: (kept, files) => `Downloading: ${kept} of ${files} files…`,
  whole: (files, megabytes) => `All ${files} files are kept, ${megabytes} MB: every page opens without a connection.`,
  failed: "Not everything could be kept: the connection broke, or there is no more room. Press again to go on.",
  forget: "Forget everything on this device",
  forgotten: "Nothing is kept on this device; every page asks the host.",
  again: "Keep opened pages again",
  unsupported: "This browser cannot keep the site, or the site was opened at an address that is not secure (no https).",
  newer: "There is a newer edition of this site.",
  reload: "Reload",
  later: "Later",
  missingTitle: "This page is not kept on this device",
  missingText: "There is no connection, and this page has not been opened before, so it is not kept. Try again later.",
  missingKept: "Pages that can be read now:",
  fromFile:
    "This page was opened from a file and can only be read: browsers run no programs from files. To choose, filter and query, run npm run serve, or open the page on the web."
};
