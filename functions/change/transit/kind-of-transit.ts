import { boundsOfStops } from '../../../domain/file/bounds-of-own-file.ts';
import { fullIn } from '../../../domain/file/list-bound.ts';
import { sideOfTransit } from '../../../domain/transit/side-of-transit.ts';
import type { TransitChanged } from '../../schema/transit-changed.ts';
import type { IsAnswer } from '../given-before.ts';
import type { KindOfFile } from '../kind-of-file.ts';
import type { Present, TransitMoved } from './transit-change.ts';
import { transitViewFor } from './transit-view.ts';
import type { Transits } from './transits.ts';
import { writingTransit } from './writing-transit.ts';

/** The reply to a change of a transit, among what receipts hold. */
const isTransitChanged: IsAnswer<TransitChanged> = (answer): answer is TransitChanged => 'transitId' in answer;

/**
 * A transit as a kind of file. The State through which the person goes is the one that is requested; it alone keeps a file of its own.
 * A message of the partner that comes between moves the view of both.
 */
export const kindOfTransit = (parts: Transits): KindOfFile<Present, TransitMoved, TransitChanged, 'transit-not-found'> => ({
  name: 'The transit',
  missing: 'transit-not-found',
  load: async (transitId) => {
    const stored = await parts.transits.load(transitId);
    return stored?.transit === undefined ? undefined : { ...stored, transit: stored.transit };
  },
  sideOf: ({ transit }, state) => sideOfTransit(transit, state),
  actsAs: (part, side) => part === side,
  viewFor: (stored, { state }) => transitViewFor(stored, state),
  fullList: ({ own = {} }, moved, { move }) => fullIn(boundsOfStops, own, moved.own ?? own, { side: 'requested', move }),
  isAnswer: isTransitChanged,
  writing: writingTransit(parts),
});
