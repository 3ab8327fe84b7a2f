/**
 * Whether the words of a period say a part of a year, such as `2024 Q1` or `2024-03`. `2010-11` is a financial year: what
 * follows is the next year and no month.
 */
export function isPartOfYear(text: string): boolean {
  const [, year = "", rest = ""] = /^\D{0,12}?(\d{4})(.*)$/su.exec(text) ?? [];
  const month = /^[-/](\d{2})$/.exec(rest)?.[1];
  if (month !== undefined)
    return Number(month) >= 1 && Number(month) <= 12 && Number(month) !== (Number(year) + 1) % 100;
  return /^[\s_-]*(?:Q[1-4]|T[1-4]|S[12]|H[12]|M\d{1,2}|W\d{1,2}|[IV]{1,3})\b|^-\d{2}-\d{2}/i.test(rest);
}

/** Whether the tables can hold a year. */
export function isTableYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1900 && year <= 2100;
}
