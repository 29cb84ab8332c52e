import type { StateCode } from '../../domain/state-code.ts';
import { addHours } from '../../domain/time/instant.ts';
import type { EarlierCases, Placing } from '../ports/earlier-cases.ts';
import { type Item, itemAt } from './item-at.ts';
import { fingerprintKey, linePrefix, workPartition } from './keys.ts';
import { isPlaced, placeCase } from './place-case.ts';
import { answersOf } from './stretch.ts';
import type { Table } from './table.ts';
import { writeTogether } from './transaction.ts';
import { wholeLists } from './whole-lists.ts';

/** So long after nothing was left to be placed nothing of the earlier release runs any more that could file a case without places. */
const deploymentHours = 24;

/** So many cases are placed at a time. */
const atOnce = 8;

/** The cases of earlier releases in the table. What is noted of them there is held against the secret with which the table began. */
export const earlierCasesIn = (table: Table, secret: string): EarlierCases => {
  const placeAll = async (caseIds: readonly string[]): Promise<{ placed: number; left: number }> => {
    const tally = { placed: 0, left: 0 };
    for (let from = 0; from < caseIds.length; from += atOnce) {
      const some = caseIds.slice(from, from + atOnce);
      for (const outcome of await Promise.all(some.map((caseId) => placeCase(table, secret, caseId)))) tally[outcome] += 1;
    }
    return tally;
  };

  const placeOf = async (state: StateCode, mayGoOn: () => boolean) => {
    const tally = { placed: 0, left: 0, ended: true };
    for await (const lines of answersOf(table, { pk: workPartition(state), prefix: linePrefix })) {
      if (!mayGoOn()) return { ...tally, ended: false };
      const { placed, left } = await placeAll(
        lines.filter((line) => !isPlaced(line)).map(({ sk }) => String(sk).slice(linePrefix.length)),
      );
      tally.placed += placed;
      tally.left += left;
    }
    return tally;
  };

  const note = (first: Item, noted: Item): Promise<'done' | 'moved-on'> =>
    writeTogether<'moved-on'>(table, [
      {
        put: { ...first, ...noted },
        condition: 'fingerprint = :seen',
        values: { ':seen': first['fingerprint'] },
        otherwise: 'moved-on',
      },
    ]);

  return {
    place: async (states, now, mayGoOn): Promise<Placing> => {
      const first = await itemAt(table, fingerprintKey);
      if (first === undefined || first['lists'] === wholeLists.lists) return { placed: 0, left: 0, whole: first !== undefined };
      let [placed, left, ended] = [0, 0, true];
      for (const state of states) {
        const one = await placeOf(state, mayGoOn);
        [placed, left, ended] = [placed + one.placed, left + one.left, ended && one.ended];
      }
      if (placed + left > 0 || !ended) return { placed, left, whole: false };
      const since = first['placedSince'];
      if (since === undefined) await note(first, { placedSince: now });
      const whole = typeof since === 'string' && since <= addHours(now, -deploymentHours);
      if (whole) await note(first, wholeLists);
      return { placed, left, whole };
    },
  };
};
