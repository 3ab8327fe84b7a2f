/** How the letters of a text file are written. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1258";

/**
 * Tells how a text file is written: by its mark, by the empty bytes of UTF-16, and by whether all of it is UTF-8. What is
 * none of these is taken for the code page of Vietnamese Windows, in which Excel saves a plain CSV.
 */
export async function encodingOf(file: Blob): Promise<Encoding> {
  const head = new Uint8Array(await file.slice(0, 4096).arrayBuffer());
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  const empty = (odd: 0 | 1) => head.filter((byte, i) => byte === 0 && i % 2 === odd).length;
  // Half of the letters of any table are digits, delimiters and plain letters, which have an empty byte in UTF-16.
  if (empty(1) > head.length / 8) return "utf-16le";
  if (empty(0) > head.length / 8) return "utf-16be";
  return (await isUtf8(file)) ? "utf-8" : "windows-1258";
}

async function isUtf8(file: Blob): Promise<boolean> {
  const decoder = new TextDecoder("utf-8", {fatal: true});
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const {done, value} = await reader.read();
      decoder.decode(value, {stream: !done});
      if (done) return true;
    }
  } catch {
    await reader.cancel();
    return false;
  }
}

/** The same text in UTF-8; in the code page marks stand apart from their letters, here they do not. */
export async function toUtf8(file: Blob, encoding: Encoding): Promise<Blob> {
  if (encoding === "utf-8") return file;
  const text = new TextDecoder(encoding).decode(await file.arrayBuffer());
  return new Blob([text.normalize("NFC")]);
}
