import * as z from 'zod';
import { once } from '../../domain/once.ts';
import { dataContentType, dataSchema, eventTime, extensionAttributes, sequence } from './event-words.ts';
import { line } from './text.ts';
import { itinerary, passage, transitRequestData } from './transit-request.ts';

const event = <Type extends string, Data extends z.ZodType>(type: Type, data: Data) =>
  z
    .strictObject({
      specversion: z.literal('1.0'),
      id: line(200).meta({
        description: 'Of your own making, another for every message. The same id and content give the same outcome again',
      }),
      source: line(200),
      type: z.literal(type),
      subject: z.uuid().toLowerCase().meta({ description: 'The transit, by an id of your own making' }),
      time: eventTime(),
      datacontenttype: dataContentType().exactOptional(),
      dataschema: dataSchema().exactOptional(),
      sequence: sequence(),
      sequencetype: z.literal('Integer').exactOptional(),
      data,
    })
    .meta(extensionAttributes);

const nothing = () => z.strictObject({});

/** What a partner State can say about a transit: CloudEvents 1.0, each type with its version. */
export const partnerMessage = once(() =>
  z.discriminatedUnion('type', [
    event('readmit.transit.requested.v1', transitRequestData()),
    event('readmit.transit.itinerary-changed.v1', z.strictObject({ itinerary: itinerary() })),
    event('readmit.transit.passage-reported.v1', passage()),
    event('readmit.transit.revocation-acknowledged.v1', nothing()),
    event('readmit.transit.withdrawn.v1', nothing()),
  ]),
);

export type PartnerMessage = z.output<ReturnType<typeof partnerMessage>>;

/** The types of messages that partners send. */
export const partnerMessageTypes = [
  'readmit.transit.requested.v1',
  'readmit.transit.itinerary-changed.v1',
  'readmit.transit.passage-reported.v1',
  'readmit.transit.revocation-acknowledged.v1',
  'readmit.transit.withdrawn.v1',
] as const satisfies readonly PartnerMessage['type'][];
