import { randomUUID } from 'node:crypto';
import { sample } from '../../calls.ts';

type Message = Record<string, unknown> & { readonly id: string; readonly subject: string; readonly sequence: number };

/** A message about a transit of its own, as a partner writes it. */
export const requestOf = (transitId: string = randomUUID(), data: Record<string, unknown> = {}): Message => {
  const request = sample('transit/request');
  return {
    ...request,
    id: `request-${transitId}`,
    subject: transitId,
    sequence: 1,
    data: { ...(request['data'] as object), ...data },
  };
};

const about = ({ subject }: Message, sequence: number, type: string, data: Record<string, unknown>): Message => ({
  specversion: '1.0',
  id: `${type}-${sequence}-${subject}`,
  source: 'https://interieur.example/transits',
  type: `readmit.transit.${type}.v1`,
  subject,
  time: new Date().toISOString(),
  sequence,
  data,
});

export const withdrawalOf = (request: Message, sequence = 2): Message => about(request, sequence, 'withdrawn', {});

export const passageOf = (request: Message, event: string, at: string, sequence = 2): Message =>
  about(request, sequence, 'passage-reported', { event, at });

export const acknowledgementOf = (request: Message, sequence = 2): Message =>
  about(request, sequence, 'revocation-acknowledged', {});

/** The same way some hours later. */
export const itineraryOf = (request: Message, hours = 24, sequence = 2): Message => {
  const { itinerary } = request['data'] as { itinerary: { entry: { at: string }; exit: { at: string } } };
  const later = (at: string): string => new Date(Date.parse(at) + hours * 3_600_000).toISOString();
  return about(request, sequence, 'itinerary-changed', {
    itinerary: {
      ...itinerary,
      entry: { ...itinerary.entry, at: later(itinerary.entry.at) },
      exit: { ...itinerary.exit, at: later(itinerary.exit.at) },
    },
  });
};
