import {fetchSiteFile} from "../../lib/site-file.js";
import {findIndexFile} from "../../model/addresses/find.js";
import {unpackIndex} from "../../model/find-index.js";
import type {Language} from "../../model/language.js";
import {finderOf, type Finder} from "./search-index.js";

let loaded: Promise<Finder> | undefined;

/** What finds, fetched once for a page. What failed is forgotten, so that it can be tried again. */
export function loadFinder(language: Language): Promise<Finder> {
  loaded ??= load(language).catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function load(language: Language): Promise<Finder> {
  const answer = await fetchSiteFile(findIndexFile(language));
  return finderOf(unpackIndex(await answer.text()), language);
}
