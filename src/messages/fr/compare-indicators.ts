import {capitalised} from "../../lib/capitalised.js";
import {locales} from "../../model/language.js";
import type {PlaceWords} from "../../model/place-words.js";
import type {RelationMessages} from "../topics/compare-indicators.js";
import {counted} from "./grammar.js";

/** The sentences in French. */
export const fr = (place: PlaceWords): RelationMessages => {
  const points = (count: number, over: "areas" | "years"): string =>
    over === "areas" ? counted(count, place.area, place.areas) : counted(count, "année");
  return {
    title: "Comparaison de deux indicateurs",
    lead: "Chaque point est un territoire une année donnée, ou une année d’un même territoire. Le graphique montre comment deux nombres vont ensemble, pas lequel entraîne l’autre.",
    x: "Horizontalement",
    y: "Verticalement",
    over: "Chaque point est",
    areas: "un territoire, une année donnée",
    years: "une année, d’un même territoire",
    year: "Année",
    area: "Territoire",
    chart: (x, y) => `${x} et ${y}`,
    overAreas: (year) =>
      `${capitalised(place.areas, locales.fr)} en ${String(year)}. Point plein et nommé\u00a0: ${place.name}\u00a0; carrés\u00a0: ${place.comparators}.`,
    overYears: (area) => `${area}, points reliés dans l’ordre des années.`,
    caution:
      "Aller ensemble n’est pas être cause\u00a0: des territoires peuplés, riches ou boisés diffèrent en même temps de bien des façons, et la moyenne d’un territoire ne dit rien de chacun de ses habitants.",
    cautionYears:
      "Deux séries qui augmentent toutes deux avec le temps ont toujours un coefficient élevé, liées ou non. Un coefficient calculé sur des années n’est pas une preuve.",
    pairs: (count, over) => `n = ${points(count, over)} avec les deux chiffres.`,
    missing: (count, over) => `Il manque l’un des deux chiffres\u00a0: ${points(count, over)}.`,
    broken: (count) =>
      `Laissé de côté\u00a0: ${counted(count, "année")} au-delà d’une rupture ou selon une autre méthode de calcul.`,
    bounded: (count, over) =>
      `Une source dit seulement «\u00a0plus de\u00a0», «\u00a0près de\u00a0» ou «\u00a0environ\u00a0»\u00a0: ${points(count, over)}, en barre avec une flèche, hors de n et des coefficients.`,
    tooFew: (count, needed) =>
      `Chiffres des deux\u00a0: ${counted(count, "paire")}, moins que ${String(needed)}\u00a0: aucun coefficient n’est calculé, car avec si peu de points le hasard peut produire n’importe lequel.`,
    coefficients: (spearman, pearson) =>
      `Corrélation des rangs (Spearman) ${spearman}\u00a0; corrélation linéaire (Pearson) ${pearson}.`,
    tendency: {
      together: "Là où l’un est élevé, l’autre tend à l’être aussi.",
      opposite: "Là où l’un est élevé, l’autre tend à être faible.",
      unclear: "Aucun ordre net n’apparaît entre les deux."
    },
    undefinedOrder: "L’un des deux est le même en tout point\u00a0: il n’y a pas de corrélation à calculer.",
    nothing: (x, y) =>
      `«\u00a0${x}\u00a0» et «\u00a0${y}\u00a0» n’ont pas de chiffres en commun à mettre côte à côte. Choisissez un autre indicateur, une autre année ou un autre territoire.`,
    table: "Tous les points",
    caption: (x, y) => `Horizontalement\u00a0: ${x}. Verticalement\u00a0: ${y}.`,
    place: "Territoire, année",
    spoken: (count) => `${counted(count, "point")}\u00a0; tous les chiffres sont dans le tableau ci-dessous.`,
    showing: (count) => `Mis à jour\u00a0: ${counted(count, "point")}.`,
    same: "Les deux axes portent le même indicateur."
  };
};
