import type {Observation} from "../known.js";
import {withoutCase} from "../../../src/lib/fold.js";

/** The status that words beside a number speak of, such as `ước` or `số sơ bộ`, or null. */
export function statusFromWords(words: string): Observation["status"] | null {
  const text = withoutCase(words);
  if (/(^|\s)(ước|ước tính|ước đạt|uoc|estimate)/.test(text)) return "estimate";
  if (/(^|\s)(sơ bộ|so bo|preliminary)/.test(text)) return "preliminary";
  if (/(^|\s)(chính thức|chinh thuc|official)/.test(text)) return "official";
  return null;
}
