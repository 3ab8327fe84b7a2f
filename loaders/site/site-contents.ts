import type {OpenTables} from "../../src/engine/node.js";
import type {Language} from "../../src/model/language.js";
import type {Licence} from "../../src/model/licence.js";
import type {PlaceTerms} from "../../src/model/place-terms.js";
import type {KeptReports} from "../../src/report/kept.js";
import type {Page} from "../../src/views/shell/page.js";
import type {FileContent} from "../publish/file-content.js";
import type {NotebookFile} from "./notebooks/notebooks.js";

// What a site consists of, as what makes it and what writes it know it.

/** Writes a file below the published folder, in a folder that need not exist; a document gets its policy. */
export type WriteFile = (path: string, content: FileContent) => Promise<void>;

/** Files that are made together, by path below the site's root. */
export interface FileGroup {
  readonly holds: (path: string) => boolean;
  /** Whether the files name the site's style sheet. */
  readonly needsStyles: boolean;
  /**
   * @param styles path of the style sheet below the site's root
   * @param wanted the one file that is asked for, where making it alone is quicker
   */
  readonly make: (styles: string, wanted?: string) => Promise<ReadonlyMap<string, FileContent>>;
}

/** Everything that the site consists of. Nothing is made before it is asked for, and what was made is kept. */
export interface SiteContents {
  /** Date of the release that it shows (ISO). */
  readonly asOf: string;
  /** Where it will lie, with the scheme; null where that is not known. */
  readonly address: string | null;
  /** By what the place is judged. */
  readonly terms: PlaceTerms;
  /** Who publishes the site, and where errors are reported; null where the place does not say. */
  readonly publisher: string | null;
  readonly contact: string | null;
  readonly licence: Licence | null;
  /** The rules of style that give the place its own colours, if it has any. */
  readonly palette: string | null;
  /** The languages of the place, in its order. */
  readonly languages: readonly Language[];
  /** Whether there is a page, by its address in the first language. */
  readonly has: (path: string) => boolean;
  /** Pages by address, but for notebooks. */
  readonly pages: ReadonlyMap<string, () => Promise<Page>>;
  /** The first group that holds a path has the file, or nobody has. */
  readonly files: readonly FileGroup[];
  /** The notebooks with their pages, whose content stands in files of their own that people write. */
  readonly notebooks: readonly {readonly notebook: NotebookFile; readonly page: Page}[];
  /** The yearly reports as they are kept with the release; null where there are none. */
  readonly reportsToKeep: () => Promise<KeptReports | null>;
  /** The tables in an engine, and their Arrow files. */
  readonly opened: OpenTables;
}
