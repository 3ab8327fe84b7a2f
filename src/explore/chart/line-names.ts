import * as Plot from "@observablehq/plot";
import {placeLabels} from "../../charts/labels.js";
import {legendClass} from "./class-names.js";
import type {Group} from "./groups.js";
import {element} from "../../lib/element.js";

/** More names than these would cover the lines that they name. */
const mostNames = 6;

/** A line as its name needs it: the places it goes through, in the units of the axes. */
export interface NamedLine {
  readonly name: string;
  readonly colour: string;
  readonly points: readonly {readonly x: number | Date | string; readonly y: number}[];
}

/** Whether lines are named where they run; else there is a legend. */
export const namesFit = (groups: readonly Group[], facet: string): boolean =>
  facet === "" && groups.length > 1 && groups.length <= mostNames;

/**
 * A mark that writes the name of every line beside its end, or beside another of its points where there is more room.
 * @param others points that no name may cover besides those of the lines
 */
export function lineNames(lines: readonly NamedLine[], others: NamedLine["points"] = []): Plot.Markish {
  return (_index, scales, _values, {width, height, marginLeft, marginTop, marginBottom}) => {
    const [toX, toY] = [scales.x, scales.y] as unknown as readonly ((value: number | Date | string) => number)[];
    const layer = document.createElementNS("http://www.w3.org/2000/svg", "g");
    if (!toX || !toY) return layer;
    const place = ({x, y}: NamedLine["points"][number]) => ({x: toX(x), y: toY(y)});
    // What is too small or too large to be placed has no name either.
    const isPlaced = ({x, y}: {readonly x: number; readonly y: number}) => Number.isFinite(x) && Number.isFinite(y);
    const drawn = lines.map(({points}) => points.map(place).filter(isPlaced));
    const wishes = lines.map(({name, colour}, i) => ({text: name, colour, anchors: drawn[i]!.toReversed()}));
    const frame = {left: marginLeft, right: width - 2, top: marginTop - 8, bottom: height - marginBottom};
    const named = wishes.filter(({anchors}) => anchors.length > 0);
    placeLabels(named, [...drawn.flat(), ...others.map(place).filter(isPlaced)], frame).forEach(
      ({x, y, textAnchor}, nth) => {
        const {text, colour} = named[nth]!;
        const label = document.createElementNS("http://www.w3.org/2000/svg", "text");
        label.setAttribute("x", x.toFixed(1));
        label.setAttribute("y", y.toFixed(1));
        label.setAttribute("dy", "0.32em");
        label.setAttribute("text-anchor", textAnchor);
        label.setAttribute("class", "line-name");
        label.style.fill = colour;
        label.textContent = text;
        layer.append(label);
      }
    );
    return layer;
  };
}

/** What colour and symbol stand for, as a list. */
export function chartLegend(groups: readonly Group[], symbols: boolean): HTMLElement {
  return element(
    "ul",
    {class: "legend chart-legend"},
    ...groups.map((group) => element("li", {}, swatch(group, symbols), group.name))
  );
}

function swatch({colour, symbol}: Group, symbols: boolean): SVGSVGElement {
  const mark = symbols
    ? Plot.dot([0], {x: 0, y: 0, r: 4.5, fill: colour, symbol: symbol as Plot.SymbolType})
    : Plot.dot([0], {x: 0, y: 0, r: 5.5, fill: colour, symbol: "square"});
  const drawing = Plot.plot({
    width: 16,
    height: 16,
    margin: 8,
    axis: null,
    className: legendClass,
    style: {background: "transparent"},
    marks: [mark]
  }) as SVGSVGElement;
  drawing.setAttribute("aria-hidden", "true");
  return drawing;
}
