import {stringify} from "yaml";
import {firstWords} from "../../place/first-words.js";
import {codeOf} from "../../place/codes.js";
import type {Place} from "./place.js";
import {plainKind} from "./area-kinds.js";
import {textIn} from "./words.js";

/** The 2030 Agenda, whose last year is the horizon where an office names no other. */
const agendaYear = 2030;
const mostComparators = 4;

/** What a place says of itself, in `place.yaml`: what can be known of a repository, in words that its people will want to change. */
export function placeYaml({languages, home, tables, kinds, map}: Place): string {
  const observed = tables.observations.filter(({area}) => area === home);
  const years = tables.observations.flatMap(({year}) => (typeof year === "number" ? [year] : []));
  const deadlines = tables.milestones.flatMap(({year}) => (typeof year === "number" ? [year] : []));
  const others = new Set(
    tables.observations.flatMap(({area}) => (typeof area === "string" && area !== home ? [area] : []))
  );
  const begin = observed[0]?.indicator;
  const prefix = codeOf(home).replace(/^[^a-z]+/, "");
  const homeName = tables.areas.find(({area}) => area === home)?.name;
  const nameIn = (language: string) =>
    typeof homeName === "object" && homeName !== null && "byLanguage" in homeName ? textIn(homeName, language) : home;
  // The first layer of the map is what an office shows first.
  const kindOf = (area: string | undefined) => tables.areas.find((row) => row.area === area)?.kind ?? plainKind;
  const place = {
    format: 1,
    area: home,
    comparators: [...others].slice(0, mostComparators),
    languages: [...languages],
    prefix: prefix === "" ? "place" : prefix,
    first_year: years.reduce((least, year) => Math.min(least, year), agendaYear),
    milestone_years: [...new Set([...deadlines, agendaYear])].toSorted((a, b) => a - b),
    ...(map === null ? {} : {ranked: kindOf(map.features[0]?.id), map: {shapes: "own"}}),
    ...(typeof begin === "string" ? {begin: {indicator: begin}} : {}),
    words: Object.fromEntries(
      languages.map((language) => {
        const named = kinds.map(({kind, name}) => [kind, textIn(name, language)] as const);
        const words = firstWords(language, nameIn(language));
        return [language, named.length === 0 ? words : {...words, kinds: Object.fromEntries(named)}];
      })
    )
  };
  return `# What this place is; made of an Open SDG data repository, and yours to change.\n${stringify(place)}`;
}
