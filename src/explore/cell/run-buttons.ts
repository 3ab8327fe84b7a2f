import {button} from "../../lib/element.js";
import type {ExploreMessages} from "../../messages/explore.js";

/** The button that runs a cell and the one that stops it, of which one is there at a time; the focus goes with them. */
export interface RunButtons {
  readonly elements: readonly HTMLElement[];
  readonly busy: (busy: boolean) => void;
}

export function runButtons(words: ExploreMessages, run: () => void, stop: () => void): RunButtons {
  const runs = button(words.run, run, {class: "primary"});
  const stops = button(words.stop, stop);
  stops.hidden = true;
  return {
    elements: [runs, stops],
    busy: (busy) => {
      const [shown, hidden] = busy ? [stops, runs] : [runs, stops];
      const focused = document.activeElement === hidden;
      shown.hidden = false;
      hidden.hidden = true;
      if (focused) shown.focus();
    }
  };
}
