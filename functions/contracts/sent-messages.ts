import type * as z from 'zod';
import { transitHours } from '../../domain/policy/transit.ts';
import { type PartnerMessage, partnerMessage } from '../schema/partner-message.ts';
import type { replyData } from './partner-reply.ts';

/** A message that a partner State sends: what it is for, and which replies it can get beside a rejection or a conflict. */
export type SentMessage = {
  readonly operation: string;
  readonly summary: string;
  readonly answers: readonly (keyof typeof replyData)[];
  readonly schema: z.ZodType;
};

const told = {
  'readmit.transit.requested.v1': {
    operation: 'requestTransit',
    summary: 'Ask another State to let a third-country national or a stateless person pass',
    answers: ['received', 'inadmissible', 'lapsed'],
  },
  'readmit.transit.itinerary-changed.v1': {
    operation: 'changeItinerary',
    summary: 'Change the way; an acceptance of the earlier way does not hold for it',
    answers: ['itinerary-received'],
  },
  'readmit.transit.passage-reported.v1': {
    operation: 'reportPassage',
    summary: 'Report that the person entered, left, or was refused onward',
    answers: ['passage-recorded'],
  },
  'readmit.transit.revocation-acknowledged.v1': {
    operation: 'acknowledgeRevocation',
    summary: `Say that you know of the revocation: both duty officers are told where that does not come within ${transitHours.acknowledgement * 60} minutes`,
    answers: ['acknowledgement-recorded'],
  },
  'readmit.transit.withdrawn.v1': {
    operation: 'withdrawTransit',
    summary: 'Withdraw the request, as long as nobody is under way',
    answers: ['withdrawal-recorded'],
  },
} as const satisfies Readonly<Record<PartnerMessage['type'], Omit<SentMessage, 'schema'>>>;

/** Every message that partner States send, by its type. */
export const sentMessages = (): Readonly<Record<string, SentMessage>> =>
  Object.fromEntries(
    partnerMessage().options.map((schema) => {
      const type = schema.shape.type.value;
      return [type, { ...told[type], schema }];
    }),
  );
