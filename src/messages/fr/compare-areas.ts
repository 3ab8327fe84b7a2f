import type {PlaceWords} from "../../model/place-words.js";
import type {AreaMessages} from "../topics/compare-areas.js";
import {counted, form, of} from "./grammar.js";

/** The sentences in French. */
export const fr = (place: PlaceWords): AreaMessages => {
  const areas = (count: number): string => counted(count, place.area, place.areas);
  return {
    title: "Comparaison des territoires",
    lead: `${place.name} à côté d’autres territoires\u00a0: ${place.comparators} et tout autre territoire.`,
    standing: (indicator, area, value, rank, count, year) =>
      `${indicator}, ${area}\u00a0: ${value} en ${String(year)}, rang ${String(rank)} sur ${areas(count)} ayant un chiffre (le rang 1 est le meilleur).`,
    unranked: (indicator, area, value, count, year) =>
      `${indicator}, ${area}\u00a0: ${value} en ${String(year)}, parmi ${areas(count)} ayant un chiffre.`,
    unplaced: (indicator, area, value, count, year) =>
      `${indicator}, ${area}\u00a0: ${value} en ${String(year)}, parmi ${areas(count)} ayant un chiffre\u00a0; sans rang certain, parce que certains chiffres sont seulement «\u00a0plus de\u00a0», «\u00a0près de\u00a0» ou «\u00a0environ\u00a0».`,
    beside: (indicator, area, value, count, year) =>
      `${indicator}, ${area}\u00a0: ${value} en ${String(year)}\u00a0; le classement porte sur ${areas(count)}.`,
    alike: (count) =>
      `Dans la limite de l’erreur habituelle de l’enquête, on ne peut distinguer les chiffres ${of(place.home)} de ceux de ${counted(count, `autre ${place.area}`, `autres ${place.areas}`)}.`,
    surveyed: (survey) =>
      `Chiffres d’une ${survey}\u00a0: deux valeurs proches peuvent ne différer que par les personnes interrogées.`,
    openRanks: (count) =>
      `Sans rang certain (${String(count)}), parce qu’une source dit seulement «\u00a0plus de\u00a0», «\u00a0près de\u00a0» ou «\u00a0environ\u00a0».`,
    openRank: "rang incertain",
    boundsNote:
      "Une barre avec une flèche\u00a0: la source dit seulement «\u00a0plus de\u00a0», «\u00a0près de\u00a0» ou «\u00a0environ\u00a0».",
    homeMissing: (indicator, area, year) =>
      `${indicator}, ${area}\u00a0: pas de chiffre de ${String(year)} selon cette méthode de calcul.`,
    notThatYear: (asked, shown) =>
      `Il n’y a pas de chiffres de ${String(asked)} pour comparer les ${place.areas}\u00a0; on montre ${String(shown)}, ${shown < asked ? "la dernière année antérieure qui en a" : "car il n’y en a pas avant non plus"}.`,
    indicator: "Indicateur",
    year: "Année",
    yearOption: (year, provinces) => `${String(year)} (${areas(provinces)})`,
    base: "Au fil des ans",
    asMeasured: "valeurs telles que mesurées",
    baseOption: (year) => `indice, ${String(year)} = 100`,
    areas: "Territoires des petits graphiques",
    otherAreas: (count) => `Autres territoires (${String(count)})`,
    ranking: "Classement",
    allAlike: (status) => `Statut de tous les chiffres\u00a0: ${status}.`,
    order: {
      increase: "Du plus haut au plus bas\u00a0: plus haut est mieux.",
      decrease: "Du plus bas au plus haut\u00a0: plus bas est mieux.",
      none: "Du plus haut au plus bas\u00a0; pour cet indicateur, aucun sens n’est meilleur."
    },
    caption: (indicator, year, count, unit, among) =>
      `${indicator}, ${String(year)}, unité\u00a0: ${unit}. Le classement porte sur ${areas(count)}${among ? "\u00a0; des territoires d’un autre niveau figurent entre eux sans rang" : ""}. Les valeurs qui s’écrivent de la même façon partagent un rang.`,
    rank: "Rang",
    area: "Territoire",
    value: "Valeur",
    none: "non classé",
    missing: (year) => `pas de chiffre de ${String(year)}`,
    insteadOf: (value, year) => `le plus proche\u00a0: ${value} (${String(year)})`,
    missingTitle: (count, year) => `${areas(count)} sans chiffre de ${String(year)}`,
    panels: "Au fil des ans, à la même échelle",
    panelsNote: (home) =>
      `La ligne grise de chaque graphique est celle du territoire suivi (${home}). Aucune ligne ne franchit une rupture\u00a0; une ligne pointillée franchit des années sans chiffre.`,
    panelsMethodology: (methodology) =>
      `Seuls sont tracés les chiffres selon la méthode de calcul «\u00a0${methodology}\u00a0»\u00a0; les autres ne peuvent partager l’échelle.`,
    indexNote: (year) => `La valeur propre de chaque territoire en ${String(year)} est posée égale à 100.`,
    leftOut: (count) =>
      `Laissé de côté\u00a0: ${counted(count, "valeur")} que l’on ne peut rapporter à l’année de base\u00a0: au-delà d’une rupture, sans valeur de cette année, ou seulement «\u00a0plus de\u00a0», «\u00a0près de\u00a0» ou «\u00a0environ\u00a0».`,
    noPoints: "aucun chiffre selon cette méthode de calcul",
    tooMany: (shown) =>
      form(
        shown,
        "Seul le premier territoire est dessiné.",
        `Seuls les ${String(shown)} premiers territoires sont dessinés.`
      ),
    panelSpoken: (area, first, last) => `${area}, ${[first, ...(last === null ? [] : [last])].join("\u00a0; ")}`,
    showing: (count, year) => `Mis à jour\u00a0: ${counted(count, "territoire")} ayant un chiffre de ${String(year)}.`,
    nothing: `Aucun indicateur n’a encore de chiffres de plusieurs ${place.areas}.`
  };
};
