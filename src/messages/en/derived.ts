import type {DerivedMessages} from "../topics/derived.js";

/** The sentences in English. */
export const en: DerivedMessages = {
  title: "Figures computed from this indicator",
  note: "No figure here is typed in: each is computed from the full-year figures beside it, and is no firmer than the weakest of them. Nothing is computed across a break, over a year without a figure, or from part of a year. Where a source says “more than”, “nearly” or “about”, there is no growth, index or difference, and a ratio is only more than, less than or about what is written.",
  formula: {
    growth: () => "The change in per cent over the year before.",
    reduction: () => "The year before less the year itself.",
    index: ({baseYear}) => `Against ${baseYear}, which is 100.`,
    share: ({divisor, factor}) => `Over ${divisor}${factor === "1" ? "" : `, times ${factor}`}.`,
    ratio_to_area: ({baseArea}) => `Over the figure of ${baseArea} for the same year.`,
    difference_to_area: ({baseArea}) => `Less the figure of ${baseArea} for the same year.`
  },
  bound: {">": "more than", "<": "less than", "~": "about"},
  madeFrom: "Made from",
  inputOf: (value, year) => `${value} (${String(year)})`,
  inputFrom: (value, year, of) => `${value} (${of}, ${String(year)})`,
  missing: (years) =>
    `Not computed for ${years}: an input is missing or is “more than”, “nearly” or “about”, or a break lies between.`,
  download: "All computed figures with their inputs"
};
