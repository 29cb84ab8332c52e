import type { OwnFile } from '../file/own-file.ts';
import type { ReturnReason } from '../file/return-reason.ts';
import { fail, ok, type Result } from '../result.ts';
import { lastReason } from './found.ts';

/** The version that an act names is not the one that counts. `last` is the `n` of that one; absent where none is on record. */
export type NotLastReason = { readonly kind: 'not-the-last-reason'; readonly reason: number; readonly last?: number };

/** The version named, which has to be the last: an earlier one was corrected, and nothing is said of it any more. */
export const namedReason = (own: Pick<OwnFile, 'returnReasons'>, reason: number): Result<ReturnReason, NotLastReason> => {
  const last = lastReason(own);
  if (last?.n === reason) return ok(last);
  return fail({ kind: 'not-the-last-reason', reason, ...(last === undefined ? {} : { last: last.n }) });
};

/** The versions with the last one as it stands now. */
export const withLast = ({ returnReasons = [] }: Pick<OwnFile, 'returnReasons'>, last: ReturnReason): readonly ReturnReason[] => [
  ...returnReasons.slice(0, -1),
  last,
];
