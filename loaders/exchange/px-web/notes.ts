/** Letters that English does not have. */
const vietnamese = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;

/** Whether a text has letters that only Vietnamese has; most of its sentences do. */
export function isVietnamese(text: string): boolean {
  return vietnamese.test(text.normalize("NFC"));
}

/** Notes of a value in the columns of an observation: by the letters of each, or the language of the file where these do not tell. */
export function noteTexts(notes: readonly string[], language: "vi" | "en" | null): {note?: string; note_vi?: string} {
  const plain = [...new Set(notes.map(plainNote))].filter((text) => text !== "");
  const isOwn = (text: string) => isVietnamese(text) || language === "vi";
  const [vi, en] = [plain.filter(isOwn), plain.filter((text) => !isOwn(text))];
  return {
    ...(en.length === 0 ? {} : {note: en.join("; ")}),
    ...(vi.length === 0 ? {} : {note_vi: vi.join("; ")})
  };
}

/** A note without the signs that stand before it: they point to a place that is left behind. */
export function plainNote(note: string): string {
  return note
    .replace(/^[\s(*)=+@-]+(?:\d\)\s*)?/u, "")
    .replace(/\s+/gu, " ")
    .trim();
}
