import type { StateCode } from '../../domain/state-code.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { MessageOrder } from '../../domain/transit/message-order.ts';
import type { Transit } from '../../domain/transit/transit.ts';
import type { TransitOwnFile } from '../../domain/transit/transit-own-file.ts';
import type { ChainHead } from '../history/entry.ts';
import type { Pages } from './file-pages.ts';
import type { WaitingPlace } from './transit-messages.ts';

/** A transit as it is stored. Without a transit only early messages wait under its id, or some were not understood. */
export type StoredTransit = Omit<MessageOrder, 'waiting'> & {
  readonly version: number;
  readonly partner: StateCode;
  /** The partner’s own spelling of the transit’s id, where it has capital letters: by that it is told of it. */
  readonly spelled?: string;
  readonly transit?: Transit;
  readonly waiting: readonly WaitingPlace[];
  /** Until when all is said of what is missing behind that place. */
  readonly missedTold?: { readonly applied: number; readonly until: Instant };
  readonly head: ChainHead;
  /** What the transit State keeps for itself, and the end of the chain of its changes. */
  readonly own?: TransitOwnFile;
  /** The pages of that file where it has grown. */
  readonly ownPages?: Pages;
  readonly ownHead?: ChainHead;
};
