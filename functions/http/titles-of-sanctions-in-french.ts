import type { TitlesOfSanctions } from './titles.ts';

export const frenchOfSanctions: TitlesOfSanctions = {
  'breach-not-shown': 'Ce qui est indiqué n’établit pas une infraction délibérée',
  'correction-without-reason': 'Une version est déjà consignée : la suivante indique pourquoi la précédente n’est plus retenue',
  'no-reason-to-correct': 'Aucune version n’est consignée que celle-ci puisse corriger',
  'recorder-answers-contest': 'Qui a consigné ou confirmé la constatation ne répond pas à la personne qui la conteste',
  'not-the-last-reason': 'Ce n’est pas la version de la constatation qui compte : seule la dernière compte',
  'no-breach-to-confirm': 'Seul le constat d’une infraction délibérée est confirmé par une seconde personne',
  'reason-already-confirmed': 'La constatation est déjà confirmée',
  'reason-contested': 'La constatation est contestée : une nouvelle version y répond',
  'recorder-confirms-breach': 'Qui a consigné l’infraction ne la confirme pas',
};
