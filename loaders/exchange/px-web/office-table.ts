import type {Place} from "../place.js";
import type {DecimalSign} from "../importers/plain-number.js";

/** One category of a dimension, such as a province or a year. */
export interface Category {
  readonly code: string;
  /** What it is called in each language of the file, the file's own language first. */
  readonly names: readonly string[];
  /** Its unit, where the file gives it one of its own. */
  readonly unit: string | null;
  readonly notes: readonly string[];
}

/** What a table is divided by. */
export interface Dimension {
  readonly names: readonly string[];
  readonly categories: readonly Category[];
}

/** One cell: the category of each dimension by its index, and what stands there. */
export interface OfficeCell {
  readonly categories: readonly number[];
  /** A number as it is written, or a sign for a value that is not there; empty where nothing is. */
  readonly value: string;
  /** A code of the file for the cell, such as `p` for preliminary. */
  readonly status: string | null;
  readonly notes: readonly string[];
  readonly place: Place;
}

/** A table as a statistical office hands it out, whatever the format of its file. */
export interface OfficeTable {
  readonly file: string;
  /** The number that the office gives the table, such as `V06.51`. */
  readonly number: string | null;
  /** The title in each language of the file. */
  readonly titles: readonly string[];
  /** The unit of all values, where the file states one. */
  readonly unit: string | null;
  /** The day on which the office last changed the table (ISO), where the file says. */
  readonly updated: string | null;
  readonly source: string | null;
  /** Footnotes of the table as a whole. */
  readonly notes: readonly string[];
  readonly dimensions: readonly Dimension[];
  readonly decimal: DecimalSign;
  /** The cells, made one by one: a table may have a million. */
  readonly cells: () => Iterable<OfficeCell>;
}

/**
 * A day of the forms in which files write it (`20240612 09:00`, `2024-06-12T02:00:00Z`, `12/06/2024`), as ISO; null where it is none.
 * The year 9999 stands for no day.
 */
export function dayIn(text: string): string | null {
  const iso = /(?<!\d)(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text);
  const european = /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/.exec(text);
  const [year, month, day] = iso
    ? [iso[1]!, iso[2]!, iso[3]!]
    : european
      ? [european[3]!, european[2]!.padStart(2, "0"), european[1]!.padStart(2, "0")]
      : [];
  if (year === undefined || year === "9999") return null;
  const written = `${year}-${month!}-${day!}`;
  const date = new Date(`${written}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== written ? null : written;
}
