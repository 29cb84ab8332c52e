import type { StateCode } from '../../../domain/state-code.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import type { Transit } from '../../../domain/transit/transit.ts';
import type { Reply } from '../../ports/transit-messages.ts';
import { replyOf } from './reply.ts';

type Change = { readonly to: StateCode; readonly move: string; readonly change: number; readonly at: Instant };

/** What the State that did not act is told of a change that both see: ids and status only, it reads the transit itself by HTTP. */
export const changedEvent = ({ id, status, itineraryEdition, agreement }: Transit, { to, move, change, at }: Change): Reply =>
  replyOf({
    id: `${id}/change/${change}`,
    to,
    type: 'transit.changed',
    subject: id,
    time: at,
    data: { transitId: id, status, itineraryEdition, change, move, assumptions: agreement.assumptions },
  });
