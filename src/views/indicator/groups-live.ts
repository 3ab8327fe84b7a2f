import {unpackGroups} from "../../indicator/groups/file.js";
import type {GroupFigures} from "../../indicator/groups/figures.js";
import {fetchSiteFile} from "../../lib/site-file.js";
import {answering} from "../form/live-update.js";
import type {Drawn} from "../form/live-view.js";
import {followPoints} from "../form/point-keys.js";
import {pageContext} from "../shell/page-context.js";
import {groupView, type GroupContext} from "./group-view.js";

let loaded: Promise<GroupFigures> | undefined;

/** The figures of the page's indicator, fetched once. What failed is forgotten, so that it can be tried again. */
function figures(file: string): Promise<GroupFigures> {
  loaded ??= fetchSiteFile(file)
    .then((response) => response.text())
    .then(unpackGroups)
    .catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
  return loaded;
}

async function contextOf(form: HTMLFormElement, drawn: Drawn): Promise<GroupContext> {
  const {terms} = pageContext();
  return {...drawn, figures: await figures(form.dataset.file!), terms, asOf: form.dataset.asOf!};
}

/** What answers the form of groups. */
export const answer = answering(groupView, contextOf, followPoints);
