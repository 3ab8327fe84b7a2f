/** A place in a text that asks for a value: of an input, of a part of it, or of a column of a result's first row. */
export const valuePlace = /\$\{\s*(?<name>[\p{L}_][\p{L}\p{N}\p{M}_]*)(?:\.(?<part>[^{}\n]*[^{}\s]))?\s*\}/u;

/** What a place stands for. */
export type NamedValue =
  | {readonly kind: "value"; readonly text: string}
  /** Its cell has not run, or runs. */
  | {readonly kind: "waiting"}
  | {readonly kind: "failed"}
  /** The result has no row, or its first row nothing in that column. */
  | {readonly kind: "noRows" | "empty"}
  | {readonly kind: "unknown"}
  /** A result needs a column, and has none of that name; a range needs one of its ends. */
  | {readonly kind: "noPart"};

/** Finds what a place stands for. */
export type ValueOf = (name: string, part: string | null) => NamedValue;

/** A place that was read in a text. */
export interface ReadPlace {
  readonly written: string;
  readonly name: string;
  readonly part: string | null;
}

const every = new RegExp(valuePlace.source, "gu");

/** The places of a text in their order. */
export const placesIn = (text: string): ReadPlace[] =>
  [...text.matchAll(every)].map(({0: written, groups}) => ({
    written,
    name: groups!.name!,
    part: groups!.part?.trim() ?? null
  }));

/** A plain text, such as a title, with what its places stand for; what stands for nothing is left as `…`. */
export function filledText(text: string, valueOf: ValueOf): string {
  return text.replace(every, (_whole, name: string, part: string | undefined) => {
    const found = valueOf(name, part?.trim() ?? null);
    return found.kind === "value" ? found.text : "…";
  });
}

/** A text in which an input or result has another name. */
export function textWithName(text: string, before: string, name: string): string {
  return text.replace(every, (whole, read: string, part: string | undefined) =>
    read.toLowerCase() === before.toLowerCase() ? `\${${name}${part === undefined ? "" : `.${part.trim()}`}}` : whole
  );
}
