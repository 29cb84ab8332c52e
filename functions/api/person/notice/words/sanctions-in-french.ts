import type { SanctionWords } from './sanction-words.ts';

export const sanctionsInFrench: SanctionWords = {
  finding: {
    heading: 'Pourquoi vous êtes renvoyé',
    found: {
      'deliberate-breach': 'Il a été constaté que vous avez enfreint sciemment les règles d’entrée ou de séjour.',
      illness: 'Il a été constaté que vous êtes resté en raison d’une maladie.',
      'lost-documents': 'Il a été constaté que vous êtes resté parce que vos documents étaient perdus.',
      accident:
        'Il a été constaté que vous êtes resté en raison d’un accident ou d’un événement que personne ne pouvait empêcher.',
      family: 'Il a été constaté que vous êtes resté en raison de votre situation familiale.',
      'other-objective': 'Il a été constaté que vous êtes resté pour une autre raison dont vous n’êtes pas fautif.',
      'not-established': 'La raison de votre renvoi n’est pas établie.',
    },
    notConfirmed:
      'Une personne a écrit que vous avez enfreint les règles sciemment. Une deuxième personne ne l’a pas confirmé ; tant que ce n’est pas fait, cela ne vaut pas constatation.',
    notProved: 'Une raison a été indiquée, et aucun document ne la prouve encore. Raison indiquée',
    wouldProve: 'Si vous avez un tel document, remettez-le. L’un de ceux-ci suffit',
    reasons: {
      'deliberate-breach': 'une infraction commise sciemment',
      illness: 'la maladie',
      'lost-documents': 'la perte de documents',
      accident: 'un accident ou un événement que personne ne pouvait empêcher',
      family: 'la situation familiale',
      'other-objective': 'une autre raison, sans faute',
      'not-established': 'non établie',
    },
    account: 'Les faits, tels que l’autorité les a écrits',
    paper: 'Document sur lequel cela repose',
    papers: {
      'medical-certificate': 'certificat médical',
      'loss-report': 'déclaration de perte',
      'carrier-record': 'attestation du transporteur',
      'police-record': 'procès-verbal de police',
      'force-majeure-record': 'attestation d’un cas de force majeure',
      'civil-record': 'acte d’état civil',
      'court-record': 'document d’un tribunal',
      'other-record': 'autre document',
    },
    corrected: 'Une constatation antérieure a été corrigée. Motif',
    contest:
      'Si vous pensez que c’est faux, vous pouvez le dire à tout moment, ou quelqu’un peut le dire pour vous. Cela est consigné, et une autre personne que celle qui l’a constaté répond.',
    before: 'Devant qui et dans quel délai vous pouvez contester',
    contested: 'Cette constatation a été contestée, et aucune réponse n’a encore été donnée. Contestation reçue le',
  },
  ban: {
    heading: 'Une interdiction de revenir',
    kinds: {
      'no-voluntary-period':
        'Une autorité a décidé que vous ne pouvez pas revenir pendant un certain temps (interdiction de retour). Vous devez partir immédiatement, sans délai pour partir de vous-même.',
      'stayed-beyond-period':
        'Une autorité a décidé que vous ne pouvez pas revenir pendant un certain temps (interdiction de retour). Vous êtes resté au-delà du délai qui vous avait été donné pour partir de vous-même.',
      'other-obligation':
        'Une autorité a décidé que vous ne pouvez pas revenir pendant un certain temps (interdiction de retour). Cette interdiction accompagne la décision qui vous oblige à partir.',
      expulsion: 'Vous avez été expulsé. Vous ne pouvez pas revenir tant que l’expulsion n’est pas levée.',
      'judicial-exclusion':
        'Un tribunal vous a interdit de territoire. Vous ne pouvez pas revenir tant que cette interdiction est en vigueur.',
      'circulation-ban':
        'Une autorité a décidé que vous ne pouvez pas circuler dans le pays pendant un certain temps (interdiction de circulation).',
      'of-another-state': 'Vous ne pouvez pas revenir en raison d’une décision d’un autre État, qui est exécutée ici.',
    },
    state: 'État qui a décidé',
    authority: 'Autorité qui a décidé',
    reference: 'Numéro de la décision',
    decidedOn: 'Date de la décision',
    notifiedOn: 'Elle vous a été notifiée le',
    length: 'Durée de l’interdiction',
    article: 'Article de la loi',
    prolonged: 'L’interdiction a été prolongée de',
    prolongation: 'Numéro de la décision de prolongation',
    threat: 'La décision dit que vous représentez une menace grave pour l’ordre public.',
    threatBecause: 'La décision dit que vous représentez une menace grave pour l’ordre public. Pourquoi',
    reasons: 'Les motifs, tels qu’ils ont été décidés',
    criteria: {
      presence: 'La durée de votre présence dans le pays',
      ties: 'Vos liens avec le pays',
      earlierMeasures: 'Les décisions d’éloignement antérieures',
      threat: 'La menace pour l’ordre public',
    },
    decider: 'Les motifs de la personne qui a décidé',
    onPaper: 'Les motifs figurent dans la décision écrite. Si vous ne l’avez pas, demandez-en une copie.',
    notCompared:
      'Ce qui est écrit ici n’a pas encore été comparé à la décision écrite par une deuxième personne. C’est la décision écrite qui compte.',
    lifted: 'Cette interdiction a été levée (abrogée). Elle ne s’applique plus. Levée le',
    liftedBy: 'Numéro de la décision qui l’a levée',
    time: {
      heading: 'Quand l’interdiction commence et finit',
      notBegun:
        'La durée de l’interdiction n’a pas commencé. Elle commence le jour de votre départ, une fois celui-ci prouvé. Sans preuve, elle ne commence pas et n’a pas de fin.',
      running: 'La durée de l’interdiction court depuis le jour de votre départ, tel qu’il a été prouvé. Ce jour est le',
      lastDay: 'Dernier jour de l’interdiction',
      over: 'La durée de l’interdiction est passée.',
      notComputed: 'Le début et la fin ne sont pas calculés ici. Ils figurent dans la décision ; demandez à votre avocat.',
      stamp:
        'Votre départ se prouve d’abord par le cachet apposé à la sortie, à la frontière extérieure. Demandez-le quand vous partez.',
      presence:
        'Sans cachet, il se prouve par tout moyen qui montre que vous êtes dans le pays où vous allez : par exemple, en vous présentant là-bas au consulat de l’État qui a décidé.',
      inTime:
        'Si vous partez dans le délai qui vous a été donné et le prouvez à temps, l’interdiction doit être levée. L’autorité ne peut le refuser qu’en raison de circonstances particulières, par une décision motivée.',

      leaveBy: 'Dernier jour pour partir',
      proofBy: 'La preuve doit parvenir à l’autorité au plus tard le',
      proofLate:
        'Le délai pour cette preuve est passé. Vous pouvez encore demander que l’interdiction soit levée. Dernier jour de ce délai',
    },
    remedies: {
      heading: 'Ce que vous pouvez faire contre l’interdiction',
      court:
        'Vous pouvez demander au tribunal administratif d’examiner l’interdiction, en même temps que la décision qui vous oblige à partir.',
      shorter:
        'Cette date est calculée pour le délai d’un mois. Si vous êtes retenu, détenu ou assigné à résidence, le délai est plus court : interrogez votre avocat aujourd’hui.',
      inDecision:
        'La décision indique devant qui et jusqu’à quand vous pouvez la contester. Interrogez votre avocat aujourd’hui.',
      lifting:
        'L’autorité peut lever l’interdiction à tout moment. Vous pouvez le demander depuis l’étranger, en prouvant que vous y résidez ; depuis le pays même, seulement pendant que vous êtes en prison ou assigné à résidence.',
      review:
        'L’autorité doit réexaminer les motifs de l’interdiction, à compter du jour de la décision, et vous pouvez lui écrire à ce sujet. Chaque fois après',
      reviewOn: 'Prochain réexamen le',
      silence:
        'Si vous demandez et ne recevez pas de réponse, cela vaut refus, et vous pouvez le contester devant le tribunal. Le refus est acquis après',
      asked: 'Vous avez demandé que l’interdiction soit levée. Demande reçue le',
      silentUntil: 'Sans réponse, elle est considérée comme refusée après le',
      open: {
        'objective-reason':
          'On examine si l’interdiction doit être maintenue, puisque vous n’êtes pas fautif de la raison de votre renvoi.',
        'left-in-time': 'On examine si l’interdiction doit être maintenue, puisque vous êtes parti dans le délai.',
        'basis-disproved':
          'On examine si l’interdiction doit être maintenue, puisqu’il est prouvé que vous êtes parti avant la fin du délai.',
        'five-years': 'On examine si les motifs de l’interdiction tiennent encore.',
        'protection-granted': 'On examine si l’interdiction doit être maintenue, puisqu’une protection vous a été accordée.',
        'decision-annulled':
          'On examine si l’interdiction doit être maintenue, puisque la décision qui vous oblige à partir a été annulée.',
        'of-its-own': 'On examine si l’interdiction doit être maintenue.',
        request: 'On examine si l’interdiction doit être maintenue, comme vous l’avez demandé.',
      },
      kept: 'Il a été examiné si l’interdiction doit être maintenue, et elle l’est. Motifs',
      keptBy: 'Numéro et date de cette décision',
    },
    returning: {
      heading: 'Si vous revenez pendant l’interdiction',
      crime: 'Revenir sans autorisation pendant l’interdiction est un délit. Article de la loi',
      prison: 'Le tribunal peut prononcer une peine de prison d’au plus',
      exclusion: 'Le tribunal peut aussi vous interdire de territoire pour au plus',
    },
    alert: {
      heading: 'Où l’interdiction est enregistrée',
      entered:
        'L’État qui a décidé a enregistré dans le Système d’information Schengen que l’entrée doit vous être refusée. Les autres États de l’espace Schengen peuvent le lire. Enregistré le',
      deleted:
        'Ce qui était enregistré sur vous dans le Système d’information Schengen, selon quoi l’entrée devait vous être refusée, a été effacé le',
    },
  },
  expulsion: {
    heading: 'La décision d’un tribunal de vous expulser',
    kinds: {
      criminal: 'Un tribunal a décidé, dans une procédure pénale, de vous expulser du pays.',
      administrative: 'Un tribunal a décidé, pour une infraction administrative, de vous expulser du pays.',
      civil: 'Un tribunal a décidé, dans une procédure civile, de vous expulser du pays.',
      unknown: 'Un tribunal a décidé de vous expulser du pays. Il n’est pas enregistré ici dans quelle procédure.',
    },
    court: 'Tribunal',
    reference: 'Numéro de la décision',
    decidedOn: 'Date de la décision',
    fine: 'Amende prononcée en plus',
    barred:
      'À notre connaissance, vous ne pouvez pas entrer dans le pays pendant un certain temps à compter du jour de la décision. Ce temps est de',
    lastDay: 'Ainsi compté, il prend fin avec le',
    notRead: 'Cela n’est connu que de seconde main : le texte de la loi n’a pas été lu ici. Interrogez un avocat.',
    notKnown: 'On ne sait pas ici pendant combien de temps vous ne pouvez pas entrer dans le pays. Interrogez un avocat.',
    ofItsOwn:
      'Vous êtes indiqué comme ressortissant de cet État : aucun État ne peut interdire l’entrée à ses propres ressortissants.',
    annulled: 'Cette décision a été annulée le',
  },
};
