import type { Agreement } from '../agreement.ts';
import type { None, Rule } from '../fact.ts';
import { type Category, categories } from '../scope.ts';
import { modesWords, refusalGroundWords, renewedWords, sideWords, transitGroundWords, validityWords } from './procedure-words.ts';
import { inLines, merged, row, type SheetRow, type SheetSection } from './row.ts';
import { dayWords } from './time-words.ts';
import { whomWords } from './whom-words.ts';

/** How and why a request is refused. */
export const refusalIn = ({ refusalInWriting, refusalGrounds }: Agreement): SheetSection => ({
  heading: 'Refusal',
  rows: [
    row('A refusal is given', refusalInWriting, () => 'in writing'),
    row('Grounds', refusalGrounds, (codes) => inLines(codes.map(refusalGroundWords))),
  ],
});

/** Carrying others across a State. */
export const transitIn = ({ transitFrom, transitGrounds, transitDuty, transitModes }: Agreement): SheetSection => ({
  heading: 'Transit',
  note: 'The times for it stand above, under Times.',
  rows: [
    row('Asked for since', transitFrom, dayWords),
    row('May be refused for', transitGrounds, (codes) => inLines(codes.map(transitGroundWords))),
    row('Must be refused for', transitDuty, (codes) => inLines(codes.map(transitGroundWords))),
    row('Means of transport', transitModes, modesWords),
  ],
});

const forEach = <T>(
  rule: string,
  held: Readonly<Record<Category, Rule<T> | None>>,
  said: (value: T) => string,
): readonly SheetRow[] =>
  merged(categories.map((category) => ({ whom: [category], thing: held[category] }))).map(({ whom, thing }) =>
    row(whom.length === categories.length ? rule : `${rule}, ${whomWords(whom)}`, thing, said),
  );

/** The document with which a person travels. */
export const travelDocumentIn = ({ travelDocument }: Agreement): SheetSection => {
  const { issuer, validity, regardlessOfWish, renewedFor } = travelDocument;
  return {
    heading: 'Travel document',
    rows: [
      ...forEach('Issued by', issuer, (side) => sideWords[side]),
      ...forEach('Valid for', validity, validityWords),
      row('The wish of the person', regardlessOfWish, (regardless) =>
        regardless ? 'does not matter: it is issued all the same' : 'matters',
      ),
      row('Renewed', renewedFor, renewedWords),
    ],
  };
};
