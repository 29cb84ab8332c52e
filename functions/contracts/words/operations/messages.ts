import { transitHours } from '../../../../domain/policy/transit.ts';
import type { PartnerMessage } from '../../../schema/partner-message.ts';

/** What each message of a partner State does to a transit, what comes before and after it, and what the other State sees of it. */
export const wordsOfMessages = {
  'readmit.transit.requested.v1':
    'Asks another State to carry a third-country national or a stateless person across its territory. It is the first message about a transit, whose id you make up. The legal time of receipt is when the queue had it; the agreement is found by rule. The transit is then `requested`, `inadmissible` where it came later than the agreement admits, or `lapsed` where its date is past. The transit State reads it by HTTP, its duty officers get a mail, and its answer comes as a message of its own. Silence never accepts.',
  'readmit.transit.itinerary-changed.v1':
    'Changes the way of a transit that is `requested` or `accepted`: send the whole itinerary as it is to be. It is `requested` again; what was accepted was another way and does not hold, and the transit State answers anew.',
  'readmit.transit.passage-reported.v1':
    'Reports that the person entered, left or was refused onward. What happened is always recorded: an entry without an acceptance leaves the person `to-be-taken-back`. The transit State sees it at once.',
  'readmit.transit.revocation-acknowledged.v1': `Says that you know that the acceptance was revoked; nobody may set out on that transit. It is owed within ${transitHours.acknowledgement * 60} minutes, after which the duty officers of both States are alarmed. The first acknowledgement counts.`,
  'readmit.transit.withdrawn.v1':
    'Withdraws a transit as long as nobody is under way: it is `withdrawn`, and nothing more is owed in it. The transit State sees it at once.',
} as const satisfies Record<PartnerMessage['type'], string>;
