import type { TitlesOfTranscriptions } from './titles.ts';

export const frenchOfTranscriptions: TitlesOfTranscriptions = {
  'other-side-connected': 'L’autre État est raccordé : il agit lui-même, et rien n’est transcrit en son nom',
  'act-of-another-side': 'Dans ce dossier, cet acte ne revient pas à l’autre État',
  'letter-not-on-file': 'La lettre n’est pas au dossier : numérisez-la, ajoutez-la et attendez le résultat du contrôle',
  'no-such-document': 'Le dossier n’a pas de document de voyage portant cet identifiant',
  'letter-entered-already':
    'La lettre a déjà été saisie, avec le même acte dans les mêmes termes : elle attend d’être confirmée, ou l’acte est accompli',
  'no-such-transcription': 'Le dossier propre de votre État n’a pas de lettre portant ce numéro',
  'transcription-settled': 'La saisie a déjà été confirmée ou abandonnée',
  'enterer-confirms': 'Qui a saisi une lettre ne la confirme pas',
  'opener-confirms-transcription': 'Qui a présenté le dossier ne confirme pas ce qu’une lettre en dit',
  'letter-not-as-entered': 'La lettre que vous avez comparée n’est pas celle qui a été saisie',
  'entered-before-change':
    'La personne a été corrigée, ou le plan changé, après la saisie de la lettre : saisissez à nouveau ce qu’une lettre en dit',
  'opening-not-confirmed':
    'La demande est venue par lettre et personne d’autre que son auteur n’a comparé la saisie : faites-la d’abord confirmer',
  'no-such-transcribed-act': 'Le dossier n’a pas d’acte de ce numéro transcrit au nom de cet État',
  'act-taken-back-already': 'L’acte a déjà été retiré',
  'act-confirmed-by-its-state': 'L’État au nom duquel l’acte figure l’a confirmé : c’est désormais le sien',
  'act-answered-already': 'Votre État s’est déjà prononcé sur cet acte',
  'something-rests-on-it': 'Autre chose repose déjà sur cet acte, ou il met fin au dossier : il ne peut être retiré',
  'state-not-on-paper': 'Cet État est raccordé : il ouvre lui-même ses demandes',
};
