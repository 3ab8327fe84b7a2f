import {mostAttributes, mostLetters, mostNodes, reference} from "./protocol.js";
import {cleanStyle, cleanValue} from "./clean-style.js";

/** A part of a drawing that may stand in the page: a text, or an element of SVG or HTML. Names within it are its own. */
export type CleanNode =
  | string
  | {
      readonly name: string;
      readonly svg: boolean;
      readonly attributes: readonly (readonly [string, string])[];
      /** Its properties of style. */
      readonly style: readonly (readonly [string, string])[];
      readonly children: readonly CleanNode[];
    };

/** What a program gave back is no drawing, or more than a page can hold. */
export class DrawingError extends Error {}

const words = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split(/\s+/).map((word) => [word.toLowerCase(), word]));

/** Elements that only show something. None of them runs, listens, loads, leads away, takes what is typed or repeats another. */
const svgElements = words(
  "svg g path line rect circle ellipse polygon polyline text tspan textPath title desc defs clipPath mask linearGradient radialGradient stop pattern marker image"
);
const htmlElements = words(
  "div span p h2 h3 h4 h5 h6 figure figcaption table caption thead tbody tfoot tr th td colgroup col ul ol li dl dt dd b strong i em u s small sub sup mark code pre kbd samp var abbr q cite blockquote br hr wbr ins del details summary img section article header footer"
);

/** Elements of which nothing is shown, whatever is in them. */
const hidden = words(
  "script style iframe frame frameset object embed applet template noscript link meta base foreignObject audio video source track portal animate animateMotion animateTransform set use symbol filter"
);

/** Attributes that are numbers, lengths, and what is made of these. */
const measures = words(
  "d points x y x1 y1 x2 y2 cx cy r rx ry fx fy dx dy width height viewBox transform rotate textLength startOffset offset pathLength refX refY markerWidth markerHeight orient gradientTransform patternTransform preserveAspectRatio colspan rowspan span start"
);
/** Attributes that say by a word how something is to be understood. */
const choices = words(
  "gradientUnits patternUnits patternContentUnits clipPathUnits maskUnits maskContentUnits markerUnits spreadMethod lengthAdjust method spacing scope dir lang open aria-hidden"
);
/** Attributes that are properties of style. */
const presented = words(
  "fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit opacity color stop-color stop-opacity font-family font-size font-style font-variant font-weight font-stretch letter-spacing word-spacing text-anchor text-decoration dominant-baseline alignment-baseline baseline-shift writing-mode clip-path clip-rule mask marker-start marker-mid marker-end paint-order shape-rendering text-rendering image-rendering color-interpolation vector-effect visibility display overflow mix-blend-mode transform-origin filter"
);
/** Attributes that are read as they are. */
const told = words("title aria-label aria-description aria-roledescription alt");

const pictures = new Set(["img", "image"]);

/** What is painted as often as something refers to it. Were it to refer on, a drawing of a hundred parts would be painted for days. */
const painted = new Set(["pattern", "mask", "clipPath", "marker"]);

const roles = new Set(["img", "figure", "group", "list", "listitem", "presentation", "none"]);

/** Parts of a legend of Plot, whose own style sheets do not come along. */
const plotPart = /^[\w-]+-(?<part>swatches|swatches-wrap|swatches-columns|swatch|swatch-label|ramp|figure)$/;
const plotDrawing = /^plot-[0-9a-z]+$/;

const picture = /^data:image\/png;base64,(?<head>[A-Za-z0-9+/]{1,32})[A-Za-z0-9+/]*={0,2}$/;
/** How every PNG begins: see https://www.w3.org/TR/png-3/. Whatever else it is called, a browser looks for other kinds of pictures. */
const pngBegins = "\x89PNG\r\n\x1a\n";
/** Pixels of a picture: some hundred letters may stand for more than there is memory. */
const mostPixels = 25_000_000;
const own = /^[\p{L}_][\p{L}\p{N}_.:-]{0,199}$/u;

/** Levels of elements within each other; more are in nobody's drawing. */
const deepest = 120;

/**
 * The part of a drawing that may stand in a page, of what a program gave back, which may be anything: of the elements and attributes
 * known here, none that runs, loads or leads away. What an unknown element holds stays; what a known one must not have is left out.
 * @throws DrawingError where it is no drawing, or too large
 */
export function cleanDrawing(given: unknown): readonly CleanNode[] {
  let [nodes, letters, described] = [0, 0, 0];
  const count = (text: string): string => {
    letters += text.length;
    if (letters > mostLetters) throw new DrawingError("letters");
    return text;
  };
  const clean = (node: unknown, svg: boolean, depth: number, within: boolean): readonly CleanNode[] => {
    nodes += 1;
    if (nodes > mostNodes || depth > deepest) throw new DrawingError("nodes");
    if (typeof node === "string") return [count(node)];
    if (!Array.isArray(node)) throw new DrawingError("form");
    const [name, attributes, children] = node as readonly unknown[];
    if (typeof name !== "string" || !Array.isArray(attributes) || !Array.isArray(children))
      throw new DrawingError("form");
    described += attributes.length;
    // A list may say that it is longer than anything is in it.
    if (described > mostAttributes || nodes + children.length > mostNodes) throw new DrawingError("nodes");
    const plain = name.toLowerCase();
    if (hidden.has(plain)) return [];
    const inSvg = svg || plain === "svg";
    const known = (inSvg ? svgElements : htmlElements).get(plain);
    const inPainted = within || (known !== undefined && painted.has(known));
    const inner = (children as readonly unknown[]).flatMap((child) => clean(child, inSvg, depth + 1, inPainted));
    if (known === undefined) return inner;
    const pairs = (attributes as readonly unknown[]).flatMap((pair): (readonly [string, string])[] => {
      if (!Array.isArray(pair) || typeof pair[0] !== "string" || typeof pair[1] !== "string")
        throw new DrawingError("form");
      const value = count(pair[1]);
      return [[pair[0].toLowerCase(), inPainted ? value.replace(reference, "none") : value]];
    });
    const kept = pairs.flatMap((pair) => cleanAttribute(known, pair));
    // A picture whose address is left out would show that one is missing.
    if (pictures.has(known) && !kept.some(([attribute]) => attribute === "src" || attribute === "href")) return [];
    const style = pairs.flatMap(([attribute, value]) => (attribute === "style" ? cleanStyle(value) : []));
    return [{name: known, svg: inSvg, attributes: kept, style, children: inner}];
  };
  return clean(given, false, 0, false);
}

function cleanAttribute(element: string, [name, value]: readonly [string, string]): (readonly [string, string])[] {
  const as = (known: string | undefined, is: boolean): (readonly [string, string])[] =>
    known !== undefined && is ? [[known, value]] : [];
  if (name === "id") return as("id", own.test(value));
  if (name === "class") return classesOf(value);
  if (name === "role") return as("role", roles.has(value));
  if (name === "href" || name === "xlink:href") {
    if (element === "image") return as("href", isPicture(value));
    return as("href", element !== "image" && value.startsWith("#") && own.test(value.slice(1)));
  }
  if (name === "src") return as("src", element === "img" && isPicture(value));
  if (told.has(name)) return as(told.get(name), true);
  if (measures.has(name)) return as(measures.get(name), /^[\w\s.,+\-()%]*$/.test(value));
  if (choices.has(name)) return as(choices.get(name), /^[\w-]*$/.test(value));
  return as(presented.get(name), presented.has(name) && cleanValue(value));
}

/** Whether an address is a PNG that a page has room for. */
function isPicture(value: string): boolean {
  const head = picture.exec(value)?.groups?.head;
  // Padding says nothing of what stands before it; four letters are three bytes.
  const bytes = head === undefined ? "" : atob(head.slice(0, head.length - (head.length % 4 === 1 ? 1 : 0)));
  const numberAt = (at: number) => [0, 1, 2, 3].reduce((sum, i) => sum * 256 + bytes.charCodeAt(at + i), 0);
  return bytes.startsWith(pngBegins) && bytes.length >= 24 && numberAt(16) * numberAt(20) <= mostPixels;
}

/** Names of the page's own style sheets would make a drawing look like part of the page: only those of Plot have a counterpart. */
function classesOf(value: string): (readonly [string, string])[] {
  const names = value.split(/\s+/).flatMap((name) => {
    const part = plotPart.exec(name)?.groups?.part;
    return part !== undefined ? [`drawn-${part}`] : plotDrawing.test(name) ? ["drawn-plot"] : [];
  });
  return names.length === 0 ? [] : [["class", names.join(" ")]];
}
