import {html, type Html} from "../../lib/html.js";

// Words of pictures that are drawn without a browser, which would know how wide they are.

/** A line of words in a drawing. */
export function line(
  text: string,
  {x, y, size, weight}: {readonly x: number; readonly y: number; readonly size: number; readonly weight?: number}
): Html {
  return html`<text x="${px(x)}" y="${px(y)}" font-size="${size}"${weight === undefined ? null : html` font-weight="${weight}"`}>${text}</text>`;
}

const softHyphen = "\u00AD";

/** A text in lines no wider than there is room; a word that is wider is broken at its soft hyphen, if it has one. */
export function wrapped(text: string, {width, size}: {readonly width: number; readonly size: number}): string[] {
  const lines: string[] = [];
  const fits = (words: string) => widthOf(words, size) <= width;
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const whole = word.replaceAll(softHyphen, "");
    const longer = last === undefined ? whole : `${last} ${whole}`;
    if (last !== undefined && fits(longer)) lines[lines.length - 1] = longer;
    else if (fits(whole) || !word.includes(softHyphen)) lines.push(whole);
    else {
      const [first = "", ...rest] = word.split(softHyphen);
      lines.push(`${first}-`, rest.join(""));
    }
  }
  return lines;
}

/** About how wide the site's letters are, rather too wide: what stands in for them elsewhere may be wider. */
export function widthOf(text: string, size: number): number {
  const broad = text.match(/[\p{Lu}\dmw]/gu)?.length ?? 0;
  const thin = text.match(/[iljtfrI.,:;()\s]/g)?.length ?? 0;
  return size * (0.68 * broad + 0.32 * thin + 0.57 * (text.length - broad - thin));
}

/** A length as drawings write it. */
export const px = (value: number): string => String(Math.round(value * 10) / 10);
