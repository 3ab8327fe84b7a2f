import {fetchSiteFile} from "../../lib/site-file.js";
import {untilFailed} from "../../lib/until-failed.js";
import {findIndexFile} from "../../model/addresses/find.js";
import {unpackIndex} from "../../model/find-index.js";
import type {Language} from "../../model/language.js";
import {finderOf, type Finder} from "./search-index.js";

/** What finds, fetched once for a page. */
export const loadFinder = untilFailed(async (language: Language): Promise<Finder> => {
  const answer = await fetchSiteFile(findIndexFile(language));
  return finderOf(unpackIndex(await answer.text()), language);
});
