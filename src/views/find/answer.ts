import {colon} from "../../lib/format.js";
import type {RankedHit} from "../../lib/ranked-search.js";
import {siteAddress} from "../../lib/site-file.js";
import {findMessages} from "../../messages/find.js";
import {sentenceKinds, type FindEntry} from "../../model/find-index.js";
import {planLanguage, type Language} from "../../model/language.js";
import {findClass} from "./class-names.js";
import {markHits} from "../form/highlight.js";

/** Letters of a title that are shown at most, and those of it before the first hit. */
const longest = 150;
const before = 50;
/** Agencies that are named at most beside the lead. */
const named = 3;

/** A link to what was found: its title with what was looked for marked, what it is, and who is responsible. */
export function answerLink(entry: FindEntry, {hits}: RankedHit, language: Language): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = siteAddress(entry.path).href;
  const title = document.createElement("span");
  title.className = findClass.title;
  if (sentenceKinds.has(entry.kind)) title.lang = planLanguage(language);
  const from = entry.title.length > longest ? beginOf(entry.title, (hits[0]?.start ?? 0) - before) : 0;
  const to = endOf(entry.title, from + longest);
  title.textContent = entry.title.slice(from, to);
  markHits(
    title,
    hits.map((hit) => ({...hit, start: hit.start - from, end: hit.end - from}))
  );
  if (from > 0) title.prepend("… ");
  if (to < entry.title.length) title.append(" …");
  link.append(title, ...besideOf(entry, language));
  return link;
}

function besideOf(entry: FindEntry, language: Language): Node[] {
  const words = findMessages(language);
  const {kind, code, note, leads, cooperating} = entry;
  const what =
    kind === "line" ? code : kind === "indicator" || code === "" ? words.kind[kind] : `${words.kind[kind]} ${code}`;
  const lines = [[what, note].filter((part) => part !== "").join(" · ")];
  if (leads.length > 0) {
    const rest = cooperating.length - named;
    // One more is as short as saying so.
    const others = rest > 1 ? [...cooperating.slice(0, named), words.andOthers(rest)] : cooperating;
    lines.push(
      [
        `${words.leads}${colon(language)}${leads.join(", ")}`,
        ...(others.length === 0 ? [] : [`${words.cooperating}${colon(language)}${others.join(", ")}`])
      ].join(" · ")
    );
  }
  return lines.map((text) => {
    const line = document.createElement("span");
    line.className = findClass.beside;
    line.textContent = text;
    return line;
  });
}

/** The beginning of a word at or before a place. */
function beginOf(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf(" ", at) + 1;
}

/** The end of a word at or before a place. */
function endOf(text: string, at: number): number {
  return at >= text.length ? text.length : text.lastIndexOf(" ", at);
}
