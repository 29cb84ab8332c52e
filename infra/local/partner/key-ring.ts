import type { JSONWebKeySet } from 'jose';

/** The keys of the service as a partner keeps them: the set in which a key of that name is looked for. */
export type KeyRing = (kid: string | undefined) => Promise<JSONWebKeySet>;

const keptMilliseconds = 24 * 3_600_000;

const setAt = async (api: string): Promise<JSONWebKeySet> => {
  const response = await fetch(`${api}/.well-known/jwks.json`);
  if (!response.ok)
    throw new Error(`${api}/.well-known/jwks.json answered ${response.status}: nothing is proven until it answers`);
  return (await response.json()) as JSONWebKeySet;
};

/**
 * A ring that keeps the set of the service at that address for a day, and reads it again where a key is not in it: the service may have
 * another by now. Throws a sentence where the service gives no set.
 */
export const keyRingOf = (api: string): KeyRing => {
  let [kept, readAt]: [JSONWebKeySet, number] = [{ keys: [] }, Number.NEGATIVE_INFINITY];
  return async (kid) => {
    const old = performance.now() - readAt > keptMilliseconds;
    if (old || !kept.keys.some((key) => key.kid === kid)) [kept, readAt] = [await setAt(api), performance.now()];
    return kept;
  };
};
