import type {ProgramMessages} from "../topics/programs.js";

/** The sentences in French. */
export const fr: ProgramMessages = {
  editor: "Programme (JavaScript)",
  placeholder: 'Plot.plot({marks: [Plot.dot(resultat, {x: "year", y: "value"})]})',
  ran: (time) => `Exécuté en ${time}.`,
  noValue: (time) => `Exécuté en ${time}, sans rien à montrer\u00a0: terminez par une expression, ou par return.`,
  lines: (count) => (count === 1 ? "Une ligne écrite" : `${String(count)} lignes écrites`),
  value: "Valeur",
  drawing: "Dessin",
  failures: {
    syntax: (message) => `Ceci ne peut pas être lu comme du JavaScript\u00a0: ${message}.`,
    thrown: (message) => `Le programme a échoué\u00a0: ${message}`,
    unknown: (name) =>
      `Rien ne s’appelle ${name} ici. Sont disponibles les noms des autres cellules et des tables, Plot, d3, aq, op, html, svg, width, dark et locale.`,
    network: (name) =>
      `Une cellule n’a pas de réseau\u00a0: ${name} ne fait rien ici. Déposez un fichier à côté du carnet, ou lisez une table par son nom.`,
    imports:
      "Une cellule n’a pas de réseau et ne peut rien importer. Plot, d3 et arquero (aq) sont disponibles sans import.",
    unshowable: (kind) => `La valeur est de la sorte «\u00a0${kind}\u00a0», qui ne peut pas être montrée.`,
    rows: (rows, most) =>
      `Le programme a rendu ${rows} lignes\u00a0; une cellule en garde ${most}. Filtrez ou résumez avant la dernière ligne.`,
    cut: (name, rows) =>
      `${name} a plus de lignes que les ${rows} premières qui tiennent dans une page. Filtrez ou résumez en SQL, et lisez ce résultat.`,
    notGiven: (name) => `La cellule ${name} a rendu un dessin ou une valeur qu’aucune autre cellule ne peut lire.`,
    drawing: "Ce que le programme a rendu est trop grand pour une page, ou illisible.",
    stopped: "Le programme a été arrêté.",
    time: (seconds) => `Le programme a dépassé ${String(seconds)} secondes et a été arrêté.`,
    start:
      "L’endroit où s’exécutent les programmes n’a pas pu être chargé. Votre carnet est intact\u00a0; vérifiez la connexion et relancez la cellule."
  }
};
