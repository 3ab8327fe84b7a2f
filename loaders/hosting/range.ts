/** Which bytes of a file are asked for, both ends included. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * What the header `Range` asks of a file of so many bytes: "outside" where the file has none of them, null where it asks for the whole, is
 * written otherwise, or asks for several parts at once, of which a host may send the whole instead (RFC 9110, 14.2).
 */
export function rangeOf(header: string | undefined, size: number): Range | "outside" | null {
  const {first = "", last = ""} = /^bytes=(?<first>\d*)-(?<last>\d*)$/.exec(header ?? "")?.groups ?? {};
  if (first === "" && last === "") return null;
  // Without a beginning it is so many bytes of the end.
  const start = first === "" ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === "" || last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (first !== "" && last !== "" && Number(last) < Number(first)) return null;
  return start > end ? "outside" : {start, end};
}
