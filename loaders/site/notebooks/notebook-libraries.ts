import {readFileSync} from "node:fs";
import vm from "node:vm";
import * as InputsLibrary from "@observablehq/inputs";
import * as Plot from "@observablehq/plot";
import * as aq from "arquero";
import * as d3 from "d3";
import type * as Htl from "htl";
import type {KitParts} from "../../../src/views/notebook/kit.js";
import {drawingDocument} from "../drawing.js";

/**
 * The libraries of a notebook as a build has them. Templates are made in a document of their own; a control cannot be made
 * outside of a browser.
 * @param BrowserOnly what is thrown where a browser is needed
 */
export function librariesOfBuild(
  BrowserOnly: new (name: string) => Error
): Pick<KitParts, "Plot" | "aq" | "d3" | "htl" | "Inputs" | "document"> {
  const document = drawingDocument();
  const {Node, NodeFilter} = document.defaultView!;
  const world = vm.createContext({document, Node, NodeFilter}) as {readonly htl: Pick<typeof Htl, "html" | "svg">};
  // The library takes the document of the world in which it runs.
  vm.runInContext(readFileSync(new URL("../../../node_modules/htl/dist/htl.min.js", import.meta.url), "utf8"), world);
  const Inputs = Object.fromEntries(
    Object.keys(InputsLibrary).map((name) => [
      name,
      () => {
        throw new BrowserOnly(`Inputs.${name}`);
      }
    ])
  ) as unknown as KitParts["Inputs"];
  return {Plot, aq, d3, htl: world.htl, Inputs, document};
}
