import type {Observation} from "../known.js";

/** The status that words beside a number speak of, such as `ước` or `số sơ bộ`, or null. */
export function statusFromWords(words: string): Observation["status"] | null {
  const text = words.normalize("NFC").toLowerCase();
  if (/(^|\s)(ước|ước tính|ước đạt|uoc|estimate)/.test(text)) return "estimate";
  if (/(^|\s)(sơ bộ|so bo|preliminary)/.test(text)) return "preliminary";
  if (/(^|\s)(chính thức|chinh thuc|official)/.test(text)) return "official";
  return null;
}
