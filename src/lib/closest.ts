import {distance} from "fastest-levenshtein";

/**
 * The known name that is fewest edits away from a mistyped one, the first of them where several are; null where none is near
 * enough to be meant, which is a third of the letters typed, and at least one.
 * @param comparable how names are compared, such as without regard to capitals
 */
export function closest(
  typed: string,
  known: Iterable<string>,
  comparable: (name: string) => string = (name) => name
): string | null {
  const wanted = comparable(typed);
  let best: string | null = null;
  let fewest = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const name of known) {
    const candidate = comparable(name);
    // A difference in length takes as many edits at the least.
    if (Math.abs(candidate.length - wanted.length) >= fewest) continue;
    const edits = distance(wanted, candidate);
    if (edits < fewest) [best, fewest] = [name, edits];
  }
  return best;
}
