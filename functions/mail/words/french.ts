import { frenchLaw } from '../law/french.ts';
import { counted, type MailWords } from './mail-words.ts';
import { transfersInFrench } from './transfers-in-french.ts';

const house = 'Ce rappel relève d’une règle interne : il n’énonce aucun délai légal.';

export const french: MailWords = {
  law: frenchLaw,
  colon: ' : ',
  subjects: {
    'request-opened': {
      title: 'Accuser réception d’une demande de réadmission',
      act: 'Accusez réception, puis acceptez ou refusez en motivant.',
    },
    'urgent-request-opened': {
      title: 'URGENT : accuser réception d’une demande de réadmission urgente',
      act: 'Accusez réception sans délai, puis acceptez ou refusez en motivant. Un dossier urgent doit être mené à terme dans les deux jours lorsque l’accord le prévoit.',
    },
    'notice-given': {
      title: 'Avis de retour d’une personne munie d’un passeport en cours de validité',
      act: 'Rien à accepter. Confirmez l’heure et le lieu lorsque le transfert sera planifié.',
    },
    'moved-in-breach': {
      title: 'ALARME : une personne a été transférée sans autorisation',
      act: 'Établissez où se trouve la personne et assurez-vous qu’elle est en sécurité. L’État requérant engage la reprise.',
    },
    'confirm-receipt': {
      title: 'Rappel : il n’a pas été accusé réception d’une demande de réadmission',
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
      title: 'Rappel : une audition demandée n’a pas été consignée',
      act: `Entendez la personne et consignez le résultat. ${house}`,
    },
    'consent-to-extension': {
      title: 'Rappel : l’autre État attend votre accord pour un délai de réponse prolongé',
      act: `Donnez votre accord, ou indiquez à l’autre État que vous ne le donnez pas : sans lui, le délai de réponse reste le même. ${house}`,
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
      title: 'Rappel : aucun transfert n’est planifié',
      act: `Planifiez le transfert, ou retirez la demande. ${house}`,
    },
    'confirm-transfer': {
      title: 'Rappel : un transfert planifié est sans réponse',
      act: `Confirmez l’heure et le lieu, ou déclinez en motivant. ${house}`,
    },
    'record-arrival': {
      title: 'ALARME : une personne est partie et aucune arrivée n’a été consignée',
      act: 'Établissez où se trouve la personne et consignez l’arrivée. Plus de 24 heures se sont écoulées depuis le départ.',
    },
    'answer-error-claim': {
      title: 'Rappel : une réclamation pour réadmission par erreur est sans réponse',
      act: `Acceptez-la, ou rejetez-la en motivant. ${house}`,
    },
    'take-back': {
      title: 'ALARME : une personne transférée sans autorisation n’est pas reprise',
      act: 'L’État requérant engage la reprise.',
    },
    'extend-document': {
      title: 'Prolonger un document de voyage',
      act: 'Prolongez le document avant son expiration, si l’autre État le demande ou si le retour doit prendre plus de temps. Ensuite, seul un nouveau document pourra être délivré.',
    },
    'ask-or-cancel-document': {
      title: 'Un document de voyage expire : demander sa prolongation, ou annuler',
      act: 'Demandez à l’État qui a délivré le document de le prolonger avant son expiration, ou annulez le document et renoncez au retour.',
    },
    'expired-document-issuer': {
      title: 'EXPIRÉ : un document de voyage, alors que le retour reste ouvert',
      act: 'Le document ne peut plus être prolongé. Préparez-vous à en délivrer un nouveau lorsque l’autre État le demandera.',
    },
    'expired-document-mover': {
      title: 'EXPIRÉ : un document de voyage, alors que le retour reste ouvert',
      act: 'Ce document ne permet plus de voyager. Demandez-en un nouveau, ou renoncez au retour.',
    },
    'own-file-date': {
      title: 'Une date de votre propre dossier arrive à échéance',
      act: 'Consultez les dates de cette affaire dans votre propre dossier et faites le nécessaire. Aucun courriel n’en indique l’objet.',
    },
    'transit-requested': {
      title: 'Répondre à une demande de transit',
      act: 'Évaluez la destination et chaque État du trajet, puis acceptez ou refusez en motivant. Le silence n’accepte rien.',
    },
    'transit-answer-due': {
      title: 'Une demande de transit est sans réponse',
      act: 'Évaluez, puis acceptez ou refusez en motivant, avant l’arrivée de la personne.',
    },
    'transit-reassess': {
      title: 'Réexaminer l’évaluation d’un transit',
      act: 'Le transit est accepté et la personne arrive bientôt : évaluez de nouveau chaque État du trajet, ou révoquez.',
    },
    'transit-lapsed': {
      title: 'Un transit est devenu caduc',
      act: 'Personne ne peut entrer à ce titre. Si le transit est encore souhaité, il fait l’objet d’une nouvelle demande ; si quelqu’un est entré, signalez le passage.',
    },
    'transit-revoked': {
      title: 'URGENT : l’acceptation d’un transit a été révoquée',
      act: 'Personne ne part pour ce transit. Accusez réception de la révocation par un message.',
    },
    'transit-take-back': {
      title: 'ALARME : une personne en transit doit être reprise',
      act: 'L’État requérant reprend la personne sans délai ; ce mouvement est soumis aux mêmes garanties.',
    },
    'transit-exit-overdue': {
      title: 'ALARME : une personne en transit n’est pas sortie à temps',
      act: 'Établissez où se trouve la personne et signalez le passage.',
    },
    'transit-revocation-unacknowledged': {
      title: 'ALARME : la révocation d’un transit est sans accusé de réception',
      act: 'Joignez l’autre autorité par téléphone : quelqu’un est peut-être sur le point de partir.',
    },
    'transit-message-missing': {
      title: 'URGENT : des messages sur un transit manquent',
      act: 'Un message de l’État requérant n’est jamais arrivé et les suivants l’attendent : l’État requérant l’envoie de nouveau. Joignez l’autre autorité par téléphone : quelqu’un est peut-être en route, ou attendu à tort.',
    },
  },
  transfers: transfersInFrench,
  clocks: {
    reply: { what: 'réponse à une demande de réadmission', act: 'Acceptez, ou refusez en motivant.' },
    'urgent-reply': {
      what: 'réponse à une demande de réadmission urgente',
      act: 'Acceptez, ou refusez en motivant, sans délai.',
    },
    'urgent-arrival': {
      what: 'achèvement d’un dossier urgent',
      act: 'Menez le transfert à bien, ou changez de procédure. Aucune garantie ne peut être omise.',
    },
    evidence: { what: 'preuves demandées', act: 'Ajoutez les preuves, ou indiquez qu’il n’y en a pas.' },
    inquiry: {
      what: 'réponse à une vérification',
      act: 'Indiquez le résultat de la vérification, en le motivant si le fait n’est pas confirmé.',
    },
    interview: { what: 'audition de la personne', act: 'Entendez la personne et consignez le résultat.' },
    'travel-document': { what: 'document de voyage', act: 'Délivrez le document de voyage.' },
    renewal: {
      what: 'document de voyage nouveau ou prolongé',
      act: 'Délivrez le document de voyage, ou prolongez-le.',
    },
    'transfer-terms': { what: 'réponse aux conditions d’une remise', act: 'Confirmez le plan, ou déclinez-le en le motivant.' },
    transfer: {
      what: 'transfert',
      act: 'Effectuez le transfert, prolongez son délai tant qu’un obstacle dure, ou retirez la demande.',
    },
  },
  due: (what) => `Échéance : ${what}`,
  missed: (what) => `DÉLAI DÉPASSÉ : ${what}`,
  inSight: 'Le délai légal approche de son terme.',
  over: 'Le délai légal est écoulé, quelle que soit la manière de le compter ; le dossier indique ce qui s’ensuit.',
  follows: {
    'consent-awaiting-confirmation':
      'En vertu de l’accord, le silence vaut consentement, une fois confirmé par un responsable de l’État requérant qui n’a pas ouvert le dossier.',
    'expired-document': 'En vertu de l’accord, le document de voyage périmé est réputé valable.',
    'fact-accepted': 'En vertu de l’accord, le fait que les éléments laissent présumer est réputé reconnu.',
    'own-document': 'En vertu de l’accord, le document de voyage de l’État requérant lui-même est réputé accepté.',
    lapse: 'En vertu de l’accord, le droit ou l’obligation s’est éteint.',
    'not-admitted': 'En vertu de l’accord, l’acte vient trop tard.',
    nothing: 'L’accord n’attache aucun effet au silence : l’acte reste dû.',
  },
  passedOn: 'Personne n’a accusé réception de cette alerte dans les deux heures : elle passe à l’adresse de permanence suivante.',
  acknowledge: (operation) =>
    `Accusez réception de cette alerte dans les deux heures (${operation}) : à défaut, elle sera relayée.`,
  expiry: {
    left: (days, day) => `${counted('fr', days, 'jour restant', 'jours restants', 'jours restants')}, jusqu’au ${day}`,
    today: (day) => `dernier jour aujourd’hui, ${day}`,
    over: (day) => `était valable jusqu’au ${day}`,
  },
  labels: {
    todo: 'À faire',
    case: 'Dossier',
    transit: 'Transit',
    reference: 'Référence',
    document: 'Document de voyage',
    expiry: 'Expiration',
    owner: 'Incombe à',
    counterpart: 'Autre État',
    since: 'Depuis',
    earliest: 'Échéance, calcul le plus court',
    latest: 'Échéance, calcul le plus long',
    rule: 'Base juridique',
    follows: 'Ce qui s’ensuit',
    lookUp: 'Aucun délai légal n’est connu',
    agreement: 'Accord',
    assumed: 'Hypothèse',
    alert: 'Alerte',
    sentBy: 'Envoyé par',
  },
  yours: 'vous',
  byLetter: 'non raccordé : par lettre',
  sentBy: (stage) => `Readmit, environnement ${stage}`,
  digest: {
    subject: (day, count) =>
      count === 0
        ? `Récapitulatif du ${day} : rien à faire`
        : `Récapitulatif du ${day} : ${counted('fr', count, 'point', 'points', 'points')} à traiter`,
    title: (day) => `Récapitulatif du ${day}`,
    summary: (count) => `${counted('fr', count, 'point', 'points', 'points')} à traiter.`,
    nothing:
      'Rien n’arrive à échéance. Ce message atteste lui-même que la surveillance fonctionne : il part chaque jour, et s’il manque, plus personne ne veille.',
    groups: { documents: 'Documents de voyage', deadlines: 'Délais', reminders: 'Rappels' },
    columns: { what: 'À faire', case: 'Dossier', owner: 'Par', until: 'Échéance', source: 'Base juridique' },
    acknowledge: (operation) =>
      `Ce qui est urgent fait l’objet d’un message à part, dont il est accusé réception par ${operation}.`,
    more: (count, operation) =>
      `Seuls les points les plus urgents figurent ici ; ${counted('fr', count, 'autre figure', 'autres figurent', 'autres figurent')} dans la liste des alertes (${operation}).`,
  },
};
