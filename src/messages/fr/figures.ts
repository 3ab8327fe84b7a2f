import type {FiguresMessages} from "../topics/figures.js";

/** The sentences in French. */
export const fr: FiguresMessages = {
  data: "Chiffres",
  sources: "Sources et notes",
  year: "Année",
  qualifier: "Borne",
  methodology: "Méthode",
  group: "Groupe",
  said: "Publié",
  confidence: "Confiance",
  address: "Adresse",
  release: (place, date) => `${place}, édition du ${date}.`,
  one: "Cet indicateur à lire : du lieu, de ceux auxquels il est comparé et du pays, avec noms, unités et sources",
  all: "Tous les chiffres du lieu, avec noms, unités et sources"
};
