import type {PlaceWords} from "../../model/place-words.js";
import type {MapMessages} from "../topics/map.js";
import {counted} from "./grammar.js";

/** The sentences in French. */
export const fr = (place: PlaceWords): MapMessages => {
  const areas = (count: number): string => counted(count, place.area, place.areas);
  const asOf = place.map?.as_of === undefined ? "" : ` ${place.map.as_of}`;
  return {
    title: `Carte des ${place.areas}`,
    description: (count) => `${areas(count)} par indicateur et par année, sur une carte et dans un tableau.`,
    form: "Dessin",
    forms: {shapes: "contours", tiles: "carrés égaux"},
    leads: {
      shapes: (count) => `Carte\u00a0: ${areas(count)}${asOf}.`,
      tiles: (count) =>
        `Un carré égal pour chaque ${place.area}, placé selon sa situation parmi les autres\u00a0: les petits territoires sont aussi visibles que les grands. Carte\u00a0: ${areas(count)}${asOf}.`
    },
    figure: (indicator, year) => `${indicator}, ${String(year)}`,
    classing: "Classes",
    classings: {quantiles: "autant de territoires dans chacune", equal: "classes de même largeur"},
    classNote: {
      quantiles: (classes) =>
        `${counted(classes, "classe")} avec à peu près autant de territoires dans chacune (quantiles)\u00a0; les valeurs égales restent ensemble.`,
      equal: (classes) => `${counted(classes, "classe")} de même largeur, de la plus petite valeur à la plus grande.`
    },
    legend: "Légende",
    range: (from, to) => (from === to ? from : `${from} à ${to}`),
    provinces: areas,
    noData: "pas de données",
    lastYear: (latest, count, shown, shownCount) =>
      latest === shown
        ? `${String(shown)} est la dernière année ayant des chiffres par territoire.`
        : `Année montrée\u00a0: ${String(shown)} (${areas(shownCount)}). La dernière année ayant des données est ${String(latest)} (${areas(count)}).`,
    someMissing: (count, year) =>
      `Sans chiffre de ${String(year)}\u00a0: ${areas(count)}\u00a0; le tableau donne le plus proche.`,
    aboutTitle: "À propos de cette carte",
    about: {
      shapes: "Les limites sont simplifiées et ne valent pas carte administrative.",
      tiles:
        "Cette carte ne dessine pas de limites et ne vaut pas carte administrative. Des carrés qui se touchent ne sont pas toujours voisins."
    },
    ended: (area, day, successor) =>
      `Depuis le ${day}, ${area} fait partie de ce territoire\u00a0: ${successor}. Les chiffres donnés ici sont ceux d’avant ce jour.`,
    spoken: (drawn, indicator, year, provinces) =>
      `${drawn === "tiles" ? "Carte en carrés" : "Carte"}\u00a0: ${indicator}, ${String(year)}, ${areas(provinces)} ayant un chiffre. Tous les chiffres sont dans le tableau.`,
    tile: (name, value, rank, position, classes) =>
      `${name}\u00a0: ${value}${rank}, classe ${String(position)} sur ${String(classes)}`,
    tileUnclassed: (name, value, rank) => `${name}\u00a0: ${value}${rank}, sans classe certaine`,
    unclassed:
      "la source dit seulement «\u00a0plus de\u00a0», «\u00a0près de\u00a0» ou «\u00a0environ\u00a0»\u00a0: sans classe certaine",
    tileRank: (rank, count) => `, rang ${String(rank)} sur ${String(count)}`,
    tileMissing: (name, what) => `${name}\u00a0: ${what}`,
    table: "Les mêmes chiffres dans un tableau",
    joined: (area, day, successor) =>
      `Depuis le ${day}, ${area} fait partie de ce territoire\u00a0: ${successor}, entouré de tirets.`,
    toMap: `Carte des ${place.areas} par indicateur`,
    vietnam: {
      sea: "Mer de l’Est",
      islands:
        "L’archipel de Hoang Sa, de la ville de Da Nang, et l’archipel de Truong Sa, de la province de Khanh Hoa, ont leurs propres marques, dans la couleur de l’une et de l’autre.",
      spoken: "Les archipels de Hoang Sa (Da Nang) et de Truong Sa (Khanh Hoa) sont marqués.",
      locator: (area) =>
        `Situation au Viet Nam\u00a0: ${area}, avec les archipels de Hoang Sa (Da Nang) et de Truong Sa (Khanh Hoa).`,
      credit:
        "Contours\u00a0: Stephen Truong, @svg-maps/vietnam, CC BY 4.0, simplifiés. Les archipels sont dessinés plus petits et plus près qu’ils ne le sont."
    }
  };
};
