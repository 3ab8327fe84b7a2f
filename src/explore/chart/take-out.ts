/** Properties of a drawing that its style sheets give it, which it has to carry by itself where these are not. */
const carried = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "opacity",
  "paint-order",
  "font-size",
  "font-weight",
  "font-variant",
  "text-anchor"
] as const;

const svgNamespace = "http://www.w3.org/2000/svg";

/** Room around a picture, in pixels. */
const margin = 12;

/**
 * A chart as one drawing that needs nothing else: title, legend and marks where they stand in the page, in the colours that they
 * have there, on the page's ground. Marks tell their rows as titles.
 * @param figure as it is shown
 */
export function chartSvg(figure: HTMLElement): SVGSVGElement {
  const frame = figure.getBoundingClientRect();
  const [width, height] = [Math.ceil(frame.width) + 2 * margin, Math.ceil(frame.height) + 2 * margin];
  const whole = document.createElementNS(svgNamespace, "svg");
  whole.setAttribute("xmlns", svgNamespace);
  whole.setAttribute("width", String(width));
  whole.setAttribute("height", String(height));
  whole.setAttribute("viewBox", `0 0 ${String(width)} ${String(height)}`);
  const style = getComputedStyle(figure);
  whole.setAttribute("font-family", style.fontFamily);
  const ground = document.createElementNS(svgNamespace, "rect");
  ground.setAttribute("width", "100%");
  ground.setAttribute("height", "100%");
  ground.setAttribute("fill", groundOf(figure));
  whole.append(ground);
  for (const drawing of figure.querySelectorAll<SVGSVGElement>("svg")) {
    if (drawing.parentElement?.closest("svg")) continue;
    const {left, top, width: shownWidth, height: shownHeight} = drawing.getBoundingClientRect();
    const copy = copied(drawing);
    copy.setAttribute("x", String(left - frame.left + margin));
    copy.setAttribute("y", String(top - frame.top + margin));
    copy.setAttribute("width", String(shownWidth));
    copy.setAttribute("height", String(shownHeight));
    copy.setAttribute("overflow", "visible");
    // Plot names letters of its own there, which the page overrules.
    copy.removeAttribute("font-family");
    whole.append(copy);
  }
  for (const line of linesOf(figure)) {
    const text = document.createElementNS(svgNamespace, "text");
    text.setAttribute("x", String(line.left - frame.left + margin));
    text.setAttribute("y", String(line.bottom - frame.top + margin));
    text.setAttribute("fill", line.style.color);
    text.setAttribute("font-size", line.style.fontSize);
    text.setAttribute("font-weight", line.style.fontWeight);
    text.textContent = line.text;
    whole.append(text);
  }
  return whole;
}

/** The colour that a chart stands on: that of the first thing around it that has one. */
function groundOf(figure: HTMLElement): string {
  for (let around: HTMLElement | null = figure; around; around = around.parentElement) {
    const {backgroundColor} = getComputedStyle(around);
    if (backgroundColor !== "transparent" && !backgroundColor.endsWith(", 0)")) return backgroundColor;
  }
  return "white";
}

/** A drawing with what style sheets say of it written into it. */
function copied(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const [from, to] = [
    [drawing, ...drawing.querySelectorAll("*")],
    [copy, ...copy.querySelectorAll("*")]
  ];
  from.forEach((shape, i) => {
    const same = to[i]!;
    if (!(same instanceof SVGElement)) return;
    const style = getComputedStyle(shape);
    for (const name of carried) {
      const value = style.getPropertyValue(name);
      if (value !== "") same.setAttribute(name, value);
    }
    same.removeAttribute("style");
    same.removeAttribute("class");
    const {tip} = same.dataset;
    if (tip !== undefined) {
      const title = document.createElementNS(svgNamespace, "title");
      title.textContent = tip;
      same.append(title);
      delete same.dataset.tip;
    }
  });
  for (const sheet of copy.querySelectorAll("style")) sheet.remove();
  return copy;
}

interface TextLine {
  readonly text: string;
  readonly left: number;
  readonly bottom: number;
  readonly style: CSSStyleDeclaration;
}

/** The lines of title and legend as they are laid out, without what stands in drawings or is only told. */
function linesOf(figure: HTMLElement): TextLine[] {
  const lines: TextLine[] = [];
  const texts = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const around = text.parentElement;
    if (!around || around.closest("svg, style, .chart-tip, .chart-brush") || (text.textContent ?? "").trim() === "")
      continue;
    const style = getComputedStyle(around);
    const range = document.createRange();
    let last: {text: string; left: number; bottom: number} | null = null;
    for (const word of (text.textContent ?? "").matchAll(/\S+\s*/g)) {
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].trimEnd().length);
      const {left, bottom, height} = range.getBoundingClientRect();
      // Letters stand above the foot of their line by about a quarter of its height.
      const foot = bottom - height * 0.26;
      if (last && Math.abs(last.bottom - foot) < 2) last.text += word[0];
      else {
        if (last) lines.push({...last, text: last.text.trimEnd(), style});
        last = {text: word[0], left, bottom: foot};
      }
    }
    if (last) lines.push({...last, text: last.text.trimEnd(), style});
  }
  return lines;
}

/** A drawing as the text of a file. */
export const svgText = (svg: SVGSVGElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`;

/** Pixels of a picture for each of the drawing: as sharp on paper as on a screen. */
const sharpness = 3;

/**
 * A drawing as a picture, in the letters of the page.
 * @throws Error where the browser cannot make one
 */
export async function chartPng(svg: SVGSVGElement): Promise<Blob> {
  const withLetters = svg.cloneNode(true) as SVGSVGElement;
  const sheet = document.createElementNS(svgNamespace, "style");
  sheet.textContent = await lettersOf(svg.getAttribute("font-family") ?? "");
  withLetters.prepend(sheet);
  const address = URL.createObjectURL(new Blob([svgText(withLetters)], {type: "image/svg+xml"}));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Number(svg.getAttribute("width")) * sharpness;
    canvas.height = Number(svg.getAttribute("height")) * sharpness;
    const pen = canvas.getContext("2d");
    if (!pen) throw new Error("no canvas to draw on");
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    const picture = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
    if (!picture) throw new Error("the canvas gave no picture");
    return picture;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The rules of the page's letters with the letters in them: a picture fetches none by itself. */
async function lettersOf(family: string): Promise<string> {
  const [first = ""] = family.split(",").map((name) => name.trim().replaceAll('"', ""));
  const faces = [...document.styleSheets].flatMap((sheet) => {
    try {
      return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
    } catch {
      return [];
    }
  });
  const own = faces.filter(({style}) => style.getPropertyValue("font-family").replaceAll('"', "") === first);
  const rules = await Promise.all(
    own.map(async (face) => {
      const address = /url\("?(?<address>[^")]+)"?\)/.exec(face.style.getPropertyValue("src"))?.groups?.address;
      if (address === undefined) return "";
      const file = await fetch(new URL(address, face.parentStyleSheet?.href ?? location.href));
      if (!file.ok) return "";
      const bytes = new Uint8Array(await file.arrayBuffer());
      let letters = "";
      for (const byte of bytes) letters += String.fromCharCode(byte);
      const weight = face.style.getPropertyValue("font-weight") || "400";
      return `@font-face{font-family:"${first}";font-weight:${weight};src:url(data:font/woff2;base64,${btoa(letters)})}`;
    })
  );
  return rules.join("\n");
}
