import {localeOf, type Language} from "../../src/model/language.js";
import {ownSentences} from "../../src/messages/accessor.js";
import {everyCatalogue} from "../../src/messages/every.js";

/** How much of the interface a language has sentences of its own for. */
export interface InterfaceShare {
  readonly code: string;
  readonly name: string;
  readonly said: number;
  readonly all: number;
  /** The topics that lack some, each the name of a file in the folder of the language. */
  readonly lacking: readonly string[];
}

/** The languages of a place in which pages are partly told in English. */
export function partlyInEnglish(languages: readonly Language[]): readonly InterfaceShare[] {
  return languages.map(shareOf).filter(({said, all}) => said < all);
}

function shareOf({code, place}: Language): InterfaceShare {
  const topics = Object.entries(everyCatalogue).map(([topic, {sentences}]) => {
    const all = sentencesOf(ownSentences("en", sentences, place));
    const own = new Set(sentencesOf(ownSentences(code, sentences, place) ?? {}));
    return {topic, said: all.filter((sentence) => own.has(sentence)).length, all: all.length};
  });
  const sum = (of: "said" | "all") => topics.reduce((total, topic) => total + topic[of], 0);
  return {
    code,
    name: localeOf(code).name,
    said: sum("said"),
    all: sum("all"),
    lacking: topics.filter(({said, all}) => said < all).map(({topic}) => topic)
  };
}

/** The names of sentences, those of a group below its name; a list counts as one. */
function sentencesOf(sentences: object = {}, above = ""): string[] {
  return Object.entries(sentences).flatMap(([name, sentence]: [string, unknown]) =>
    typeof sentence === "object" && sentence !== null && !Array.isArray(sentence)
      ? sentencesOf(sentence, `${above}${name}.`)
      : [`${above}${name}`]
  );
}
