import type {Cell} from "../notebook/notebook.js";
import {grammarLoaded, loadGrammar} from "./grammar.js";

/** Whether there are programs among cells. */
export const holdsPrograms = (cells: readonly Cell[]): boolean => cells.some(({kind}) => kind === "js");

/** Lets programs in once there is what reads them, which no notebook loads that holds none. */
export class ProgramGate {
  #passing: Promise<void> = Promise.resolve();

  /** Does something at once, or, where it needs what reads programs, as soon as that is there. */
  pass(needsGrammar: boolean, act: () => void): void {
    if (!needsGrammar || grammarLoaded() !== null) {
      act();
      return;
    }
    this.#passing = loadGrammar()
      // Without it programs are shown all the same, and say that they cannot run.
      .catch(() => undefined)
      .then(act);
  }

  /** Whoever waits before the gate has passed it then. */
  get passed(): Promise<void> {
    return this.#passing;
  }
}
