/** Where a command says what it has to say, line by line; passed in so that it can be heard in a test. */
export interface Speech {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

export const standardSpeech: Speech = {
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`)
};
