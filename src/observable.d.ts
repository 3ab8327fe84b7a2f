declare module "observablehq:stdlib" {
  interface File {
    readonly href: string;
    arrayBuffer(): Promise<ArrayBuffer>;
    text(): Promise<string>;
  }
  /** A file of the site by its static path relative to the calling module; Framework publishes it under a hashed name. */
  export function FileAttachment(path: string): File;
}

declare module "arquero/dist/arquero.min.js" {
  import type * as Arquero from "arquero";
  const aq: typeof Arquero;
  export default aq;
}
