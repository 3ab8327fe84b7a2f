/** A colour as six hexadecimal digits after `#`. */
export type Colour = string;

const channelsOf = (colour: Colour): readonly number[] =>
  [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });

/** Relative luminance (WCAG 2.2). */
export function luminance(colour: Colour): number {
  const [r, g, b] = channelsOf(colour);
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** Contrast ratio of two colours, from 1 to 21 (WCAG 2.2, 1.4.3). */
export function contrast(a: Colour, b: Colour): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** A colour between two, `share` of the way from the first, mixed as light is, so that its luminance lies as far between theirs. */
export function mixed(from: Colour, to: Colour, share: number): Colour {
  const [start, end] = [channelsOf(from), channelsOf(to)];
  const digits = start.map((channel, i) => {
    const linear = channel + share * (end[i]! - channel);
    const encoded = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
    return Math.round(255 * encoded)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${digits.join("")}`;
}
