/** A text or bytes, piece by piece: what is too large to lie in memory as a whole. */
export type Pieces = Iterable<string | Uint8Array>;

/** Texts are gathered into pieces of about so many units before they are handed on. */
const unitsOfPiece = 1 << 18;

/** Many short texts as fewer long ones, with the same text in all. */
export function* gathered(texts: Iterable<string>): Generator<string, undefined> {
  let held: string[] = [];
  let units = 0;
  for (const text of texts) {
    held.push(text);
    units += text.length;
    if (units < unitsOfPiece) continue;
    yield held.join("");
    held = [];
    units = 0;
  }
  if (units > 0) yield held.join("");
}

/** Pieces as bytes, each for itself. */
export function* bytesOf(pieces: Pieces): Generator<Uint8Array, undefined> {
  const encoder = new TextEncoder();
  for (const piece of pieces) yield typeof piece === "string" ? encoder.encode(piece) : piece;
}
