import type {PlotOptions} from "@observablehq/plot";
import {plotStyle} from "./theme.js";

interface Sheet {
  readonly document: Document;
  readonly width: number;
  readonly height: number;
}

interface Plane {
  readonly margins: {readonly top: number; readonly right: number; readonly bottom: number; readonly left: number};
  /** First and last value of either axis. */
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/** What a chart of numbers over numbers gives Plot before its marks; the marks draw and name the axes. */
export function planeOptions({document, width, height}: Sheet, {margins, x, y}: Plane): PlotOptions {
  return {
    document,
    width,
    height,
    marginTop: margins.top,
    marginRight: margins.right,
    marginBottom: margins.bottom,
    marginLeft: margins.left,
    style: plotStyle,
    x: {type: "linear", domain: [...x], label: null},
    y: {type: "linear", domain: [...y], label: null}
  };
}
