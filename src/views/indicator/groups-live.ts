import {unpackGroups} from "../../indicator/groups/file.js";
import {fetchSiteFile} from "../../lib/site-file.js";
import {untilFailed} from "../../lib/until-failed.js";
import {answering} from "../form/live-update.js";
import type {Drawn} from "../form/live-view.js";
import {followPoints} from "../form/point-keys.js";
import {pageContext} from "../shell/page-context.js";
import {groupView, type GroupContext} from "./group-view.js";

/** The figures of the page's indicator, fetched once. */
const figures = untilFailed(async (file: string) => unpackGroups(await (await fetchSiteFile(file)).text()));

async function contextOf(form: HTMLFormElement, drawn: Drawn): Promise<GroupContext> {
  const {terms} = pageContext();
  return {...drawn, figures: await figures(form.dataset.file!), terms, asOf: form.dataset.asOf!};
}

/** What answers the form of groups. */
export const answer = answering(groupView, contextOf, followPoints);
