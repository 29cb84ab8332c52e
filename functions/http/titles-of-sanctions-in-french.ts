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
  'sanction-rules-not-loaded':
    'Le droit de votre État sur les interdictions de retour n’a pas été lu : rien n’est proposé ni décidé sur son fondement',
  'no-obligation-to-leave':
    'Une interdiction accompagne une obligation de quitter le territoire : aucune qui soit en vigueur n’est consignée',
  'minor-not-banned':
    'Aucune interdiction ne vise qui peut être mineur, ou a pu l’être quand l’obligation de quitter le territoire a été décidée',
  'protection-granted': 'La personne bénéficie d’une protection : aucune interdiction n’est possible',
  'contest-open': 'La constatation est contestée : rien n’est proposé ni décidé contre la personne avant qu’il y soit répondu',
  'finding-bears-no-ban':
    'La personne est renvoyée pour une raison objective, ou sans raison établie : indiquez pourquoi il y aurait tout de même une interdiction',
  'voluntary-period-not-recorded': 'Rien n’est consigné du délai de départ volontaire, sur lequel repose ce fondement',
  'basis-not-as-decided': 'Ce qui est consigné du délai de départ volontaire ne porte pas ce fondement',
  'protected-permit': 'La personne avait un titre qui préserve d’une interdiction : indiquez sur quelle exception elle repose',
  'ban-too-long': 'La loi ne permet pas d’interdiction aussi longue sur ce fondement',
  'no-such-ban': 'Aucune interdiction de votre État n’est consignée sous ce numéro',
  'ban-not-prolonged': 'Seule une interdiction de retour qui est en vigueur et n’a pas pris fin est prolongée',
  'ground-not-as-recorded': 'Ce qui est consigné ne porte pas ce motif de prolongation',
  'prolongation-too-long': 'La loi ne permet pas de prolonger une interdiction d’autant en une fois',
  'ban-too-long-in-all': 'Avec toutes ses prolongations, l’interdiction serait plus longue que la loi ne le permet',
  'humanitarian-reasons-missing':
    'La loi prévoit ici une interdiction : n’en prononcer aucune demande des circonstances humanitaires',
  'no-such-sanction-proposal': 'Aucune proposition de votre État ne porte ce numéro',
  'sanction-proposal-replaced': 'Une proposition ultérieure a remplacé celle-ci : seule la dernière est décidée',
  'sanction-already-decided': 'Cette proposition a déjà été décidée',
  'proposer-decides': 'Qui a fait la proposition ne la décide pas',
  'finder-decides': 'Qui a consigné l’infraction sur laquelle elle repose ne la décide pas',
  'decided-on-other': 'Ce qui est consigné n’est pas ce que vous avez lu : relisez et décidez sur cela',
  'own-national': 'Un État n’interdit à aucun de ses nationaux de revenir',
};
