import { canonical } from '../history/canonical.ts';
import type { CaseChange } from '../ports/case-change.ts';
import type { Named } from '../ports/listed.ts';
import { namedItems, saidOf, statesOf } from './named-items.ts';
import { placesIn } from './person-places.ts';
import type { Table } from './table.ts';
import { writeTogether } from './transaction.ts';
import { transactionBounds } from './transaction-bounds.ts';

/**
 * Notes the person of a case by every word of the names and every number of a document, for both States, in as many transactions as that
 * takes, before the case itself is written. A change that says nothing of the person notes nothing; of one that does, words and numbers are
 * noted each as a whole, where they are not yet: so is a case of an earlier release, and a number that was stated where no names are noted.
 */
export const notePerson = async (
  table: Table,
  secret: string,
  { before, moved: { shared } }: Pick<CaseChange, 'before' | 'moved'>,
): Promise<Named | undefined> => {
  if (shared === undefined) return undefined;
  const places = placesIn(secret, shared.requestingState);
  const named = saidOf(places, shared);
  if (before !== undefined && canonical(saidOf(places, before.shared)) === canonical(named)) return undefined;
  const known = before?.listed?.named;
  const anew = { person: known?.person !== named.person, numbers: known?.numbers !== named.numbers };
  const items = statesOf(shared).flatMap((state) => namedItems(placesIn(secret, state), shared, named, anew));
  for (let from = 0; from < items.length; from += transactionBounds.items)
    await writeTogether(
      table,
      items.slice(from, from + transactionBounds.items).map((put) => ({ put })),
    );
  return named;
};
