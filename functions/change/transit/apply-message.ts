import type { Result } from '../../../domain/result.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import { changeItinerary } from '../../../domain/transit/change-itinerary.ts';
import { receiveTransit } from '../../../domain/transit/receive-transit.ts';
import { recordPassage } from '../../../domain/transit/record-passage.ts';
import { acknowledgeRevocation } from '../../../domain/transit/revoke-transit.ts';
import type { Transit } from '../../../domain/transit/transit.ts';
import { withdrawTransit } from '../../../domain/transit/withdraw-transit.ts';
import type { WrittenTransit } from '../../../domain/transit/written-transit.ts';
import type { Agreements } from '../../ports/agreements.ts';
import type { Waiting } from '../../ports/transit-messages.ts';
import type { Finding } from '../../schema/finding.ts';
import type { PartnerMessage } from '../../schema/partner-message.ts';
import { answerClock } from './clock-data.ts';
import { type MessageRefusal, rejectionWords } from './rejection-words.ts';
import type { ReplyType } from './reply.ts';

/** What a message came to: the transit as it makes it, absent where it makes nothing of it, and what is said to the sender. */
export type Applied = {
  readonly transit?: WrittenTransit;
  readonly said:
    | { readonly type: `transit.${ReplyType}`; readonly data: Readonly<Record<string, unknown>> }
    | {
        readonly type: 'message.rejected';
        readonly data: Readonly<Record<string, unknown>> & { readonly errors: readonly Finding[] };
      };
};

const rejected = ({ kind, ...facts }: MessageRefusal): Applied => ({
  said: {
    type: 'message.rejected',
    data: { errors: [rejectionWords[kind]], kind, ...facts },
  },
});

const received = (transit: WrittenTransit, agreements: Agreements): Applied => {
  const { agreement, itineraryEdition, status } = transit;
  const type = status === 'requested' ? 'received' : status === 'lapsed' ? 'lapsed' : 'inadmissible';
  const why =
    transit.status === 'inadmissible' ? { source: transit.source, ...(transit.article ? { article: transit.article } : {}) } : {};
  const answer = status === 'lapsed' ? {} : { answer: answerClock(transit, agreements) };
  return {
    transit,
    said: {
      type: `transit.${type}`,
      data: {
        status,
        agreement: agreement.id,
        assumptions: agreement.assumptions,
        receivedAt: transit.receivedAt,
        itineraryEdition,
        ...answer,
        ...why,
      },
    },
  };
};

const moved = (result: Result<WrittenTransit, MessageRefusal>, type: ReplyType): Applied =>
  result.ok
    ? {
        transit: result.value,
        said: { type: `transit.${type}`, data: { status: result.value.status, itineraryEdition: result.value.itineraryEdition } },
      }
    : rejected(result.error);

const onTransit = (
  transit: Transit,
  message: Exclude<PartnerMessage, { type: 'readmit.transit.requested.v1' }>,
  at: Waiting['sentAt'],
): Applied => {
  switch (message.type) {
    case 'readmit.transit.itinerary-changed.v1':
      return moved(changeItinerary(transit, message.data.itinerary, at), 'itinerary-received');
    case 'readmit.transit.passage-reported.v1':
      return moved(recordPassage(transit, message.data, at), 'passage-recorded');
    case 'readmit.transit.revocation-acknowledged.v1':
      return moved(acknowledgeRevocation(transit, {}, at), 'acknowledgement-recorded');
    case 'readmit.transit.withdrawn.v1':
      return moved(withdrawTransit(transit, at), 'withdrawal-recorded');
  }
};

/** By which rules messages are taken in: the agreements that are loaded, the States that this service serves, and those of them on paper. */
export type IntakeRules = {
  readonly agreements: Agreements;
  readonly served: readonly StateCode[];
  readonly onPaper: readonly StateCode[];
};

/** A transit State that the service does not serve, or that is on paper, has nobody here who could answer: nobody transcribes an answer to a transit. */
const notServed = (asked: StateCode, { served, onPaper }: IntakeRules): MessageRefusal | undefined => {
  if (!served.includes(asked)) return { kind: 'state-not-served', state: asked };
  return onPaper.includes(asked) ? { kind: 'state-not-connected', state: asked } : undefined;
};

/** Applies one message of a partner to its transit, as of the moment at which the queue had it. Pure: the same history gives the same. */
export const applyMessage = (
  transit: Transit | undefined,
  { message, sentAt }: Waiting,
  partner: StateCode,
  rules: IntakeRules,
): Applied => {
  if (message.type !== 'readmit.transit.requested.v1')
    return transit === undefined ? rejected({ kind: 'transit-not-requested' }) : onTransit(transit, message, sentAt);
  if (transit !== undefined) return rejected({ kind: 'transit-already-requested' });
  const { subject: transitId, data } = message;
  const taken = receiveTransit({ transitId, ...data }, { from: partner, receivedAt: sentAt }, rules.agreements());
  if (!taken.ok) return rejected(taken.error);
  const unserved = notServed(data.transitState, rules);
  return unserved === undefined ? received(taken.value, rules.agreements) : rejected(unserved);
};
