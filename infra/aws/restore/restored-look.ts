import { type Chains, chainCheck } from './chain-check.ts';
import { type Addressed, justiceOf, officeIn } from './office.ts';
import { partiesIn } from './parties.ts';
import { type StoredItem, under, type WholeTable } from './stored-item.ts';

/** A message that a table still owes to a State: on its queue, or by mail to its officers. */
export type Owed = {
  readonly about: string;
  readonly id: string;
  /** `state` is an office: a State alone is its authority for readmission, `KZ.justice` its central authority. */
  readonly to: { readonly state: string; readonly by: 'queue' | 'mail' };
};

/** What one look through a whole table came to. */
export type Look = {
  readonly items: number;
  readonly chains: Chains;
  /** The States of each case, transit and transfer of a convicted person. */
  readonly parties: ReadonlyMap<string, readonly string[]>;
  /** Which of them are such transfers. */
  readonly transfers: ReadonlySet<string>;
  readonly owed: readonly Owed[];
};

const owedIn = (item: StoredItem): Owed | undefined => {
  const about = under('OUTBOX#', item);
  if (about === undefined) return undefined;
  const { id, to, body } = item as StoredItem & { id: string; to: { queue: string; state?: string }; body: string };
  if (to.state !== undefined)
    return { about, id, to: { state: to.queue === 'outbound-justice' ? justiceOf(to.state) : to.state, by: 'queue' } };
  return { about, id, to: { state: officeIn(JSON.parse(body) as Addressed), by: 'mail' } };
};

/** Looks through a whole table once. `beside` sees every page as well. */
export const lookThrough = async (
  table: WholeTable,
  beside: (items: readonly StoredItem[]) => Promise<void> = async () => undefined,
): Promise<Look> => {
  const [check, parties, owed] = [chainCheck(), new Map<string, readonly string[]>(), [] as Owed[]];
  const transfers = new Set<string>();
  let items = 0;
  for await (const page of table.items()) {
    items += page.length;
    for (const item of page) {
      check.look(item);
      const of = partiesIn(item);
      if (of !== undefined) parties.set(of.about, of.states);
      if (of?.transfer === true) transfers.add(of.about);
      const one = owedIn(item);
      if (one !== undefined) owed.push(one);
    }
    await beside(page);
  }
  return { items, chains: check.end(), parties, transfers, owed };
};
