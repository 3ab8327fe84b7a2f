import type {IndicatorProgress, SeriesProgress} from "./progress.js";
import type {Fields, Node} from "./yaml.js";

/** A difference between what an office publishes of its progress and what comes of its data here. */
export interface Difference {
  readonly id: string;
  /** The series, or null where it is the indicator as a whole. */
  readonly tag: string | null;
  readonly what: string;
  readonly published: string | number | null;
  readonly ours: string | number | null;
}

/** What a comparison with the published working has looked at. */
export interface Comparison {
  readonly indicators: number;
  readonly series: number;
  readonly differences: readonly Difference[];
}

/** Names of the working, with what they are called here. */
const compared: readonly (readonly [string, (series: SeriesProgress) => number | string | null])[] = [
  // Where there are no data the year that was asked for stands there.
  ["base_year", ({baseYear, option}) => baseYear ?? option.baseYear],
  ["base_value", ({baseValue}) => baseValue],
  ["current_year", ({currentYear}) => currentYear],
  ["current_value", ({currentValue}) => currentValue],
  ["target", ({target}) => target],
  ["target_year", ({option}) => option.targetYear],
  ["limit", ({option}) => option.limit],
  ["direction", ({option}) => (option.direction === "positive" ? 1 : -1)],
  ["sign", ({baseValue}) => (baseValue === null ? null : baseValue < 0 ? -1 : 1)],
  ["progress_value", ({measure}) => measure],
  ["score", ({score}) => score],
  ["status", ({status}) => status]
];

/**
 * Compares the working that an office publishes beside its data (`indicator_calculation_components.yml`, as sdg-build writes
 * it) with ours, number by number: numbers to a millionth, words exactly.
 */
export function comparePublished({fields}: Fields, progress: readonly IndicatorProgress[]): Comparison {
  const byId = new Map(progress.map((each) => [each.id, each]));
  const differences: Difference[] = [];
  let series = 0;
  for (const [id, node] of fields) {
    if (node.kind !== "map") continue;
    const ours = byId.get(id);
    const differ = (tag: string | null, what: string, published: Value, found: Value): void => {
      if (!same(published, found)) differences.push({id, tag, what, published, ours: found});
    };
    const status = valueOf(node.fields.get("progress_status"));
    differ(null, "progress_status", status === "" ? null : status, ours?.status ?? null);
    differ(null, "score", valueOf(node.fields.get("score")), ours?.score ?? null);
    const tags = [...node.fields].filter(([, inner]) => inner.kind === "map");
    for (const [tag, working] of tags) {
      if (working.kind !== "map") continue;
      series++;
      // Of series that are shortened to the same words the last stands there.
      const found = ours?.series.findLast((each) => isTag(tag, each.tag));
      if (found) for (const [name, read] of compared) differ(tag, name, valueOf(working.fields.get(name)), read(found));
      else differ(tag, "series", tag, null);
    }
    for (const {tag} of ours?.series ?? []) {
      if (!tags.some(([published]) => isTag(published, tag))) differ(tag, "series", null, tag);
    }
  }
  return {indicators: fields.size, series, differences};
}

/** Whether a published tag, of which parts may be shortened, is the whole one. */
function isTag(published: string, whole: string): boolean {
  if (published === whole) return true;
  const [shortened, parts] = [published.split(" / "), whole.split(" / ")];
  return (
    shortened.length === parts.length &&
    shortened.every((part, i) =>
      part.endsWith("...") ? parts[i]!.startsWith(part.slice(0, -"...".length)) : part === parts[i]
    )
  );
}

type Value = string | number | null;

function valueOf(node: Node | undefined): Value {
  if (node?.kind !== "scalar") return null;
  // `.inf`, where a target that was met needed no growth.
  return typeof node.value === "boolean" ? node.text : node.value;
}

function same(a: Value, b: Value): boolean {
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  if (!Number.isFinite(a) || !Number.isFinite(b)) return a === b;
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a));
}
