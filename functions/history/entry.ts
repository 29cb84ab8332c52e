import type { StateCode } from '../../domain/state-code.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { canonical, hashOf } from './canonical.ts';

/** Which chain an entry is in: the shared file's, or the own file's of one State. */
export type ChainName = 'shared' | 'own';

/** The end of a chain: the number and hash of its last entry. An empty chain has number 0 and the case's own id hashed. */
export type ChainHead = { readonly n: number; readonly hash: string; readonly salt: string };

/** One change of one file. Personal values stand in it only as salted commitments, so that it can outlive them. */
export type HistoryEntry = {
  readonly caseId: string;
  readonly chain: ChainName;
  readonly n: number;
  readonly at: Instant;
  readonly state: string;
  readonly move: string;
  readonly status: string;
  /** Which attachment it is about: added, checked, shared, read, or the letter from which an act was transcribed. */
  readonly attachment?: { readonly attachmentId: string; readonly sha256: string };
  /** In the name of which State it was done, by a letter that the State that is named as `state` transcribed. */
  readonly inNameOf?: StateCode;
  /** For each field that changed, the salted hash of its new value (`null` where it is gone). */
  readonly commitments: Readonly<Record<string, string | null>>;
  readonly previous: string;
  readonly hash: string;
};

/** What an empty chain starts from. Another salt or case gives another chain. */
export const emptyChain = (caseId: string, chain: ChainName, salt: string): ChainHead => ({
  n: 0,
  hash: hashOf({ caseId, chain, salt }),
  salt,
});

/** The salted commitment to a value: whoever has salt and value can check it, and nobody else learns the value from it. */
export const commitment = (salt: string, field: string, value: unknown): string => hashOf({ salt, field, value });

/** What is gone, unset or never was is one and the same. */
const differ = (one: unknown = null, other: unknown = null): boolean => {
  if (one === other) return false;
  return one === null || other === null || canonical(one) !== canonical(other);
};

/** The fields in which two editions of a file differ, each with the commitment to its new value. */
export const commitments = (salt: string, before: object, after: object): Record<string, string | null> => {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const fields = [...new Set([...old.keys(), ...now.keys()])].sort();
  const changed = fields.filter((field) => differ(old.get(field), now.get(field)));
  return Object.fromEntries(
    changed.map((field) => [field, now.get(field) === undefined ? null : commitment(salt, field, now.get(field))]),
  );
};

/** The next entry of a chain. */
export const nextEntry = (head: ChainHead, entry: Omit<HistoryEntry, 'n' | 'previous' | 'hash'>): HistoryEntry => {
  const unsealed = { ...entry, n: head.n + 1, previous: head.hash };
  return { ...unsealed, hash: hashOf(unsealed) };
};
