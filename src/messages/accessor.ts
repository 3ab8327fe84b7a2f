import type {Language} from "../model/language.js";
import type {PlaceWords} from "../model/place-words.js";

/** The sentences of a catalogue in one language; where they name the place, they are made with its words. */
export type Sentences<Messages> = Messages | ((place: PlaceWords) => Messages);

/**
 * Makes the accessor of a catalogue: every catalogue is defined as `xMessages = catalogue({vi, en})` and read as
 * `xMessages(language)`. A sentence that one language lacks does not compile.
 */
export function catalogue<Messages extends object>(sentences: {
  readonly vi: Sentences<Messages>;
  readonly en: Sentences<NoInfer<Messages>>;
}): (language: Language) => Messages {
  const made = new WeakMap<Language, Messages>();
  return (language) => {
    const known = made.get(language);
    if (known !== undefined) return known;
    // A language without sentences of its own is told in English.
    const given = language.code === "vi" ? sentences.vi : sentences.en;
    const messages = typeof given === "function" ? given(language.place) : given;
    made.set(language, messages);
    return messages;
  };
}
