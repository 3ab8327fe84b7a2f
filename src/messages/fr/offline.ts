import type {OfflineMessages} from "../topics/offline.js";

/** The sentences in French. */
export const fr: OfflineMessages = {
  title: "Lire sans connexion",
  text: "Les pages déjà ouvertes sont gardées sur cet appareil et se rouvrent sans connexion\u00a0; les données et le moteur de requêtes sont gardés dès leur premier emploi. Tout appartient toujours à une même édition.",
  keepAll: (megabytes) => `Garder tout le site (${megabytes}\u00a0Mo sur cet appareil, bien moins à télécharger)`,
  state: (kept, files, megabytes) => `${kept} fichiers sur ${files} sont gardés, ${megabytes}\u00a0Mo.`,
  keeping: (kept, files) => `Téléchargement\u00a0: ${kept} fichiers sur ${files}…`,
  whole: (files, megabytes) =>
    `Les ${files} fichiers sont tous gardés, ${megabytes}\u00a0Mo\u00a0: chaque page s’ouvre sans connexion.`,
  failed:
    "Tout n’a pas pu être gardé\u00a0: la connexion s’est interrompue ou la place manque. Appuyez de nouveau pour continuer.",
  forget: "Tout oublier sur cet appareil",
  forgotten: "Rien n’est gardé sur cet appareil\u00a0; chaque page interroge le serveur.",
  again: "Garder de nouveau les pages ouvertes",
  unsupported: "Ce navigateur ne peut pas garder le site, ou l’adresse n’est pas sécurisée (sans https).",
  newer: "Une édition plus récente de ce site est disponible.",
  reload: "Recharger",
  later: "Plus tard",
  missingTitle: "Cette page n’est pas gardée sur cet appareil",
  missingText:
    "Il n’y a pas de connexion, et cette page n’a encore jamais été ouverte\u00a0: elle n’est donc pas gardée. Réessayez plus tard.",
  missingKept: "Pages lisibles dès maintenant\u00a0:",
  fromFile:
    "Cette page a été ouverte depuis un fichier et ne peut qu’être lue\u00a0: les navigateurs n’exécutent pas de programme depuis un fichier. Pour choisir, filtrer et interroger, lancez npm run serve ou ouvrez la page sur le web."
};
