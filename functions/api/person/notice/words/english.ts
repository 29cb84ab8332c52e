import type { NoticeWords } from './notice-words.ts';
import { sanctionsInEnglish } from './sanctions-in-english.ts';

export const english: NoticeWords = {
  title: 'What was decided about you, and what you can do',
  colon: ': ',
  decision: {
    heading: 'The decision',
    kinds: {
      'obligation-to-leave': 'An authority decided that you must leave the country.',
      'refusal-of-entry': 'An authority refused you entry to the country.',
      expulsion: 'An authority decided to expel you from the country.',
      'judicial-exclusion': 'A court excluded you from the country.',
      'administrative-removal': 'An authority decided that you are to be removed from the country.',
    },
    state: 'State that decided',
    reference: 'Number of the decision',
    decidedOn: 'Decided on',
    notifiedOn: 'You were told on',
    countries: 'Where you may be returned',
    annulled: 'This decision was annulled. You do not have to leave because of it. Annulled on',
  },
  reasons: {
    heading: 'The reasons',
    none: 'No reasons are recorded here. Ask for them in writing.',
    writtenIn: 'The reasons were not written in this language. Ask to have them translated. They were written in',
  },
  remedies: {
    heading: 'How you can appeal',
    right: 'You can ask a court to look at the decision.',
    lastDay: 'To be in time, appeal no later than on',
    until: 'To be in time, appeal before',
    unknown:
      'Until when you can appeal is not recorded here. Ask your lawyer or the officer today, and appeal as soon as you can.',
    over: 'The time given for an appeal is over. Ask a lawyer whether something can still be done.',
    states: {
      'none-lodged': 'As far as is known, you have not appealed.',
      lodged: 'You have appealed.',
      pending: 'You have appealed, and the court has not decided yet.',
      final: 'The court has decided on your appeal.',
    },
    noRemoval: 'You may not be removed before the time for an appeal is over, nor before the court has decided on your appeal.',
  },
  sanctions: sanctionsInEnglish,
  fear: {
    heading: 'If you are afraid to return',
    say: 'If you fear torture, ill-treatment, the death penalty or persecution there, say so. You can say it to anybody who works on your case, in your own words and in your own language.',
    always:
      'You can say it at any time, also on the day you leave. Nobody may send you away before it has been looked at. The other State is not told.',
  },
  counsel: {
    heading: 'Who can help you',
    has: 'Your lawyer',
    none: 'No lawyer is recorded for you. You can ask for one.',
    others:
      'You can also tell your consulate or a person of your choice. You do not have to speak to your consulate if you are afraid of that State.',
  },
  language: {
    heading: 'If you do not understand',
    told: 'You were told of the decision in this language',
    ask: 'If you do not understand this paper, ask for an interpreter.',
  },
  complaint: {
    heading: 'If you want to complain',
    to: 'You can complain about how you are treated, about your detention or about this decision here',
    unknown: 'Give your complaint to any officer: it must be written down and answered by somebody else.',
    free: 'A complaint costs nothing, and nobody may treat you worse because of it.',
    quote: 'Number of your case, to be quoted',
  },
};
