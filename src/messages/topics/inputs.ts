import type {InputControl, InputProblem, InputUse} from "../../model/explorer.js";

/** The words of the inputs of a notebook, and of the values that are read by name. */
export interface InputMessages {
  /** Name that a new input has until the reader gives it another. */
  readonly stem: string;
  readonly controls: Readonly<Record<InputControl, string>>;
  readonly settings: string;
  readonly control: string;
  readonly label: string;
  readonly min: string;
  readonly max: string;
  readonly step: string;
  readonly optionsFrom: string;
  readonly fixed: string;
  readonly queried: string;
  readonly options: string;
  readonly query: string;
  /** How the value is read: `${name}`. */
  readonly use: (places: string) => string;
  readonly unnamed: string;
  readonly from: string;
  readonly to: string;
  readonly all: string;
  readonly none: string;
  readonly yes: string;
  readonly no: string;
  readonly nothingChosen: string;
  readonly optionsWait: string;
  readonly optionsChanged: string;
  readonly optionsRunning: string;
  readonly tooMany: (most: string) => string;
  readonly notInRange: (low: string, high: string) => string;
  readonly notNumber: string;
  readonly notDay: string;
  readonly wrongOrder: string;
  /** What was chosen and is no more, and what holds in its place. */
  readonly gone: (values: string, held: string) => string;
  readonly problems: Readonly<Record<InputProblem, string>>;
  readonly uses: Readonly<Record<InputUse, (name: string) => string>>;
  /** What stands in a sentence where a value is not there yet, or cannot be. */
  readonly waiting: string;
  readonly failed: string;
  readonly noRows: string;
  readonly empty: string;
  readonly unknownValue: (place: string) => string;
  readonly noColumn: (place: string) => string;
}
