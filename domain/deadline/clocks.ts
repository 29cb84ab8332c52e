import type { Agreement } from '../agreement/agreement.ts';
import type { ClockName } from '../agreement/clock-name.ts';
import { bears } from '../agreement/fact.ts';
import { type Limit, limitDebtors, type StartEvent } from '../agreement/limit.ts';
import type { Side } from '../caller.ts';
import { departureOf } from '../file/plan.ts';
import type { ReadmissionCase } from '../file/readmission-case.ts';
import type { Instant } from '../time/instant.ts';
import type { Clock, Occasion } from './clock.ts';
import { replyLimitName, replySince } from './reply-clock.ts';

const acceptedAt = (file: ReadmissionCase): Instant | undefined => ('acceptance' in file ? file.acceptance?.at : undefined);

const transferOf = (file: ReadmissionCase) => ('transfer' in file ? file.transfer : undefined);

const isRequest = ({ status }: ReadmissionCase): boolean => status !== 'notified';

const repliedAt = (file: ReadmissionCase): Instant | undefined =>
  acceptedAt(file) ?? ('refusal' in file ? file.refusal?.at : undefined);

const replyOccasions = (file: ReadmissionCase, event: StartEvent): readonly Occasion[] =>
  'notice' in file && file.notice !== undefined ? [] : [{ event, from: replySince(file, event), doneAt: repliedAt(file) }];

const filingOccasion = (file: ReadmissionCase, event: StartEvent): readonly Occasion[] => {
  const from = event === 'apprehension' ? file.urgency?.apprehendedAt : file.irregularity?.establishedOn;
  return isRequest(file) && from !== undefined ? [{ event, from, doneAt: file.openedAt }] : [];
};

/** Nobody is late with what was not yet asked for: a time from the consent begins with the request where that came later. */
const laterOf = (consent: Instant | undefined, asked: Instant): Instant | undefined =>
  consent !== undefined && asked > consent ? asked : consent;

/** Documents of the State that is asked to issue: those of a taking back stand under no clock of the agreement. */
const documentOccasions = (file: ReadmissionCase, event: StartEvent, renewed: boolean): readonly Occasion[] =>
  file.travelDocuments.flatMap((document, index) => {
    if (index > 0 !== renewed || document.status === 'cancelled' || document.insteadOf !== undefined) return [];
    const from = event === 'acceptance' ? laterOf(acceptedAt(file), document.requestedAt) : document.requestedAt;
    return [{ event, n: index + 1, from, doneAt: document.issued?.at }];
  });

/** An extension is a renewal too: its clock starts when it is asked for. */
const extensionOccasions = ({ travelDocuments }: ReadmissionCase): readonly Occasion[] =>
  travelDocuments.flatMap(({ status, extensionAsked, extensions = [] }, index) =>
    extensionAsked === undefined || status === 'cancelled'
      ? []
      : [{ event: 'document-request', n: index + 1, from: extensionAsked.at, doneAt: extensions.at(0)?.at }],
  );

const documentLimit = ({ limits }: Agreement, { category }: ReadmissionCase): Limit =>
  limits[category === 'own-national' ? 'travel-document' : 'travel-document-of-others'];

/** Every clock of a case. A new one is a row here and a limit of the agreements. */
export const clocks: Readonly<Record<ClockName, Clock>> = {
  filing: {
    limit: ({ limits }) => limits.filing,
    occasions: (file, event) => (file.category === 'own-national' ? [] : filingOccasion(file, event)),
  },
  'urgent-filing': {
    limit: ({ limits }) => limits['urgent-filing'],
    occasions: (file) => (file.urgency === undefined ? [] : filingOccasion(file, 'apprehension')),
  },
  reply: {
    limit: ({ limits }) => limits.reply,
    occasions: replyOccasions,
  },
  'urgent-reply': {
    limit: ({ limits }) => limits['urgent-reply'],
    occasions: replyOccasions,
  },
  'urgent-arrival': {
    limit: ({ limits }) => limits['urgent-arrival'],
    occasions: (file, event) =>
      file.track === 'urgent' && isRequest(file)
        ? [{ event, from: replySince(file, event), doneAt: transferOf(file)?.arrival?.at }]
        : [],
  },
  evidence: {
    limit: ({ limits }) => limits.evidence,
    occasions: ({ queries }) =>
      queries.map(({ n, askedAt: from, answeredAt: doneAt }) => ({ event: 'evidence-request', n, from, doneAt })),
  },
  interview: {
    limit: ({ limits }) => limits.interview,
    occasions: ({ interviews }) =>
      interviews.map(({ n, requestedAt: from, held }) => ({ event: 'interview-request', n, from, doneAt: held?.recordedAt })),
  },
  'travel-document': {
    limit: documentLimit,
    occasions: (file, event) => documentOccasions(file, event, false),
  },
  renewal: {
    limit: ({ limits }) => limits.renewal,
    occasions: (file) => [...documentOccasions(file, 'document-request', true), ...extensionOccasions(file)],
  },
  transfer: {
    limit: ({ limits }) => limits.transfer,
    occasions: (file, event) => {
      const [from, extendedTo] = [acceptedAt(file), file.windowExtensions?.at(-1)?.until];
      return from === undefined ? [] : [{ event, from, doneAt: transferOf(file)?.arrival?.at, extendedTo }];
    },
  },
  'transfer-notice': {
    limit: ({ limits }) => limits['transfer-notice'],
    occasions: (file, event) => {
      const transfer = transferOf(file);
      if (transfer === undefined || transfer.kind === 'take-back') return [];
      const cured = transfer.confirmation === undefined ? undefined : (true as const);
      return [{ event, n: transfer.n, from: departureOf(transfer.plan), doneAt: transfer.plannedAt, cured }];
    },
  },
  'error-claim': {
    limit: ({ limits }) => limits['error-claim'],
    occasions: (file, event) => {
      if (file.status !== 'transferred') return [];
      return [{ event, from: file.transfer.arrival?.at ?? file.changedAt, doneAt: file.errorClaim?.claimedAt }];
    },
  },
};

/** The side that owes what is to be done within the clock. A document is owed by whoever was asked to issue it. */
export const debtorOf = (name: ClockName, { travelDocuments }: ReadmissionCase): Side => {
  const debtor = limitDebtors[name];
  if (debtor !== 'issuer') return debtor;
  return (name === 'renewal' ? travelDocuments.at(-1) : travelDocuments[0])?.issuer ?? 'requested';
};

/** Which of the two clocks of the reply the case has: one and not both. */
export const hasClock = (name: ClockName, file: ReadmissionCase, agreement: Agreement): boolean =>
  (name !== 'reply' && name !== 'urgent-reply') || replyLimitName(agreement, file) === name;

/** The event from which the agreement counts; where it names none, nothing is computed and any will do to find the occasions. */
export const startOf = ({ start }: Limit): StartEvent => (bears(start) ? start.value : 'receipt');
