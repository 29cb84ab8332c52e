import type { Agreement } from '../agreement/agreement.ts';
import type { ClockName } from '../agreement/clock-name.ts';
import { bears, isNone } from '../agreement/fact.ts';
import { type Limit, type LimitName, limitOf, owedBy, type StartEvent } from '../agreement/limit.ts';
import type { Side } from '../caller.ts';
import type { Irregularity } from '../file/irregularity.ts';
import type { NationalTie } from '../file/national-tie.ts';
import { departureOf } from '../file/plan.ts';
import type { ReadmissionCase } from '../file/readmission-case.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import type { Clock, Looking, Occasion } from './clock.ts';
import { errorOccasions, isTakingBack } from './error-clock.ts';
import { replyFrom, replyRun, replySince } from './reply-clock.ts';
import { replyLimit, replyLimitName } from './reply-limit.ts';
import { hearingSince, inquirySince } from './reply-put-off.ts';

const acceptedAt = (file: ReadmissionCase): Instant | undefined => ('acceptance' in file ? file.acceptance?.at : undefined);

const transferOf = (file: ReadmissionCase) => ('transfer' in file ? file.transfer : undefined);

const isNotice = (file: ReadmissionCase): boolean => 'notice' in file && file.notice !== undefined;

const isRequest = ({ status }: ReadmissionCase): boolean => status !== 'notified';

/** When the reply counts as given: when it left, or, where the agreement turns on its receipt, when the other State had it here. */
const repliedAt = (file: ReadmissionCase, { inTimeWhen }: Limit): Instant | undefined => {
  const refusal = 'refusal' in file ? file.refusal : undefined;
  const acceptance = 'acceptance' in file ? file.acceptance : undefined;
  const received = inTimeWhen !== undefined && bears(inTimeWhen) && inTimeWhen.value === 'received';
  const sentAt = acceptance === undefined ? refusal?.sentAt : acceptance.by === 'reply' ? acceptance.sentAt : undefined;
  return (received ? undefined : sentAt) ?? acceptance?.at ?? refusal?.at;
};

const replyOccasions = (file: ReadmissionCase, event: StartEvent, looking: Looking): readonly Occasion[] => {
  if (isNotice(file)) return [];
  const doneAt = repliedAt(file, replyLimit(looking.agreement, file));
  return [{ event, ...replyFrom(file, event, looking), doneAt }];
};

/** From which day the time to file runs: where the identity counts too, from whichever was established later. */
export const establishedOn = (
  { irregularity, nationalTie }: { readonly irregularity?: Irregularity; readonly nationalTie?: NationalTie },
  event: StartEvent,
): CalendarDate | undefined => {
  if (event === 'loss-of-nationality-known') return nationalTie?.lossKnownOn;
  if (irregularity === undefined) return undefined;
  const { establishedOn: unlawful, identityEstablishedOn: identity } = irregularity;
  const both = event === 'irregularity-or-identity-established' && identity !== undefined && identity > unlawful;
  return both ? identity : unlawful;
};

/** Where the text was read and lets a request be filed at any time, there is no such clock: the request is there. */
const filingOccasion = (
  name: 'filing' | 'urgent-filing',
  file: ReadmissionCase,
  event: StartEvent,
  { agreement }: Looking,
): readonly Occasion[] => {
  if (isNone(limitOf(agreement, name, file.category, file.nationalTie?.kind).period)) return [];
  const from = event === 'apprehension' ? file.urgency?.apprehendedAt : establishedOn(file, event);
  return isRequest(file) && from !== undefined ? [{ event, from, doneAt: file.openedAt }] : [];
};

type Since = Pick<Occasion, 'from' | 'fromLatest'>;

/** The last day of the time to reply, in both readings, once there is consent. */
const endOfReply = (file: ReadmissionCase, looking: Looking): Since => {
  const { agreement } = looking;
  const { start } = replyLimit(agreement, file);
  const since = bears(start) ? replySince(file, start.value, looking) : undefined;
  const run = since === undefined ? undefined : replyRun(file, agreement, since);
  if (acceptedAt(file) === undefined || run === undefined || !run.ok) return {};
  const { earliest, latest } = run.value;
  return { from: earliest.lastDay ?? earliest.until, fromLatest: latest.lastDay ?? latest.until };
};

/**
 * From when consent counts. Silence consents with the end of the time to reply, whenever that was confirmed (Benelux-Kazakhstan art.
 * 7(4); Czech Republic-Kazakhstan art. 7(6)). Where the text counts from the receipt of an answer, which silence has not, its
 * confirmation is the later reading.
 */
const consentSince = (file: ReadmissionCase, event: StartEvent, looking: Looking): Since => {
  const acceptance = 'acceptance' in file ? file.acceptance : undefined;
  const ended = acceptance?.by === 'silence' ? endOfReply(file, looking) : {};
  if (acceptance === undefined || ended.from === undefined) return { from: acceptance?.at };
  return event === 'receipt-of-acceptance' ? { ...ended, fromLatest: acceptance.at } : ended;
};

/** From when the person is to be transferred: the consent or, where the agreement says so, the end of the time to reply. */
const transferSince = (file: ReadmissionCase, event: StartEvent, looking: Looking): Since =>
  event === 'end-of-reply-time' ? endOfReply(file, looking) : consentSince(file, event, looking);

/** Nobody is late with what was not yet asked for: a time from the consent begins with the request where that came later. */
const laterOf = (consent: Instant | undefined, asked: Instant): Instant | undefined =>
  consent !== undefined && asked > consent ? asked : consent;

/** Documents of the State that is asked to issue: those of a taking back stand under no clock of the agreement. */
const documentOccasions = (file: ReadmissionCase, event: StartEvent, renewed: boolean): readonly Occasion[] =>
  file.travelDocuments.flatMap((document, index) => {
    if (index > 0 !== renewed || document.status === 'cancelled' || document.insteadOf !== undefined) return [];
    const from =
      event === 'acceptance' || event === 'receipt-of-acceptance'
        ? laterOf(acceptedAt(file), document.requestedAt)
        : document.requestedAt;
    return [{ event, n: index + 1, from, doneAt: document.issued?.at }];
  });

/** An extension is a renewal too: its clock starts when it is asked for. */
const extensionOccasions = ({ travelDocuments }: ReadmissionCase): readonly Occasion[] =>
  travelDocuments.flatMap(({ status, extensionAsked, extensions = [] }, index) =>
    extensionAsked === undefined || status === 'cancelled'
      ? []
      : [{ event: 'document-request', n: index + 1, from: extensionAsked.at, doneAt: extensions.at(0)?.at }],
  );

const documentLimit = ({ category }: ReadmissionCase): LimitName =>
  category === 'own-national' ? 'travel-document' : 'travel-document-of-others';

/** Who has papers that dispense with a request is announced so long before, where the agreement says so, and else as anybody. */
const noticeName = (file: ReadmissionCase): LimitName => (isNotice(file) ? 'no-request-notice' : 'transfer-notice');

const noticeOccasions = (
  name: LimitName,
  file: ReadmissionCase,
  event: StartEvent,
  { agreement }: Looking,
): readonly Occasion[] => {
  const transfer = transferOf(file);
  if (transfer === undefined || transfer.kind === 'take-back') return [];
  const own = noticeName(file);
  const applies = bears(limitOf(agreement, own, file.category).period) ? own : 'transfer-notice';
  if (applies !== name) return [];
  const cured = transfer.confirmation === undefined ? undefined : (true as const);
  return [{ event, n: transfer.n, from: departureOf(transfer.plan), doneAt: transfer.plannedAt, cured }];
};

/** Every clock of a case. A new one is a row here and a limit of the agreements. */
export const clocks: Readonly<Record<ClockName, Clock>> = {
  filing: { limit: 'filing', occasions: (file, event, looking) => filingOccasion('filing', file, event, looking) },
  'urgent-filing': {
    limit: 'urgent-filing',
    occasions: (file, _event, looking) =>
      file.urgency === undefined ? [] : filingOccasion('urgent-filing', file, 'apprehension', looking),
  },
  inquiry: {
    limit: 'inquiry',
    occasions: (file, event, looking) => {
      const from = inquirySince(file, looking);
      return from === undefined ? [] : [{ event, from, doneAt: file.inquiry?.answeredAt }];
    },
  },
  reply: { limit: 'reply', occasions: replyOccasions },
  'urgent-reply': { limit: 'urgent-reply', occasions: replyOccasions },
  'urgent-arrival': {
    limit: 'urgent-arrival',
    occasions: (file, event, looking) => {
      if (file.track !== 'urgent' || !isRequest(file)) return [];
      const since = event === 'acceptance' ? consentSince(file, event, looking) : { from: replySince(file, event, looking) };
      return [{ event, ...since, doneAt: transferOf(file)?.arrival?.at }];
    },
  },
  evidence: {
    limit: 'evidence',
    occasions: ({ queries }) =>
      queries.map(({ n, askedAt: from, answeredAt: doneAt }) => ({ event: 'evidence-request', n, from, doneAt })),
  },
  interview: {
    limit: 'interview',
    occasions: (file, event) =>
      file.interviews.map((hearing) => ({
        event: event === 'receipt' ? event : 'interview-request',
        n: hearing.n,
        from: hearingSince(file, hearing, event),
        doneAt: hearing.held?.recordedAt,
      })),
  },
  'travel-document': {
    limit: documentLimit,
    occasions: (file, event) => documentOccasions(file, event, false),
  },
  renewal: {
    limit: 'renewal',
    occasions: (file) => [...documentOccasions(file, 'document-request', true), ...extensionOccasions(file)],
  },
  transfer: {
    limit: 'transfer',
    occasions: (file, event, looking) => {
      const since = transferSince(file, event, looking);
      const extendedTo = file.windowExtensions?.at(-1)?.until;
      return since.from === undefined ? [] : [{ event, ...since, doneAt: transferOf(file)?.arrival?.at, extendedTo }];
    },
  },
  'transfer-notice': {
    limit: 'transfer-notice',
    occasions: (file, event, looking) => noticeOccasions('transfer-notice', file, event, looking),
  },
  'no-request-notice': {
    limit: 'no-request-notice',
    occasions: (file, event, looking) => noticeOccasions('no-request-notice', file, event, looking),
  },
  'transfer-terms': {
    limit: 'transfer-terms',
    occasions: (file, event) => {
      const transfer = transferOf(file);
      if (transfer === undefined || transfer.kind === 'take-back') return [];
      const { n, plannedAt: from, confirmation, decline } = transfer;
      return [{ event, n, from, doneAt: confirmation?.at ?? decline?.at }];
    },
  },
  'error-claim': { limit: 'error-claim', occasions: errorOccasions, outlasts: isTakingBack },
};

/** The limit of a clock as it holds in that case. */
export const limitOfClock = (name: ClockName, file: ReadmissionCase, agreement: Agreement): Limit => {
  const { limit } = clocks[name];
  return limitOf(agreement, typeof limit === 'string' ? limit : limit(file), file.category, file.nationalTie?.kind);
};

/** The side that owes what is to be done within the clock. A document is owed by whoever was asked to issue it. */
export const debtorOf = (name: ClockName, file: ReadmissionCase, agreement: Agreement): Side => {
  const { limit } = clocks[name];
  const debtor = owedBy(typeof limit === 'string' ? limit : limit(file), limitOfClock(name, file, agreement)).value;
  if (debtor !== 'issuer') return debtor;
  const { travelDocuments } = file;
  return (name === 'renewal' ? travelDocuments.at(-1) : travelDocuments[0])?.issuer ?? 'requested';
};

/** Which of the two clocks of the reply the case has: one and not both. */
export const hasClock = (name: ClockName, file: ReadmissionCase, agreement: Agreement): boolean =>
  (name !== 'reply' && name !== 'urgent-reply') || replyLimitName(agreement, file) === name;

/** The event from which the agreement counts; where it names none, nothing is computed and any will do to find the occasions. */
export const startOf = ({ start }: Limit): StartEvent => (bears(start) ? start.value : 'receipt');
