import type { NoticeWords } from './notice-words.ts';
import { sanctionsInFrench } from './sanctions-in-french.ts';

export const french: NoticeWords = {
  title: 'Ce qui a été décidé à votre sujet, et ce que vous pouvez faire',
  colon: ' : ',
  decision: {
    heading: 'La décision',
    kinds: {
      'obligation-to-leave': 'Une autorité a décidé que vous devez quitter le pays.',
      'refusal-of-entry': 'Une autorité vous a refusé l’entrée dans le pays.',
      expulsion: 'Une autorité a décidé de vous expulser du pays.',
      'judicial-exclusion': 'Un tribunal vous a interdit de territoire.',
      'administrative-removal': 'Une autorité a décidé de vous éloigner du pays.',
    },
    state: 'État qui a décidé',
    reference: 'Numéro de la décision',
    decidedOn: 'Date de la décision',
    notifiedOn: 'Elle vous a été notifiée le',
    countries: 'Pays vers lesquels un renvoi est possible',
    annulled: 'Cette décision a été annulée. Elle ne vous oblige plus à partir. Annulée le',
  },
  reasons: {
    heading: 'Les motifs',
    none: 'Aucun motif n’est enregistré ici. Demandez-les par écrit.',
    writtenIn: 'Les motifs n’ont pas été écrits dans cette langue. Demandez qu’ils vous soient traduits. Langue des motifs',
  },
  remedies: {
    heading: 'Comment former un recours',
    right: 'Vous pouvez demander à un tribunal d’examiner la décision.',
    lastDay: 'Pour être dans les délais, formez votre recours au plus tard le',
    until: 'Pour être dans les délais, formez votre recours avant',
    unknown:
      'Le délai de recours n’est pas enregistré ici. Interrogez aujourd’hui votre avocat ou l’agent, et formez votre recours dès que possible.',
    over: 'Le délai de recours est passé. Demandez à un avocat si quelque chose reste possible.',
    states: {
      'none-lodged': 'À notre connaissance, vous n’avez pas formé de recours.',
      lodged: 'Vous avez formé un recours.',
      pending: 'Vous avez formé un recours ; le tribunal n’a pas encore statué.',
      final: 'Le tribunal a statué sur votre recours.',
    },
    noRemoval:
      'Aucun éloignement n’est permis avant la fin du délai de recours, ni avant que le tribunal ait statué sur votre recours.',
  },
  sanctions: sanctionsInFrench,
  fear: {
    heading: 'Si vous avez peur de retourner',
    say: 'Si vous craignez la torture, des mauvais traitements, la peine de mort ou des persécutions, dites-le. Vous pouvez le dire à toute personne qui s’occupe de votre dossier, avec vos mots et dans votre langue.',
    always:
      'Vous pouvez le dire à tout moment, même le jour du départ. Personne ne peut vous renvoyer avant que cela ait été examiné. L’autre État n’en est pas informé.',
  },
  counsel: {
    heading: 'Qui peut vous aider',
    has: 'Votre avocat',
    none: 'Aucun avocat n’est enregistré pour vous. Vous pouvez en demander un.',
    others:
      'Vous pouvez aussi prévenir votre consulat ou une personne de votre choix. Vous n’êtes pas obligé de parler à votre consulat si vous craignez cet État.',
  },
  language: {
    heading: 'Si vous ne comprenez pas',
    told: 'La décision vous a été expliquée dans cette langue',
    ask: 'Si vous ne comprenez pas ce document, demandez un interprète.',
  },
  complaint: {
    heading: 'Si vous voulez vous plaindre',
    to: 'Vous pouvez vous plaindre de la manière dont on vous traite, de votre rétention ou de cette décision ici',
    unknown: 'Remettez votre plainte à n’importe quel agent : elle doit être consignée, et quelqu’un d’autre doit y répondre.',
    free: 'Une plainte est gratuite, et personne ne peut vous traiter moins bien pour cette raison.',
    quote: 'Numéro de votre dossier, à rappeler',
  },
};
