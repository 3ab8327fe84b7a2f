import type {CellResult} from "../cell/cell-state.js";

/** What a cell came to. */
export interface Outcome {
  readonly result: CellResult;
  /** Makes the view that others read it by; to be called once it is shown. */
  readonly makeView: () => Promise<void>;
}
