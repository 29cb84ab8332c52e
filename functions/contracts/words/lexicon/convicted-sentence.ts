import { convictedTransferDays } from '../../../../domain/policy/convicted-transfers.ts';
import type { Lexicon } from '../words.ts';

const foundThere = 'The official of the administering State who found it';

/** The sentence, how its time is counted, and what each State found of person and act. */
export const convictedSentence = {
  SentenceRecord: {
    is: 'The sentence as the sentencing State states it',
    has: { sentence: 'What was imposed, and what is to be counted', offence: 'For which act, as the judgment calls it' },
  },
  Sentence: {
    is: 'A sentence that is to be served, and since when it is',
    has: { imposed: 'What the court imposed' },
  },
  SentenceImposed: { is: 'What a court imposed: a term, or a sentence that has no fixed end' },
  SentenceForTerm: {
    is: 'A sentence for a term, in calendar years, months and days',
    like: 'PrisonTerm',
    has: { is: 'Always `term`: the sentence has a last day' },
  },
  SentenceWithoutEnd: { is: 'A sentence that has no fixed end', has: { is: 'Which of them it is' } },
  PrisonTerm: {
    is: 'A time in prison, in calendar years, months and days',
    has: {
      years: 'How many calendar years it has',
      months: 'How many calendar months it has beside the years',
      days: 'How many days it has beside years and months',
    },
  },
  SentenceAdjustment: {
    is: 'Days that shorten or lengthen what is left to serve, and by which decision',
    has: {
      days: 'How many days it is',
      why: 'Why they count',
      decidedOn: 'The day on which that was decided',
      authority: 'Who decided it: the court or the authority',
    },
  },
  JudgmentFinality: {
    is: 'Whether the judgment is final and can be carried out',
    has: {
      final: 'Whether it can be appealed no more',
      enforceable: 'Whether it can be carried out',
      since: 'Since which day that is so',
    },
  },
  OtherProceedings: {
    is: 'Whether other proceedings against the person are open in the sentencing State',
    has: {
      pending: 'Whether any is open',
      checkedOn: `The day on which that was checked; for a hand-over within ${convictedTransferDays.proceedings} days`,
    },
  },
  NationalityFinding: {
    is: 'Whether the administering State found the person to be its national',
    has: {
      national: 'Whether the person is its national',
      establishedOn: 'The day on which that was found',
      proof: 'By what it is proved',
    },
  },
  DualCriminalityFinding: {
    is: 'Whether the act is a crime in the administering State too',
    has: { found: 'What was found', foundOn: 'The day on which it was found', official: foundThere },
  },
  DualCriminality: { is: 'Whether the act is a crime in the law of the administering State' },
  ActIsCrime: {
    is: 'That the act is a crime there too',
    has: { is: 'Always `a-crime`: the law of the administering State punishes it' },
  },
  ActIsNoCrime: {
    is: 'That the act is no crime there: nobody is handed over for it',
    has: { is: 'Always `no-crime`: the law of the administering State does not punish it' },
  },
  CourtDecisionOnSentence: {
    is: 'What the court of the administering State decided on the execution of the sentence',
    has: {
      adaptation: 'How the sentence goes on there',
      court: 'The court that decided',
      reference: 'The number under which the court files it',
    },
  },
  SentenceAdaptation: {
    is: 'How the administering State goes on with the sentence: never more harshly',
    has: { how: 'Whether it continues the sentence or puts another in its place', decidedOn: 'The day of the decision' },
  },
  TransferDocument: {
    is: 'The document by which the person crosses the border, of the administering State',
    has: {
      kind: 'Which document it is',
      number: 'The number that stands on it',
      authority: 'The authority that issued it',
      issuedOn: 'The day of its issue',
      validUntil: 'The last day of its validity',
    },
  },
  SentenceTime: { is: 'What a sentence comes to on a day, in both readings, and how it was counted' },
  SentenceTimeWithoutEnd: {
    is: 'That the sentence has no fixed end: nothing is computed',
    has: { is: 'Always `without-end`: no last day is known' },
  },
  SentenceTimeOfTerm: {
    is: 'What a sentence for a term comes to on a day',
    has: { is: 'Always `term`: the sentence has a last day', on: 'The day of which this is said' },
  },
  SentenceTimeOfTermEnd: {
    is: 'The last day of a sentence, in both readings',
    has: {
      earliest: 'The last day, where the first day served counts as a whole day of it',
      latest: 'The last day, where the first day served does not count',
    },
  },
  SentenceTimeOfTermLeft: {
    is: 'What is left to serve, in both readings',
    has: { least: 'What is left, in the reading that ends first', most: 'What is left, in the reading that ends last' },
  },
  TimeLeftToServe: {
    is: 'A time that is left to serve',
    has: { months: 'How many whole calendar months', days: 'How many days beyond those months' },
  },
  SentenceStep: {
    is: 'One step of the counting',
    has: { what: 'What was counted, in words', day: 'Which day it comes to' },
  },
} as const satisfies Lexicon;
