import { BatchGetCommand, type BatchGetCommandOutput } from '@aws-sdk/lib-dynamodb';
import type { StateCode } from '../../domain/state-code.ts';
import { StoreBusy } from '../ports/store-busy.ts';
import type { Item } from './item-at.ts';
import { workKey } from './keys.ts';
import { pause, retried } from './retried.ts';
import type { Table } from './table.ts';

/** The store takes no more keys at once. */
const together = 100;

const tries = 10;

/** The items of the lines of those cases in the State's work list as they are at that moment, by case. Throws StoreBusy where the store does not give all of them. */
export const linesAt = async (
  { client, name }: Table,
  state: StateCode,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, Item>> => {
  const found = new Map<string, Item>();
  const readAll = async (ids: readonly string[]): Promise<void> => {
    let Keys: Record<string, unknown>[] = ids.map((caseId) => ({ ...workKey(state, caseId) }));
    for (let attempt = 0; Keys.length > 0; attempt += 1) {
      if (attempt === tries) throw new StoreBusy('The store does not give the lines of a list');
      if (attempt > 0) await pause(attempt);
      const asked = new BatchGetCommand({ RequestItems: { [name]: { Keys, ConsistentRead: true } } });
      const { Responses = {}, UnprocessedKeys = {} }: BatchGetCommandOutput = await retried(() => client.send(asked));
      for (const item of Responses[name] ?? []) found.set(String(item['sk']).slice(workKey(state, '').sk.length), item);
      Keys = UnprocessedKeys[name]?.Keys ?? [];
    }
  };
  const parts = Array.from({ length: Math.ceil(caseIds.length / together) }, (_none, part) =>
    caseIds.slice(part * together, (part + 1) * together),
  );
  await Promise.all(parts.map(readAll));
  return found;
};
