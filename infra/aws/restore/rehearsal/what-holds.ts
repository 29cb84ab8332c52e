import type { StoredItem } from '../stored-item.ts';
import type { Rehearsal } from './rehearsed.ts';

/** A thing that must hold after a rehearsal, and whether it does. */
export type Held = { readonly says: string; readonly holds: boolean };

const named = ({ pk, sk }: StoredItem): string => `${pk} ${Number(sk)}`;

const historyOf = (items: readonly StoredItem[]): ReadonlySet<string> =>
  new Set(items.filter(({ pk }) => pk.startsWith('HISTORY#')).map(named));

const same = (one: readonly string[], other: readonly string[]): boolean =>
  JSON.stringify(one.toSorted()) === JSON.stringify(other.toSorted());

/** What must hold after a rehearsal: nothing is lost of before the copy, and the list of what came after is complete. */
export const whatHolds = ({ cases, opened, copied, newer, running, found, standing, afterwards }: Rehearsal): readonly Held[] => {
  const [atCopy, atEnd, now] = [historyOf(copied), historyOf(newer), historyOf(running)];
  const since = [...atEnd].filter((entry) => !atCopy.has(entry));
  const listed = found.acts.map(({ about, file, n }) => `HISTORY#${about}#${file === 'shared' ? 'SHARED' : file} ${n}`);
  const first = found.acts[0];
  return [
    { says: 'every change of before the copy is there', holds: atCopy.size > 10 && [...atCopy].every((entry) => now.has(entry)) },
    {
      says: 'every history is whole, in the copy, in the table before it, and in what works now',
      holds: [found, afterwards].every(({ faults }) => faults.old.length + faults.restored.length === 0),
    },
    { says: 'the copy is found to be an earlier state of the table', holds: found.parted.length === 0 },
    { says: 'every change after the copy is in the list, and no other', holds: since.length >= 5 && same(listed, since) },
    { says: 'who departed stands first', holds: first?.danger === 'moved' && first.about === cases.departs },
    {
      says: 'whom each act was told is in the list',
      holds: found.acts.every(({ told }) => told.every(({ left }) => left)) && found.numbers.length > 0,
    },
    { says: 'the stop of the agreement that is gone is in the list', holds: found.stops.length === 1 },
    { says: 'mails that went out since are in the list', holds: found.mails.some(({ mailId }) => mailId.startsWith(opened)) },
    {
      says: 'the cases stand as they did when the copy was made',
      holds: same(Object.values(standing), ['accepted', 'accepted', 'opened', 'opened', '404']) && standing.opened === '404',
    },
    {
      says: 'once the work went on, the two tables are told apart',
      holds: afterwards.parted.some((chain) => chain.startsWith(cases.withdrawn)),
    },
  ];
};
