import type { Agreement } from '../agreement.ts';
import type { Scope } from '../scope.ts';
import { noRequestWords } from './procedure-words.ts';
import { asItIs, inLines, row, type SheetRow, type SheetSection, together } from './row.ts';
import { dayWords } from './time-words.ts';
import { categoryWords, exclusionWords, limbWords, thirdStateWords, treatedWords } from './whom-words.ts';

const scopeRows = ({ category, requestedState, limbs, thirdStates, from }: Scope, index: number): readonly SheetRow[] =>
  together(`Obligation ${index + 1}`, [
    row('to take back', category, (one) => categoryWords[one]),
    ...(requestedState === undefined ? [] : [row('by one side alone', requestedState, asItIs)]),
    ...(limbs === undefined ? [] : [row('where the person', limbs, (met) => inLines(met.map((limb) => limbWords[limb])))]),
    ...(thirdStates === undefined ? [] : [row('of third States', thirdStates, (filter) => thirdStateWords[filter])]),
    row('since', from, dayWords),
  ]);

/** Who is taken back. */
export const coveredBy = ({ treatedAsNationals, scopes }: Agreement): SheetSection => ({
  heading: 'Who is covered',
  note: 'An obligation about persons who are not nationals holds where one of its lines is met.',
  rows: [
    row('Taken back as nationals too', treatedAsNationals, (treated) => inLines(treated.map((one) => treatedWords[one]))),
    ...scopes.flatMap(scopeRows),
  ],
});

/** Who need not be taken back although an obligation is met. */
export const excludedBy = ({ exclusions }: Agreement): SheetSection => ({
  heading: 'Who is excluded',
  rows: [row('Not taken back, although covered', exclusions, (list) => inLines(list.map(exclusionWords)))],
});

/** When notice of the transfer is enough. */
export const noRequestIn = ({ noRequest }: Agreement): SheetSection => ({
  heading: 'When no request is needed',
  rows: [row('A request is', noRequest, (when) => noRequestWords(when).join('\n'))],
});
