import * as z from 'zod';
import { once } from '../../domain/once.ts';
import { transitStatuses } from '../../domain/transit/transit.ts';
import { transitGrounds } from '../../domain/transit/transit-ground.ts';
import { instant } from '../schema/moment.ts';
import { state } from '../schema/state.ts';

/** The message that a reply answers, by the id that its sender gave it. */
export const inReplyTo = once(() => z.string().meta({ description: 'The id of your message that this answers' }));

export const sequence = once(() => z.int().min(1).meta({ description: 'The sequence of your message that this answers' }));

const status = once(() => z.enum(transitStatuses).meta({ description: 'How the transit stands then' }));

/** How the transit stands after what is told. */
export const standing = () => ({
  transitId: z.uuid(),
  status: status(),
  itineraryEdition: z
    .int()
    .min(1)
    .meta({ description: 'The itinerary that this is about: 1 is the one requested, each change counts one more' }),
});

/** What answers a message of the partner's. */
export const answering = () => ({ ...standing(), inReplyTo: inReplyTo(), sequence: sequence() });

export const assumptions = once(() =>
  z.array(z.string()).meta({ description: 'What this rests on that is assumed and not found in any source' }),
);

/** What tells of an act of the other State, or of the service itself. */
export const acted = () => ({
  ...standing(),
  change: z.int().min(1).meta({ description: 'The number of the entry in the history of the transit' }),
  assumptions: assumptions(),
});

/** What either answers a message or tells of an act. */
export const answeringOrActed = () => ({
  ...standing(),
  inReplyTo: inReplyTo().exactOptional(),
  sequence: sequence().exactOptional(),
  change: acted().change.exactOptional(),
  assumptions: assumptions().exactOptional(),
});

export const grounds = once(() =>
  z.array(
    z.looseObject({
      code: z.enum(transitGrounds),
      country: state().exactOptional().meta({ description: 'With TR-REFOUL: the State where the real risk is' }),
    }),
  ),
);

/** Until when the transit State answers, as `ClockData` has it. */
export const answerBy = once(() =>
  z
    .union([
      z.looseObject({ earliest: instant(), latest: instant(), zone: z.string(), source: z.string() }),
      z.looseObject({ notComputed: z.string(), source: z.string() }),
    ])
    .meta({
      id: 'AnswerBy',
      description:
        'Until when the transit State answers, by the reading of the law that ends first and the one that ends last; or that no legal deadline is known, and where to look it up. Silence never consents',
    }),
);
