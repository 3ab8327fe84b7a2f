import type {Page} from "playwright-core";

/** Reads in a page the contrast of an element's words with what they stand on. */
interface ContrastReader {
  /** The words' poorest contrast and what is asked of it; null where nobody sees them. */
  readonly worst: (
    element: Element
  ) => {readonly ratio: number; readonly asked: number; readonly colours: string} | null;
}

declare global {
  var contrastReader: ContrastReader | undefined;
}

/**
 * Puts the reader into a page, as `contrastReader`. It paints what stands below the middle and the ends of every line of the words, from the
 * paper up: backgrounds of boxes, fills of shapes, all stops of a gradient and all colours of a pattern, of which the poorest counts;
 * the rim that letters of drawings have is what they stand on.
 */
export function readContrasts(page: Page): Promise<void> {
  return page.evaluate(() => {
    type Colour = readonly [red: number, green: number, blue: number, alpha: number];

    const context = new OffscreenCanvas(1, 1).getContext("2d", {willReadFrequently: true})!;
    const known = new Map<string, Colour>();
    const colourOf = (text: string): Colour => {
      const found = known.get(text);
      if (found !== undefined) return found;
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = "#0000";
      context.fillStyle = text;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
      const colour = [red, green, blue, alpha / 255] as const;
      known.set(text, colour);
      return colour;
    };
    const over = ([r, g, b, a]: Colour, [red, green, blue]: Colour): Colour => [
      r * a + red * (1 - a),
      g * a + green * (1 - a),
      b * a + blue * (1 - a),
      1
    ];
    const light = ([r, g, b]: Colour): number => {
      const [red, green, blue] = [r, g, b].map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
    };
    const ratioOf = (a: Colour, b: Colour): number => {
      const [dark, bright] = [light(a), light(b)].sort((x, y) => x - y);
      return (bright! + 0.05) / (dark! + 0.05);
    };
    const withAlpha = ([r, g, b, a]: Colour, share: number): Colour => [r, g, b, a * share];
    const written = (colour: Colour): string => `rgb(${colour.slice(0, 3).map(Math.round).join(" ")})`;

    /** Every colour that a text names, as those of a gradient do. */
    const coloursIn = (text: string): Colour[] =>
      (text.match(/(?:rgba?|hsla?|oklch|oklab|lab|lch|color)\([^()]*\)|#[\da-f]{3,8}\b/gi) ?? []).map(colourOf);

    const isDrawn = (element: Element): element is SVGElement =>
      element instanceof SVGElement && element.localName !== "svg";

    /** What a fill puts there: one colour, or those of a gradient or a pattern, which may leave gaps. */
    const fillsOf = (element: SVGElement, text: string, opacity: number): Colour[] => {
      const id = /^url\(["']?#(?<id>[^"')]+)/.exec(text)?.groups?.id;
      if (id === undefined) return text === "none" ? [] : [withAlpha(colourOf(text), opacity)];
      const server = element.ownerDocument.getElementById(id);
      if (server === null) return [];
      const parts = [...server.querySelectorAll<SVGElement>("*")].flatMap((part) => {
        const style = getComputedStyle(part);
        return part.localName === "stop" ? [style.stopColor] : [style.fill, style.stroke];
      });
      const colours = parts.filter((part) => part !== "none").map(colourOf);
      return server.localName === "pattern" ? [...colours, [0, 0, 0, 0]] : colours;
    };

    /** Whether a shape's fill or its line is at a point. */
    const paintAt = (element: SVGElement, x: number, y: number): "fill" | "stroke" | null => {
      if (!(element instanceof SVGGeometryElement)) return "fill";
      const matrix = element.getScreenCTM();
      if (matrix === null) return null;
      const point = new DOMPoint(x, y).matrixTransform(matrix.inverse());
      const style = getComputedStyle(element);
      if (style.stroke !== "none" && element.isPointInStroke(point)) return "stroke";
      return style.fill !== "none" && element.isPointInFill(point) ? "fill" : null;
    };

    /** What an element paints at a point: none or several colours, of which each may be the one below the words. */
    const paintOf = (element: Element, x: number, y: number): Colour[] => {
      const style = getComputedStyle(element);
      if (isDrawn(element)) {
        if (element.localName === "image") return [];
        const where = paintAt(element, x, y);
        if (where === null) return [];
        return where === "fill"
          ? fillsOf(element, style.fill, Number(style.fillOpacity))
          : fillsOf(element, style.stroke, Number(style.strokeOpacity));
      }
      const gradient = style.backgroundImage.includes("gradient(") ? coloursIn(style.backgroundImage) : [];
      const box = colourOf(style.backgroundColor);
      return [...gradient.map((stop) => over(stop, box)), ...(gradient.length === 0 && box[3] > 0 ? [box] : [])];
    };

    /** The share of an element's paint that its own and its ancestors' opacity leave. */
    const shareOf = (element: Element): number => {
      let share = 1;
      for (let at: Element | null = element; at !== null; at = at.parentElement)
        share *= Number(getComputedStyle(at).opacity);
      return share;
    };

    const paper = (): Colour => {
      const scheme = getComputedStyle(document.documentElement).colorScheme;
      const isDark = scheme.includes("dark") && matchMedia("(prefers-color-scheme: dark)").matches;
      return isDark ? [18, 18, 18, 1] : [255, 255, 255, 1];
    };

    /** The colours that may stand below the words at a point, from what is painted there below them. */
    const below = (element: Element, x: number, y: number): Colour[] | null => {
      const stack = document.elementsFromPoint(x, y);
      const own = stack.findIndex((one) => one === element || element.contains(one));
      if (own < 0) return null;
      let grounds: Colour[] = [paper()];
      for (const one of stack.slice(own).toReversed()) {
        if (one.closest("text") !== null) continue;
        const share = shareOf(one);
        const paints = paintOf(one, x, y).map((paint) => withAlpha(paint, share));
        if (paints.length > 0) grounds = paints.flatMap((paint) => grounds.map((ground) => over(paint, ground)));
        // What is alike need not be counted twice.
        grounds = [...new Map(grounds.map((ground) => [written(ground), ground])).values()].slice(0, 64);
      }
      return grounds;
    };

    /** The rim of a drawing's letters, where they have one as thick as it must be to be seen as their ground. */
    const rimOf = (element: Element): Colour | null => {
      const {stroke, strokeWidth, strokeOpacity, paintOrder} = getComputedStyle(element);
      if (!isDrawn(element) || stroke === "none" || !paintOrder.startsWith("stroke") || parseFloat(strokeWidth) < 2)
        return null;
      return withAlpha(colourOf(stroke), Number(strokeOpacity));
    };

    const linesOf = (element: Element): DOMRect[] => {
      const range = document.createRange();
      return [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== "")
        .flatMap((node) => {
          range.selectNodeContents(node);
          return [...range.getClientRects()].filter(({width, height}) => width > 1 && height > 1);
        });
    };

    const worst: ContrastReader["worst"] = (element) => {
      element.scrollIntoView({block: "center", inline: "center", behavior: "instant"});
      const style = getComputedStyle(element);
      const share = shareOf(element);
      if (style.visibility !== "visible" || share === 0) return null;
      const drawn = isDrawn(element);
      const ink = drawn
        ? withAlpha(colourOf(style.fill), Number(style.fillOpacity) * share)
        : withAlpha(colourOf(style.color), share);
      if (ink[3] === 0) return null;
      const scale = element instanceof SVGGraphicsElement ? Math.abs(element.getScreenCTM()?.d ?? 1) : 1;
      const size = parseFloat(style.fontSize) * scale;
      const asked = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
      const rim = rimOf(element);
      let poorest: {ratio: number; asked: number; colours: string} | null = null;
      for (const {left, top, width, height} of linesOf(element))
        for (const across of [0.1, 0.5, 0.9]) {
          const grounds = below(element, left + width * across, top + height / 2);
          for (const found of grounds ?? []) {
            const ground = rim === null ? found : over(rim, found);
            const seen = over(ink, ground);
            const ratio = ratioOf(seen, ground);
            if (poorest === null || ratio < poorest.ratio)
              poorest = {ratio, asked, colours: `${written(seen)} on ${written(ground)}`};
          }
        }
      return poorest;
    };

    // What lets a pointer through is seen all the same.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* {pointer-events: visiblePainted !important}");
    document.adoptedStyleSheets.push(sheet);
    globalThis.contrastReader = {worst};
  });
}
