import * as Plot from "@observablehq/plot";
import {placeLabels} from "../../charts/labels.js";
import {lineColour, lineSymbols} from "../../charts/theme.js";
import {element} from "../../lib/element.js";

/** More names than these would cover the lines that they name. */
const mostNames = 6;

/** A line as its name needs it: the places it goes through, in the units of the axes. */
export interface NamedLine {
  readonly name: string;
  readonly points: readonly {readonly x: number | Date; readonly y: number}[];
}

/** Whether lines are named where they run; else there is a legend. */
export const namesFit = (groups: readonly string[], facet: string): boolean =>
  facet === "" && groups.length > 1 && groups.length <= mostNames;

export const symbolAt = (index: number): string => lineSymbols[index % lineSymbols.length]!;

/**
 * A mark that writes the name of every line beside its end, or beside another of its points where there is more room.
 * @param others points that no name may cover besides those of the lines
 */
export function lineNames(lines: readonly NamedLine[], others: NamedLine["points"] = []): Plot.Markish {
  return (_index, scales, _values, {width, height, marginLeft, marginTop, marginBottom}) => {
    const [toX, toY] = [scales.x, scales.y] as unknown as readonly ((value: number | Date) => number)[];
    const layer = document.createElementNS("http://www.w3.org/2000/svg", "g");
    if (!toX || !toY) return layer;
    const place = ({x, y}: NamedLine["points"][number]) => ({x: toX(x), y: toY(y)});
    const drawn = lines.map(({points}) => points.map(place));
    const wishes = lines.map(({name}, i) => ({text: name, anchors: drawn[i]!.toReversed()}));
    const frame = {left: marginLeft, right: width - 2, top: marginTop - 8, bottom: height - marginBottom};
    const named = wishes.flatMap((wish, i) => (wish.anchors.length === 0 ? [] : [{...wish, i}]));
    placeLabels(named, [...drawn.flat(), ...others.map(place)], frame).forEach(({x, y, textAnchor}, nth) => {
      const {text, i} = named[nth]!;
      const label = document.createElementNS("http://www.w3.org/2000/svg", "text");
      label.setAttribute("x", x.toFixed(1));
      label.setAttribute("y", y.toFixed(1));
      label.setAttribute("dy", "0.32em");
      label.setAttribute("text-anchor", textAnchor);
      label.setAttribute("class", "line-name");
      label.style.fill = lineColour(i);
      label.textContent = text;
      layer.append(label);
    });
    return layer;
  };
}

/** What colour and symbol stand for, as a list. */
export function chartLegend(groups: readonly string[], symbols: boolean): HTMLElement {
  return element(
    "ul",
    {class: "legend chart-legend"},
    ...groups.map((name, i) => element("li", {}, swatch(i, symbols), name))
  );
}

function swatch(index: number, symbols: boolean): SVGSVGElement {
  const mark = symbols
    ? Plot.dot([0], {x: 0, y: 0, r: 4.5, fill: lineColour(index), symbol: symbolAt(index) as Plot.SymbolType})
    : Plot.dot([0], {x: 0, y: 0, r: 5.5, fill: lineColour(index), symbol: "square"});
  const drawing = Plot.plot({
    width: 16,
    height: 16,
    margin: 8,
    axis: null,
    className: "legend-mark",
    style: {background: "transparent"},
    marks: [mark]
  }) as SVGSVGElement;
  drawing.setAttribute("aria-hidden", "true");
  return drawing;
}
