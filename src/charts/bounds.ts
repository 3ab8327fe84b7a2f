import * as Plot from "@observablehq/plot";
import {boundSize, strokesOf, type Qualifier} from "./bound-shape.js";
import {drawn} from "./theme.js";

export interface BoundMarkOptions<Row> {
  readonly x: string | ((row: Row) => number);
  readonly y: string | ((row: Row) => number);
  /** The axis that the values are measured on. */
  readonly along: "x" | "y";
  readonly qualifier: (row: Row) => Qualifier | null;
  readonly stroke: (row: Row) => string;
  /** Whether the value is final; others are dashed. */
  readonly final: (row: Row) => boolean;
  readonly title?: string | ((row: Row) => string);
  /** Where several charts share a drawing: what says in which of them a row lies. */
  readonly facet?: {readonly fx?: Plot.ChannelValue; readonly fy?: Plot.ChannelValue};
}

/** The bounds among some rows; numbers are left to their own mark. */
export function boundMarks<Row>(rows: readonly Row[], options: BoundMarkOptions<Row>): Plot.Markish[] {
  const {x, y, along, qualifier, stroke, final, title, facet} = options;
  return ([">", "<", "~"] as const).flatMap((kind) =>
    [true, false].flatMap((firm) => {
      const own = rows.filter((row) => qualifier(row) === kind && final(row) === firm);
      if (own.length === 0) return [];
      const shape = {
        draw(context: CanvasPath, length: number) {
          for (const [first, ...rest] of strokesOf(kind, {...boundSize, length})) {
            context.moveTo(first![0], -first![1]);
            for (const [across, up] of rest) context.lineTo(across, -up);
          }
        }
      };
      return [
        Plot.vector(own, {
          x,
          y,
          ...facet,
          shape,
          className: "bound",
          anchor: "start",
          length: boundSize.length,
          rotate: along === "y" ? 0 : 90,
          stroke,
          ...(firm ? drawn.bound : drawn.looseBound),
          ...(title === undefined ? {} : {title})
        })
      ];
    })
  );
}
