import type { Agreement } from '../agreement.ts';
import { isNone } from '../fact.ts';
import { sidesWords } from './procedure-words.ts';
import { asItIs, row, type SheetRow, type SheetSection, together } from './row.ts';
import { dayWords } from './time-words.ts';
import { whomWords } from './whom-words.ts';

const endingRows = ({ ending }: Agreement): readonly SheetRow[] => {
  if (ending === undefined) return [];
  const { on, how, by } = ending;
  return together('Its end', [
    row('on', on, dayWords),
    row('how', how, asItIs),
    ...(by === undefined ? [] : [row('by', by, asItIs)]),
  ]);
};

const suspensionRows = ({ suspensions }: Agreement): readonly SheetRow[] =>
  suspensions.map(({ from, until, categories, source }) => ({
    rule: 'Suspended',
    value: `from ${dayWords(from)} ${until === undefined ? 'until further notice' : `to ${dayWords(until)}`}${
      categories === undefined ? '' : `, for ${whomWords(categories)}`
    }`,
    source,
  }));

/** That no text was read is no rule which a text has not. */
const readInRow = (readIn: Agreement['readIn']): SheetRow => {
  const read = row('Read in', readIn, asItIs);
  return isNone(readIn) ? { ...read, value: 'none of its texts was read', certainty: 'unset' } : read;
};

/** What the agreement is, which of its texts was read, and since when it holds. */
export const identityOf = (agreement: Agreement): SheetSection => {
  const { edition, editionFrom, title, sides, readIn, prevailingText, signed, parties, entryIntoForce, provisionalFrom } =
    agreement;
  return {
    heading: 'The agreement and its text',
    rows: [
      row('Title', title, asItIs),
      row('Between', sides, sidesWords),
      readInRow(readIn),
      row('Text that prevails', prevailingText, asItIs),
      row('Signed', signed, dayWords),
      ...parties.flatMap(({ state, ratified, notified }) =>
        together(`${state}`, [row('ratified', ratified, dayWords), row('notified', notified, dayWords)]),
      ),
      row('In force since', entryIntoForce, dayWords),
      ...(provisionalFrom === undefined ? [] : [row('Applied provisionally since', provisionalFrom, dayWords)]),
      row(`Edition ${edition} applies from`, editionFrom, dayWords),
      ...suspensionRows(agreement),
      ...endingRows(agreement),
    ],
  };
};
