import type { TransferWords } from './mail-words.ts';

const house = 'Aucun délai légal n’est connu ; ce rappel relève d’une règle interne.';

export const transfersInFrench: TransferWords = {
  thing: 'Transfèrement',
  reference: 'Référence',
  treaty: 'Traité',
  subjects: {
    'convicted-transfer-opened': {
      title: 'Un transfèrement de personne condamnée a été ouvert',
      act: 'Prenez connaissance du dossier : la personne ou l’autre État s’y déclare intéressé. Rien ne vous est encore demandé.',
    },
    'convicted-transfer-requested': {
      title: 'Répondre à une demande de transfèrement d’une personne condamnée',
      act: 'Examinez la demande et ses pièces, puis donnez votre accord ou refusez en motivant. Le silence ne vaut pas accord ; aucun délai légal n’est connu.',
    },
    'convicted-transfer-verify-consent': {
      title: 'Rappel : le consentement d’une personne condamnée n’est pas vérifié',
      act: `Faites entendre la personne par un consul ou un agent, et consignez si le consentement est libre et éclairé. ${house}`,
    },
    'convicted-transfer-answer-question': {
      title: 'Rappel : une question sur le transfèrement d’une personne condamnée est sans réponse',
      act: `Répondez à la question. ${house}`,
    },
    'convicted-transfer-answer-request': {
      title: 'Rappel : une demande de transfèrement d’une personne condamnée est sans réponse',
      act: `Donnez votre accord, ou refusez en motivant. ${house}`,
    },
    'convicted-transfer-plan-hand-over': {
      title: 'Rappel : aucune remise de la personne condamnée n’est planifiée',
      act: `Les deux États ont donné leur accord : planifiez la remise, ou retirez le transfèrement. ${house}`,
    },
    'convicted-transfer-confirm-hand-over': {
      title: 'Rappel : la remise planifiée d’une personne condamnée n’est pas confirmée',
      act: `Confirmez que la personne sera reçue à l’heure et au lieu prévus, ou indiquez à l’autre État ce qui s’y oppose. ${house}`,
    },
    'convicted-transfer-report-enforcement': {
      title: 'Rappel : rien n’est signalé de l’exécution de la peine',
      act: `Indiquez où en est l’exécution de la peine, ou consignez-en la fin. ${house}`,
    },
    'convicted-transfer-sentence-ends': {
      title: 'La peine d’une personne condamnée prend fin dans le mois, ou a pris fin',
      act: 'Vérifiez le dernier jour de la peine, selon la lecture la plus courte, et que personne n’est détenu au-delà ; consignez la fin de la peine, ou retirez le transfèrement devenu sans objet (règle interne).',
    },
    'convicted-transfer-document-ends': {
      title: 'Le document de voyage d’une personne condamnée expire trop tôt pour la remise',
      act: 'Consignez un document valable sept jours au-delà de l’arrivée prévue (règle interne), ou faites planifier la remise à une autre date.',
    },
    'convicted-transfer-consent-not-free': {
      title: 'Un consentement au transfèrement a été jugé ni libre ni éclairé',
      act: 'Personne n’est remis sur cette base. Les accords des États qui en dépendaient sont caducs ; un nouveau consentement suppose une nouvelle information.',
    },
    'convicted-transfer-consent-withdrawn': {
      title: 'URGENT : une personne condamnée a retiré son consentement au transfèrement',
      act: 'Personne n’est remis : arrêtez ceux qui sont en route. Les accords des États qui dépendaient de ce consentement sont caducs.',
    },
    'convicted-transfer-refused': {
      title: 'Un transfèrement de personne condamnée a été refusé',
      act: 'Prenez connaissance des motifs dans le dossier. Personne n’est remis à ce titre.',
    },
    'convicted-transfer-withdrawn': {
      title: 'Un transfèrement de personne condamnée a été abandonné',
      act: 'L’autre État l’a retiré. Personne n’est remis à ce titre.',
    },
    'convicted-transfer-handed-over': {
      title: 'Une personne condamnée a été remise',
      act: 'Prenez en charge l’exécution de la peine et rendez compte de son déroulement.',
    },
    'convicted-transfer-in-breach': {
      title: 'ALARME : une personne condamnée a été remise au mépris des règles',
      act: 'Établissez où se trouve la personne et assurez-vous qu’elle est en sécurité. Aucune autorisation n’était valable, ou le consentement avait été retiré : ce n’est pas un transfèrement.',
    },
    'convicted-transfer-ended': {
      title: 'La peine d’une personne transférée a pris fin',
      act: 'Consultez dans le dossier comment elle a pris fin, et clôturez ce qui reste ouvert de votre côté.',
    },
  },
};
