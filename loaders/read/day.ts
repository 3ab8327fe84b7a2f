/** Whether a text is a day of the calendar (`YYYY-MM-DD`), or with `partial` also a month or a year. */
export function isDay(text: string, {partial = false}: {readonly partial?: boolean} = {}): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [, year = "", month, day] = match;
  if (!partial && day === undefined) return false;
  if (Number(year) < 1900 || Number(year) > 2100) return false;
  const date = new Date(Date.UTC(Number(year), Number(month ?? "1") - 1, Number(day ?? "1")));
  return date.getUTCMonth() === Number(month ?? "1") - 1 && date.getUTCDate() === Number(day ?? "1");
}
