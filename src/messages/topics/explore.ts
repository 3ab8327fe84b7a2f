import type {ComparisonSelection} from "../../model/comparison.js";
import type {
  CellKind,
  EngineErrorKind,
  Mark,
  NameProblem,
  Rejection,
  ChartEncoding,
  TermKind,
  WorkedQueryName
} from "../../model/explorer.js";

/** Results that notebooks of the site name. */
type ResultName =
  | "result"
  | "figures"
  | "drawn"
  | "milestones"
  | "bySeries"
  | "map"
  | "correlation"
  | "shares"
  | "amounts"
  | "verdicts";

/** The words of the explorer. */
export interface ExploreMessages {
  readonly title: string;
  /** The notebook that a first visit finds. */
  readonly exampleTitle: string;
  readonly exampleText: string;
  /** What statements of the example say of themselves, on lines of their own. */
  /** The example of a place that has no indicator. */
  readonly exampleGoalsTitle: string;
  readonly exampleGoalsText: string;
  readonly exampleMilestones: string;
  readonly exampleChanges: (values: string) => readonly string[];
  /** Columns of the example, and results of notebooks that the site begins: names in SQL. */
  readonly exampleColumns: Readonly<Record<"from" | "to" | "count" | "first" | "last" | "change", string>>;
  readonly resultNames: Readonly<Record<ResultName, string>>;
  readonly lead: string;
  readonly privacy: string;
  readonly keys: string;
  readonly needsScript: string;
  readonly loadFailed: string;
  readonly opening: string;
  readonly engineWaits: string;
  /** In place of a time, where a result was computed with the page. */
  readonly beforehand: string;
  readonly starting: (megabytes: string, percent: string | null) => string;
  readonly ready: (seconds: string) => string;
  /** Said before a table is fetched that is published in parts alone. */
  readonly partsLoading: (files: string, megabytes: string) => string;
  readonly startFailed: string;
  readonly retry: string;
  readonly engineLost: string;
  readonly reset: string;
  readonly resetDone: string;
  readonly notebook: string;
  readonly notebookTitle: string;
  readonly untitled: string;
  readonly newNotebook: string;
  readonly notebookMenu: string;
  readonly how: string;
  readonly copyNotebook: string;
  readonly deleteNotebook: string;
  readonly deleted: (title: string) => string;
  readonly readFailed: string;
  readonly deleteFailed: (title: string) => string;
  readonly putBack: string;
  readonly undo: string;
  readonly redo: string;
  readonly saved: string;
  readonly otherTab: (title: string) => string;
  readonly keptApart: (title: string) => string;
  readonly saveFailed: string;
  readonly runAll: string;
  readonly share: string;
  readonly linkCopied: (length: string) => string;
  readonly linkLong: string;
  readonly linkShown: string;
  readonly exportMarkdown: string;
  readonly exportZip: string;
  readonly importNotebook: string;
  readonly importFailed: string;
  readonly imported: (title: string) => string;
  readonly fromLink: string;
  /** The same of a notebook that holds programs. */
  readonly programsFromLink: string;
  readonly runLink: string;
  readonly kept: string;
  readonly kinds: Readonly<Record<CellKind, string>>;
  readonly add: Readonly<Record<CellKind, string>>;
  readonly cell: (kind: string, position: number, name: string) => string;
  readonly name: string;
  readonly namePlaceholder: string;
  readonly nameProblems: Readonly<Record<NameProblem, string>>;
  readonly run: string;
  readonly stop: string;
  readonly up: string;
  readonly down: string;
  readonly remove: string;
  readonly removed: string;
  readonly edit: string;
  readonly done: string;
  readonly plot: string;
  readonly editor: string;
  /** Names the list of values behind `${` in a note or a title. */
  readonly values: string;
  readonly proposed: (count: number) => string;
  readonly textField: string;
  readonly fold: (part: string) => string;
  readonly unfold: (part: string) => string;
  readonly foldCode: string;
  readonly foldResult: string;
  readonly lines: (count: number) => string;
  readonly addBelow: string;
  readonly renamed: (name: string, cells: number) => string;
  readonly notRun: string;
  readonly changed: string;
  readonly waiting: string;
  readonly running: string;
  readonly stopping: string;
  readonly rows: (rows: number, columns: number, time: string) => string;
  readonly noRows: (time: string) => string;
  readonly finished: (statements: number, time: string) => string;
  readonly cut: (rows: string, most: string, megabytes: string) => string;
  readonly empty: string;
  readonly circle: (names: string) => string;
  readonly blocked: (name: string) => string;
  /** A variable of SQL that is read and set nowhere. */
  readonly noVariable: (name: string) => string;
  readonly errors: Readonly<Record<EngineErrorKind, (name: string | null) => string>>;
  readonly singleQuotes: (text: string) => string;
  readonly meant: (name: string) => string;
  readonly engineSays: string;
  readonly place: (line: number, column: number) => string;
  readonly tableFailed: (table: string) => string;
  readonly rejections: Readonly<Record<Rejection, string>>;
  readonly resultTable: (name: string) => string;
  readonly sortBy: (column: string) => string;
  readonly filterBy: (column: string) => string;
  readonly filterHint: string;
  readonly filters: string;
  readonly filterProblem: string;
  readonly shownOf: (shown: string, all: string) => string;
  readonly paperPrinted: (day: string, address: string) => string;
  readonly paperTables: (tables: string) => string;
  readonly paperOwn: (tables: string) => string;
  readonly paperRows: (shown: string, all: string) => string;
  readonly copy: string;
  readonly copied: (rows: string) => string;
  readonly nothing: string;
  readonly chartFrom: string;
  readonly choose: string;
  readonly mark: string;
  readonly automatic: string;
  readonly marks: Readonly<Record<Mark, string>>;
  readonly encoding: Readonly<Record<ChartEncoding, string>>;
  readonly chartNeeds: string;
  readonly chartEmpty: string;
  readonly chartTooMany: (column: string, values: string, most: string) => string;
  /** Of marks that show single rows: how many of all are shown. */
  readonly chartSampled: (shown: number, all: number) => string;
  /** Groups that are drawn as one, how many and which. */
  readonly chartOthers: (count: string, names: string) => string;
  readonly chartUnnamed: (count: string) => string;
  readonly chartPlaceless: string;
  /** What several rows of one place became. */
  readonly chartMerged: Readonly<Record<"sum" | "mean" | "covered", string>>;
  readonly chartText: (mark: string, y: string, x: string, rows: number) => string;
  readonly count: string;
  readonly share100: string;
  readonly schema: string;
  readonly schemaSearch: string;
  /** Codes of the tables that answer a search by name. */
  readonly terms: string;
  readonly termKinds: Readonly<Record<TermKind, string>>;
  readonly termQuery: string;
  readonly termQueryOf: (name: string) => string;
  readonly moreTerms: (count: number) => string;
  /** Queries to start from, by the question that they answer. */
  readonly questions: string;
  readonly workedQueries: Readonly<Record<WorkedQueryName, string>>;
  readonly insert: (name: string) => string;
  readonly samples: string;
  readonly publishedTables: string;
  readonly results: string;
  readonly ownTables: string;
  readonly own: string;
  readonly ownNote: string;
  readonly ownChoose: string;
  readonly ownReading: (file: string, megabytes: string) => string;
  readonly ownStages: Readonly<Record<"letters" | "rows" | "table", string>>;
  readonly ownStage: (stage: string, step: number, steps: number) => string;
  readonly ownSeconds: (seconds: number) => string;
  readonly ownStop: string;
  readonly ownStopped: (file: string) => string;
  readonly ownAdded: (table: string, rows: string) => string;
  readonly ownNotRead: string;
  readonly ownNotKept: string;
  /** What a reader should know of how a file was read. */
  readonly ownNotes: {
    readonly encoding: (name: string) => string;
    readonly skipped: (lines: number) => string;
    readonly padded: string;
    readonly comma: (columns: string) => string;
    readonly text: (columns: string) => string;
  };
  readonly ownFailed: (file: string, why: string) => string;
  readonly ownKind: string;
  readonly ownTooLarge: string;
  readonly ownEmpty: string;
  readonly ownDamaged: string;
  readonly ownRemove: (table: string) => string;
  readonly ownRemoved: (table: string) => string;
  readonly ownNotRemoved: (table: string) => string;
  readonly range: string;
  readonly rangeFrom: (column: string) => string;
  readonly rangeTo: (column: string) => string;
  readonly rangeText: (low: string, high: string, rows: string, all: string) => string;
  readonly otherGroups: string;
  /** What stands for groups that are drawn as one. */
  readonly otherGroupsOf: (count: number) => string;
  /** Title and note of the notebook behind each chart of the comparing pages. */
  readonly comparison: Readonly<
    Record<ComparisonSelection["view"], {readonly title: string; readonly note: (result: string) => string}>
  >;
  readonly exploreThis: string;
  readonly figureTitle: (indicator: string) => string;
  readonly figureText: (values: string, drawn: string) => string;
  readonly figureQuery: string;
  readonly figureDrawn: string;
  readonly figureMilestones: string;
}
