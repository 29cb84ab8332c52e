import type { LawWords } from './law-words.ts';
import { dayIn } from './written-day.ts';

export const englishLaw: LawWords = {
  language: 'en',
  agreement: (one, other) => `Readmission agreement ${one} – ${other}`,
  treaty: (one, other, signed) =>
    `Treaty on the transfer of convicted persons ${one} – ${other}${signed === undefined ? '' : ` of ${signed}`}`,
  convention: (signed) => `Convention of ${signed} on the transfer of convicted persons`,
  day: dayIn('en-GB'),
  certainty: {
    official: 'by an official document that was read only in part',
    inferred: 'inferred from the text, which does not say so in words',
    secondary: 'known from the press or a law portal alone',
    weak: 'told by one source that nothing else confirms',
    assumed: 'assumed on this stage',
  },
  lacks: {
    'rule-not-found': 'no legal deadline is known; the rule was not found in the texts read',
    'not-in-text': 'the text names no fixed time for it',
    'clock-suspended': 'the time stands still: the parties suspended the agreement and have not said until when',
    'outside-calendar': 'no deadline is computed: the calendar of working days does not reach so far',
    'renewal-not-found': 'the rule on renewing a travel document was not found in the texts read',
    'renewal-not-in-text': 'the text has no rule on renewing a travel document',
    'house-rule': 'a rule of the house: it states no legal deadline',
  },
  assumed: (agreement, day) => `${agreement}: on this stage its entry into force on ${day} is assumed.`,
  quotes: ['“', '”'],
};
