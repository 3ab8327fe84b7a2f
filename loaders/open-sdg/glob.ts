/**
 * Whether a path matches a pattern of Python's `glob`, as `path_pattern` is: `*`, `?` and `[…]` within a part of the
 * path, none of which begins a hidden name. It takes as long as path and pattern are long together, whatever they say.
 */
export function matchesGlob(path: string, pattern: string): boolean {
  const names = path.split("/");
  const patterns = pattern.split("/");
  return names.length === patterns.length && names.every((name, i) => matchesPart(name, patterns[i]!));
}

type Matcher = "*" | ((letter: string) => boolean);

function matchesPart(name: string, pattern: string): boolean {
  if (name.startsWith(".") && !pattern.startsWith(".")) return false;
  const matchers = matchersOf(pattern);
  const letters = Array.from(name);
  let [letter, matcher] = [0, 0];
  // Where to try again: the last star, and how much of the name it has taken.
  let [star, taken] = [-1, 0];
  while (letter < letters.length) {
    const current = matchers[matcher];
    if (current === "*") {
      star = matcher++;
      taken = letter;
    } else if (current?.(letters[letter]!) === true) {
      matcher++;
      letter++;
    } else if (star >= 0) {
      matcher = star + 1;
      letter = ++taken;
    } else return false;
  }
  return matchers.slice(matcher).every((rest) => rest === "*");
}

function matchersOf(pattern: string): Matcher[] {
  const letters = Array.from(pattern);
  const matchers: Matcher[] = [];
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i]!;
    // A bracket directly after the opening one, or after its `!`, is a member of the set.
    const end = letter === "[" ? letters.indexOf("]", i + (letters[i + 1] === "!" ? 3 : 2)) : -1;
    if (letter === "*") {
      if (matchers.at(-1) !== "*") matchers.push("*");
    } else if (letter === "?") matchers.push(() => true);
    else if (end > 0) {
      matchers.push(setOf(letters.slice(i + 1, end)));
      i = end;
    } else matchers.push((found) => found === letter);
  }
  return matchers;
}

function setOf(given: readonly string[]): (letter: string) => boolean {
  const negated = given[0] === "!";
  const letters = negated ? given.slice(1) : given;
  return (found) => {
    const held = letters.some((letter, i) => {
      const isRange = letters[i + 1] === "-" && letters[i + 2] !== undefined;
      return letter === found || (isRange && letter <= found && found <= letters[i + 2]!);
    });
    return held !== negated;
  };
}
