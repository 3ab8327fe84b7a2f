import {stringify} from "yaml";
import {codeOf} from "./codes.js";
import type {Place} from "./place.js";
import {textIn} from "./words.js";

/** The 2030 Agenda, whose last year is the horizon where an office names no other. */
const agendaYear = 2030;
const mostComparators = 4;

/** What a place says of itself, in `place.yaml`: what can be known of a repository, in words that its people will want to change. */
export function placeYaml({languages, home, tables}: Place): string {
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
  const place = {
    format: 1,
    area: home,
    comparators: [...others].slice(0, mostComparators),
    languages: [...languages],
    prefix: prefix === "" ? "place" : prefix,
    first_year: years.reduce((least, year) => Math.min(least, year), agendaYear),
    milestone_years: [...new Set([...deadlines, agendaYear])].toSorted((a, b) => a - b),
    ...(typeof begin === "string" ? {begin: {indicator: begin}} : {}),
    words: Object.fromEntries(languages.map((language) => [language, wordsIn(language, nameIn(language))]))
  };
  return `# What this place is; made of an Open SDG data repository, and yours to change.\n${stringify(place)}`;
}

function wordsIn(language: string, name: string) {
  return (words[language] ?? words.en!)(name);
}

interface PlaceWords {
  readonly title: string;
  readonly short: string;
  readonly heading: string;
  readonly data_title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly home: string;
  readonly area: string;
  readonly areas: string;
  readonly others: string;
  readonly comparators: string;
}

/** The words in which a place begins; of a language without its own they are English. */
const words: Readonly<Record<string, (name: string) => PlaceWords>> = {
  en: (name) => ({
    title: `${name} and the 2030 Agenda`,
    short: `${name} 2030`,
    heading: `${name} on the way to 2030`,
    data_title: `${name} and the 2030 Agenda: figures`,
    description: `Yearly figures of the Sustainable Development Goals in ${name}, with their sources, breaks and targets.`,
    keywords: ["SDG", "2030 Agenda", name, "indicators"],
    home: name,
    area: "region",
    areas: "regions",
    others: "other regions",
    comparators: "regions"
  }),
  fr: (name) => ({
    title: `${name} et le Programme 2030`,
    short: `${name} 2030`,
    heading: `${name} en route vers 2030`,
    data_title: `${name} et le Programme 2030 : données`,
    description: `Données annuelles des objectifs de développement durable (${name}), avec leurs sources, ruptures et cibles.`,
    keywords: ["ODD", "Programme 2030", name, "indicateurs"],
    home: name,
    area: "région",
    areas: "régions",
    others: "autres régions",
    comparators: "régions"
  }),
  es: (name) => ({
    title: `${name} y la Agenda 2030`,
    short: `${name} 2030`,
    heading: `${name} en camino hacia 2030`,
    data_title: `${name} y la Agenda 2030: datos`,
    description: `Datos anuales de los Objetivos de Desarrollo Sostenible (${name}), con sus fuentes, rupturas y metas.`,
    keywords: ["ODS", "Agenda 2030", name, "indicadores"],
    home: name,
    area: "región",
    areas: "regiones",
    others: "otras regiones",
    comparators: "regiones"
  }),
  vi: (name) => ({
    title: `${name} và Chương trình nghị sự 2030`,
    short: `${name} 2030`,
    heading: `${name} trên đường đến 2030`,
    data_title: `${name} và Chương trình nghị sự 2030: số liệu`,
    description: `Số liệu hằng năm về các mục tiêu phát triển bền vững của ${name}, có nguồn, chỗ đứt và mốc phải đạt.`,
    keywords: ["SDG", "2030 Agenda", name, "chỉ tiêu"],
    home: name,
    area: "vùng",
    areas: "các vùng",
    others: "các vùng khác",
    comparators: "các vùng"
  })
};
