import type { Agreement } from '../../domain/agreement/agreement.ts';
import { isNone, isSet } from '../../domain/agreement/fact.ts';
import type { SheetRow } from '../../domain/agreement/sheet/row.ts';
import { sheetOf } from '../../domain/agreement/sheet/sheet.ts';
import { dayWords, limitWords } from '../../domain/agreement/sheet/time-words.ts';
import { withPart } from './written-part.ts';

const unknown = 'not known';

/** How long one of its times is, in words: as its sheet has it, in one line by itself or in the line of the time itself. */
const timeIn = (rows: readonly SheetRow[], name: string): string => {
  const found = rows.find(({ of, rule }) => rule === name || (of === name && rule === 'time'));
  return found === undefined || found.certainty === 'unset' ? unknown : found.value;
};

const sinceOf = ({ entryIntoForce, transitFrom }: Agreement): string => {
  if (isNone(transitFrom)) return 'never: it has no articles on transit';
  if (!isSet(entryIntoForce)) return 'not before its entry into force is on record';
  return dayWords(isSet(transitFrom) && transitFrom.value > entryIntoForce.value ? transitFrom.value : entryIntoForce.value);
};

const rowOf = (agreement: Agreement): string => {
  const [one, other] = agreement.sides.value;
  const rows = sheetOf(agreement).sections.flatMap((section) => section.rows);
  const cells = [
    `\`${agreement.id}\``,
    `${one.join(', ')} and ${other.join(', ')}`,
    sinceOf(agreement),
    timeIn(rows, limitWords['transit-lead']),
    timeIn(rows, limitWords['transit-answer']),
  ];
  return `| ${cells.map((cell) => cell.replaceAll('\n', '; ')).join(' | ')} |`;
};

/** The edition of each agreement that is asked under today: the last that is loaded. */
const latest = (agreements: readonly Agreement[]): readonly Agreement[] => [
  ...new Map(agreements.toSorted((a, b) => a.edition.localeCompare(b.edition)).map((one) => [one.id, one])).values(),
];

const tableOf = (agreements: readonly Agreement[]): string =>
  [
    '| Agreement | Between | Transits are asked for since | So long before the entry, at the latest | Answered within |',
    '|---|---|---|---|---|',
    ...latest(agreements)
      .toSorted((a, b) => a.id.localeCompare(b.id))
      .map(rowOf),
  ].join('\n');

/** The guide of the queues with the table of who may ask whom written anew, from the agreements that are loaded. */
export const withTransits = (guide: string, agreements: readonly Agreement[]): string =>
  withPart(guide, 'who may ask whom', tableOf(agreements));
