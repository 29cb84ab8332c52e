import type { TitlesOfAttachments } from './titles.ts';

export const frenchOfAttachments: TitlesOfAttachments = {
  'attachment-not-found': 'Aucune pièce jointe du dossier que vous puissiez ouvrir ne porte cet identifiant',
  'attachment-already-there': 'Ce fichier est déjà une pièce jointe de votre propre dossier, ou y est attendu',
  'attachment-name-unfit':
    'Un fichier ne porte pas un tel nom : un nom n’indique aucun répertoire, n’est pas caché et se termine selon le type du fichier',
  'use-of-another-type': 'Un fichier de ce type ne peut servir à cet usage',
  'attachment-already-shared': 'La pièce jointe a déjà été communiquée à l’autre État',
  'attachment-not-clean': 'Seule une pièce jointe reçue et reconnue saine est communiquée à l’autre État',
  'attachment-not-usable':
    'Il ne peut être renvoyé ici à cette pièce jointe : elle n’est pas reconnue saine, n’est pas communiquée alors que l’acte est transmis, ou diffère par son empreinte, son type ou sa taille',
};
