/** Words of the workings that stand behind every status. */
export interface WorkingMessages {
  readonly open: string;
  readonly copy: string;
  readonly copied: string;
  readonly inputs: string;
  readonly computation: string;
  readonly thresholds: string;
  readonly result: string;
  readonly because: string;
  readonly from: (source: string) => string;
  readonly symbol: Readonly<Record<"b" | "c" | "v" | "T" | "w" | "d", string>>;
  readonly up: string;
  readonly down: string;
  readonly met: string;
  readonly metAndRising: string;
  readonly metAndFalling: string;
  readonly notTowards: string;
  readonly otherwise: string;
  readonly past: string;
  readonly ahead: string;
  readonly short: string;
  readonly undecided: string;
  readonly everyYear: string;
  readonly regression: (values: number) => string;
  readonly lineThrough: (values: number, from: number, to: number) => string;
  readonly intervalOf: string;
  readonly planLine: (line: number) => string;
  readonly notComputed: string;
  readonly step: Readonly<
    Record<
      | "level"
      | "required"
      | "pace"
      | "projected"
      | "line"
      | "carried"
      | "interval"
      | "measure"
      | "actualRate"
      | "requiredRate"
      | "share"
      | "index"
      | "gap"
      | "average"
      | "needed"
      | "kept",
      string
    >
  >;
}
