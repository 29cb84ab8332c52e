import * as z from 'zod';
import { instant } from '../schema/moment.ts';
import { caseEventData } from './case-event-schema.ts';
import { changedData, missedData, refusalData, replyData } from './partner-reply.ts';
import { transferEventData } from './transfer-event-schema.ts';

/** A message that the service says to a partner State: CloudEvents 1.0, the text itself being what is signed. */
export type SaidMessage = { readonly summary: string; readonly schema: z.ZodType };

const event = (about: 'transits' | 'cases' | 'convicted-transfers', type: string, subject: string, data: z.ZodType): z.ZodType =>
  z.looseObject({
    specversion: z.literal('1.0'),
    id: z.string().meta({ description: 'The same however often the message comes: do what it says once' }),
    source: z.literal(`https://readmit.example/${about}`),
    type: z.literal(type),
    subject: z.string().meta({ description: subject }),
    time: instant(),
    datacontenttype: z.literal('application/json'),
    traceparent: z
      .string()
      .exactOptional()
      .meta({ description: 'That of your message which this answers, where it had one (W3C Trace Context)' }),
    tracestate: z.string().exactOptional(),
    data,
  });

const replySummaries: Readonly<Record<keyof typeof replyData, string>> = {
  received: 'Your request is received, at this time, and is to be answered by then',
  inadmissible: 'Your request came later than the agreement admits; the transit State can still accept it, and does not have to',
  lapsed: 'The date of the transit went by without it; nothing of it stands, and another request is another transit',
  'itinerary-received': 'The changed itinerary is received; an acceptance of the earlier one does not hold for it',
  'passage-recorded': 'An entry, an exit or a refusal onward is recorded',
  'acknowledgement-recorded': 'It is recorded that you know of the revocation',
  'withdrawal-recorded': 'The transit is withdrawn',
  accepted: 'The transit State lets the person through, at that place and time',
  refused: 'The transit State refuses',
  revoked: 'The transit State revokes its acceptance: acknowledge it, and take back who is under way',
  'take-back-opened': 'A case is opened in which the person is taken back',
  'taken-back': 'The person has arrived back',
};

const refusalSummaries: Readonly<Record<keyof typeof refusalData, string>> = {
  'message.rejected': 'Your message changed nothing, for these reasons; what is right goes under another id',
  'message.conflict': 'Another message with this id came before, with other content: that one stands',
};

const entriesOf = <Name extends string>(table: Readonly<Record<Name, () => z.ZodType>>) =>
  Object.entries(table) as [Name, () => z.ZodType][];

/** Every message that the authority for readmission of a partner State can find on its queue, by its type. */
export const saidMessages = (): Readonly<Record<string, SaidMessage>> => {
  const replies = entriesOf(replyData).map(([name, data]) => {
    const type = `readmit.transit.${name}.v1`;
    return [
      type,
      { summary: replySummaries[name], schema: event('transits', type, 'The transit that it is about, by its id', data()) },
    ] as const;
  });
  const refusals = entriesOf(refusalData).map(([name, data]) => {
    const type = `readmit.${name}.v1`;
    const subject = 'What your message was about, as it said, or `none` where it said nothing';
    return [type, { summary: refusalSummaries[name], schema: event('transits', type, subject, data()) }] as const;
  });
  return {
    ...Object.fromEntries([...replies, ...refusals]),
    'readmit.message.missed.v1': {
      summary: 'Messages of yours are missing, and later ones wait for them: send them again',
      schema: event('transits', 'readmit.message.missed.v1', 'The transit that it is about, by its id', missedData()),
    },
    'readmit.transit.changed.v1': {
      summary: 'A transit through your State changed by what the other State did: read it by HTTP',
      schema: event('transits', 'readmit.transit.changed.v1', 'The transit that it is about, by its id', changedData()),
    },
    'readmit.case.changed.v1': {
      summary: 'A case to which your State is a party changed: read it by HTTP',
      schema: event('cases', 'readmit.case.changed.v1', 'The case that it is about, by its id', caseEventData()),
    },
  };
};

const transferChanged = 'readmit.convicted-transfer.changed.v1';

/** Every message that the central authority of a partner State can find on its queue, by its type. */
export const saidToJustice = (): Readonly<Record<string, SaidMessage>> => ({
  [transferChanged]: {
    summary: 'A transfer of a convicted person to which your State is a party changed: read it by HTTP',
    schema: event('convicted-transfers', transferChanged, 'The transfer that it is about, by its id', transferEventData()),
  },
});
