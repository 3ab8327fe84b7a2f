import type {TableRow} from "../../model/tables/index.js";
import type {ColumnType} from "../../model/tables/table.js";

type State = TableRow<"coverage">["state"];
type Kind = NonNullable<TableRow<"sources">["kind"]> | "unstated";

/** How many of the figures that are needed this collection holds, those of a part of the year among them. */
export interface HeldFigures {
  readonly all: number;
  readonly partYear: number;
}

/** The sentences of the pages about the data, once in each language. */
export interface DataMessages {
  readonly data: string;
  readonly coverage: string;
  readonly sources: string;
  readonly note: string;
  // Data
  readonly dataTitle: string;
  readonly dataLead: (tables: number, observations: number) => string;
  readonly everything: string;
  readonly archive: string;
  readonly descriptions: string;
  readonly otherFormats: string;
  readonly openSdg: string;
  readonly tables: string;
  readonly table: string;
  readonly contents: string;
  readonly rows: string;
  readonly files: string;
  readonly excel: string;
  readonly byIndicator: string;
  /**
   * Why a table is not there as Arrow and JSON.
   * @param whole the most rows that such a file has
   * @param workbook the most rows of a workbook, where the table has more
   */
  readonly inParts: (most: {readonly whole: string; readonly workbook: string | null}) => string;
  readonly dictionary: string;
  readonly dictionaryNote: string;
  readonly column: string;
  readonly meaning: string;
  readonly type: string;
  readonly mayBeBlank: string;
  readonly types: Readonly<Record<ColumnType, string>>;
  readonly computed: string;
  readonly oneOf: (values: string) => string;
  readonly from: (reference: string) => string;
  readonly key: (columns: string) => string;
  readonly howToRead: string;
  readonly reading: readonly string[];
  readonly changes: string;
  readonly sinceLast: string;
  // Coverage
  readonly coverageTitle: string;
  readonly coverageLead: (due: number, held: HeldFigures, from: number, to: number) => string;
  /** The lead where no plan asks for figures. */
  readonly coverageWithoutPlan: (held: number, all: number) => string;
  readonly coverageNote: string;
  readonly indicator: string;
  readonly before: (year: number) => string;
  readonly yearsWithFigure: (count: number) => string;
  readonly states: Readonly<Record<State, string>>;
  readonly legend: string;
  readonly dueMark: string;
  readonly every: (years: number) => string;
  readonly byAgency: string;
  readonly byAgencyNote: string;
  readonly agency: string;
  readonly due: string;
  readonly byGoal: string;
  readonly goalNumber: (goal: number) => string;
  readonly withoutGoal: string;
  readonly goal: string;
  readonly figures: string;
  readonly figureStates: Readonly<Record<"open" | "complete" | "none", string>>;
  readonly filter: string;
  readonly all: string;
  readonly reset: string;
  readonly showing: (shown: number, total: number) => string;
  readonly noneLeft: string;
  readonly sortBy: (column: string) => string;
  readonly ownReporting: string;
  readonly ownReportingGrid: string;
  readonly ownReportingText: (due: number, held: HeldFigures) => string;
  // Sources
  readonly sourcesTitle: string;
  readonly sourcesLead: (sources: number) => string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly usedFor: (values: number) => string;
  readonly unused: string;
  readonly conflicts: string;
  readonly conflictsNote: string;
  readonly year: string;
  readonly shownValue: string;
  readonly alsoReported: string;
}
