/**
 * The largest of some numbers and a bound, which without numbers is what is returned. Unlike `Math.max` it takes a list of any
 * length: a hundred thousand arguments overflow the stack.
 */
export function largest(numbers: Iterable<number>, atLeast = -Infinity): number {
  let found = atLeast;
  for (const number of numbers) if (number > found) found = number;
  return found;
}

/** The smallest of some numbers and a bound, which without numbers is what is returned. */
export function smallest(numbers: Iterable<number>, atMost = Infinity): number {
  let found = atMost;
  for (const number of numbers) if (number < found) found = number;
  return found;
}
