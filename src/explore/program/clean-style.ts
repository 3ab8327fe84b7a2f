import {reference} from "./protocol.js";

/** Properties by which a part of a drawing may look different; none puts it elsewhere in the page, above it, or fetches anything. */
const properties = new Set(
  "color fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit opacity stop-color stop-opacity visibility display overflow overflow-x overflow-y vector-effect paint-order shape-rendering text-rendering image-rendering mix-blend-mode isolation filter clip-path clip-rule mask marker-start marker-mid marker-end font font-family font-size font-style font-variant font-variant-numeric font-weight font-stretch line-height letter-spacing word-spacing text-align text-anchor text-decoration text-decoration-line text-decoration-color text-indent text-overflow text-transform text-wrap dominant-baseline alignment-baseline baseline-shift vertical-align white-space word-break overflow-wrap writing-mode background background-color background-image background-size background-repeat background-position border border-color border-style border-width border-top border-right border-bottom border-left border-radius border-collapse border-spacing outline padding padding-top padding-right padding-bottom padding-left margin margin-top margin-right margin-bottom margin-left width height min-width max-width min-height max-height aspect-ratio box-sizing box-shadow flex flex-basis flex-direction flex-flow flex-grow flex-shrink flex-wrap justify-content justify-items justify-self align-content align-items align-self gap row-gap column-gap order grid grid-area grid-column grid-row grid-template grid-template-areas grid-template-columns grid-template-rows columns column-count column-width break-inside list-style list-style-type transform transform-origin --plot-background".split(
    " "
  )
);

/** What a value may compute; nothing in it names an address. */
const functions = new Set(
  "rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix var calc min max clamp translate translatex translatey scale scalex scaley rotate skew skewx skewy matrix drop-shadow blur brightness contrast grayscale saturate opacity linear-gradient radial-gradient conic-gradient repeat minmax fit-content inset circle ellipse polygon".split(
    " "
  )
);

/** Whether a value of a property asks for nothing outside of its drawing. What hides by escapes or remarks what it is, does not pass. */
export function cleanValue(value: string): boolean {
  if (/[\\{};@<>]|\/\*|!/.test(value)) return false;
  const opened = value.replace(reference, " ").split("(").slice(0, -1);
  return opened.every((before) => {
    const name = before.trimEnd().split(/[\s),"'/+*]/).at(-1)!.toLowerCase(); // prettier-ignore
    // A parenthesis alone groups what is computed.
    return name === "" || functions.has(name);
  });
}

/** Properties whose whole numbers count rows and columns, of which a browser makes as many as it is told. */
const counting = /^(?:grid|column)/;
/** A hundred times the same, a place beyond the thousandth, or what computes such. */
const tooMany = /\b(?:calc|min|max|clamp)\(|repeat\(\s*\+?\d{3,}|(?<![\w.#])\d{4,}(?![\w.%])|^[^]{500}/i;

/** Declarations of one `style` attribute that are read. */
const mostDeclarations = 200;

/** The properties of a `style` attribute that may be. */
export function cleanStyle(text: string): (readonly [string, string])[] {
  return text.split(";", mostDeclarations).flatMap((declaration): (readonly [string, string])[] => {
    const at = declaration.indexOf(":");
    const name = declaration.slice(0, at).trim().toLowerCase();
    const value = declaration.slice(at + 1).trim();
    return at > 0 &&
      properties.has(name) &&
      value !== "" &&
      cleanValue(value) &&
      !(counting.test(name) && tooMany.test(value))
      ? [[name, value]]
      : [];
  });
}
