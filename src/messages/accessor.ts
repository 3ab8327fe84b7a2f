import {baseOf, wholeLanguages, type Language, type WholeLanguage} from "../model/language.js";
import type {PlaceWords} from "../model/place-words.js";

/** The sentences of a catalogue in one language; where they name the place, they are made with its words. */
export type Sentences<Messages> = Messages | ((place: PlaceWords) => Messages);

/** Some of the sentences of a catalogue: any may be lacking, within a group of them too. */
export type Some<Messages> = {
  readonly [Key in keyof Messages]?: Messages[Key] extends
    | string
    | readonly unknown[]
    | ((...given: never[]) => unknown)
    ? Messages[Key]
    : Some<Messages[Key]>;
};

/** What a catalogue says in each language: whole in those of the compiler's choice, as far as it goes in others. */
export type ByCode<Messages> = Readonly<Record<WholeLanguage, Sentences<Messages>>> &
  Readonly<Partial<Record<string, Sentences<Some<Messages>>>>>;

/** Reads a catalogue in a language. */
export interface Catalogue<Messages> {
  (language: Language): Messages;
  readonly sentences: ByCode<Messages>;
}

/**
 * Makes the accessor of a catalogue: every catalogue is defined as `xMessages = catalogue({vi, en, fr})` and read as
 * `xMessages(language)`. A sentence that one of these lacks does not compile; what any other language lacks is told in English,
 * sentence by sentence.
 */
export function catalogue<Messages extends object>(sentences: ByCode<Messages>): Catalogue<Messages> {
  const known = new WeakMap<Language, Messages>();
  const read = (language: Language): Messages => {
    const before = known.get(language);
    if (before !== undefined) return before;
    const own = ownSentences(language.code, sentences, language.place);
    // What is whole stays as it is: a group such as that of units may leave out what goes without saying in its language.
    const whole = wholeLanguages.some((code) => code === baseOf(language.code));
    const messages = whole ? (own as Messages) : over(made(sentences.en, language.place), own ?? {});
    known.set(language, messages);
    return messages;
  };
  return Object.assign(read, {sentences});
}

/** What a catalogue says in a language itself: in `fr-CA` that is what it says in `fr`. */
export function ownSentences<Messages>(
  code: string,
  sentences: ByCode<Messages>,
  place: PlaceWords
): Some<Messages> | undefined {
  const given: Sentences<Some<Messages>> | undefined = sentences[code] ?? sentences[baseOf(code)];
  return given === undefined ? undefined : made(given, place);
}

/**
 * The sentences of a catalogue that does not name the place, in the language of a code: for what is written before the words of the
 * place are known.
 * @throws Error when it does name it
 */
export function sentencesIn<Messages extends object>({sentences}: Catalogue<Messages>, code: string): Messages {
  const given = sentences[wholeLanguages.find((known) => known === baseOf(code)) ?? "en"];
  if (typeof given === "function") throw new Error("sentences that need the words of a place");
  return given;
}

function made<Messages>(given: Sentences<Messages>, place: PlaceWords): Messages {
  return typeof given === "function" ? (given as (place: PlaceWords) => Messages)(place) : given;
}

/** Sentences with others laid over them, group by group; a sentence, a list or what makes a sentence is replaced whole. */
function over<Messages extends object>(whole: Messages, some: object): Messages {
  const entries = Object.entries(some).map(([key, own]: [string, unknown]): [string, unknown] => {
    const under: unknown = (whole as Readonly<Record<string, unknown>>)[key];
    return [key, isGroup(own) && isGroup(under) ? over(under, own) : own];
  });
  return {...whole, ...Object.fromEntries(entries)};
}

function isGroup(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
