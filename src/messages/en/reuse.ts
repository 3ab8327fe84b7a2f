import type {PlaceWords} from "../../model/place-words.js";
import type {ReuseMessages} from "../topics/reuse.js";

/** The sentences in English. */
export const en = ({plan}: PlaceWords): ReuseMessages => ({
  title: "Use the figure and its numbers",
  picture: "Download the picture",
  shownValues: "Download the values shown (Excel)",
  cite: "Cite",
  byPlan: (verdict) =>
    plan === undefined ? `By the words of the milestone itself: ${verdict}.` : `By the plan's own words: ${verdict}.`,
  embed: "Embed in another page",
  embedNote: "A small frame with the picture, unit and source; it loads nothing from any other host.",
  copy: "Copy",
  copied: "Copied",
  copyPicture: "Copy picture",
  pictureCopied: "The picture is copied: paste it into Word or PowerPoint with Ctrl+V.",
  pictureRefused: "The browser does not allow pictures to be copied. Save the PNG and insert it.",
  failed: "The file could not be made. Load the page again and retry.",
  citation: ({name, place, publishers, release}) =>
    `${place}, “${name}”, release of ${release}. Original data: ${publishers}.`,
  planCitation: ({title, place, plan, release}) => `${place}, “${title}”, release of ${release}. ${plan}`,
  from: "From",
  frameTitle: (name) => `Chart: ${name}`,
  whole: "In full: table, assessment, sources"
});
