import type { CaseChange } from '../ports/case-change.ts';
import { namedItems, statesOf, textsOf } from './named-items.ts';
import { editionOf, namesAnew } from './noted-names.ts';
import { placesIn } from './person-places.ts';
import type { Table } from './table.ts';
import { writeTogether } from './transaction.ts';
import { transactionBounds } from './transaction-bounds.ts';

/**
 * Notes the person of a case by every word of the names and every number of a document, for both States, in as many transactions as that
 * takes, before the case itself is written. What is noted under an edition that no line has is found by nobody.
 */
export const notePerson = async (
  table: Table,
  secret: string,
  change: Pick<CaseChange, 'before' | 'moved'>,
): Promise<number | undefined> => {
  const { before, moved } = change;
  const { shared } = moved;
  if (shared === undefined) return undefined;
  const anew = namesAnew(change);
  // A case of an earlier release is noted as a whole when something of it is.
  const known = anew || before === undefined || before.listed?.named === undefined ? [] : textsOf(before.shared);
  const texts = textsOf(shared).filter((text) => !known.includes(text));
  if (texts.length === 0) return undefined;
  const edition = editionOf(change);
  const items = statesOf(shared).flatMap((state) => namedItems(placesIn(secret, state), shared, edition, texts));
  for (let from = 0; from < items.length; from += transactionBounds.items)
    await writeTogether(
      table,
      items.slice(from, from + transactionBounds.items).map((put) => ({ put })),
    );
  return edition;
};
