import { person, sample } from '../../calls.ts';
import { dayInFrance } from '../../day-in-france.ts';
import type { Step } from '../../stages.ts';
import { aText, but, future, type Slips } from './slip.ts';

const day = (ago: number): string => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);

const lifted: Step = { does: 'liftSanction', by: 'requesting', role: 'supervisor' };
const asked: Step = { does: 'requestBanReview', by: 'requesting' };
const answered: Step = { does: 'liftSanction', by: 'requesting', role: 'supervisor', sample: 'sanctions/lift-sanction-kept' };
const compared: Step = { does: 'confirmEntryBan', by: 'requesting' };
const differing: Step = { does: 'confirmEntryBan', by: 'requesting', sample: 'sanctions/confirm-entry-ban-differs' };
const entered: Step = { does: 'recordBorderAlert', by: 'requesting', sample: 'sanctions/record-border-alert' };
const deletion: Step = { does: 'recordBorderAlert', by: 'requesting', sample: 'sanctions/record-border-alert-deleted' };

const decided: Step = { does: 'decideSanction', by: 'requesting', role: 'supervisor' };
const carriedOut: Step = { does: 'recordEntryBan', by: 'requesting', sample: 'sanctions/record-entry-ban-decided' };
const corrected: Step = { does: 'recordReturnReason', by: 'requesting', sample: 'sanctions/record-return-reason-corrected' };
const ofDecision = () => sample('sanctions/record-entry-ban-decided');
const ofProposal = { opening: 'cases/open-case', stage: 'sanction-proposed-by-requesting', change: ofDecision } as const;

const withBan =
  (changes: Record<string, unknown>) =>
  (body: Record<string, unknown>): Record<string, unknown> => ({ ban: { ...(body['ban'] as object), ...changes } });

const withoutMonths = (body: Record<string, unknown>): Record<string, unknown> => {
  const { months: _months, ...ban } = body['ban'] as Record<string, unknown>;
  return { ban };
};

const deleting = () => sample('sanctions/record-border-alert-deleted');

const ofNotAsPaper = { besides: [differing], facts: { ban: 1 } } as const;
const ofLifted = { besides: [lifted], facts: { ban: 1, on: day(1) } } as const;
const ofNone = (fields: object = {}) => ({ kind: 'no-such-ban', change: but({ ban: 2, ...fields }), facts: { ban: 2 } }) as const;
const banned = 'banned-by-requesting';

const ofNoStatedNationality: Step = {
  does: 'correctPerson',
  by: 'requesting',
  but: { person: { ...(sample('cases/open-case-third-country')['person'] as object), nationalities: ['XXB'] } },
};

const turned = {
  opening: 'cases/open-case-kz-requests-fr',
  states: { requesting: 'KZ', requested: 'FR' },
  claims: person('FR.officer'),
} as const;

/** Bans on return: recorded from their paper, compared, asked about, lifted; and what is recorded beside them. */
export const slipsOfBans: Slips = {
  recordEntryBan: [
    { kind: 'date-in-future', change: withBan({ decidedOn: future }), facts: { field: 'ban/decidedOn', date: future } },
    { kind: 'notified-before-decided', change: withBan({ notifiedOn: day(201) }) },
    {
      kind: 'ban-not-earlier',
      change: withBan({ decidedOn: dayInFrance(), notifiedOn: dayInFrance() }),
      facts: { before: aText },
    },
    { kind: 'own-national', ...turned, facts: { source: aText } },
    { kind: 'ban-length-missing', change: withoutMonths },
    {
      kind: 'ban-too-long',
      change: withBan({ months: 61, seriousThreat: true }),
      facts: { months: 61, most: 60, source: aText },
    },
    { kind: 'ban-on-record', stage: banned, besides: [compared], facts: { ban: 1 } },
    { kind: 'no-such-sanction-decision', change: ofDecision, facts: { decision: 1 } },
    {
      kind: 'sanction-decision-carried-out',
      ...ofProposal,
      besides: [decided, carriedOut],
      facts: { decision: 1, ban: 1 },
    },
    {
      kind: 'sanction-decision-bears-no-ban',
      ...ofProposal,
      besides: [{ ...decided, but: { decided: 'not-as-proposed' } }],
      facts: { decision: 1 },
    },
    {
      kind: 'sanction-decision-void',
      ...ofProposal,
      besides: [decided, corrected],
      facts: { decision: 1, recordedSince: ['finding'] },
    },
  ],
  confirmEntryBan: [
    ofNone(),
    { kind: 'ban-not-as-paper', ...ofNotAsPaper },
    { kind: 'ban-lifted', ...ofLifted },
    { kind: 'ban-confirmed-already', besides: [compared], facts: { ban: 1 } },
    {
      kind: 'recorder-confirms-ban',
      claims: { ...person('FR.officer'), sub: 'first-officer-of-FR' },
      facts: { ban: 1 },
    },
    { kind: 'paper-differs', change: but({ paper: '0'.repeat(64) }), facts: { ban: 1 } },
  ],
  requestBanReview: [
    { kind: 'date-in-future', change: but({ receivedOn: future }), facts: { field: 'receivedOn', date: future } },
    { kind: 'date-too-early', change: but({ receivedOn: day(201) }), facts: { field: 'receivedOn', earliest: day(200) } },
    ofNone(),
    { kind: 'ban-not-as-paper', ...ofNotAsPaper },
    { kind: 'ban-lifted', ...ofLifted },
    {
      kind: 'residence-not-shown',
      change: ({ residenceShownBy: _shown, ...rest }) => rest,
      facts: { source: aText },
    },
  ],
  liftSanction: [
    { kind: 'date-in-future', change: but({ decidedOn: future }), facts: { field: 'decidedOn', date: future } },
    { kind: 'date-too-early', change: but({ decidedOn: day(201) }), facts: { field: 'decidedOn', earliest: day(200) } },
    {
      kind: 'date-too-early',
      besides: [asked],
      change: but({ review: 1, decidedOn: day(4) }),
      facts: { field: 'decidedOn', earliest: day(3) },
    },
    ofNone(),
    { kind: 'ban-not-as-paper', ...ofNotAsPaper },
    { kind: 'ban-lifted', ...ofLifted },
    { kind: 'no-such-review', change: but({ review: 1 }), facts: { review: 1 } },
    {
      kind: 'author-keeps-ban',
      ...ofProposal,
      besides: [decided, carriedOut],
      claims: { ...person('FR.supervisor'), sub: person('FR.officer').sub },
      change: but({ outcome: { is: 'kept' }, decidedOn: dayInFrance() }),
      facts: { ban: 1 },
    },
    { kind: 'review-answered', besides: [asked, answered], change: but({ review: 1 }), facts: { review: 1 } },
  ],
  recordExit: [
    { kind: 'date-in-future', change: but({ on: future }), facts: { field: 'on', date: future } },
    { kind: 'date-too-early', change: but({ on: day(60) }), facts: { field: 'on', earliest: day(59) } },
    { kind: 'date-too-early', change: but({ receivedOn: day(31) }), facts: { field: 'receivedOn', earliest: day(30) } },
    ofNone(),
    { kind: 'ban-not-as-paper', stage: banned, besides: [differing], change: but({ ban: 1 }), facts: { ban: 1 } },
    { kind: 'ban-lifted', stage: banned, besides: [lifted], change: but({ ban: 1 }), facts: { ban: 1, on: day(1) } },
    { kind: 'exit-executes-nothing', stage: 'opened' },
    {
      kind: 'not-an-earlier-ban',
      ...ofProposal,
      besides: [decided, carriedOut],
      change: but({ ban: 1 }),
      facts: { ban: 1 },
    },
    {
      kind: 'presence-elsewhere',
      change: but({ provedBy: { kind: 'presence-abroad', country: 'TR', means: 'A lease' } }),
      facts: { country: 'TR', countries: ['KZ'], source: aText },
    },
    {
      kind: 'presence-elsewhere',
      change: but({ provedBy: { kind: 'presence-abroad', country: 'FR', means: 'A lease' } }),
      facts: { country: 'FR', source: aText },
    },
  ],
  withdrawExit: [
    { kind: 'no-such-exit', change: but({ exit: 2 }), facts: { exit: 2 } },
    { kind: 'exit-already-withdrawn', besides: [{ does: 'withdrawExit', by: 'requesting' }], facts: { exit: 1 } },
  ],
  recordBorderAlert: [
    {
      kind: 'date-in-future',
      change: () => ({ alert: { ...(deleting()['alert'] as object), on: future } }),
      facts: { field: 'alert/on', date: future },
    },
    {
      kind: 'date-too-early',
      besides: [entered],
      change: () => ({ alert: { ...(deleting()['alert'] as object), on: day(59) } }),
      facts: { field: 'alert/on', earliest: day(58) },
    },
    {
      kind: 'outside-schengen-area',
      opening: 'cases/open-case',
      states: { requesting: 'FR', requested: 'KZ' },
      claims: person('KZ.officer'),
      facts: { state: 'KZ', source: aText },
    },
    {
      kind: 'no-such-ban',
      change: (body) => ({ alert: { ...(body['alert'] as object), ban: 1 } }),
      facts: { ban: 1 },
    },
    {
      kind: 'ban-not-as-paper',
      opening: 'cases/open-case',
      states: { requesting: 'FR', requested: 'KZ' },
      stage: banned,
      besides: [differing],
      change: (body) => ({ alert: { ...(body['alert'] as object), enteredOn: day(0), ban: 1 } }),
      facts: { ban: 1 },
    },
    {
      kind: 'ban-lifted',
      opening: 'cases/open-case',
      states: { requesting: 'FR', requested: 'KZ' },
      stage: banned,
      besides: [lifted],
      change: (body) => ({ alert: { ...(body['alert'] as object), enteredOn: day(0), ban: 1 } }),
      facts: { ban: 1, on: day(1) },
    },
    { kind: 'no-such-border-alert', change: deleting, facts: { alert: 1 } },
    { kind: 'border-alert-deleted', besides: [entered, deletion], change: deleting, facts: { alert: 1 } },
  ],
  recordExpulsionDecision: [
    { kind: 'date-in-future', change: but({ decidedOn: future }), facts: { field: 'decidedOn', date: future } },
    { kind: 'date-too-early', change: but({ annulledOn: day(91) }), facts: { field: 'annulledOn', earliest: day(90) } },
    {
      kind: 'foreigner-not-shown',
      opening: 'cases/open-case-third-country',
      states: { requesting: 'FR', requested: 'KZ' },
      besides: [ofNoStatedNationality],
      claims: person('KZ.officer'),
      facts: { source: aText },
    },
    { kind: 'expulsion-rules-not-loaded', claims: person('FR.officer'), facts: { state: 'FR' } },
    {
      kind: 'own-national',
      opening: 'cases/open-case',
      states: { requesting: 'FR', requested: 'KZ' },
      claims: person('KZ.officer'),
      facts: { source: aText },
    },
  ],
};
