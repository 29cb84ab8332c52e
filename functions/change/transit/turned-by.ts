import type { Waiting } from '../../ports/transit-messages.ts';
import type { TransitStore } from '../../ports/transit-store.ts';

/** The messages of those sequences that wait. `moved-on` where one of them waits no longer: somebody came between. */
export const turnedBy = async (
  { waiting }: Pick<TransitStore, 'waiting'>,
  transitId: string,
  sequences: readonly number[],
): Promise<readonly Waiting[] | 'moved-on'> => {
  if (sequences.length === 0) return [];
  const found = await waiting(transitId, sequences);
  return found.length === sequences.length ? found : 'moved-on';
};
