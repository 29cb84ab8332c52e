import type { StoredItem, WholeTable } from '../../../../infra/aws/restore/stored-item.ts';

/** A table as it stood at a moment, a few items at a time. */
export const heldTable = (name: string, items: readonly StoredItem[]): WholeTable => {
  const byKey = new Map(items.map((item) => [`${item.pk} ${item.sk}`, item]));
  return {
    name,
    async *items() {
      for (let from = 0; from < items.length; from += 7) yield items.slice(from, from + 7);
    },
    at: async (keys) => keys.map(({ pk, sk }) => byKey.get(`${pk} ${sk}`)),
  };
};
