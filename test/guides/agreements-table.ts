import { register } from '../../domain/agreement/agreements/register.ts';
import { isSet } from '../../domain/agreement/fact.ts';
import { type AgreementSheet, sheetOf } from '../../domain/agreement/sheet/sheet.ts';
import { dayWords } from '../../domain/agreement/sheet/time-words.ts';
import { sheetFolder } from '../../functions/contracts/sheet-files.ts';

const rowsThatAre = ({ counts }: AgreementSheet, ...wanted: readonly string[]): number =>
  counts.filter(({ certainty }) => wanted.includes(certainty)).reduce((sum, { rows }) => sum + rows, 0);

/** The agreements whose rules are loaded: since when they hold, which text was read, and how sure what is of their rows. */
export const agreementsTable = (): string => {
  const rows = register().map((agreement) => {
    const { id, entryIntoForce, readIn } = agreement;
    const sheet = sheetOf(agreement);
    return [
      `[${id}](../${sheetFolder}/${id}.txt)`,
      isSet(entryIntoForce) ? dayWords(entryIntoForce.value) : 'not found: no case opens',
      isSet(readIn) ? readIn.value : 'no text was found',
      sheet.prevails.split(/[,:]/)[0],
      rowsThatAre(sheet, 'verified', 'none'),
      rowsThatAre(sheet, 'official', 'inferred', 'secondary', 'weak', 'assumed'),
      rowsThatAre(sheet, 'unset'),
    ];
  });
  return [
    '| Sheet | In force since | Read in | Prevails | Read in the text | Known otherwise | Not found |',
    '|---|---|---|---|---|---|---|',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');
};
