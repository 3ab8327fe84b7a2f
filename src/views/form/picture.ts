/** What of an element's style a picture must carry in itself, away from the site's style sheet. */
const carried = [
  "display",
  "fill",
  "fill-opacity",
  "font-size",
  "font-weight",
  "font-variant-numeric",
  "opacity",
  "paint-order",
  "stroke",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-opacity",
  "stroke-width",
  "text-anchor"
] as const;

/** The font of the site, and what stands in where it is not installed. */
const fontFamily = "'Be Vietnam Pro', system-ui, 'Noto Sans', sans-serif";

/** Margin around the picture, and how much larger than on the screen its pixels are. */
const margin = 24;
const enlargement = 2;

/** A line of text in a picture. */
interface Style {
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
}

/**
 * A figure of the page as an SVG document that needs nothing else: the drawing for wide screens in the light colours, with
 * the page's title and the measure above; its key, why series break, and where it is from below.
 * @param origin how to cite the figure, with those who published its values
 */
export function pictureOf(figure: HTMLElement, origin: string): string {
  const stage = lightStage(figure);
  try {
    const drawing = figure.querySelector<SVGSVGElement>(".drawing-wide svg, .drawing svg")!;
    const copy = drawing.cloneNode(true) as SVGSVGElement;
    stage.append(copy);
    const colours = getComputedStyle(stage);
    const [text, muted, paper] = ["--text", "--muted", "--paper"].map((name) => colours.getPropertyValue(name).trim());
    carryStyles(copy);
    const {width, height} = drawing.viewBox.baseVal;
    const textOf = (selector: string) => figure.closest(".page")!.querySelector(selector)?.textContent.trim() ?? "";
    const above = [
      ...lines(textOf("h1"), {size: 20, weight: 600, colour: text!}, width),
      ...lines(textOf("[data-part=measure]"), {size: 13, weight: 400, colour: muted!}, width)
    ];
    const small: Style = {size: 11, weight: 400, colour: muted!};
    const below = [
      ...[...figure.querySelectorAll(".break-notes li")].flatMap((note) =>
        lines(note.textContent.trim(), {...small, colour: text!}, width)
      ),
      ...lines(origin.trim(), small, width)
    ];
    const top = margin + heightOf(above) + 8;
    const key = keyOf(figure, stage, {...small, size: 12, colour: text!}, {top: top + height + 8, width});
    const end = key.end + 8;
    copy.setAttribute("x", String(margin));
    copy.setAttribute("y", String(top));
    // Its letters are those of the picture.
    for (const name of ["class", "style", "font-family"]) copy.removeAttribute(name);
    const whole = [width + 2 * margin, end + heightOf(below) + margin] as const;
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${String(whole[0])}" height="${String(whole[1])}" viewBox="0 0 ${whole.join(" ")}" font-family="${fontFamily}">`,
      `<rect width="100%" height="100%" fill="${paper!}"/>`,
      written(above, margin),
      new XMLSerializer().serializeToString(copy),
      key.markup,
      written(below, end),
      "</svg>"
    ].join("\n");
  } finally {
    stage.remove();
  }
}

/** Room between the entries of a key, and between a sign and its words. */
const keyGap = 20;
const signGap = 6;

/** What the signs of a drawing mean, in rows below it; where it ends if there is nothing to say. */
function keyOf(
  figure: HTMLElement,
  stage: HTMLElement,
  style: Style,
  {top, width}: {readonly top: number; readonly width: number}
): {readonly markup: string; readonly end: number} {
  const legend = figure.querySelector(".legend")?.cloneNode(true);
  if (!(legend instanceof HTMLElement)) return {markup: "", end: top};
  stage.append(legend);
  let [x, y] = [0, top];
  const entries = [...legend.querySelectorAll("li")].map((entry) => {
    const sign = entry.querySelector("svg")!;
    carryStyles(sign);
    const words = entry.textContent.trim();
    const signWidth = sign.viewBox.baseVal.width;
    const needed = signWidth + signGap + textWidth(words, style);
    if (x > 0 && x + needed > width) [x, y] = [0, y + rowOfKey];
    const copy = sign.cloneNode(true) as SVGSVGElement;
    copy.setAttribute("x", String(margin + x));
    copy.setAttribute("y", String(y));
    const text = {...style, text: words, x: margin + x + signWidth + signGap};
    x += needed + keyGap;
    return `${new XMLSerializer().serializeToString(copy)}\n${written([text], y - 1)}`;
  });
  return {markup: entries.join("\n"), end: entries.length === 0 ? top : y + rowOfKey};
}

const rowOfKey = 20;

/** A place inside the figure, out of sight, in which the site's light colours hold whatever the reader's scheme is. */
function lightStage(figure: HTMLElement): HTMLElement {
  const stage = document.createElement("div");
  stage.className = "drawing";
  stage.style.cssText = "position:absolute;left:-10000px;top:0;width:1000px";
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSStyleRule) || rule.selectorText !== ":root") continue;
      for (const name of rule.style) {
        if (name.startsWith("--")) stage.style.setProperty(name, rule.style.getPropertyValue(name));
      }
    }
  }
  stage.style.color = "var(--text)";
  figure.append(stage);
  return stage;
}

/** Writes what the style sheet gives every element into the element itself. */
function carryStyles(drawing: SVGSVGElement): void {
  const elements = [drawing, ...drawing.querySelectorAll<SVGElement>("*")];
  const styles = elements.map((element) => {
    const computed = getComputedStyle(element);
    return carried.map((name) => [name, computed.getPropertyValue(name)] as const);
  });
  for (const [i, element] of elements.entries()) {
    for (const [name, value] of styles[i]!) element.setAttribute(name, value);
    element.removeAttribute("class");
    element.removeAttribute("style");
  }
}

/** A text in lines that are no wider than the picture. */
function lines(text: string, style: Style, width: number): (Style & {readonly text: string})[] {
  const found: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    const last = found.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, style) <= width) found[found.length - 1] = longer;
    else found.push(word);
  }
  return found.map((line) => ({...style, text: line}));
}

function textWidth(text: string, {weight, size}: Style): number {
  const context = document.createElement("canvas").getContext("2d")!;
  context.font = `${String(weight)} ${String(size)}px ${fontFamily}`;
  return context.measureText(text).width;
}

const lineHeight = 1.4;

function heightOf(all: readonly Style[]): number {
  return Math.ceil(all.reduce((sum, {size}) => sum + size * lineHeight, 0));
}

function written(all: readonly (Style & {readonly text: string; readonly x?: number})[], top: number): string {
  let y = top;
  return all
    .map(({text, size, weight, colour, x = margin}) => {
      y += size * lineHeight;
      const element = document.createElementNS("http://www.w3.org/2000/svg", "text");
      const attributes = {x, y: y - size * 0.35, "font-size": size, "font-weight": weight, fill: colour};
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
      element.textContent = text;
      return new XMLSerializer().serializeToString(element);
    })
    .join("\n");
}

/**
 * A picture as PNG, with the site's own font drawn into it.
 * @throws Error when the browser cannot draw it
 */
export async function rasterOf(picture: string): Promise<Blob> {
  const withFonts = picture.replace(/>\n/, `>\n<style>${await fontRules()}</style>\n`);
  const image = new Image();
  const address = URL.createObjectURL(new Blob([withFonts], {type: "image/svg+xml"}));
  try {
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * enlargement;
    canvas.height = image.naturalHeight * enlargement;
    canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
    const raster = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (raster === null) throw new Error("the browser made no PNG");
    return raster;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The page's font rules with the fonts in them: a picture may load no file. */
async function fontRules(): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule)
  );
  const whole = await Promise.all(
    rules.map(async ({cssText}) => {
      const address = /url\("?([^")]+)"?\)/.exec(cssText);
      if (!address) return "";
      const response = await fetch(new URL(address[1]!, document.baseURI));
      if (!response.ok) return "";
      return cssText.replace(address[0], `url(${await dataAddress(await response.blob())})`);
    })
  );
  return whole.join("\n");
}

function dataAddress(content: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(reader.result as string));
    reader.addEventListener("error", () => reject(new Error("a font could not be read", {cause: reader.error})));
    reader.readAsDataURL(content);
  });
}
