import { type WithoutSubject, withoutSubject } from '../../../domain/file/case-view.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import { missingIn, type SequenceRange } from '../../../domain/transit/message-order.ts';
import { sideOfTransit } from '../../../domain/transit/side-of-transit.ts';
import type { Transit } from '../../../domain/transit/transit.ts';
import type { TransitOwnFile } from '../../../domain/transit/transit-own-file.ts';
import type { StoredTransit } from '../../ports/stored-transit.ts';

/** The transit as one of its States sees it. What the transit State found about the risks is its own. */
export type TransitView = WithoutSubject<Transit> & {
  readonly transitId: string;
  readonly part: 'requesting' | 'transit';
  /** The sequences of messages that wait for one before them. */
  readonly waiting: readonly number[];
  /** Those that are missing before them. */
  readonly missing: readonly SequenceRange[];
  readonly ownFile?: WithoutSubject<TransitOwnFile>;
};

/** The view of that State, or undefined where it is no party, or nothing but early messages is there. */
export const transitViewFor = ({ transit, waiting, own, ...order }: StoredTransit, state: StateCode): TransitView | undefined => {
  if (transit === undefined) return undefined;
  const side = sideOfTransit(transit, state);
  if (side === undefined) return undefined;
  return {
    ...withoutSubject(transit),
    transitId: transit.id,
    part: side === 'requested' ? 'transit' : 'requesting',
    waiting: waiting.map(({ sequence }) => sequence),
    missing: missingIn({ ...order, waiting }),
    ...(side === 'requested' && own !== undefined ? { ownFile: withoutSubject(own) } : {}),
  };
};
