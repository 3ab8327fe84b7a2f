import type {PlaceWords} from "../../model/place-words.js";
import type {ReuseMessages} from "../topics/reuse.js";

/** The sentences in French. */
export const fr = ({plan}: PlaceWords): ReuseMessages => ({
  title: "Réutiliser la figure et ses nombres",
  picture: "Télécharger l’image",
  shownValues: "Télécharger les valeurs montrées (Excel)",
  cite: "Citer",
  byPlan: (verdict) =>
    plan === undefined
      ? `Dans les termes mêmes de la cible\u00a0: ${verdict}.`
      : `Dans les termes mêmes du plan\u00a0: ${verdict}.`,
  embed: "Intégrer dans une autre page",
  embedNote: "Un petit cadre avec l’image, l’unité et la source\u00a0; il ne charge rien d’un autre hôte.",
  copy: "Copier",
  copied: "Copié",
  copyPicture: "Copier l’image",
  pictureCopied: "L’image est copiée : collez-la dans Word ou PowerPoint avec Ctrl+V.",
  pictureRefused: "Le navigateur ne permet pas de copier l’image. Enregistrez le PNG et insérez-le.",
  failed: "Le fichier n’a pas pu être fait. Rechargez la page et réessayez.",
  citation: ({name, place, publishers, release}) =>
    `${place}, «\u00a0${name}\u00a0», publication du ${release}. Données d’origine\u00a0: ${publishers}.`,
  planCitation: ({title, place, plan, release}) =>
    `${place}, «\u00a0${title}\u00a0», publication du ${release}. ${plan}`,
  from: "D’après",
  frameTitle: (name) => `Graphique\u00a0: ${name}`,
  whole: "En entier\u00a0: tableau, évaluation, sources"
});
