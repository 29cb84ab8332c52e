import { counted, dayIn, type MailWords } from './mail-words.ts';

const house = 'Ce rappel relève d’une règle interne : il n’énonce aucun délai légal.';

export const french: MailWords = {
  colon: ' : ',
  subjects: {
    'request-opened': {
      title: 'Accuser réception d’une demande de réadmission',
      act: 'Accusez réception, puis acceptez ou refusez en motivant.',
    },
    'urgent-request-opened': {
      title: 'URGENT : accuser réception d’une demande de réadmission urgente',
      act: 'Accusez réception sans délai, puis acceptez ou refusez en motivant. Une affaire urgente est traitée dans les deux jours de l’accord, là où il les prévoit.',
    },
    'notice-given': {
      title: 'Avis de retour d’une personne munie d’un passeport valable',
      act: 'Rien à accepter. Confirmez l’heure et le lieu lorsque le transfert est prévu.',
    },
    'moved-in-breach': {
      title: 'ALARME : une personne a été transférée sans autorisation',
      act: 'Établissez où se trouve la personne et qu’elle est en sécurité. L’État requérant ouvre la reprise.',
    },
    'confirm-receipt': {
      title: 'Rappel : réception d’une demande de réadmission non confirmée',
      act: `Accusez réception. ${house}`,
    },
    reply: {
      title: 'Rappel : une demande de réadmission est sans réponse',
      act: `Acceptez, ou refusez en motivant. ${house}`,
    },
    'give-evidence': {
      title: 'Rappel : des preuves demandées n’ont pas été fournies',
      act: `Ajoutez les preuves, ou indiquez qu’il n’y en a pas. ${house}`,
    },
    'hold-interview': {
      title: 'Rappel : une audition demandée n’est pas consignée',
      act: `Entendez la personne et consignez le résultat. ${house}`,
    },
    'issue-travel-document': {
      title: 'Rappel : un document de voyage demandé n’a pas été délivré',
      act: `Délivrez le document de voyage. ${house}`,
    },
    'extend-travel-document': {
      title: 'Rappel : la prolongation demandée d’un document de voyage n’a pas été accordée',
      act: `Prolongez le document de voyage, ou annulez-le. ${house}`,
    },
    'plan-transfer': {
      title: 'Rappel : aucun transfert n’est prévu',
      act: `Prévoyez le transfert, ou retirez la demande. ${house}`,
    },
    'confirm-transfer': {
      title: 'Rappel : un transfert prévu est sans réponse',
      act: `Confirmez l’heure et le lieu, ou déclinez en motivant. ${house}`,
    },
    'record-arrival': {
      title: 'ALARME : une personne est partie et aucune arrivée n’est consignée',
      act: 'Établissez où se trouve la personne et consignez l’arrivée. Plus de 24 heures se sont écoulées depuis le départ.',
    },
    'answer-error-claim': {
      title: 'Rappel : une réclamation pour réadmission par erreur est sans réponse',
      act: `Acceptez-la, ou rejetez-la en motivant. ${house}`,
    },
    'take-back': {
      title: 'ALARME : une personne transférée sans autorisation n’est pas reprise',
      act: 'L’État requérant ouvre la reprise.',
    },
    'extend-document': {
      title: 'Prolonger un document de voyage',
      act: 'Prolongez le document avant son expiration, si l’autre État le demande ou si le retour doit durer davantage. Ensuite, seul un nouveau document peut être délivré.',
    },
    'ask-or-cancel-document': {
      title: 'Un document de voyage expire : demander sa prolongation, ou annuler',
      act: 'Demandez à l’État qui l’a délivré de prolonger le document avant son expiration, ou annulez-le et renoncez au retour.',
    },
    'expired-document-issuer': {
      title: 'EXPIRÉ : un document de voyage, alors que le retour reste ouvert',
      act: 'Le document ne peut plus être prolongé. Soyez prêt à en délivrer un nouveau lorsque l’autre État le demandera.',
    },
    'expired-document-mover': {
      title: 'EXPIRÉ : un document de voyage, alors que le retour reste ouvert',
      act: 'Personne ne voyage avec ce document. Demandez-en un nouveau, ou renoncez au retour.',
    },
  },
  clocks: {
    reply: { what: 'réponse à une demande de réadmission', act: 'Acceptez, ou refusez en motivant.' },
    'urgent-reply': {
      what: 'réponse à une demande de réadmission urgente',
      act: 'Acceptez, ou refusez en motivant, sans délai.',
    },
    'urgent-arrival': {
      what: 'achèvement d’une affaire urgente',
      act: 'Menez le transfert à bien, ou changez de procédure. Aucune garantie n’est omise.',
    },
    evidence: { what: 'preuves demandées', act: 'Ajoutez les preuves, ou indiquez qu’il n’y en a pas.' },
    interview: { what: 'audition de la personne', act: 'Entendez la personne et consignez le résultat.' },
    'travel-document': { what: 'document de voyage', act: 'Délivrez le document de voyage.' },
    renewal: {
      what: 'document de voyage nouveau ou prolongé',
      act: 'Délivrez le document de voyage, ou prolongez-le.',
    },
    transfer: {
      what: 'transfert',
      act: 'Effectuez le transfert, prolongez son délai tant qu’un obstacle dure, ou retirez la demande.',
    },
  },
  due: (what) => `Échéance : ${what}`,
  missed: (what) => `DÉLAI DÉPASSÉ : ${what}`,
  inSight: 'Le délai légal approche de son terme.',
  over: 'Le délai légal est écoulé, quelle que soit la manière de le compter ; l’affaire indique ce qui s’ensuit.',
  byHousePolicy: house,
  follows: {
    'consent-awaiting-confirmation':
      'Selon l’accord, le silence vaut consentement, une fois confirmé par un supérieur de l’État requérant qui n’a pas ouvert l’affaire.',
    'own-document': 'Selon l’accord, le document de voyage de l’État requérant lui-même est réputé accepté.',
    lapse: 'Selon l’accord, le droit ou l’obligation s’est éteint.',
    'not-admitted': 'Selon l’accord, l’acte vient trop tard.',
    nothing: 'L’accord n’attache aucun effet au silence : l’acte reste dû.',
  },
  passedOn: 'Personne n’a accusé réception de cette alerte dans les deux heures : elle passe à l’adresse de permanence suivante.',
  daysLeft: (days, day) =>
    days > 0
      ? `${counted('fr', days, 'jour restant', 'jours restants', 'jours restants')}, jusqu’au ${day}`
      : `expiré, valable jusqu’au ${day}`,
  // The first of a month alone is an ordinal.
  day: (day) => dayIn('fr-FR')(day).replace(/^1 /, '1er '),
  labels: {
    todo: 'À faire',
    case: 'Affaire',
    reference: 'Référence',
    document: 'Document de voyage',
    expiry: 'Expiration',
    owner: 'Incombe à',
    counterpart: 'Autre État',
    since: 'Depuis',
    earliest: 'Avant, au plus tôt',
    latest: 'Avant, au plus tard',
    rule: 'Règle',
    follows: 'Ce qui s’ensuit',
    lookUp: 'Aucun délai légal n’est connu',
    agreement: 'Accord',
    assumed: 'Hypothèse',
    alert: 'Alerte',
    sentBy: 'Envoyé par',
  },
  yours: 'vous',
  sentBy: (stage) => `Readmit, environnement ${stage}`,
  digest: {
    subject: (day, count) =>
      count === 0
        ? `Point du ${day} : rien à faire`
        : `Point du ${day} : ${counted('fr', count, 'point', 'points', 'points')} à traiter`,
    title: (day) => `Point du ${day}`,
    summary: (count) => `${counted('fr', count, 'point', 'points', 'points')} à traiter.`,
    nothing: 'Rien n’est à échéance. Ce message part chaque jour : s’il manque, c’est que plus personne ne veille.',
    groups: { documents: 'Documents de voyage', deadlines: 'Délais', reminders: 'Rappels' },
    columns: { what: 'À faire', case: 'Affaire', owner: 'Par', until: 'Échéance', source: 'Source' },
    acknowledge: 'Ce qui est urgent fait l’objet d’un message à part, dont il est accusé réception par acknowledgeAlert.',
  },
};
