import {convert, type ConvertAnswer, type ConvertRequest} from "./convert.js";

self.addEventListener("message", ({data}: MessageEvent<ConvertRequest>) => {
  convert(data).then(
    (answer) => self.postMessage(answer),
    (error: unknown) => {
      self.postMessage({error: error instanceof Error ? error.message : String(error)} satisfies ConvertAnswer);
    }
  );
});
