import type { Agreement } from '../../domain/agreement/agreement.ts';
import { sheetOf } from '../../domain/agreement/sheet/sheet.ts';
import { sheetText } from './sheet-text.ts';

/** Where the sheets stand, from the root: beside the tests of the agreements, for whoever reviews a change of one. */
export const sheetFolder = 'test/domain/agreement/sheets';

/** The sheets of every edition of the agreement of that id, one after the other. Undefined where there is none. */
export const sheetsOf = (agreements: readonly Agreement[], id: string): string | undefined => {
  const editions = agreements.filter((agreement) => agreement.id === id);
  return editions.length === 0 ? undefined : editions.map((agreement) => sheetText(sheetOf(agreement))).join('\n\n');
};

/** The file of each agreement with its text. */
export const sheetFiles = (agreements: readonly Agreement[]): ReadonlyMap<string, string> =>
  new Map(agreements.map(({ id }) => [`${id}.txt`, sheetsOf(agreements, id) ?? '']));
