import type { TransferNoticeWords } from './transfer-notice-words.ts';

export const french: TransferNoticeWords = {
  title: 'Purger votre peine dans un autre pays : ce que cela signifie, et ce que vous pouvez faire',
  colon: ' : ',
  matter: {
    heading: 'De quoi il s’agit',
    sentencing: 'Pays dont le tribunal vous a condamné',
    administering: 'Pays où vous purgeriez le reste de votre peine',
    statuses: {
      'interest-stated': 'Vous, ou l’un des deux pays, avez demandé ce qu’il en est d’un transfèrement. Rien n’est décidé.',
      requested: 'L’un des deux pays a demandé votre transfèrement à l’autre. Ce n’est pas encore décidé.',
      agreed: 'Les deux pays ont accepté votre transfèrement. Vous n’êtes pas encore remis, et vous pouvez toujours dire non.',
      'handed-over': 'Vous avez été remis à l’autre pays pour y purger le reste de votre peine.',
      enforced: 'Vous avez été remis à l’autre pays, et vous y purgez le reste de votre peine.',
      'handed-over-in-breach':
        'Vous avez été remis alors que tout ce qui doit vous protéger n’était pas réuni. Parlez-en aussitôt à un avocat, ou plaignez-vous.',
      ended: 'D’après ce qui est consigné, votre peine n’est plus exécutée.',
      refused: 'L’un des deux pays a refusé le transfèrement. Vous n’êtes pas transféré.',
      withdrawn: 'Le transfèrement a été abandonné. Vous n’êtes pas transféré.',
    },
    handedOverOn: 'Vous avez été remis le',
  },
  meaning: {
    heading: 'Ce que signifie un transfèrement',
    says: [
      'Vous purgez ce qui reste de votre peine dans l’autre pays. Tant que celui-ci l’exécute, le pays qui vous a condamné ne l’exécute pas.',
      'Dès la remise, les règles de l’autre pays sur la prison et sur la libération anticipée s’appliquent à vous. Elles peuvent être meilleures ou moins bonnes pour vous. Renseignez-vous avant de décider.',
      'Un transfèrement n’est pas un nouveau procès : personne, là-bas, ne décide à nouveau si vous êtes coupable.',
      'Ce n’est pas non plus une décision de vous expulser ou de vous renvoyer. C’est une autre affaire.',
    ],
  },
  consent: {
    heading: 'Rien ne se fait sans votre consentement',
    says: [
      'Vous n’êtes transféré que si vous y consentez par écrit, après qu’on vous a expliqué dans une langue que vous comprenez ce que cela signifie, et après avoir pu parler à un avocat.',
      'Un agent de l’autre pays vous parle et vous demande si vous consentez librement. Si quelqu’un a fait pression sur vous, ou si vous n’avez pas compris, dites-le : ce n’est alors pas un consentement.',
      'Vous pouvez retirer votre consentement à tout moment jusqu’à la remise, même en chemin. Il ne faut ni motif ni forme. Dites-le à n’importe quel agent de l’un ou de l’autre pays, et vous n’êtes pas remis.',
      'Personne ne peut vous traiter moins bien parce que vous dites non.',
    ],
    none: 'Aucun consentement valable de votre part n’est consigné.',
    given: 'Vous avez consenti le',
    byRepresentative: 'Quelqu’un qui vous représente a consenti pour vous le',
    verified: 'Un agent de l’autre pays a constaté que ce consentement est libre et éclairé, le',
    notFree: 'Un agent de l’autre pays a constaté qu’il n’était pas libre ou pas éclairé. Il ne compte pas. Constaté le',
    takenBack: 'Ce consentement a été retiré le',
    notTrue: 'Si quelque chose n’est pas exact, dites-le aussitôt.',
    afterwards:
      'Vous pouviez retirer votre consentement jusqu’à la remise. Si vous l’aviez retiré avant, dites-le à n’importe quel agent ou à un avocat : vous n’auriez alors pas dû être remis.',
  },
  decides: {
    heading: 'Qui décide',
    says: [
      'Vous, et les deux pays : chacun d’eux doit accepter pour lui-même, et chacun peut refuser.',
      'Un tribunal de l’autre pays décide comment votre peine y est exécutée.',
    ],
    agreed: 'A accepté',
    notYet: 'N’a pas encore accepté',
    refused: 'A refusé',
  },
  court: {
    heading: 'Ce que le tribunal peut faire là-bas, et ce qu’il ne peut pas',
    says: [
      'Sa décision ne peut pas être plus sévère que votre peine : ni plus longue, ni sans fin si la vôtre en a une, ni une amende.',
      'Tout le temps que vous avez purgé est déduit, ainsi que les jours de remise qui vous ont été accordés.',
      'Si la loi de ce pays fixe une peine maximale pour un tel acte, la décision ne la dépasse pas.',
      'Le traité lui-même n’a pas été lu sur ce point. Une décision plus sévère n’est pas acceptée ici, et personne n’est remis sur son fondement.',
    ],
    ways: {
      continued: 'Il poursuit votre peine et n’adapte que ce que sa loi ne connaît pas.',
      converted: 'Il remplace votre peine par une peine de sa propre loi.',
      either: 'Il poursuit votre peine, ou la remplace par une peine de sa propre loi.',
      unknown: 'S’il poursuit votre peine ou la remplace par une peine de sa propre loi n’a pas été trouvé dans le traité.',
    },
    notYet: 'D’après ce qui est consigné, le tribunal n’a pas encore décidé.',
    court: 'Tribunal qui a décidé',
    decidedOn: 'Date de la décision',
    how: {
      continued: 'Il poursuit votre peine.',
      converted: 'Il remplace votre peine par une peine de sa propre loi.',
    },
    article: 'Article de sa loi',
    term: 'La peine entière, avec ce que vous avez déjà purgé',
    served: 'Ce qui en compte comme purgé au jour de la décision',
  },
  time: {
    heading: 'Ce qui reste de votre peine',
    none: 'Votre peine n’est pas encore consignée ici. Demandez qu’on vous montre ce qui reste avant de décider.',
    imposed: 'La peine du jugement',
    endless: { life: 'à perpétuité', indeterminate: 'sans fin déterminée' },
    noEnd: 'Une telle peine n’a pas de dernier jour que l’on puisse calculer.',
    on: 'Calculé au',
    readings:
      'Si le premier jour purgé compte comme un jour entier n’a été trouvé dans aucun texte. Le calcul a donc été fait des deux manières, et donne deux jours.',
    end: 'Le dernier jour de votre peine',
    least: 'Ce qui reste, au moins',
    most: 'Ce qui reste, au plus',
    how: 'Voici le calcul. Entre parenthèses figure le jour auquel mène chaque étape, dans le calcul le plus long.',
    firstDay: 'Le premier jour purgé',
    added: 'Jours ajoutés',
    deducted: 'Jours déduits',
    reasons: {
      'custody-before-judgment': 'détention avant le jugement',
      remission: 'remise de peine',
      work: 'travail',
      'time-at-large': 'temps passé en liberté',
      other: 'autre motif',
    },
    missing: 'S’il manque quelque chose ou s’il y a une erreur, par exemple du temps de détention, dites-le.',
  },
  afterwards: {
    heading: 'Libération, grâce et réexamen du jugement',
    release: 'Une fois là-bas, la libération anticipée suit la loi de l’autre pays. Demandez ce que cela signifierait pour vous.',
    pardon: 'Qui peut vous gracier, pour autant que le traité a été lu',
    pardonUnknown:
      'Lequel des deux pays peut vous gracier n’a pas été trouvé dans le traité. Demandez à un avocat avant de décider.',
    revision: 'Qui décide d’un réexamen du jugement, pour autant que le traité a été lu',
    revisionUnknown:
      'Lequel des deux pays décide d’un réexamen du jugement n’a pas été trouvé dans le traité. Demandez à un avocat avant de décider.',
  },
  fear: {
    heading: 'Si vous avez peur de ce pays',
    says: [
      'Si vous y craignez la torture, des mauvais traitements, la peine de mort ou des persécutions, dites-le. Vous pouvez le dire à toute personne qui s’occupe de cette affaire, avec vos mots et dans votre langue. Que vous ayez consenti n’y change rien.',
      'Vous pouvez le dire à tout moment, même le jour de la remise. Vous n’êtes pas remis avant que cela ait été examiné. L’autre pays n’en est pas informé.',
    ],
  },
  counsel: {
    heading: 'Qui peut vous aider',
    says: [
      'Vous pouvez parler à un avocat avant de consentir, et à tout moment ensuite. Si vous n’en avez pas, demandez-en un.',
      'Vous pouvez aussi prévenir votre consulat ou une personne de votre choix. Vous n’êtes pas obligé de parler à votre consulat si vous craignez ce pays.',
    ],
  },
  language: {
    heading: 'Si vous ne comprenez pas',
    told: 'Ce que signifie un transfèrement vous a été expliqué dans cette langue',
    ask: 'Si vous ne comprenez pas ce document, demandez un interprète avant de décider quoi que ce soit.',
  },
  complaint: {
    heading: 'Si vous voulez vous plaindre',
    to: 'Vous pouvez vous plaindre de la manière dont on vous traite, ou de ce transfèrement, ici',
    unknown: 'Remettez votre plainte à n’importe quel agent : elle doit être consignée, et quelqu’un d’autre doit y répondre.',
    free: 'Une plainte est gratuite, et personne ne peut vous traiter moins bien pour cette raison.',
    quote: 'Numéro de votre dossier, à rappeler',
  },
  assumed: {
    heading: 'Ce qui n’est pas certain',
    inForce: 'Que le traité soit en vigueur n’a pas été trouvé : c’est supposé. Supposé depuis le',
  },
};
