/** The sentences of notebooks and of their list, once in each language. */
export interface NotebookMessages {
  readonly notebooks: string;
  readonly notebooksTitle: string;
  readonly notebooksLead: string;
  readonly makeOne: string;
  readonly none: string;
  readonly otherLanguageOnly: string;
  readonly writtenOn: (date: string) => string;
  readonly by: (author: string) => string;
  readonly openInExplorer: string;
  readonly query: (name: string) => string;
  readonly code: string;
  readonly needsScript: string;
  readonly asBuilt: string;
  readonly run: string;
  readonly starting: string;
  readonly running: string;
  /** A library that a notebook asks for and the site does not have. */
  readonly lacking: (name: string) => string;
  readonly queryFailed: (reason: string) => string;
  readonly data: string;
  readonly download: string;
  readonly noRows: string;
  readonly missing: string;
  readonly unknown: string;
  readonly rows: (shown: number, all: number) => string;
  readonly yes: string;
  readonly no: string;
}
