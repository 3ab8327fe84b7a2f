import type {Indicator} from "../read.js";
import type {SourceOfData} from "../settings.js";
import type {PlaceRow} from "./languages.js";
import {cellOf} from "./plain-text.js";
import {firstText, joined, type Words} from "./words.js";

/** One source for an indicator: its office does not say which value comes from which of several. */
export function sourceRow({id, settings}: Indicator, words: Words): PlaceRow {
  const say = (pick: (source: SourceOfData) => string | null) => {
    const texts = settings.sources.flatMap((source) => pick(source) ?? []).map((text) => words.line(text));
    const different = [...new Map(texts.map((text) => [firstText(text), text])).values()];
    return different.length === 0 ? null : cellOf(firstText(joined(words, different, "; ")));
  };
  const address = settings.sources.find((source) => /^https?:\/\/[!-~]+$/.test(source.address ?? ""))?.address ?? null;
  return {
    source: id,
    title: say(({title, organisation}) => title ?? organisation) ?? `Open SDG ${settings.number ?? id}`,
    publisher: say(({organisation}) => organisation),
    publisher_en: null,
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
