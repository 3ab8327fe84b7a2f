import {followed} from "./followed.js";
import type {PlaceWords} from "../../model/place-words.js";
import type {EvidenceMessages} from "../topics/evidence.js";

/** The sentences in English. */
export const en = (place: PlaceWords): EvidenceMessages => ({
  title: "Evidence",
  note: "Evidence is no verdict: which way the indicators move that measure a commitment or stand in for it, since when, and how sure that is.",
  result: {
    improving: "improving",
    worsening: "worsening",
    mixed: "some improve, some worsen",
    no_clear_change: "no clear change",
    unjudged: "which way is better is not said",
    one_value: "one value only",
    none: "no evidence"
  },
  movement: {
    improving: "improving",
    worsening: "worsening",
    no_clear_change: "no clear change",
    unjudged: "which way is better is not said",
    one_value: "one value only",
    none: "no value"
  },
  grade: {strong: "sure", moderate: "fairly sure", weak: "weak"},
  reason: {before_plan: `all of it from before ${followed(place)}`, too_old: "not recent"},
  span: (from, to) => `${String(from)}–${String(to)}`,
  oneYear: String,
  from: (before, from, after, to) => `${before} (${from}) → ${after} (${to})`,
  only: (value, year) => `${value} (${year})`,
  beside: (own, other, name) => `grew ${own} a year, ${name} ${other}`,
  proxy: "stands in"
});
