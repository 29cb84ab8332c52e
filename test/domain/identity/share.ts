import { nameKeys } from '../../../domain/identity/name-key.ts';

/** Whether the two have a key in common. */
export const share = (one: string, other: string): boolean => {
  const keys = new Set(nameKeys(one));
  return nameKeys(other).some((key) => keys.has(key));
};
