declare module "subset-font" {
  /** Cuts a font to the letters of a text. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: "woff2" | "truetype";
      /** Hints, which are for screens of a time before letters were smoothed. */
      readonly noHinting?: boolean;
      readonly keepFeatures?: readonly string[];
    }
  ): Promise<Uint8Array>;
}
