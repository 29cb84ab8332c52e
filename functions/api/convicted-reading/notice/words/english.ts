import type { TransferNoticeWords } from './transfer-notice-words.ts';

export const english: TransferNoticeWords = {
  title: 'Serving your sentence in another country: what it means, and what you can do',
  colon: ': ',
  matter: {
    heading: 'What this is about',
    sentencing: 'Country whose court sentenced you',
    administering: 'Country in which you would serve the rest',
    statuses: {
      'interest-stated': 'You, or one of the two countries, asked about a transfer. Nothing is decided.',
      requested: 'One of the two countries asked the other for your transfer. It is not decided yet.',
      agreed: 'Both countries agreed to your transfer. You are not handed over yet, and you can still say no.',
      'handed-over': 'You were handed over to the other country, to serve the rest of your sentence there.',
      enforced: 'You were handed over to the other country, and serve the rest of your sentence there.',
      'handed-over-in-breach':
        'You were handed over although not everything was in order that has to be for your protection. Tell a lawyer at once, or complain.',
      ended: 'As far as is recorded, your sentence is no longer being enforced.',
      refused: 'One of the two countries refused the transfer. You are not transferred.',
      withdrawn: 'The transfer was given up. You are not transferred.',
    },
    handedOverOn: 'You were handed over on',
  },
  meaning: {
    heading: 'What a transfer means',
    says: [
      'You serve what is left of your sentence in the other country. While it enforces the sentence, the country that sentenced you does not.',
      'From the hand-over on, the rules of the other country on prison and on early release apply to you. They can be better or worse for you. Ask about them before you decide.',
      'A transfer is no new trial: nobody there decides again whether you are guilty.',
      'It is also no decision to expel you or to send you back. That is another matter.',
    ],
  },
  consent: {
    heading: 'Nothing happens without your consent',
    says: [
      'You are transferred only if you agree in writing, after you were told in a language that you understand what it means, and after you could speak with a lawyer.',
      'An official of the other country speaks with you and asks whether you agree freely. If somebody pressed you, or if you did not understand, say so: then it is no consent.',
      'You can take your consent back at any time until you are handed over, also on the way there. You need no reason and no form. Say it to any official of either country, and you are not handed over.',
      'Nobody may treat you worse because you say no.',
    ],
    none: 'No consent of yours is recorded that counts.',
    given: 'You agreed on',
    byRepresentative: 'Somebody who represents you agreed for you on',
    verified: 'An official of the other country found that this consent is free and informed, on',
    notFree: 'An official of the other country found that this was not free or not informed. It counts for nothing. Found on',
    takenBack: 'This consent was taken back on',
    notTrue: 'If something of this is not true, say so at once.',
    afterwards:
      'You could take your consent back until the hand-over. If you took it back before, say so, to any official or to a lawyer: then you should not have been handed over.',
  },
  decides: {
    heading: 'Who decides',
    says: [
      'You, and both countries: each of them has to agree by itself, and each can refuse.',
      'A court of the other country decides how your sentence is carried out there.',
    ],
    agreed: 'Has agreed',
    notYet: 'Has not agreed yet',
    refused: 'Has refused',
  },
  court: {
    heading: 'What the court there may do, and what it may not',
    says: [
      'Its decision may not be harsher than your sentence: not longer, not without end where yours has an end, and no fine.',
      'All the time that you served is deducted, and so are the days that were remitted to you.',
      'Where the law of that country has a longest sentence for such an act, the decision keeps within it.',
      'The treaty itself was not read on this. A decision that is harsher is not accepted here, and nobody is handed over on it.',
    ],
    ways: {
      continued: 'It continues your sentence, and adapts only what its law does not have.',
      converted: 'It puts a sentence of its own law in the place of yours.',
      either: 'It continues your sentence, or puts one of its own law in its place.',
      unknown: 'Whether it continues your sentence or puts one of its own law in its place was not found in the treaty.',
    },
    notYet: 'As far as is recorded, the court has not decided yet.',
    court: 'Court that decided',
    decidedOn: 'Decided on',
    how: {
      continued: 'It continues your sentence.',
      converted: 'It puts a sentence of its own law in the place of yours.',
    },
    article: 'Article of its law',
    term: 'The whole sentence, with what you served already',
    served: 'Of it, this counts as served on the day of the decision',
  },
  time: {
    heading: 'What is left of your sentence',
    none: 'Your sentence is not recorded here yet. Ask that you be shown how much is left before you decide.',
    imposed: 'The sentence of the judgment',
    endless: { life: 'for life', indeterminate: 'without a fixed end' },
    noEnd: 'Such a sentence has no last day that could be counted.',
    on: 'Counted on',
    readings:
      'Whether the first day that you served counts as a whole day was not found in any text. So it was counted both ways, and two days come out.',
    end: 'The last day of your sentence',
    least: 'Left to serve, at least',
    most: 'Left to serve, at most',
    how: 'It was counted like this. In brackets stands the day to which each step leads, in the longer way of counting.',
    firstDay: 'The first day that you served',
    added: 'Days that were added',
    deducted: 'Days that were deducted',
    reasons: {
      'custody-before-judgment': 'custody before the judgment',
      remission: 'remission',
      work: 'work',
      'time-at-large': 'time at large',
      other: 'another reason',
    },
    missing: 'If something is missing here or wrong, such as time in custody, say so.',
  },
  afterwards: {
    heading: 'Release, pardon and a new look at the judgment',
    release: 'Early release follows the law of the other country once you are there. Ask what that would mean for you.',
    pardon: 'Who can pardon you, as far as the treaty was read',
    pardonUnknown: 'Which of the two countries can pardon you was not found in the treaty. Ask a lawyer before you decide.',
    revision: 'Who decides whether the judgment is looked at again, as far as the treaty was read',
    revisionUnknown:
      'Which of the two countries decides whether the judgment is looked at again was not found in the treaty. Ask a lawyer before you decide.',
  },
  fear: {
    heading: 'If you are afraid of that country',
    says: [
      'If you fear torture, ill-treatment, the death penalty or persecution there, say so. You can say it to anybody who works on this, in your own words and in your own language. That you agreed takes nothing from it.',
      'You can say it at any time, also on the day of the hand-over. You are not handed over before it has been looked at. The other country is not told.',
    ],
  },
  counsel: {
    heading: 'Who can help you',
    says: [
      'You can speak with a lawyer before you agree, and at any time afterwards. If you have none, ask for one.',
      'You can also tell your consulate or a person of your choice. You do not have to speak with your consulate if you are afraid of that country.',
    ],
  },
  language: {
    heading: 'If you do not understand',
    told: 'You were told what a transfer means in this language',
    ask: 'If you do not understand this paper, ask for an interpreter before you decide anything.',
  },
  complaint: {
    heading: 'If you want to complain',
    to: 'You can complain about how you are treated, or about this transfer, here',
    unknown: 'Give your complaint to any official: it must be written down and answered by somebody else.',
    free: 'A complaint costs nothing, and nobody may treat you worse because of it.',
    quote: 'Number of your file, to be quoted',
  },
  assumed: {
    heading: 'What is not certain',
    inForce: 'That the treaty is in force was not found: it is assumed. Assumed since',
  },
};
