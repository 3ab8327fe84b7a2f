import type {Table} from "apache-arrow";

/** What a statement gave back. */
export interface Answer {
  readonly table: Table;
  /** True where there were more rows than are held here. */
  readonly cut: boolean;
}

/** Rows of one result that are held at most; a limit of the page's memory, not of the engine's. */
export const mostRows = 2_000_000;

/** Bytes of one result that are held at most: long texts fill a page's memory before many rows do. */
export const mostBytes = 300_000_000;
