import type {PlaceWords} from "../../model/place-words.js";
import type {ExploreMessages} from "../topics/explore.js";
import {counted, form, number} from "./grammar.js";

/** The sentences in French. */
export const fr = (place: PlaceWords): ExploreMessages => ({
  title: "Explorateur de données",
  exampleTitle: place.example?.title ?? "Exemple\u00a0: un indicateur au fil des ans, à côté de ses jalons",
  exampleText:
    place.example?.text ??
    "Chaque `series` a **sa propre méthode de calcul** et n’est pas raccordée aux autres. Modifiez l’instruction ci-dessous et appuyez sur Ctrl+Entrée.",
  exampleGoalsTitle: "Exemple\u00a0: les objectifs suivis",
  exampleGoalsText:
    "Il n’y a pas encore d’indicateur. Les tableaux figurent à côté de ce carnet et s’interrogent en SQL. Modifiez la requête ci-dessous et appuyez sur Ctrl+Entrée.",
  exampleMilestones: "Les jalons du plan et d’autres documents",
  exampleChanges: (values) => [
    `Cette cellule lit le résultat «\u00a0${values}\u00a0»\u00a0: modifiez-le, et elle suit.`,
    "Regroupé aussi par run\u00a0: aucune évolution n’est calculée par-dessus une rupture de série"
  ],
  exampleColumns: {
    from: "annee_debut",
    to: "annee_fin",
    count: "nb_chiffres",
    first: "premiere",
    last: "derniere",
    change: "evolution"
  },
  resultNames: {
    result: "resultat",
    figures: "chiffres",
    drawn: "sur_le_graphique",
    milestones: "jalons",
    bySeries: "par_serie",
    map: "carte_carres",
    correlation: "correlation",
    shares: "proportions",
    amounts: "quantites",
    verdicts: "bilans"
  },
  lead: "Interrogez les tables de ce site en SQL, tracez les résultats en graphiques et notez ce qui en découle. Tout s’exécute dans votre navigateur.",
  privacy:
    "Vos instructions, notes et fichiers restent dans ce navigateur et ne sont envoyés nulle part. Aucune instruction ni aucun programme ne peut ouvrir un fichier ou un autre hôte.",
  keys: "Ctrl+Entrée (sur Mac ⌘+Entrée) exécute une cellule. Tab quitte l’éditeur\u00a0; quand des suggestions sont ouvertes, appuyez d’abord sur Échap, puis sur Tab.",
  needsScript: "L’explorateur demande JavaScript. Les tables restent téléchargeables depuis la page Données.",
  loadFailed: "L’explorateur n’a pas pu être chargé.",
  opening: "Ouverture du carnet…",
  engineWaits: "Le moteur de requêtes démarre quand vous commencez à travailler dans le carnet.",
  beforehand: "calculé avec la page",
  starting: (megabytes, percent) =>
    `Chargement du moteur de requêtes\u00a0: ${megabytes} Mo${percent === null ? "" : ` (${percent})`}. Vous pouvez déjà écrire.`,
  partsLoading: (files, megabytes) =>
    `La requête lit toute la table observations\u00a0: chargement de ${files} parties, ${megabytes} Mo une fois décompressées. Une requête qui dit indicator = 'CODE' ne charge que celle de cet indicateur.`,
  ready: (seconds) => `Le moteur de requêtes est prêt après ${seconds} s.`,
  startFailed: "Le moteur de requêtes n’a pas pu démarrer. Votre carnet est intact.",
  retry: "Réessayer",
  engineLost:
    "Le moteur a dû redémarrer et ses résultats sont perdus. Votre carnet est intact\u00a0; exécutez de nouveau les cellules.",
  reset: "Redémarrer le moteur",
  resetDone: "Le moteur a redémarré. Les cellules attendent d’être exécutées de nouveau.",
  notebook: "Carnet",
  notebookTitle: "Nom du carnet",
  untitled: "Carnet sans nom",
  newNotebook: "Nouveau",
  notebookMenu: "Plus",
  how: "Mode d’emploi",
  copyNotebook: "Dupliquer",
  deleteNotebook: "Supprimer",
  deleted: (title) => `«\u00a0${title}\u00a0» a été supprimé de ce navigateur.`,
  readFailed:
    "Le navigateur n’autorise pas cette page à lire les carnets qu’il conserve\u00a0; ce qui est conservé est intact.",
  deleteFailed: (title) =>
    `«\u00a0${title}\u00a0» n’a pas pu être supprimé\u00a0: le navigateur a refusé. Il est toujours dans la liste\u00a0; rechargez la page et réessayez.`,
  putBack: "Le remettre",
  undo: "Annuler",
  redo: "Rétablir",
  saved: "Enregistré dans ce navigateur.",
  otherTab: (title) => `${title} (de cet onglet)`,
  keptApart: (title) =>
    `Un autre onglet a modifié ce carnet. Ce qui se trouve ici est gardé à part sous le nom «\u00a0${title}\u00a0»\u00a0; rien n’est perdu.`,
  saveFailed:
    "Le navigateur n’autorise pas cette page à enregistrer\u00a0; exportez le carnet dans un fichier avant de partir.",
  runAll: "Tout exécuter",
  share: "Copier le lien",
  linkCopied: (length) =>
    `Un lien qui porte le carnet a été copié (${length} caractères). Il ne porte pas vos propres données.`,
  linkLong: "Il est long, et bien des messageries coupent de tels liens\u00a0; un fichier .md ou .zip voyage mieux.",
  linkShown: "Le lien qui porte le carnet",
  exportMarkdown: "Exporter en .md",
  exportZip: "Exporter en .zip (données et SQL)",
  importNotebook: "Importer…",
  importFailed: "Ce fichier ne contient pas de carnet.",
  imported: (title) => `«\u00a0${title}\u00a0» importé.`,
  fromLink:
    "Ce carnet est venu par un lien ou un fichier. Aucune de ses instructions n’a été exécutée\u00a0: lisez-le d’abord.",
  programsFromLink:
    "Ce carnet est venu par un lien ou un fichier et contient des programmes (JavaScript). Rien n’y a été exécuté\u00a0: lisez-le d’abord. Un programme reçoit les tables et les paramètres qu’il nomme\u00a0; il n’atteint ni le réseau ni cette page.",
  runLink: "Exécuter ce carnet",
  kept: "Il sera enregistré dans ce navigateur dès que vous le modifierez ou l’exécuterez.",
  kinds: {sql: "SQL", chart: "Graphique", text: "Note", input: "Paramètre", js: "Programme"},
  add: {
    sql: "Ajouter du SQL",
    chart: "Ajouter un graphique",
    text: "Ajouter une note",
    input: "Ajouter un paramètre",
    js: "Ajouter un programme"
  },
  cell: (kind, position, name) => `Cellule ${String(position)}\u00a0: ${kind}${name === "" ? "" : ` ${name}`}`,
  name: "Nom du résultat",
  namePlaceholder: "à nommer pour d’autres cellules",
  nameProblems: {
    form: "Un nom se compose de lettres, de chiffres et de tirets bas, et commence par une lettre.",
    reserved: "SQL se réserve ce mot.",
    published: "Une table porte déjà ce nom.",
    taken: "Une autre cellule porte ce nom."
  },
  run: "Exécuter",
  stop: "Arrêter",
  up: "Monter",
  down: "Descendre",
  remove: "Supprimer la cellule",
  removed: "La cellule a été supprimée\u00a0; Annuler la ramène.",
  edit: "Modifier",
  done: "Terminé",
  plot: "Tracer un graphique",
  editor: "Instructions SQL",
  values: "Valeurs utilisables",
  proposed: (count) => `${String(count)} valeurs utilisables ; choisir par les flèches et Entrée.`,
  textField: "Note (Markdown)",
  fold: (part) => `Replier\u00a0: ${part}`,
  unfold: (part) => `Déplier\u00a0: ${part}`,
  foldCode: "Instruction",
  foldResult: "Résultat",
  lines: (count) => counted(count, "ligne"),
  addBelow: "Nouvelle cellule SQL en dessous",
  renamed: (name, cells) =>
    `${counted(cells, "cellule")} qui ${form(cells, "lit ce résultat le nomme", "lisent ce résultat le nomment")} maintenant ${name}.`,
  notRun: "Pas encore exécutée.",
  changed: "Modifiée depuis son exécution.",
  waiting: "En attente…",
  running: "Exécution…",
  stopping: "Arrêt…",
  rows: (rows, columns, time) => `${counted(rows, "ligne")}, ${counted(columns, "colonne")}, ${time}.`,
  noRows: (time) => `Aucune ligne (${time}).`,
  finished: (statements, time) => `${counted(statements, "instruction exécutée", "instructions exécutées")}, ${time}.`,
  cut: (rows, most, megabytes) =>
    `Seules les ${rows} premières lignes sont gardées\u00a0: une page garde jusqu’à ${most} lignes ou ${megabytes} Mo d’un résultat. Les téléchargements et les copies n’en ont pas davantage. Pour tout voir, regroupez (GROUP BY), filtrez (WHERE) ou procédez par parties (LIMIT … OFFSET …)\u00a0; les cellules qui lisent ce résultat, et les filtres de ce tableau, parcourent toutes les lignes.`,
  empty: "La cellule est vide.",
  circle: (names) => `Ces cellules se lisent l’une l’autre en boucle\u00a0: ${names}. Retirez un lien.`,
  blocked: (name) => `Cette cellule a besoin de «\u00a0${name}\u00a0», qui n’a pas de résultat.`,
  noVariable: (name) =>
    `Aucune cellule ne donne de valeur à la variable « ${name} » : elle ne donnerait rien. Écrivez SET VARIABLE ${name} = … dans une cellule au-dessus.`,
  errors: {
    syntax: (name) =>
      name === null
        ? "Erreur de syntaxe\u00a0: l’instruction est incomplète."
        : `Erreur de syntaxe à «\u00a0${name}\u00a0».`,
    no_table: (name) => `Il n’y a ni table ni résultat du nom de «\u00a0${name ?? "?"}\u00a0».`,
    no_column: (name) => `Il n’y a pas de colonne «\u00a0${name ?? "?"}\u00a0» dans les tables lues.`,
    no_function: (name) => `Il n’y a pas de fonction «\u00a0${name ?? "?"}\u00a0».`,
    extension: (name) =>
      `La fonction «\u00a0${name ?? "?"}\u00a0» appartient à une extension du moteur, et aucune ne peut être chargée ici. Pour la date du jour, écrivez une DATE.`,
    arguments: (name) => `La fonction «\u00a0${name ?? "?"}\u00a0» n’accepte pas d’arguments de ces types.`,
    conversion: () =>
      "Une valeur ne peut être convertie dans le type demandé\u00a0; TRY_CAST donne NULL au lieu d’une erreur.",
    ambiguous: () => "Plusieurs tables ont une colonne de ce nom\u00a0; écrivez la table devant.",
    grouping: () => "Cette colonne doit figurer dans GROUP BY ou dans un agrégat.",
    outside: () =>
      "L’instruction ouvrirait un fichier ou un autre hôte, ce que rien ne peut faire ici. Pour utiliser un de vos fichiers, déposez-le sous Vos propres données.",
    memory: () =>
      "Le moteur a manqué de mémoire et a été remplacé par un neuf. Votre carnet est intact\u00a0; réduisez l’instruction et exécutez de nouveau.",
    cancelled: () => "Arrêté à votre demande.",
    other: () => "Le moteur n’a pas pu exécuter l’instruction."
  },
  singleQuotes: (text) => `Si c’est un texte, écrivez-le entre apostrophes droites\u00a0: '${text}'.`,
  meant: (name) => `Vouliez-vous dire «\u00a0${name}\u00a0»\u00a0?`,
  engineSays: "Les propres mots du moteur",
  place: (line, column) => `Ligne ${String(line)}, colonne ${String(column)}`,
  tableFailed: (table) => `La table «\u00a0${table}\u00a0» n’a pas pu être chargée. Exécutez de nouveau la cellule.`,
  rejections: {
    outside:
      "Cela ouvrirait un fichier, un autre hôte ou une extension, ce que rien ne peut faire ici. Pour utiliser un de vos fichiers, déposez-le sous Vos propres données\u00a0; pour emporter un résultat, utilisez les boutons de téléchargement.",
    setting: "Les réglages du moteur sont verrouillés, pour qu’aucune instruction n’atteigne l’extérieur.",
    published:
      "Les tables publiées ne peuvent être modifiées. Faites-en une à vous\u00a0: CREATE TABLE nouveau_nom AS SELECT …"
  },
  resultTable: (name) => `Résultat ${name}`.trim(),
  sortBy: (column) => `Trier par\u00a0: ${column}`,
  filterBy: (column) => `Filtrer\u00a0: ${column}`,
  filterHint: "Texte\u00a0: contient\u00a0; nombres\u00a0: >5, 3..7, =2\u00a0; NULL",
  filters: "Filtrer",
  filterProblem: "Le filtre n’est pas compris. Pour des nombres\u00a0: 5, >5, <=5, 3..7.",
  shownOf: (shown, all) => `${shown} lignes sur ${all}`,
  paperPrinted: (day, address) => `Imprimé le ${day} depuis ${address}`,
  paperTables: (tables) => `Chiffres des tables de ce site\u00a0: ${tables}`,
  paperOwn: (tables) => `et de celles du lecteur\u00a0: ${tables}`,
  paperRows: (shown, all) => `Les ${shown} premières lignes sur ${all}.`,
  copy: "Copier",
  copied: (rows) => `Lignes copiées\u00a0: ${rows}.`,
  nothing: "null",
  chartFrom: "Tracé à partir de",
  choose: "choisir…",
  mark: "Marque",
  automatic: "automatique",
  marks: {
    line: "ligne",
    area: "aire",
    bar: "barre",
    dot: "point",
    histogram: "histogramme",
    heat: "carte de chaleur",
    tile: "carte en carrés",
    swarm: "essaim de points"
  },
  encoding: {x: "Horizontal (x)", y: "Vertical (y)", colour: "Couleur", facet: "Facette"},
  chartNeeds: "Choisissez un résultat ou une table à tracer.",
  chartEmpty: "Il n’y a rien à tracer\u00a0: les colonnes choisies ne contiennent aucune valeur.",
  chartTooMany: (column, values, most) =>
    `La colonne «\u00a0${column}\u00a0» a ${values} valeurs différentes\u00a0; on peut en distinguer jusqu’à ${most}. Filtrez, regroupez, ou choisissez-en une autre.`,
  chartPlaceless:
    "Une carte en carrés a besoin de la place de chaque carré\u00a0: joignez la table tiles par area, puis choisissez sa colonne à l’horizontale (x), sa ligne à la verticale (y), et la valeur comme couleur.",
  chartMerged: {
    sum: "Les lignes d’un même endroit sont additionnées. Cela convient aux quantités ; pour des parts et des taux, groupez dans l’instruction (avg).",
    mean: "Là où se trouvent plusieurs lignes, leur moyenne est dessinée : choisissez une couleur qui les distingue, ou groupez dans l’instruction.",
    covered:
      "Plusieurs lignes tombent sur une même case et se cachent : choisissez une année ou groupez dans l’instruction."
  },
  chartSampled: (shown, all) =>
    `Échantillon : ${shown.toLocaleString("fr")} lignes sur ${all.toLocaleString("fr")}, prises au hasard.`,
  chartOthers: (count, names) =>
    `Les plus grands groupes sont distingués ; ${count} autres sont dessinés ensemble : ${names}.`,
  chartUnnamed: (count) =>
    `${count} lignes du dessin n’ont pas de nom : choisissez pour couleur ce qui les distingue, ou filtrez dans l’instruction.`,
  chartText: (mark, y, x, rows) => `Graphique (${mark})\u00a0: ${y} selon ${x}, ${counted(rows, "ligne")}.`,
  count: "lignes",
  share100: "%",
  schema: "Tables et colonnes",
  schemaSearch: "Chercher une table, une colonne, un indicateur, un territoire ou une institution",
  terms: "Dans les données",
  termKinds: {indicator: "indicateur", area: "territoire", agency: "institution", series: "série"},
  termQuery: "Requête",
  termQueryOf: (name) => `Requête : ${name}`,
  moreTerms: (count) => `${String(count)} de plus ; continuez à écrire pour les restreindre.`,
  questions: "Questions pour commencer",
  workedQueries: {
    trend: "Comment un indicateur a-t-il évolué ?",
    rank: "Où se situe le territoire parmi les autres ?",
    behind: "Quels jalons sont en retard ou manqués ?",
    pair: "Comment deux indicateurs vont-ils ensemble ?",
    missing: "Quels chiffres manquent ?",
    due: "Quels engagements arrivent à échéance, et où en sont-ils ?",
    disagree: "Où les sources divergent-elles ?",
    change: "Qu’est-ce qui a le plus changé en dix ans ?",
    agencies: "Quelle institution mène combien de tâches ?",
    breaks: "Où la méthode a-t-elle changé ?",
    sources: "Qui a publié combien de chiffres ?",
    bounds: "Quels chiffres ne sont que des bornes ?"
  },
  insert: (name) => `Insérer ${name}`,
  samples: "Par exemple",
  publishedTables: "Tables publiées",
  results: "Résultats de ce carnet",
  ownTables: "Vos propres données",
  own: "Vos propres données",
  ownNote:
    "Déposez ici un fichier CSV, TSV, XLSX, Parquet, JSON, GeoJSON ou Arrow. Il reste dans ce navigateur et n’est envoyé nulle part.",
  ownChoose: "Choisir un fichier…",
  ownReading: (file, megabytes) => `Lecture de ${file} (${megabytes} Mo).`,
  ownStages: {letters: "examen des lettres", rows: "lecture des lignes", table: "fabrication d’une table"},
  ownStage: (stage, step, steps) => `Étape ${String(step)} sur ${String(steps)}\u00a0: ${stage}…`,
  ownSeconds: (seconds) => `${number(seconds)} s jusqu’ici.`,
  ownStop: "Arrêter la lecture",
  ownStopped: (file) => `Lecture de ${file} arrêtée\u00a0; aucune table n’a été ajoutée.`,
  ownAdded: (table, rows) => `Table ${table} ajoutée\u00a0: ${rows} lignes, dans ce navigateur seulement.`,
  ownNotRead:
    "Le navigateur n’autorise pas cette page à lire vos propres tables qu’il conserve\u00a0; ce qui est conservé est intact.",
  ownNotKept:
    "Ce navigateur n’autorise pas à conserver la table\u00a0; déposez de nouveau le fichier après avoir quitté la page.",
  ownNotes: {
    encoding: (name) => `Le fichier a été lu en ${name}\u00a0; vérifiez les lettres des noms.`,
    skipped: (lines) => `Lignes laissées de côté au-dessus des noms de colonnes\u00a0: ${number(lines)}.`,
    padded:
      "Certaines lignes ont moins ou plus de cellules que de noms de colonnes\u00a0; les cellules manquantes sont vides.",
    comma: (columns) => `Une virgule a été prise pour le séparateur décimal dans\u00a0: ${columns}.`,
    text: (columns) =>
      `Certaines valeurs sont d’une autre sorte\u00a0; ces colonnes restent du texte\u00a0: ${columns}.`
  },
  ownFailed: (file, why) => `${file} n’a pas pu être lu\u00a0: ${why}`,
  ownKind: "seuls CSV, TSV, XLSX, Parquet, JSON, NDJSON, GeoJSON et Arrow sont lus.",
  ownTooLarge: "le fichier dépasse 500 Mo.",
  ownEmpty: "le fichier n’a pas de lignes.",
  ownDamaged: "le fichier est endommagé ou n’est pas ce que dit son nom.",
  ownRemove: (table) => `Retirer la table ${table}`,
  ownRemoved: (table) => `Table ${table} retirée.`,
  ownNotRemoved: (table) =>
    `La table ${table} n’a pas pu être supprimée\u00a0: le navigateur a refusé. Elle est toujours là\u00a0; rechargez la page et réessayez.`,
  range: "Choisir un intervalle sur toutes les lignes",
  rangeFrom: (column) => `${column} de`,
  rangeTo: (column) => `${column} à`,
  rangeText: (low, high, rows, all) => `De ${low} à ${high}\u00a0: ${rows} lignes sur ${all}.`,
  otherGroups: "autres groupes",
  otherGroupsOf: (count) => `${String(count)} autres groupes`,
  comparison: {
    map: {
      title: "Les nombres de la carte",
      note: (name) =>
        `\`${name}\` contient les territoires de la carte (${place.areas}) avec valeur, rang et place sur la carte en carrés\u00a0; un territoire sans valeur n’en a pas ici non plus.${place.map?.beside === undefined ? "" : ` ${place.map.beside}`}`
    },
    areas: {
      title: "Des territoires au fil des ans",
      note: (name) =>
        `\`${name}\` contient les valeurs mêmes des petits graphiques\u00a0: une seule méthode de calcul, et des lignes coupées là où \`run\` change.`
    },
    provinces: {
      title: "Deux indicateurs selon les territoires",
      note: (name) =>
        `\`${name}\` contient les paires du graphique\u00a0; la dernière cellule calcule les deux coefficients sur celles dont les deux membres sont des nombres. Ce qui va ensemble ne s’entraîne pas forcément.`
    },
    course: {
      title: "Deux indicateurs au fil des ans",
      note: (name) =>
        `\`${name}\` contient les paires du graphique, toutes d’un seul tenant sans rupture\u00a0; la dernière cellule calcule les deux coefficients sur celles dont les deux membres sont des nombres. Ce qui va ensemble ne s’entraîne pas forcément.`
    },
    years: {
      title: "Comparaison de deux années",
      note: (name) =>
        `\`${name}\` contient tous les indicateurs comparables, selon une seule méthode de calcul et sans rupture\u00a0: les proportions sont tracées à leur valeur, les quantités par leur évolution en pour cent. La dernière cellule dit comment chaque évolution est jugée, d’après l’erreur habituelle de la façon dont sa source collecte\u00a0; ce qu’une source donne pour «\u00a0plus de\u00a0», «\u00a0près de\u00a0» ou «\u00a0environ\u00a0» n’a pas d’évolution.`
    }
  },
  exploreThis: "Explorer ce graphique",
  figureTitle: (indicator) => `Graphique\u00a0: ${indicator}`,
  figureText: (values, drawn) =>
    `\`${values}\` est la requête même du graphique de ce site, avec les valeurs également publiées\u00a0; \`${drawn}\` contient celles qu’il trace. Modifiez-les à votre guise\u00a0: les cellules suivantes s’y conforment.`,
  figureQuery: "La requête même du graphique",
  figureDrawn: "Les valeurs tracées",
  figureMilestones: "Les jalons de l’indicateur"
});
