import type {Indicator} from "../read.js";
import type {SourceOfData} from "../stated-settings.js";
import type {PlaceRow} from "./languages.js";
import {cellOf} from "./plain-text.js";
import {firstText, joined, textIn, type Words} from "./words.js";

/** One source for an indicator: its office does not say which value comes from which of several. */
export function sourceRow({id, settings}: Indicator, words: Words): PlaceRow {
  const say = (pick: (source: SourceOfData) => string | null) => {
    // What is joined to others, and then a sentence, brings no point of its own.
    const texts = settings.sources
      .flatMap((source) => pick(source) ?? [])
      .map((text) => words.each((language) => textIn(words.line(text), language).replace(/\.$/, "")));
    const different = [...new Map(texts.map((text) => [firstText(text), text])).values()];
    return different.length === 0 ? null : cellOf(firstText(joined(words, different, "; ")));
  };
  const address = settings.sources.find((source) => /^https?:\/\/[!-~]+$/.test(source.address ?? ""))?.address ?? null;
  return {
    source: id,
    title:
      say(({title, organisation}) => titleWithout(title, organisation) ?? organisation) ??
      `Open SDG ${settings.number ?? id}`,
    title_vi: null,
    publisher: say(({organisation}) => organisation),
    publisher_en: null,
    copy: null,
    copy_en: null,
    year: null,
    address,
    // No office says what its sources are nor how far to trust them.
    kind: null,
    confidence: null,
    collection: null,
    origin: null,
    note: say(({periodicity}) => periodicity)
  };
}

/** A title without the publisher in front, who is told beside it. */
function titleWithout(title: string | null, organisation: string | null): string | null {
  if (title === null || organisation === null || !title.startsWith(organisation)) return title;
  const rest = title.slice(organisation.length).replace(/^\s*[.,:;–-]\s*/, "");
  return rest === "" || rest.length === title.length - organisation.length ? title : rest;
}
