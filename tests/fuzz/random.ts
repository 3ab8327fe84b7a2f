/** Numbers that follow from a seed alone (mulberry32), so that an input can be made again from its number. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A whole number from 0 to below `end`. */
  below(end: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * end);
  }

  of<T>(some: readonly T[]): T {
    return some[this.below(some.length)]!;
  }

  /** True once in so many times. */
  once(times: number): boolean {
    return this.below(times) === 0;
  }
}

/** What has broken readers before: signs of spreadsheets, markup, other spaces, marks of direction, numbers that are none. */
const rough = [
  ...[
    "",
    " ",
    "\u00a0",
    "\u202f",
    "\t",
    "\n",
    "\r\n",
    "\r",
    "\u2028",
    "\ufeff",
    "\u202e",
    "\u0000",
    "\ud800",
    "\u0301"
  ],
  ...[
    '"',
    "'",
    "`",
    ",",
    ";",
    "|",
    "\\",
    "/",
    "<",
    ">",
    "&",
    "&#0;",
    "{",
    "}",
    "[",
    "[[[[",
    "(",
    ")",
    "$",
    "${1}",
    "%",
    "#",
    "=",
    "=1+1"
  ],
  ...[
    "-",
    "–",
    "−",
    "..",
    "...",
    "*",
    "(*)",
    "¹",
    "0",
    "-0",
    "1e999",
    "NaN",
    "Infinity",
    "1.234",
    "1,234",
    "12,5¹",
    "0x10",
    "2020",
    "9999"
  ],
  ...[
    "__proto__",
    "constructor",
    "toString",
    "null",
    "true",
    "Đắk Nông",
    "Ðắk",
    "A\u0300",
    "https://example.org",
    "javascript:0"
  ]
];

/** A text with one to four changes: letters, words and lines that go, come twice, change places, or make room for something rough. */
export function mutated(text: string, random: Random): string {
  let made = text;
  for (let left = 1 + random.below(4); left > 0; left--) made = once(made, random);
  return made;
}

function once(text: string, random: Random): string {
  const [a, b] = [random.below(text.length + 1), random.below(text.length + 1)].sort((x, y) => x - y) as [
    number,
    number
  ];
  const near = Math.min(text.length, a + 1 + random.below(12));
  switch (random.below(9)) {
    case 0:
      return text.slice(0, a) + random.of(rough) + text.slice(a);
    case 1:
      return text.slice(0, a) + random.of(rough) + text.slice(near);
    case 2:
      return text.slice(0, a) + text.slice(near);
    case 3:
      return text.slice(0, a) + text.slice(a, near).repeat(1 + random.below(4)) + text.slice(near);
    case 4:
      return random.once(4)
        ? text.slice(0, a)
        : text.slice(0, a) + text.slice(a, near).toUpperCase() + text.slice(near);
    case 5:
      return random.once(3) ? text.slice(0, a) + text.slice(b) : text.slice(0, a) + text.slice(near);
    default:
      return lines(text, random);
  }
}

function lines(text: string, random: Random): string {
  const all = text.split("\n");
  const [i, j] = [random.below(all.length), random.below(all.length)];
  switch (random.below(4)) {
    case 0:
      all.splice(i, 1);
      break;
    case 1:
      all.splice(i, 0, all[j]!);
      break;
    case 2:
      [all[i], all[j]] = [all[j]!, all[i]!];
      break;
    default:
      all[i] = random.of(rough) + all[i]!;
  }
  return all.join("\n");
}

/** Bytes with some of them changed, left out, or doubled. */
export function mutatedBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let made = Uint8Array.from(bytes);
  for (let left = 1 + random.below(4); left > 0 && made.length > 0; left--) {
    const at = random.below(made.length);
    const length = 1 + random.below(16);
    if (random.once(4)) made = Uint8Array.from([...made.subarray(0, at), ...made.subarray(at + length)]);
    else if (random.once(6)) made = Uint8Array.from([...made.subarray(0, at + length), ...made.subarray(at)]);
    else if (random.once(2)) made[at] = made[at]! ^ (1 << random.below(8));
    else made[at] = random.below(256);
  }
  return made;
}

/** A value of JSON of which some part is another one. */
export function mutatedJson(value: unknown, random: Random): unknown {
  if (random.once(12)) return random.of([null, 0, -1, 1e9, "", "x", [], {}, [[]], true, [null, null], {"0": 1}]);
  if (Array.isArray(value)) return value.map((part) => mutatedJson(part, random));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, part]) =>
        random.once(30) ? [] : [[random.once(30) ? "__proto__" : key, mutatedJson(part, random)]]
      )
    );
  return value;
}
