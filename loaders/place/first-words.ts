import type {z} from "zod";
import type {statedWords} from "../../src/model/place-words.js";

type StatedWords = z.infer<typeof statedWords>;

/** The words in which a place begins, for its people to change; of a language without its own they are English. */
export function firstWords(language: string, name: string): StatedWords {
  return (words[language] ?? words.en!)(name);
}

const words: Readonly<Record<string, (name: string) => StatedWords>> = {
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
