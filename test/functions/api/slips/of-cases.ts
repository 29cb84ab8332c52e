import { sameness } from '../../../../domain/policy/identity.ts';
import { manyNames } from '../../../domain/identity/many-names.ts';
import { person, sample } from '../../calls.ts';
import { evidenceDates, untilDates } from './of-dates.ts';
import { openingSlips } from './of-opening.ts';
import { aText, barred, but, future, futureInstant, type Slip, type Slips } from './slip.ts';

const personIn = (path = 'cases/open-case'): Record<string, unknown> => sample(path)['person'] as Record<string, unknown>;

const grounds = (...given: Record<string, unknown>[]) => but({ grounds: given });

const groundSlips = [
  { kind: 'ground-not-applicable', change: grounds({ code: 'RR-OWN-VISA-ISSUED' }), facts: { ground: 'RR-OWN-VISA-ISSUED' } },
  { kind: 'ground-given-twice', change: grounds({ code: 'RR-FORGED' }, { code: 'RR-FORGED' }), facts: { ground: 'RR-FORGED' } },
  { kind: 'country-belongs-to-real-risk', change: grounds({ code: 'RR-FORGED', country: 'KZ' }), facts: { ground: 'RR-FORGED' } },
  { kind: 'real-risk-names-country', change: grounds({ code: 'RR-REFOUL' }) },
] as const;

/** A reply that is said to leave tomorrow, or to have left before the request came. */
const sentSlips: readonly Slip[] = [
  { kind: 'date-in-future', change: but({ sentAt: futureInstant }), facts: { field: 'sentAt', date: futureInstant } },
  { kind: 'sent-before-receipt', change: but({ sentAt: '2020-01-01T00:00:00.000Z' }), facts: { receivedAt: aText } },
];

const benelux = { opening: 'cases/open-case-nl-requests-kz', states: { requesting: 'NL', requested: 'KZ' } } as const;
const polish = { opening: 'cases/open-case-nl-requests-kz', states: { requesting: 'PL', requested: 'KZ' } } as const;
const french = { opening: 'cases/open-case', states: { requesting: 'FR', requested: 'KZ' } } as const;

export const slipsOfCases: Slips = {
  openCase: openingSlips,
  recordDelivery: [
    { kind: 'date-in-future', change: but({ deliveredAt: futureInstant }), facts: { field: 'deliveredAt' } },
    { kind: 'delivery-already-proven', stage: 'delivered' },
    { kind: 'delivered-before-opening', change: but({ deliveredAt: '2020-01-01T00:00:00Z' }) },
    { kind: 'acknowledgement-of-other-side', change: but({ proof: 'system-acknowledgement' }) },
    { kind: 'proof-reference-missing', change: ({ reference: _none, ...body }) => body },
  ],
  addEvidence: [
    ...evidenceDates,
    barred,
    { kind: 'no-such-open-query', stage: 'queried', change: but({ answers: 2 }), facts: { query: 2 } },
  ],
  requestInterview: [
    barred,
    { kind: 'interview-already-requested', stage: 'interview-requested', facts: { interview: 1 } },
    {
      kind: 'interview-stage-unknown',
      stage: 'received',
      ...benelux,
      change: but({ stage: 'expert-mission' }),
      facts: { stage: 'expert-mission' },
    },
    { kind: 'experts-come-after-consulate', stage: 'received', change: but({ stage: 'expert-mission' }) },
  ],
  confirmSilence: [
    { kind: 'silence-without-effect', stage: 'delivered', ...french, facts: { lookUp: aText } },
    { kind: 'delivery-not-proven', stage: 'opened' },
    { kind: 'opener-confirms-silence', stage: 'delivered', claims: { ...person('NL.supervisor'), sub: 'person-NL.officer' } },
    { kind: 'time-to-reply-runs', stage: 'delivered', facts: { source: aText } },
  ],
  recordInterview: [
    { kind: 'date-in-future', change: but({ heldOn: future }), facts: { field: 'heldOn' } },
    { kind: 'no-interview-requested', stage: 'received' },
    { kind: 'interview-reasons-missing', change: ({ reasons: _none, ...body }) => body },
  ],
  answerInquiry: [
    { kind: 'no-inquiry-in-agreement', stage: 'received', ...benelux, facts: { source: aText } },
    { kind: 'nothing-to-inquire', stage: 'received', ...french },
    { kind: 'inquiry-already-answered', besides: [{ does: 'answerInquiry', by: 'requested' }], facts: { at: aText } },
    { kind: 'inquiry-reasons-missing', change: ({ reasons: _none, ...body }) => body },
  ],
  consentToExtension: [{ kind: 'no-extension-waits', stage: 'received' }],
  extendReply: [
    { kind: 'reply-not-extendable', stage: 'received', ...benelux, facts: { source: aText } },
    { kind: 'extension-too-long', stage: 'received', ...polish, change: but({ until: future }), facts: { source: aText } },
    { kind: 'extension-not-longer', stage: 'received', ...polish, change: but({ until: '2026-01-01' }) },
    ...untilDates,
    { kind: 'extension-reasons-missing', change: ({ reasons: _none, ...body }) => body },
    { kind: 'reply-already-extended', stage: 'received', besides: [{ does: 'extendReply', by: 'requested' }] },
  ],
  acceptCase: sentSlips,
  refuseCase: [...groundSlips, ...sentSlips],
  withdrawAcceptance: [...groundSlips, ...evidenceDates],
  changeTrack: [
    { kind: 'not-on-urgent-track', opening: 'cases/open-case' },
    { kind: 'nothing-to-contest', change: but({ act: 'contest' }) },
  ],
  correctPerson: [
    barred,
    {
      kind: 'nothing-corrected',
      besides: [{ does: 'correctPerson', by: 'requesting', but: { person: personIn() } }],
      change: but({ person: personIn() }),
    },
    {
      kind: 'too-many-names',
      change: but({ person: { ...personIn(), otherNames: manyNames } }),
      facts: { most: sameness.namePairs },
    },
    {
      kind: 'date-in-future',
      change: but({ person: { ...personIn(), dateOfBirth: '2199' } }),
      facts: { field: 'person/dateOfBirth', date: '2199-01-01' },
    },
  ],
  migrateCase: [
    { kind: 'already-under-agreement', facts: { agreement: 'fictitious-france-netherlands' } },
    {
      kind: 'agreement-not-as-asserted',
      change: but({ agreement: 'benelux-kazakhstan' }),
      facts: { asserted: 'benelux-kazakhstan', found: 'fictitious-france-netherlands' },
    },
  ],
  closeCase: [
    { kind: 'other-side-closes', stage: 'transferred', facts: { side: 'requested' } },
    { kind: 'error-claim-open', stage: 'error-claimed', claims: person('KZ.officer') },
  ],
};
