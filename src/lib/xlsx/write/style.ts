/** How a cell looks and whether it can be typed into; every distinct style is written once. */
export interface CellStyle {
  readonly font?: "bold" | "title" | "heading" | "muted";
  readonly fill?: "heading" | "section" | "input";
  readonly border?: boolean;
  readonly format?: string;
  readonly unlocked?: boolean;
  readonly wrap?: boolean;
  readonly align?: "left" | "center" | "right";
}

const fonts = ["", "bold", "title", "heading", "muted"] as const;
const fontXml: Readonly<Record<(typeof fonts)[number], string>> = {
  "": font(""),
  bold: font("<b/>"),
  title: font("<b/>", 14),
  heading: font("<b/>", 10, "FFFFFFFF"),
  muted: font("", 9, "FF595959")
};
// The first two fills are reserved by the format.
const fills = ["", "gray125", "heading", "section", "input"] as const;
const fillColours = {heading: "FF1F4E79", section: "FFDDEBF7", input: "FFFFF9E5"} as const;
const border = `<border>${["left", "right", "top", "bottom"]
  .map((side) => `<${side} style="thin"><color rgb="FFBFBFBF"/></${side}>`)
  .join("")}<diagonal/></border>`;
const noBorder = "<border><left/><right/><top/><bottom/><diagonal/></border>";

/** Collects the styles of a workbook and writes its style sheet. */
export class StyleBook {
  readonly #styles: CellStyle[] = [{}];
  readonly #index = new Map<string, number>([["{}", 0]]);

  /** The number under which a cell refers to the style. */
  of(style: CellStyle): number {
    const key = JSON.stringify(style);
    let index = this.#index.get(key);
    if (index === undefined) {
      index = this.#styles.push(style) - 1;
      this.#index.set(key, index);
    }
    return index;
  }

  toXml(): string {
    const formats = [...new Set(this.#styles.flatMap(({format}) => (format === undefined ? [] : [format])))];
    const formatId = (format: string | undefined) => (format === undefined ? 0 : 164 + formats.indexOf(format));
    const xfs = this.#styles.map((style) => {
      const fontId = fonts.indexOf(style.font ?? "");
      const fillId = fills.indexOf(style.fill ?? "");
      const horizontal = style.align === undefined ? "" : ` horizontal="${style.align}"`;
      return (
        `<xf numFmtId="${formatId(style.format)}" fontId="${fontId}" fillId="${fillId}" borderId="${style.border ? 1 : 0}" xfId="0"` +
        ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">` +
        `<alignment vertical="top"${horizontal} wrapText="${style.wrap ? 1 : 0}"/><protection locked="${style.unlocked ? 0 : 1}"/></xf>`
      );
    });
    return (
      `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
      (formats.length === 0
        ? ""
        : `<numFmts count="${formats.length}">${formats.map((code) => `<numFmt numFmtId="${formatId(code)}" formatCode="${code}"/>`).join("")}</numFmts>`) +
      `<fonts count="${fonts.length}">${fonts.map((name) => fontXml[name]).join("")}</fonts>` +
      `<fills count="${fills.length}">${fills.map(fillXml).join("")}</fills>` +
      `<borders count="2">${noBorder}${border}</borders>` +
      `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
      `<cellXfs count="${xfs.length}">${xfs.join("")}</cellXfs>` +
      `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
    );
  }
}

function font(traits: string, size = 10, colour = "FF000000"): string {
  return `<font>${traits}<sz val="${size}"/><color rgb="${colour}"/><name val="Arial"/><family val="2"/></font>`;
}

function fillXml(fill: (typeof fills)[number]): string {
  if (fill === "" || fill === "gray125") {
    return `<fill><patternFill patternType="${fill === "" ? "none" : fill}"/></fill>`;
  }
  return `<fill><patternFill patternType="solid"><fgColor rgb="${fillColours[fill]}"/><bgColor indexed="64"/></patternFill></fill>`;
}
