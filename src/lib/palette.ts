import {contrast, luminance, mixed, type Colour} from "./colour.js";

/** What a place may colour: links and buttons, and the ends of the scale of its maps. */
export interface Chosen {
  readonly accent: Colour | null;
  /** Of the dark theme; without it the accent is lightened until it can be read. */
  readonly accent_dark: Colour | null;
  readonly map: {readonly low: Colour; readonly high: Colour} | null;
}

/** The grounds that words stand on in a theme, as `styles/theme.css` has them. */
export const grounds = {light: ["#ffffff", "#f5f7f8"], dark: ["#161616", "#212426"]} as const;

/** The least contrast of words with their ground, and of two colours between which five classes can be told apart. */
export const leastContrast = {words: 4.5, scale: 3.9} as const;

const classes = [0, 1, 2, 3, 4] as const;

/** Something that was chosen and cannot be seen, or not be told apart, well enough. */
export interface Faint {
  readonly of: "accent" | "accent_dark" | "map";
  readonly colour: Colour;
  readonly beside: Colour;
  readonly ratio: number;
  readonly least: number;
}

/** What of the chosen colours has too little contrast, each with the ground on which it has least. */
export function faintIn({accent, accent_dark, map}: Chosen): readonly Faint[] {
  const written = (of: "accent" | "accent_dark", colour: Colour | null, on: readonly Colour[]): readonly Faint[] => {
    if (colour === null) return [];
    const faint = on.map((beside) => ({
      of,
      colour,
      beside,
      ratio: contrast(colour, beside),
      least: leastContrast.words
    }));
    return faint.sort((a, b) => a.ratio - b.ratio).slice(0, 1);
  };
  const scale: readonly Faint[] =
    map === null
      ? []
      : [
          {of: "map", colour: map.low, beside: map.high, ratio: contrast(map.low, map.high), least: leastContrast.scale}
        ];
  return [
    ...written("accent", accent, grounds.light),
    ...written("accent_dark", accent_dark, grounds.dark),
    ...scale
  ].filter(({ratio, least}) => ratio < least);
}

/** The rules of style that give a place its colours; null where it has those of the theme. Paper keeps the theme's. */
export function paletteRules(chosen: Chosen | null): string | null {
  if (chosen === null) return null;
  const {accent, accent_dark: stated, map} = chosen;
  const dark = stated ?? (accent === null ? null : lightened(accent));
  const block = (link: Colour | null, scale: Chosen["map"]) => [
    ...(link === null ? [] : [`--link:${link}`]),
    ...(scale === null ? [] : scaleOf(scale))
  ];
  // What is pale by day is dark by night: little stands near its ground in both.
  const night = map === null ? null : {low: map.high, high: map.low};
  const rules = [
    ["screen", block(accent, map)],
    ["screen and (prefers-color-scheme:dark)", block(dark, night)]
  ] as const;
  const made = rules.flatMap(([when, own]) =>
    own.length === 0 ? [] : [`@media ${when}{:root:root{${own.join(";")}}}`]
  );
  return made.length === 0 ? null : made.join("");
}

/** A colour with as much white in it as makes it legible in the dark. */
function lightened(colour: Colour): Colour {
  const ground = grounds.dark.map(luminance).reduce((a, b) => Math.max(a, b));
  // A little more than must be, because colours have whole numbers.
  const wanted = (leastContrast.words + 0.1) * (ground + 0.05) - 0.05;
  const own = luminance(colour);
  return own >= wanted ? colour : mixed(colour, "#ffffff", (wanted - own) / (1 - own));
}

/** Five classes whose lightness rises or falls by the same ratio, and what is written on each. */
function scaleOf({low, high}: NonNullable<Chosen["map"]>): readonly string[] {
  const [first, last] = [luminance(low), luminance(high)];
  const step = ((last + 0.05) / (first + 0.05)) ** (1 / classes.at(-1)!);
  return classes.flatMap((i) => {
    const share = ((first + 0.05) * step ** i - 0.05 - first) / (last - first);
    const colour = mixed(low, high, share);
    const words = contrast(colour, "#ffffff") > contrast(colour, "#000000") ? "#ffffff" : "#000000";
    const n = String(i + 1);
    return [`--class-${n}:${colour}`, `--on-class-${n}:${words}`];
  });
}
