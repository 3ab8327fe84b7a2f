import type {ExploreMessages} from "../../messages/explore.js";
import type {OwnFilesMessages} from "../../messages/own-files.js";
import type {Done} from "../../lib/grid/table.js";
import type {ReadingNote} from "./delimited.js";

/** More names than this say no more to a reader. */
const most = 6;

const listed = (names: readonly string[]): string =>
  names.length <= most ? names.join(", ") : `${names.slice(0, most).join(", ")}, …`;
const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** What was done to a file, or should be known of how it was read, as a sentence. */
export function readingText(note: ReadingNote | Done, {ownNotes}: ExploreMessages, {done}: OwnFilesMessages): string {
  switch (note.about) {
    case "encoding":
      return ownNotes.encoding(note.encoding);
    case "skipped":
      return ownNotes.skipped(note.lines);
    case "padded":
      return ownNotes.padded;
    case "comma":
      return ownNotes.comma(listed(note.columns));
    case "text":
      return ownNotes.text(listed(note.columns));
    case "above":
    case "below":
      return done[note.about](note.rows, shortened(note.text));
    case "joined":
    case "repeated":
      return done[note.about](note.rows);
    case "numbering":
      return done.numbering;
    case "no head":
      return done.noHead;
    case "doubtful head":
      return done.doubtfulHead;
    case "merged":
      return done.merged(note.cells);
    case "merged numbers":
      return done.mergedNumbers(note.cells);
    case "named":
    case "thousands":
    case "numbers":
    case "days":
    case "percent":
      return done[note.about](listed(note.columns));
    case "nothing":
    case "footnotes":
    case "words":
      return done[note.about](note.texts.map((text) => `“${shortened(text)}”`).join(", "));
    case "kept": {
      const say = {text: done.keptText, bound: done.keptBound, "two readings": done.keptOpen}[note.because];
      return say(listed(note.columns), shortened(note.example));
    }
  }
}
