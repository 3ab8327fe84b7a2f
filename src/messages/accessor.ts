import type {Language} from "../model/language.js";

/**
 * Makes the accessor of a catalogue: every catalogue is defined as `xMessages = catalogue({vi, en})` and read as
 * `xMessages(language)`. A sentence that one language lacks does not compile.
 */
export function catalogue<Messages extends object>(sentences: {
  readonly vi: Messages;
  readonly en: NoInfer<Messages>;
}): (language: Language) => Messages {
  return (language) => sentences[language];
}
