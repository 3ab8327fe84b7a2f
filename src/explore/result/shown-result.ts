import type {CellResult} from "../cell/cell-state.js";
import type {Answer} from "../session/answer.js";

/** A result that has rows to show. */
export interface ShownResult {
  readonly answer: Answer;
  readonly view: string | null;
  /** How long its statements took; null where it came with the page. */
  readonly milliseconds: number | null;
}

/** A result where it has columns, or null. */
export function withColumns({answer, view, milliseconds}: CellResult): ShownResult | null {
  return answer && answer.table.numCols > 0 ? {answer, view, milliseconds} : null;
}
