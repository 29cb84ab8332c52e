import type { Side } from '../caller.ts';
import type { GuardedFiles } from '../file/files.ts';
import { actsAs, otherSide } from '../file/side.ts';
import type { Transcribable } from '../file/transcribed.ts';
import { fail, ok, type Result } from '../result.ts';
import { partOf } from './parts.ts';

export type NotItsAct =
  | { readonly kind: 'other-side-connected' }
  | { readonly kind: 'act-of-another-side'; readonly part: (typeof partOf)[Transcribable] };

/**
 * In whose name that side transcribes an act: that of the other State, which is not connected, and whose act it is. A request that was
 * opened on a letter is read by a second person also where its State was connected meanwhile: it stays open until then.
 */
export const inNameOfOther = (
  { shared, onPaper }: Pick<GuardedFiles, 'shared' | 'onPaper'>,
  side: Side,
  operation: Transcribable,
): Result<Side, NotItsAct> => {
  const other = otherSide(side);
  if (!onPaper[other] && operation !== 'openCase') return fail({ kind: 'other-side-connected' });
  const part = partOf[operation];
  return actsAs(part, other, shared) ? ok(other) : fail({ kind: 'act-of-another-side', part });
};
